package org.duizhao.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class EditTest {

  @Property(tries = 300)
  void taking_an_edit_back_restores_the_project(
      @ForAll @IntRange(max = 700) int size,
      @ForAll @NotEmpty @Size(max = 8) List<@IntRange(max = 2_000_000_000) Integer> choices) {
    Project before = project(size);
    Edit edit = compound(before, choices);
    Project after = before.after(edit);
    assertThat(after.after(edit.inverted())).isEqualTo(before);
    assertThat(edit.inverted().inverted()).isEqualTo(edit);
  }

  @Property(tries = 300)
  void many_replacements_at_once_are_what_they_are_one_by_one(
      @ForAll @IntRange(min = 1, max = 2500) int size,
      @ForAll @NotEmpty @Size(max = 40) List<@IntRange(max = 2_000_000_000) Integer> choices) {
    Project before = project(size);
    Project step = before;
    List<Edit> edits = new ArrayList<>();
    for (int choice : choices) {
      int at = choice % size;
      Segment now = step.document("d").segments().get(at);
      Edit edit = new Edit.Replace("d", at, now, now.withTarget(now.target() + choice));
      edits.add(edit);
      step = step.after(edit);
    }
    assertThat(before.after(new Edit.Compound("edit.test", edits))).isEqualTo(step);
  }

  @Example
  void a_stale_replacement_among_many_is_refused() {
    Segments two = project(2).document("d").segments();
    Edit first = new Edit.Replace("d", 0, two.get(0), two.get(0).withTarget("one"));
    Edit stale = new Edit.Replace("d", 1, two.get(1).withNote("old"), two.get(1));
    assertThatThrownBy(
            () -> project(2).after(new Edit.Compound("edit.test", List.of(first, stale))))
        .isInstanceOf(StaleEditException.class);
  }

  @Example
  void an_edit_made_for_another_state_is_refused() {
    Project project = project(2);
    Segment first = project.document("d").segments().getFirst();
    Edit edit = new Edit.Replace("d", 0, first, first.withTarget("one"));
    Project changed = project.after(edit);
    assertThatThrownBy(() -> changed.after(edit)).isInstanceOf(StaleEditException.class);
  }

  @Example
  void a_splice_past_the_end_is_refused() {
    Project project = project(2);
    Edit edit = new Edit.Splice("d", 2, project.document("d").segments(), List.of());
    assertThatThrownBy(() -> project.after(edit)).isInstanceOf(StaleEditException.class);
  }

  @Example
  void an_edit_cannot_make_one_segment_another() {
    Segments two = project(2).document("d").segments();
    assertThatThrownBy(() -> new Edit.Replace("d", 0, two.get(0), two.get(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// Edits that each fit the project as those before it leave it.
  private static Edit compound(Project start, List<Integer> choices) {
    List<Edit> edits = new ArrayList<>();
    Project project = start;
    for (int choice : choices) {
      Segments segments = project.document("d").segments();
      Edit edit;
      if (segments.isEmpty() || choice % 2 == 0) {
        int at = choice / 2 % (segments.size() + 1);
        int end = Math.min(segments.size(), at + choice / 5 % 4);
        edit =
            new Edit.Splice(
                "d",
                at,
                segments.subList(at, end),
                SegmentsTest.segments("n" + edits.size() + ".", choice / 3 % 5));
      } else {
        int at = choice / 2 % segments.size();
        edit =
            new Edit.Replace("d", at, segments.get(at), segments.get(at).withTarget("t" + choice));
      }
      edits.add(edit);
      project = project.after(edit);
    }
    return new Edit.Compound("edit.test", edits);
  }

  private static Project project(int size) {
    Document document =
        new Document("d", "d.txt", "text", Segments.of(SegmentsTest.segments("s", size)));
    return new Project("P", "zh-Hant", "en", List.of(), List.of(document));
  }
}
