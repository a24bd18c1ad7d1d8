package org.duizhao.session;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.session.search.Search;
import org.duizhao.session.search.SearchPass;
import org.duizhao.session.search.TextQuery;
import org.duizhao.ui.editor.EditorModel;
import org.duizhao.ui.editor.Rows;
import org.duizhao.ui.editor.SegmentEdits;

/// A translator at work in the editor, at random but the same for the same seed: types, confirms,
/// splits, merges, filters, takes back. Tells an observer, before each change, what it should come
/// to. As a program it goes on until it is killed and prints the number of every edit that is on
/// the disk.
final class Translator {

  /// Ends a line, so that a number cut off by the kill is not taken for a whole one.
  static final String SAVED = " saved";

  private static final List<State> STATES = List.copyOf(EnumSet.allOf(State.class));
  private static final String WORDS = "他說我們不知道明天會發生什麼事情但是沒有人願意離開這座城市";
  private static final int MOST = 120;

  private final Random random;
  private final SettableClock clock;
  private final EditorModel model;
  private final SegmentEdits edits;
  private final Observer observer;

  /// Hears what is about to be done to the document, in the terms of the user.
  interface Observer {

    Observer NOBODY = new Observer() {};

    /// One segment will have this value.
    default void replace(int at, Segment after) {}

    /// So many segments go at `at`, and these come.
    default void splice(int at, int removed, List<Segment> inserted) {}

    default void undo() {}

    default void redo() {}

    /// The list shows the segments at these positions when only those that hold the text in either
    /// language are wanted.
    default void filtered(String text, List<Integer> positions) {}

    /// A search for the text has hits at these positions.
    default void searched(String text, List<Integer> positions) {}
  }

  Translator(long seed, SettableClock clock, EditorModel model, Observer observer) {
    this.random = new Random(seed);
    this.clock = clock;
    this.model = model;
    this.edits = new SegmentEdits(model);
    this.observer = observer;
  }

  /// Works until it is killed.
  ///
  /// @param arguments folder of the test, seed, hours the clock is ahead
  public static void main(String[] arguments) {
    Sample sample = new Sample(Path.of(arguments[0]));
    sample.clock.pass(Duration.ofHours(Long.parseLong(arguments[2])));
    Session session = sample.open();
    try (EditorModel model = model(session)) {
      Translator translator =
          new Translator(Long.parseLong(arguments[1]), sample.clock, model, Observer.NOBODY);
      System.out.println("open");
      while (true) {
        translator.edit();
        session.flush();
        System.out.println(session.sequence() + SAVED);
      }
    }
  }

  static EditorModel model(Session session) {
    return new EditorModel(
        session,
        problem -> {
          throw new IllegalStateException(problem);
        });
  }

  /// A document of sentences that can be split, some of them repeated.
  static Document document(Random random, int size) {
    Segment[] segments = new Segment[size];
    int offset = 0;
    for (int i = 0; i < size; i++) {
      String text = sentence(random);
      Kind kind = random.nextInt(20) == 0 ? Kind.HEADING : Kind.SENTENCE;
      String speaker = i % 7 < 4 ? "甲" : "乙";
      Span span = new Span(offset, offset + text.length());
      segments[i] = Segment.untranslated(Integer.toString(i + 1), i / 4, kind, speaker, text, span);
      offset += text.length();
    }
    return new Document(Sample.DOCUMENT, "d.txt", "text", Segments.of(List.of(segments)));
  }

  private static String sentence(Random random) {
    int from = random.nextInt(WORDS.length() - 6);
    int to = from + 3 + random.nextInt(WORDS.length() - from - 3);
    return WORDS.substring(from, to) + "，" + WORDS.substring(0, 1 + random.nextInt(8)) + "。";
  }

  /// Goes on until one edit, undo or redo is made. What it does depends on the seed and the project
  /// alone.
  void edit() {
    long before = model.session().sequence();
    while (model.session().sequence() == before) {
      command();
    }
  }

  /// Does one thing, which changes the document at most once.
  void command() {
    clock.pass(Duration.ofMillis(random.nextInt(1500)));
    if (model.isPending()) {
      handOver();
    } else if (model.active() < 0) {
      filter("");
    } else {
      choose(random.nextInt(100));
    }
  }

  /// Hands over what was typed last.
  void rest() {
    if (model.isPending()) {
      handOver();
    }
  }

  private void choose(int choice) {
    Segment active = model.activeSegment().orElseThrow();
    if (choice < 26) {
      type(active);
    } else if (choice < 32) {
      model.go(random.nextInt(size()));
    } else if (choice < 36) {
      model.step(random.nextBoolean() ? 1 : -1);
    } else if (choice < 40) {
      model.seek(segment -> segment.state() != State.REVIEWED, random.nextBoolean());
    } else if (choice < 50) {
      setState(active, STATES.get(random.nextInt(STATES.size())));
    } else if (choice < 55) {
      change(active.withBookmarked(!active.bookmarked()), edits::toggleBookmark);
    } else if (choice < 60) {
      String note = "note " + random.nextInt(50);
      change(active.withNote(note), () -> model.setNote(note));
    } else if (choice < 63) {
      setSource(active);
    } else if (choice < 70 && size() < MOST) {
      split(active);
    } else if (choice < 77) {
      merge();
    } else if (choice < 80 && size() < MOST) {
      insert(active);
    } else if (choice < 82 && size() > 10) {
      observer.splice(model.active(), 1, List.of());
      edits.delete();
    } else if (choice < 90) {
      undoOrRedo();
    } else if (choice < 96) {
      filter(random.nextInt(3) == 0 ? WORDS.substring(0, 1 + random.nextInt(2)) : "");
    } else {
      search(WORDS.substring(random.nextInt(8), 9));
    }
  }

  private void type(Segment active) {
    String text = active.target();
    boolean deletes = !text.isEmpty() && random.nextInt(4) == 0;
    String typed =
        deletes ? text.substring(0, random.nextInt(text.length())) : text + letter() + letter();
    model.typed(typed);
    if (random.nextBoolean()) {
      model.typed(typed + letter());
    }
  }

  private char letter() {
    return "abcdefgh .".charAt(random.nextInt(10));
  }

  private void handOver() {
    Segment active = model.activeSegment().orElseThrow();
    if (random.nextInt(4) == 0) {
      State state = STATES.get(1 + random.nextInt(3));
      Segment typed = Expected.typed(active, model.text());
      change(
          typed.target().isBlank() ? typed : typed.withState(state), () -> model.setState(state));
    } else {
      change(Expected.typed(active, model.text()), model::flush);
    }
  }

  private void setState(Segment active, State state) {
    change(
        active.target().isBlank() ? active : active.withState(state), () -> model.setState(state));
  }

  private void setSource(Segment active) {
    String text = sentence(random);
    State state = active.state().isConfirmed() ? State.DRAFT : active.state();
    boolean same = text.equals(active.source());
    change(same ? active : active.withSource(text).withState(state), () -> edits.setSource(text));
  }

  private void split(Segment active) {
    boolean inSource = random.nextBoolean();
    String text = inSource ? active.source() : active.target();
    Optional<SegmentEdits.Proposal> proposal =
        edits.proposal(inSource, random.nextInt(text.length() + 1));
    proposal.ifPresent(
        cut -> {
          int at = model.active();
          observer.splice(at, 1, Expected.halves(cut.split(), Expected.NEW_ID));
          edits.split(cut.split());
        });
  }

  private void merge() {
    boolean withNext = random.nextBoolean();
    int at = withNext ? model.active() : model.active() - 1;
    if (at < 0 || at + 1 >= size() || model.rows().rowOf(withNext ? at + 1 : at) < 0) {
      return;
    }
    observer.splice(at, 2, List.of(Expected.joined(model.segment(at), model.segment(at + 1))));
    edits.merge(withNext, /* anyway= */ true);
  }

  private void insert(Segment active) {
    boolean after = random.nextBoolean();
    int place = after ? active.span().end() : active.span().start();
    Segment empty =
        Segment.untranslated(
            Expected.NEW_ID,
            active.paragraph(),
            Kind.SENTENCE,
            active.speaker(),
            "",
            new Span(place, place));
    if (model.rows().lists(empty)) {
      observer.splice(model.active() + (after ? 1 : 0), 0, List.of(empty));
      edits.insert(after);
    }
  }

  private void undoOrRedo() {
    if (random.nextInt(5) < 3) {
      if (model.session().canUndo()) {
        observer.undo();
        model.undo();
      }
    } else if (model.session().canRedo()) {
      observer.redo();
      model.redo();
    }
  }

  private void filter(String text) {
    model.list((document, furniture) -> pass(text, document).listed(), Optional.empty());
    Rows rows = model.rows();
    observer.filtered(text, IntStream.range(0, rows.size()).mapToObj(rows::position).toList());
  }

  private void search(String text) {
    Document document = model.session().project().document(model.document());
    int[] positions = pass(text, document.segments()).hits().positions();
    observer.searched(text, Arrays.stream(positions).boxed().toList());
  }

  private static SearchPass.Found pass(String text, Segments segments) {
    Document document = new Document(Sample.DOCUMENT, "d.txt", "text", segments);
    Search search = Search.NOTHING.withQuery(TextQuery.plain(text));
    return new SearchPass(search, List.of(document), new Cancel())
        .run(document, Set.of(), soFar -> {});
  }

  private void change(Segment after, Runnable how) {
    observer.replace(model.active(), after);
    how.run();
  }

  private int size() {
    return model.session().project().document(model.document()).segments().size();
  }
}
