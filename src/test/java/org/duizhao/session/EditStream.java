package org.duizhao.session;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.duizhao.core.Edit;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.State;

/// A translator at work, the same for the same seed. As a program it goes on until it is killed and
/// prints the number of every edit that is on the disk.
final class EditStream {

  /// Ends a line, so that a number cut off by the kill is not taken for a whole one.
  static final String SAVED = " saved";

  private static final List<State> STATES = List.copyOf(EnumSet.allOf(State.class));

  private final Random random;
  private final SettableClock clock;

  EditStream(long seed, SettableClock clock) {
    this.random = new Random(seed);
    this.clock = clock;
  }

  /// Works until it is killed.
  ///
  /// @param arguments folder of the test, seed, hours the clock is ahead
  public static void main(String[] arguments) {
    Sample sample = new Sample(Path.of(arguments[0]));
    sample.clock.pass(Duration.ofHours(Long.parseLong(arguments[2])));
    EditStream stream = new EditStream(Long.parseLong(arguments[1]), sample.clock);
    Session session = sample.open();
    System.out.println("open");
    while (true) {
      stream.next(session);
      session.flush();
      System.out.println(session.sequence() + SAVED);
    }
  }

  /// Makes one edit, undo or redo. What it does depends on the seed and the project alone.
  void next(Session session) {
    long before = session.sequence();
    while (session.sequence() == before) {
      clock.pass(Duration.ofMillis(random.nextInt(1500)));
      int choice = random.nextInt(100);
      if (choice < 12) {
        session.undo();
      } else if (choice < 20) {
        session.redo();
      } else {
        session.apply(edit(Sample.segments(session), choice));
      }
    }
  }

  private Edit edit(Segments segments, int choice) {
    int at = random.nextInt(segments.size());
    Segment segment = segments.get(at);
    if (choice < 30 && segments.size() < 60) {
      Segment rest =
          Segment.untranslated(
              Long.toHexString(random.nextLong()), 0, segment.kind(), "", "句。", segment.span());
      return splice(at, List.of(segment), List.of(segment.withSource("上半"), rest));
    }
    if (choice < 36 && at + 1 < segments.size() && segments.size() > 5) {
      Segment next = segments.get(at + 1);
      Segment whole = segment.withSource(segment.source() + next.source());
      return splice(at, List.of(segment, next), List.of(whole));
    }
    if (choice < 42) {
      List<Edit> all = new ArrayList<>();
      for (int i = 0; i < segments.size(); i++) {
        Segment each = segments.get(i);
        all.add(replace(i, each, each.withNote("note " + random.nextInt(1000))));
      }
      return new Edit.Compound("edit.notes", all);
    }
    if (choice < 55) {
      return replace(at, segment, segment.withState(STATES.get(random.nextInt(4))));
    }
    // Mostly typing on in the first segment, as a translator does.
    int place = choice < 90 ? 0 : at;
    Segment typed = segments.get(place);
    return replace(place, typed, typed.withTarget(typed.target() + (char) random.nextInt(97, 123)));
  }

  private static Edit splice(int at, List<Segment> removed, List<Segment> inserted) {
    return new Edit.Splice(Sample.DOCUMENT, at, removed, inserted);
  }

  private static Edit replace(int at, Segment before, Segment after) {
    return new Edit.Replace(Sample.DOCUMENT, at, before, after);
  }
}
