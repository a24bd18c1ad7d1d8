package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.SegmentIds;
import org.duizhao.core.SegmentMerge;
import org.duizhao.core.SegmentSplit;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.language.CutPlaces;

/// Splits, merges, inserts, deletes and changes the active segment; each change is one step to
/// undo. What cannot be done says why by a message key.
public final class SegmentEdits {

  private final EditorModel model;

  public SegmentEdits(EditorModel model) {
    this.model = model;
  }

  /// Where to cut.
  ///
  /// @param sure whether there was no other likely place for the cut that the user did not make
  public record Proposal(SegmentSplit split, boolean sure) {}

  /// What comes of the caret standing at an offset of the source or the translation: the other text
  /// is cut where it most likely belongs. At either end of a text the caret says nothing, and the
  /// cut is proposed near the middle.
  ///
  /// @return nothing when the segment cannot be cut in two
  public Optional<Proposal> proposal(boolean inSource, int offset) {
    if (!model.handOver() || model.activeSegment().isEmpty()) {
      return Optional.empty();
    }
    Segment whole = model.activeSegment().get();
    String own = inSource ? whole.source() : whole.target();
    String other = inSource ? whole.target() : whole.source();
    int cut = pastSpace(own, offset);
    if (!SegmentSplit.isInside(own, cut)) {
      int source = CutPlaces.near(whole.source(), 0.5);
      int target = CutPlaces.guess(whole.source(), source, whole.target()).offset();
      return proposal(whole, source, target, /* sure= */ false);
    }
    CutPlaces.Guess guess = CutPlaces.guess(own, cut, other);
    return inSource
        ? proposal(whole, cut, guess.offset(), guess.sure())
        : proposal(whole, guess.offset(), cut, guess.sure());
  }

  private static Optional<Proposal> proposal(Segment whole, int source, int target, boolean sure) {
    return SegmentSplit.isInside(whole.source(), source)
        ? Optional.of(new Proposal(new SegmentSplit(whole, source, target), sure))
        : Optional.empty();
  }

  /// Cuts the active segment, which must still be the one the split was made for.
  public boolean split(SegmentSplit split) {
    int at = model.active();
    if (!model.handOver() || at < 0 || !model.segment(at).equals(split.whole())) {
      return false;
    }
    return apply("command.edit.split", split.edit(model.document(), at, freshId()), at);
  }

  /// Joins the active segment with the one after it, or the one before.
  ///
  /// @param anyway even when the two are of different paragraphs, kinds or speakers
  /// @return why not, or nothing when it is done
  public Optional<String> merge(boolean withNext, boolean anyway) {
    int at = withNext ? model.active() : model.active() - 1;
    if (!model.handOver()) {
      return Optional.empty();
    }
    if (at < 0 || at + 1 >= segments().size()) {
      return Optional.of(withNext ? "merge.noNext" : "merge.noPrevious");
    }
    if (model.rows().rowOf(withNext ? at + 1 : at) < 0) {
      return Optional.of("merge.hidden");
    }
    SegmentMerge merge = new SegmentMerge(segments().get(at), segments().get(at + 1));
    if (!anyway && !merge.isNatural()) {
      return Optional.of("merge.apart");
    }
    apply("command.edit.mergeNext", merge.edit(model.document(), at), at);
    return Optional.empty();
  }

  /// Puts an empty segment after the active one, or before it, and goes there.
  ///
  /// @return why not, or nothing when it is done
  public Optional<String> insert(boolean after) {
    if (!model.handOver() || model.activeSegment().isEmpty()) {
      return Optional.empty();
    }
    Segment beside = model.activeSegment().get();
    int place = after ? beside.span().end() : beside.span().start();
    Segment empty =
        Segment.untranslated(
            freshId(),
            beside.paragraph(),
            Kind.SENTENCE,
            beside.speaker(),
            "",
            new Span(place, place));
    if (!model.rows().lists(empty)) {
      return Optional.of("insert.hidden");
    }
    int at = model.active() + (after ? 1 : 0);
    apply(
        "command.edit.insertAfter",
        new Edit.Splice(model.document(), at, List.of(), List.of(empty)),
        at);
    return Optional.empty();
  }

  /// Takes the active segment out of the document.
  public boolean delete() {
    int at = model.active();
    if (at < 0 || !model.handOver()) {
      return false;
    }
    Edit edit = new Edit.Splice(model.document(), at, List.of(segments().get(at)), List.of());
    return apply("command.edit.delete", edit, at);
  }

  /// Gives the active segment another Chinese text. The translation stays, and is a draft again
  /// where it was confirmed for the text before.
  ///
  /// @return why not, or nothing when it is done
  public Optional<String> setSource(String text) {
    String clean = text.replaceAll("\\R", " ").strip();
    if (clean.isEmpty() && model.activeSegment().filter(is -> !is.source().isEmpty()).isPresent()) {
      return Optional.of("source.empty");
    }
    change(
        segment ->
            clean.equals(segment.source())
                ? segment
                : segment
                    .withSource(clean)
                    .withState(segment.state().isConfirmed() ? State.DRAFT : segment.state()));
    return Optional.empty();
  }

  /// Makes a heading of the active sentence, the title of a heading when the document has none, and
  /// a sentence of either again.
  public boolean toggleHeading() {
    boolean done = change(segment -> segment.withKind(after(segment.kind())));
    settle(model.active());
    return done;
  }

  private Kind after(Kind kind) {
    return switch (kind) {
      case SENTENCE, FURNITURE -> Kind.HEADING;
      case HEADING -> hasTitle() ? Kind.SENTENCE : Kind.TITLE;
      case TITLE -> Kind.SENTENCE;
    };
  }

  private boolean hasTitle() {
    return model.session().project().document(model.document()).segments().stream()
        .anyMatch(segment -> segment.kind() == Kind.TITLE);
  }

  public boolean toggleBookmark() {
    return change(segment -> segment.withBookmarked(!segment.bookmarked()));
  }

  /// Says who speaks: in the active segment, or from it to the end of the turn.
  public boolean setSpeaker(String name, boolean toTurnEnd) {
    int at = model.active();
    if (at < 0 || !model.handOver()) {
      return false;
    }
    List<Edit> edits = new ArrayList<>();
    int end = toTurnEnd ? turnEnd(at) : at + 1;
    for (int i = at; i < end; i++) {
      Segment segment = segments().get(i);
      if (i == at || segment.kind() != Kind.FURNITURE) {
        edits.add(
            new Edit.Replace(model.document(), i, segment, segment.withSpeaker(name.strip())));
      }
    }
    boolean done = model.apply(new Edit.Compound("command.edit.speaker", edits));
    if (done) {
      model.go(at);
    }
    return done;
  }

  /// Everybody who speaks in the document, in alphabetical order.
  public List<String> speakers() {
    TreeSet<String> names = new TreeSet<>();
    segments().forEach(segment -> names.add(segment.speaker()));
    names.remove("");
    return List.copyOf(names);
  }

  /// The position after the last segment that the speaker at this one says without a pause.
  private int turnEnd(int from) {
    String speaker = segments().get(from).speaker();
    int end = from + 1;
    while (end < segments().size()) {
      Segment next = segments().get(end);
      boolean pause = next.kind() == Kind.HEADING || next.kind() == Kind.TITLE;
      if (pause || (next.kind() != Kind.FURNITURE && !next.speaker().equals(speaker))) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean change(UnaryOperator<Segment> change) {
    int at = model.active();
    if (at < 0 || !model.handOver()) {
      return false;
    }
    Segment before = segments().get(at);
    return model.apply(new Edit.Replace(model.document(), at, before, change.apply(before)));
  }

  private boolean apply(String label, Edit edit, int then) {
    boolean done = model.apply(new Edit.Compound(label, List.of(edit)));
    if (done) {
      settle(then);
    }
    return done;
  }

  /// Goes to the listed segment nearest to a position.
  private void settle(int position) {
    Rows rows = model.rows();
    model.go(rows.size() == 0 ? -1 : rows.position(rows.rowNear(Math.max(0, position))));
  }

  private String freshId() {
    String document = model.document();
    return SegmentIds.fresh(segments(), id -> !model.session().history(document, id).isEmpty());
  }

  private Segments segments() {
    return model.session().project().document(model.document()).segments();
  }

  private static int pastSpace(String text, int offset) {
    int at = Math.clamp(offset, 0, text.length());
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
