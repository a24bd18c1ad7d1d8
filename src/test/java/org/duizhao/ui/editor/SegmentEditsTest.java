package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Origin;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.SegmentSplit;
import org.duizhao.core.Segments;
import org.duizhao.core.State;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;
import org.duizhao.session.UserFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Changes of single segments without a window. Positions are those of `EditorWindow.talk()`.
class SegmentEditsTest {

  @TempDir Path folder;

  private final List<Throwable> problems = new ArrayList<>();
  private Session session;
  private EditorModel model;
  private SegmentEdits edits;

  @BeforeEach
  void open() {
    Project project =
        new Project(
            "Test",
            "zh-Hant",
            "en",
            List.of(),
            List.of(new Document("talk", "talk.txt", "text", Segments.of(EditorWindow.talk()))));
    session =
        new Projects(UserFolders.below(folder.resolve("user")), InstantSource.system(), "tester")
            .create(folder.resolve("p"), project, Map.of("talk", new byte[] {1}));
    model = new EditorModel(session, problems::add);
    edits = new SegmentEdits(model);
  }

  @AfterEach
  void close() {
    model.close();
    session.close();
    assertThat(problems).isEmpty();
  }

  @Test
  void a_split_takes_what_was_just_typed_with_it_and_one_undo_brings_all_back() {
    model.go(4);
    model.typed("Because research needs money, and gifts end.");
    assertThat(model.flush()).isTrue();
    Project before = session.project();
    SegmentEdits.Proposal proposal = edits.proposal(true, 10).orElseThrow();
    assertThat(proposal.sure()).isTrue();
    assertThat(edits.split(proposal.split())).isTrue();
    assertThat(model.segment(4).source()).isEqualTo("因為研究需要很多錢，");
    assertThat(model.segment(4).target()).isEqualTo("Because research needs money,");
    assertThat(model.segment(5).source()).isEqualTo("而捐款總有用完的一天。");
    assertThat(model.segment(5).target()).isEqualTo("and gifts end.");
    assertThat(model.segment(4).id()).isEqualTo("5");
    assertThat(model.segment(5).id()).isEqualTo("13");
    assertThat(model.active()).isEqualTo(4);
    assertThat(model.undo()).isPresent();
    assertThat(session.project()).isEqualTo(before);
    assertThat(model.redo()).isPresent();
    assertThat(model.segment(5).id()).isEqualTo("13");
  }

  @Test
  void the_caret_in_the_translation_cuts_the_source_too() {
    model.go(5);
    model.typed("We thought for long, and did it.");
    SegmentEdits.Proposal proposal = edits.proposal(false, 20).orElseThrow();
    assertThat(proposal.sure()).isTrue();
    assertThat(proposal.split().first().source()).isEqualTo("我們想了很久，");
    assertThat(proposal.split().second("x").target()).isEqualTo("and did it.");
  }

  @Test
  void a_caret_at_the_end_proposes_a_cut_and_asks() {
    model.go(6);
    SegmentEdits.Proposal proposal = edits.proposal(false, 0).orElseThrow();
    assertThat(proposal.sure()).isFalse();
    assertThat(proposal.split().first().source()).isEqualTo("投資人可以得到回報，但是回報有上限；");
  }

  @Test
  void an_id_is_not_used_again_after_its_segment_was_deleted() {
    model.go(4);
    edits.split(edits.proposal(true, 10).orElseThrow().split());
    model.go(5);
    assertThat(edits.delete()).isTrue();
    model.go(4);
    edits.split(new SegmentSplit(model.segment(4), 2, 0));
    assertThat(model.segment(5).id()).isEqualTo("14");
  }

  @Test
  void neighbours_of_one_speaker_and_paragraph_merge_and_others_only_when_asked_again() {
    model.go(4);
    assertThat(edits.merge(true, false)).contains("merge.apart");
    assertThat(edits.merge(true, true)).isEmpty();
    assertThat(model.segment(4).source()).isEqualTo("因為研究需要很多錢，而捐款總有用完的一天。我們想了很久，才決定這樣做。");
    edits.split(new SegmentSplit(model.segment(4), 3, 0));
    model.go(5);
    assertThat(edits.merge(false, false)).isEmpty();
    assertThat(model.active()).isEqualTo(4);
    assertThat(model.segment(4).source()).startsWith("因為研究需要");
  }

  @Test
  void nothing_merges_beyond_the_ends_or_with_what_is_not_listed() {
    model.go(10);
    assertThat(edits.merge(true, false)).contains("merge.hidden");
    model.go(1);
    assertThat(edits.merge(false, false)).contains("merge.hidden");
    model.showFurniture(true);
    model.go(11);
    assertThat(edits.merge(true, false)).contains("merge.noNext");
    model.go(0);
    assertThat(edits.merge(false, false)).contains("merge.noPrevious");
  }

  @Test
  void an_empty_segment_is_put_beside_and_is_active() {
    model.go(4);
    assertThat(edits.insert(true)).isEmpty();
    assertThat(model.active()).isEqualTo(5);
    Segment empty = model.segment(5);
    assertThat(empty.source()).isEmpty();
    assertThat(empty.speaker()).isEqualTo("王先生");
    assertThat(edits.setSource("新的一句。\n還有")).isEmpty();
    assertThat(model.segment(5).source()).isEqualTo("新的一句。 還有");
    assertThat(edits.insert(false)).isEmpty();
    assertThat(model.active()).isEqualTo(5);
    model.list(Listers.where(segment -> !segment.source().isEmpty()), Optional.empty());
    assertThat(edits.insert(true)).contains("insert.hidden");
  }

  @Test
  void another_source_keeps_the_translation_as_a_draft() {
    model.go(5);
    model.typed("We thought long.");
    model.confirm();
    edits.setSource("我們想了很久。");
    assertThat(model.segment(5).target()).isEqualTo("We thought long.");
    assertThat(model.segment(5).state()).isEqualTo(State.DRAFT);
    assertThat(edits.setSource(" ")).contains("source.empty");
    assertThat(model.segment(5).source()).isEqualTo("我們想了很久。");
  }

  @Test
  void a_speaker_is_set_to_the_end_of_the_turn_and_no_further() {
    model.go(4);
    assertThat(edits.setSpeaker("周先生", true)).isTrue();
    assertThat(List.of(3, 4, 5, 6, 7, 8))
        .extracting(at -> model.segment(at).speaker())
        .containsExactly("林女士", "周先生", "周先生", "周先生", "", "林女士");
    assertThat(model.undo()).isPresent();
    assertThat(model.segment(6).speaker()).isEqualTo("王先生");
    model.go(4);
    edits.setSpeaker("周先生", false);
    assertThat(model.segment(5).speaker()).isEqualTo("王先生");
    assertThat(edits.speakers()).containsExactly("周先生", "林女士", "王先生");
  }

  @Test
  void a_title_becomes_a_sentence_and_comes_back_while_there_is_no_other() {
    model.go(1);
    edits.toggleHeading();
    assertThat(model.segment(1).kind()).isEqualTo(Kind.SENTENCE);
    edits.toggleHeading();
    assertThat(model.segment(1).kind()).isEqualTo(Kind.HEADING);
    edits.toggleHeading();
    assertThat(model.segment(1).kind()).isEqualTo(Kind.TITLE);
    model.go(2);
    edits.toggleHeading();
    assertThat(model.segment(2).kind()).isEqualTo(Kind.SENTENCE);
  }

  @Test
  void a_heading_is_made_and_shown_in_the_outline() {
    model.go(4);
    int parts = model.outline().parts().size();
    assertThat(edits.toggleHeading()).isTrue();
    assertThat(model.segment(4).kind()).isEqualTo(Kind.HEADING);
    assertThat(model.outline().parts()).hasSize(parts + 1);
    edits.toggleHeading();
    assertThat(model.segment(4).kind()).isEqualTo(Kind.SENTENCE);
  }

  @Test
  void nothing_happens_while_an_input_method_composes() {
    model.go(4);
    Project before = session.project();
    model.composing(true);
    assertThat(edits.proposal(true, 10)).isEmpty();
    edits.merge(true, true);
    edits.insert(true);
    assertThat(edits.delete()).isFalse();
    assertThat(edits.toggleBookmark()).isFalse();
    assertThat(session.project()).isEqualTo(before);
    model.composing(false);
  }

  /// Any mixture of the operations keeps ids apart and all text but what was deleted, and undoing
  /// everything leads back to the beginning.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void any_operations_can_be_undone_to_the_beginning(long seed) {
    Project start = session.project();
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      Rows rows = model.rows();
      model.go(rows.position(random.nextInt(rows.size())));
      String before = chinese();
      boolean same = true;
      switch (random.nextInt(7)) {
        case 0, 1 ->
            edits
                .proposal(true, random.nextInt(20))
                .ifPresent(proposal -> edits.split(proposal.split()));
        case 2 -> edits.merge(random.nextBoolean(), random.nextBoolean());
        case 3 -> edits.insert(random.nextBoolean());
        case 4 -> model.setText("English " + i + ", of it.");
        case 5 -> edits.setSpeaker("S" + i, random.nextBoolean());
        default -> {
          same = random.nextInt(4) > 0 || rows.size() < 3;
          if (!same) {
            edits.delete();
          }
        }
      }
      List<Segment> segments = session.project().document("talk").segments();
      assertThat(segments).extracting(Segment::id).doesNotHaveDuplicates();
      if (same) {
        assertThat(chinese()).isEqualTo(before);
      }
    }
    while (session.canUndo()) {
      assertThat(model.undo()).isPresent();
    }
    assertThat(session.project()).isEqualTo(start);
    assertThat(start.document("talk").segments())
        .extracting(Segment::origin)
        .containsOnly(Origin.NONE);
  }

  private String chinese() {
    StringBuilder all = new StringBuilder();
    session.project().document("talk").segments().forEach(each -> all.append(each.source()));
    return all.toString().replaceAll("\\s", "");
  }
}
