package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.jspecify.annotations.Nullable;

/// The editor in its plainest form: a list of segments, and a copy of the whole list for every step
/// that can be undone.
final class PlainEditor implements Translator.Observer {

  private static final Span NO_SPAN = new Span(0, 0);

  private final SettableClock clock;
  private final Set<String> ids = new HashSet<>();
  private final List<List<Segment>> steps = new ArrayList<>();
  private int done;

  /// What the last step did, when typing may go on with it.
  private @Nullable Typed last;

  private record Typed(Segment before, Segment after, Instant when) {}

  PlainEditor(List<Segment> segments, SettableClock clock) {
    this.clock = clock;
    steps.add(segments.stream().map(segment -> segment.withSpan(NO_SPAN)).toList());
    segments.forEach(segment -> ids.add(segment.id()));
  }

  List<Segment> segments() {
    return steps.get(done);
  }

  boolean canUndo() {
    return done > 0;
  }

  boolean canRedo() {
    return done + 1 < steps.size();
  }

  @Override
  public void replace(int at, Segment after) {
    Segment before = segments().get(at);
    Segment now = after.withSpan(NO_SPAN);
    if (before.equals(now)) {
      return;
    }
    List<Segment> next = new ArrayList<>(segments());
    next.set(at, now);
    Typed typing = last;
    if (typing != null && goesOn(typing, before, now)) {
      steps.subList(done + 1, steps.size()).clear();
      steps.set(done, next);
      last = new Typed(typing.before(), now, clock.instant());
    } else {
      step(next);
      last = new Typed(before, now, clock.instant());
    }
  }

  @Override
  public void splice(int at, int removed, List<Segment> inserted) {
    List<Segment> next = new ArrayList<>(segments());
    next.subList(at, at + removed).clear();
    next.addAll(at, inserted.stream().map(segment -> segment.withSpan(NO_SPAN)).toList());
    step(next);
  }

  /// Takes over the id that the editor gave a new segment, which must never have been used.
  ///
  /// @return whether it is new
  boolean name(int at, String id) {
    Segment unnamed = segments().get(at);
    List<Segment> next = new ArrayList<>(segments());
    next.set(
        at,
        Segment.untranslated(
                id,
                unnamed.paragraph(),
                unnamed.kind(),
                unnamed.speaker(),
                unnamed.source(),
                NO_SPAN)
            .withTarget(unnamed.target())
            .withState(unnamed.state())
            .withOrigin(unnamed.origin()));
    steps.set(done, next);
    return ids.add(id);
  }

  @Override
  public void undo() {
    done--;
    last = null;
  }

  @Override
  public void redo() {
    done++;
    last = null;
  }

  @Override
  public void filtered(String text, List<Integer> positions) {
    assertThat(positions).as("rows that hold \"%s\"", text).isEqualTo(holding(text));
  }

  @Override
  public void searched(String text, List<Integer> positions) {
    assertThat(positions).as("hits of \"%s\"", text).isEqualTo(holding(text));
  }

  private void step(List<Segment> next) {
    steps.subList(done + 1, steps.size()).clear();
    steps.add(next);
    done++;
    last = null;
  }

  /// Whether typing went on within a second: first a translation changed and nothing else but its
  /// state, then the same translation alone.
  private boolean goesOn(Typed typing, Segment before, Segment now) {
    Segment was = typing.before();
    Segment became = typing.after();
    boolean begun =
        !was.target().equals(became.target())
            && was.withTarget("")
                .withState(now.state())
                .withOrigin(now.origin())
                .equals(became.withTarget("").withState(now.state()).withOrigin(now.origin()));
    return begun
        && became.equals(before)
        && before.withTarget("").equals(now.withTarget(""))
        && Duration.between(typing.when(), clock.instant()).compareTo(Duration.ofSeconds(1)) < 0;
  }

  private List<Integer> holding(String text) {
    return IntStream.range(0, segments().size())
        .filter(
            at ->
                segments().get(at).source().contains(text)
                    || segments().get(at).target().contains(text))
        .boxed()
        .toList();
  }
}
