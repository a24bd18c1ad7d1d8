package org.duizhao.session.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Origin;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.memory.Memory;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.memory.Query;
import org.duizhao.session.matching.MatchStatistics.Count;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchingTest {

  private static final Project PROJECT = new Project("p", "zh", "en", List.of(), List.of());

  @TempDir Path folder;
  private Memory own;
  private Memory shared;

  @BeforeEach
  void open() {
    own = Memory.open(folder.resolve("own.db"));
    shared = Memory.open(folder.resolve("shared.db"));
  }

  @AfterEach
  void close() {
    own.close();
    shared.close();
  }

  private Memories memories(int penalty) {
    return new Memories(
        List.of(
            new Memories.Source("own", own, 0), new Memories.Source("shared", shared, penalty)));
  }

  private static MemoryUnit unit(String source, String target) {
    return MemoryUnit.of(source, target, "zh", "en");
  }

  private static Document document(String... sources) {
    List<Segment> segments = new ArrayList<>();
    for (String source : sources) {
      Kind kind = source.equals("分享") ? Kind.FURNITURE : Kind.SENTENCE;
      segments.add(
          Segment.untranslated("s" + segments.size(), 0, kind, "", source, new Span(0, 0)));
    }
    return new Document("d", "d", "text", Segments.of(segments));
  }

  @Test
  void matches_of_all_memories_come_best_first_with_penalties_taken_off() {
    own.add(unit("他今天去北京大學。", "He goes to Peking University today."));
    own.add(unit("我今天去北京大學。", "I go to Peking University today."));
    shared.add(unit("我今天去北京大學。", "Today I am going to Peking University."));
    shared.add(unit("我今天去北京大學。", "I go to Peking University today."));
    assertThat(found(memories(5), 60))
        .containsExactly(
            "own 100 I go to Peking University today.",
            "shared 95 Today I am going to Peking University.",
            "own 88 He goes to Peking University today.");
    assertThat(found(memories(5), 96)).hasSize(1);
    assertThat(found(memories(0), 100)).hasSize(2);
  }

  private static List<String> found(Memories memories, int least) {
    return memories.find(Query.of("我今天去北京大學。").withLeast(least)).stream()
        .map(each -> each.memory() + " " + each.match().score() + " " + each.match().offered())
        .toList();
  }

  @Test
  void own_work_comes_back_in_its_context() {
    Document document = document("前一句。", "分享", "好的。", "後一句。");
    Segments translated =
        document.segments().with(2, document.segments().get(2).withTarget("All right."));
    own.add(
        Neighbours.unit(
            PROJECT,
            document.withSegments(translated),
            2,
            new MemoryUnit.Made(Instant.EPOCH, Instant.EPOCH, "me")));
    Document copy = new Document("copy", "copy", "text", document.segments());
    assertThat(memories(0).find(Neighbours.query(PROJECT, document, 2))).isEmpty();
    assertThat(memories(0).find(Neighbours.query(PROJECT, copy, 2)))
        .singleElement()
        .extracting(offer -> offer.match().score())
        .isEqualTo(101);
  }

  @Test
  void text_is_counted_by_match_band_and_chinese_never_in_words() {
    own.add(unit("我今天去北京大學。", "I go to Peking University today."));
    own.add(unit("我們用 AI 寫程式。", "We write programs with AI."));
    Document document =
        document("我今天去北京大學。", "分享", "我今天去北京大學。", "我们用 AI 写程式。", "沒有人知道。", "我今天去北京大學了。");
    MatchStatistics statistics =
        MatchStatistics.of(
            PROJECT, List.of(document), memories(0), Progress.unwatched(), new Cancel());
    assertThat(statistics.bands())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                MatchBand.REPETITION, new Count(1, 8, 9, 0),
                MatchBand.CONTEXT, Count.NONE,
                MatchBand.SAME, new Count(1, 8, 9, 0),
                MatchBand.FROM_95, new Count(1, 6, 9, 1),
                MatchBand.FROM_85, new Count(1, 9, 10, 0),
                MatchBand.FROM_75, Count.NONE,
                MatchBand.FROM_50, Count.NONE,
                MatchBand.NONE, new Count(1, 5, 6, 0)));
    assertThat(statistics.total()).isEqualTo(new Count(5, 36, 43, 1));
  }

  @Test
  void drafts_are_made_of_what_scores_enough_as_one_step() {
    own.add(unit("我今天去北京大學。", "I go to Peking University today."));
    own.add(unit("他有3個孩子。", "He has 3 children."));
    Document document = document("我今天去北京大學。", "他有5個孩子。", "我今天去清華大學。", "分享");
    Project project = PROJECT.withDocuments(List.of(document));
    Pretranslation made = pretranslation(document);
    assertThat(made.filled(95)).isEqualTo(Map.of(MatchBand.SAME, 1, MatchBand.FROM_95, 1));
    assertThat(made.count(50)).isEqualTo(3);
    assertThat(made.empty()).isEqualTo(3);
    assertThat(after(made.edit(project, 95, false)))
        .containsExactly(
            draft(document, 0, "I go to Peking University today."),
            draft(document, 1, "He has 5 children."));
    assertThat(after(made.edit(project, 100, true)))
        .containsExactly(
            draft(document, 0, "I go to Peking University today.").withState(State.TRANSLATED));
  }

  private Pretranslation pretranslation(Document document) {
    return Pretranslation.of(
        PROJECT, List.of(document), memories(0), Progress.unwatched(), new Cancel());
  }

  private static List<Segment> after(Optional<Edit> edit) {
    return ((Edit.Compound) edit.orElseThrow())
        .edits().stream().map(each -> ((Edit.Replace) each).after()).toList();
  }

  private static Segment draft(Document document, int at, String target) {
    return document
        .segments()
        .get(at)
        .withTarget(target)
        .withState(State.DRAFT)
        .withOrigin(Origin.MEMORY);
  }

  @Test
  void filling_can_be_cancelled_and_leaves_what_is_there() {
    own.add(unit("好的。", "All right."));
    Document empty = document("好的。");
    Segment typed = empty.segments().get(0).withTarget("Fine.");
    Document document = empty.withSegments(empty.segments().with(0, typed));
    assertThat(pretranslation(document)).isEqualTo(new Pretranslation(List.of(), 0));
    Pretranslation made = pretranslation(empty);
    assertThat(made.edit(PROJECT.withDocuments(List.of(document)), 60, false)).isEmpty();
    Cancel cancel = new Cancel();
    cancel.request();
    assertThatThrownBy(
            () ->
                Pretranslation.of(
                    PROJECT, List.of(empty), memories(0), Progress.unwatched(), cancel))
        .isInstanceOf(CancellationException.class);
  }
}
