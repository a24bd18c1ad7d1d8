package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Origin;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.State;
import org.duizhao.core.UserException;
import org.duizhao.session.Change;
import org.duizhao.session.Prepared;
import org.duizhao.session.Session;
import org.duizhao.ui.Problems;
import org.duizhao.ui.reading.ReadingPlace;
import org.jspecify.annotations.Nullable;

/// What the editor shows of the session and what its commands do to it: the listed rows, the active
/// segment, and text typed but not yet handed over. Follows every change of the session, whoever
/// made it.
public final class EditorModel implements ReadingPlace, AutoCloseable {

  private final Session session;
  private final Problems problems;
  private final Rows rows = new Rows();
  private final Outline outline;
  private final List<EditorListener> listeners = new ArrayList<>();
  private final Runnable unsubscribe;

  private String document;
  private int active = -1;
  private boolean composing;
  private boolean handingOver;
  private UnaryOperator<Edit> widening = UnaryOperator.identity();

  /// Typed into the active segment and not yet an edit.
  private @Nullable String pending;

  public EditorModel(Session session, Problems problems) {
    this.session = session;
    this.problems = problems;
    this.outline = new Outline(session.project());
    this.document = session.project().documents().stream().findFirst().map(Document::id).orElse("");
    rows.show(segments());
    this.unsubscribe = session.listen(this::changed);
    if (rows.size() > 0) {
      active = rows.position(0);
    }
  }

  /// Has every edit made here made wider first, such as by filling repeated sentences.
  void widen(UnaryOperator<Edit> wider) {
    widening = wider;
  }

  void listen(EditorListener listener) {
    listeners.add(listener);
  }

  @Override
  public Session session() {
    return session;
  }

  public Rows rows() {
    return rows;
  }

  public Outline outline() {
    return outline;
  }

  /// The id of the document listed.
  @Override
  public String document() {
    return document;
  }

  /// The position of the segment being worked on, or -1.
  @Override
  public int active() {
    return active;
  }

  /// The segment being worked on, as last handed over.
  public Optional<Segment> activeSegment() {
    return active < 0 ? Optional.empty() : Optional.of(segments().get(active));
  }

  /// The English of the active segment as the screen shows it.
  public String text() {
    return pending != null ? pending : activeSegment().map(Segment::target).orElse("");
  }

  public boolean isPending() {
    return pending != null;
  }

  public boolean isComposing() {
    return composing;
  }

  /// Goes to a segment of any document, handing over what was typed.
  ///
  /// @return false when it stayed, because an input method is composing or nothing could be saved
  public boolean go(String toDocument, int position) {
    if (!handOver()) {
      return false;
    }
    if (!toDocument.equals(document)) {
      document = toDocument;
      rows.show(segments());
      tell(EditorListener::rowsChanged);
    }
    active = Math.min(position, segments().size() - 1);
    tell(EditorListener::activeChanged);
    return true;
  }

  @Override
  public boolean go(int position) {
    return go(document, position);
  }

  /// Goes so many rows down, or up when negative.
  public boolean step(int by) {
    int row = rows.rowNear(active);
    int to = Math.clamp(row + by, 0, Math.max(0, rows.size() - 1));
    return rows.size() > 0 && rows.position(to) != active && go(rows.position(to));
  }

  /// Goes to the nearest segment after (or before) the active one that passes, then on from the
  /// other end.
  ///
  /// @return false when there is none
  public boolean seek(Predicate<Segment> wanted, boolean forward) {
    int row = rows.seek(rows.rowNear(active), wanted, forward);
    return row >= 0 && go(rows.position(row));
  }

  /// Takes what stands in the editor now. It becomes an edit with `flush`.
  public void typed(String text) {
    boolean was = isPending();
    pending = activeSegment().map(Segment::target).orElse("").equals(text) ? null : text;
    if (was != isPending()) {
      tell(EditorListener::totalsChanged);
    }
  }

  /// Tells whether an input method is in the middle of a composition; nothing is handed over until
  /// it has ended.
  public void composing(boolean now) {
    composing = now;
    if (!now) {
      tell(EditorListener::settled);
    }
  }

  /// Has everything typed handed over, in the translation and beside it, such as a note.
  ///
  /// @return false when it could not be
  public boolean handOver() {
    tell(EditorListener::leaving);
    return flush();
  }

  /// Makes an edit of what was typed.
  ///
  /// @return false when it could not, because an input method is composing or the disk refused; the
  ///   text is kept then
  public boolean flush() {
    String text = pending;
    if (composing) {
      return false;
    }
    return text == null || change(segment -> withTyped(segment, text));
  }

  /// Confirms the active segment, with what was typed. An empty one stays as it is, and so does one
  /// that was confirmed already.
  public boolean confirm() {
    boolean stays =
        !isPending() && activeSegment().filter(is -> is.state().isConfirmed()).isPresent();
    return stays ? !composing : setState(State.TRANSLATED);
  }

  /// Sets the state of the active segment, together with what was typed, as one step.
  public boolean setState(State state) {
    return !composing
        && change(
            segment -> {
              Segment typed = withTyped(segment, text());
              return typed.target().isBlank() ? typed : typed.withState(state);
            });
  }

  /// Replaces the English of the active segment, as if typed.
  public boolean setText(String text) {
    boolean done = !composing && change(segment -> withTyped(segment, text));
    if (done) {
      tell(listener -> listener.textReplaced(text()));
    }
    return done;
  }

  public boolean setNote(String note) {
    return flush() && change(segment -> segment.withNote(note));
  }

  /// Makes a sentence of page furniture, or furniture of a sentence.
  public boolean toggleFurniture() {
    boolean done =
        flush()
            && change(
                segment ->
                    segment.withKind(
                        segment.kind() == Kind.FURNITURE ? Kind.SENTENCE : Kind.FURNITURE));
    if (done) {
      rows.show(segments());
      tell(EditorListener::rowsChanged);
      go(rows.size() == 0 ? -1 : rows.position(rows.rowNear(active)));
    }
    return done;
  }

  public void showFurniture(boolean shown) {
    rows.showFurniture(shown);
    listAnew();
  }

  /// Lists from now on what the lister chooses.
  ///
  /// @param chosen what it already chose of the listed document, when it did
  public void list(Rows.Lister lister, Optional<int[]> chosen) {
    rows.list(lister, chosen);
    listAnew();
  }

  /// Applies an edit of any segments, after what was typed has been handed over.
  ///
  /// @return false when nothing was changed: an input method is composing, or the disk refused
  public boolean apply(Edit edit) {
    if (!flush()) {
      return false;
    }
    try {
      session.apply(widening.apply(edit));
      return true;
    } catch (UserException refused) {
      problems.show(refused);
      return false;
    }
  }

  /// Makes what was worked out beforehand, unless the project has changed since.
  ///
  /// @throws UserException when the disk refused
  boolean make(Prepared prepared) {
    boolean made = session.make(prepared);
    if (made && prepared.place().isPresent()) {
      show(prepared.edit());
    }
    return made;
  }

  public Optional<Edit> undo() {
    return flush() ? takenStep(session::undo) : Optional.empty();
  }

  public Optional<Edit> redo() {
    return flush() ? takenStep(session::redo) : Optional.empty();
  }

  /// Takes back all steps after this place, or makes those up to it again.
  public Optional<Edit> moveTo(long position) {
    return flush() ? takenStep(() -> session.moveTo(position)) : Optional.empty();
  }

  /// The segment at a position of the listed document.
  public Segment segment(int position) {
    return segments().get(position);
  }

  @Override
  public void close() {
    tell(EditorListener::leaving);
    flush();
    unsubscribe.run();
  }

  private Segments segments() {
    return document.isEmpty()
        ? Segments.of(List.of())
        : session.project().document(document).segments();
  }

  private static Segment withTyped(Segment segment, String text) {
    if (text.equals(segment.target())) {
      return segment;
    }
    State state = text.isBlank() ? State.UNTRANSLATED : State.DRAFT;
    Origin origin = segment.origin().typed(text.isBlank());
    return segment.withTarget(text).withState(state).withOrigin(origin);
  }

  /// Applies a change of the active segment; what was typed is part of it or already handed over.
  private boolean change(UnaryOperator<Segment> change) {
    if (active < 0) {
      return false;
    }
    Segment before = segments().get(active);
    Segment after = change.apply(before);
    String kept = pending;
    handingOver = true;
    pending = null;
    try {
      session.apply(widening.apply(new Edit.Replace(document, active, before, after)));
      tell(EditorListener::totalsChanged);
      return true;
    } catch (UserException refused) {
      pending = kept;
      problems.show(refused);
      return false;
    } finally {
      handingOver = false;
    }
  }

  private Optional<Edit> takenStep(Supplier<Optional<Edit>> step) {
    try {
      Optional<Edit> edit = step.get();
      edit.ifPresent(this::show);
      return edit;
    } catch (UserException refused) {
      problems.show(refused);
      return Optional.empty();
    }
  }

  private void show(Edit edit) {
    EditScope.toShow(edit, new EditScope.Place(document, active))
        .ifPresent(place -> go(place.document(), place.at()));
  }

  private void changed(Change change) {
    List<Edit.Replace> replaced = EditScope.replacements(change.edit());
    if (document.isEmpty() || replaced.isEmpty()) {
      everythingChanged();
      return;
    }
    rows.update(segments());
    boolean counted = true;
    for (Edit.Replace replace : replaced) {
      counted &=
          outline.replace(replace.document(), replace.at(), replace.before(), replace.after());
      if (replace.document().equals(document)) {
        if (replace.at() == active && !handingOver) {
          pending = null;
          tell(listener -> listener.textReplaced(replace.after().target()));
        }
        tell(listener -> listener.segmentChanged(replace.at()));
      }
    }
    if (!counted) {
      everythingChanged();
    }
    tell(EditorListener::totalsChanged);
  }

  private void everythingChanged() {
    pending = handingOver ? pending : null;
    if (document.isEmpty() && !session.project().documents().isEmpty()) {
      document = session.project().documents().getFirst().id();
    }
    outline.read(session.project());
    rows.follow(segments());
    active = Math.min(active, segments().size() - 1);
    tell(EditorListener::rowsChanged);
    tell(EditorListener::activeChanged);
    tell(EditorListener::totalsChanged);
  }

  private void listAnew() {
    tell(EditorListener::rowsChanged);
    if (rows.size() > 0 && rows.rowOf(active) < 0) {
      go(rows.position(rows.rowNear(Math.max(0, active))));
    }
  }

  private void tell(Consumer<EditorListener> what) {
    List.copyOf(listeners).forEach(what);
  }
}
