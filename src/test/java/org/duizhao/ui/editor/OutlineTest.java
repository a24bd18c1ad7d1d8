package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.State;
import org.junit.jupiter.api.Test;

class OutlineTest {

  private final Segments talk = Segments.of(EditorWindow.talk());
  private final Outline outline =
      new Outline(
          new Project(
              "Test",
              "zh-Hant",
              "en",
              List.of(),
              List.of(new Document("talk", "talk.txt", "text", talk))));

  @Test
  void a_document_and_each_heading_count_what_can_be_translated_below_them() {
    assertThat(outline.parts())
        .extracting(Outline.Part::title, Outline.Part::total)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("talk.txt", 10),
            org.assertj.core.groups.Tuple.tuple("1、公司的形式", 5),
            org.assertj.core.groups.Tuple.tuple("2、以後的打算", 4));
  }

  @Test
  void confirming_counts_for_the_heading_and_the_document() {
    Segment before = talk.get(4);
    Segment after = before.withTarget("Because.").withState(State.TRANSLATED);
    assertThat(outline.replace("talk", 4, before, after)).isTrue();
    assertThat(outline.parts()).extracting(Outline.Part::done).containsExactly(1, 1, 0);
    assertThat(outline.done()).isEqualTo(1);
  }

  @Test
  void a_bookmark_counts_for_the_heading_and_the_document() {
    Segment before = talk.get(4);
    outline.replace("talk", 4, before, before.withBookmarked(true));
    assertThat(outline.parts()).extracting(Outline.Part::bookmarks).containsExactly(1, 1, 0);
    outline.replace("talk", 4, before.withBookmarked(true), before);
    assertThat(outline.parts()).extracting(Outline.Part::bookmarks).containsOnly(0);
  }

  @Test
  void a_translated_heading_shows_its_translation() {
    Segment before = talk.get(7);
    outline.replace("talk", 7, before, before.withTarget("2. Plans"));
    assertThat(outline.parts().getLast().title()).isEqualTo("2. Plans");
  }

  @Test
  void a_new_kind_asks_for_the_outline_to_be_read_anew() {
    Segment before = talk.get(0);
    assertThat(outline.replace("talk", 0, before, before.withKind(Kind.SENTENCE))).isFalse();
  }

  @Test
  void the_innermost_part_holds_a_position() {
    assertThat(outline.partAt("talk", 1)).isZero();
    assertThat(outline.partAt("talk", 4)).isEqualTo(1);
    assertThat(outline.partAt("talk", 9)).isEqualTo(2);
    assertThat(outline.partAt("other", 9)).isEqualTo(-1);
  }
}
