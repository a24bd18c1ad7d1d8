package org.duizhao.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// The persistent list against a plain one.
class SegmentsTest {

  /// One change: where (as a part of the size), how many go, how many come.
  record Cut(int place, int removed, int inserted) {}

  @Property(tries = 300)
  void behaves_as_an_array_list(
      @ForAll @IntRange(max = 3000) int size,
      @ForAll @Size(max = 12) List<@IntRange(max = 2_000_000_000) Integer> choices) {
    List<Segment> plain = new ArrayList<>(segments("s", size));
    Segments list = Segments.of(plain);
    int made = 0;
    for (int choice : choices) {
      Cut cut = cut(choice, plain.size());
      List<Segment> inserted = segments("n" + made++ + ".", cut.inserted());
      list = list.spliced(cut.place(), cut.removed(), inserted);
      plain.subList(cut.place(), cut.place() + cut.removed()).clear();
      plain.addAll(cut.place(), inserted);
      if (!plain.isEmpty()) {
        int at = choice % plain.size();
        Segment changed = plain.get(at).withTarget("t" + choice);
        list = list.with(at, changed);
        plain.set(at, changed);
      }
      assertThat(list).isEqualTo(plain);
      List<Segment> walked = new ArrayList<>();
      list.iterator().forEachRemaining(walked::add);
      assertThat(walked).isEqualTo(plain);
    }
  }

  @Property(tries = 50)
  void a_change_leaves_the_list_before_it_alone(@ForAll @IntRange(min = 1, max = 2000) int size) {
    List<Segment> plain = segments("s", size);
    Segments list = Segments.of(plain);
    Segments changed = list.with(size / 2, plain.getFirst().withTarget("t"));
    assertThat(list).isEqualTo(plain);
    assertThat(changed).isNotEqualTo(plain);
  }

  private static Cut cut(int choice, int size) {
    int place = choice % (size + 1);
    int removed = choice / 7 % (size - place + 1);
    int inserted = choice / 11 % 1500;
    return new Cut(place, removed, inserted);
  }

  static List<Segment> segments(String prefix, int count) {
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      segments.add(Segment.untranslated(prefix + i, 0, Kind.SENTENCE, "", "句" + i, new Span(0, 0)));
    }
    return segments;
  }
}
