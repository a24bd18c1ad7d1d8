package org.duizhao.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.core.UserException;
import org.duizhao.memory.MemoryUnit.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("memory.db");
  }

  private static MemoryUnit unit(String source, String target) {
    return MemoryUnit.of(source, target, "zh", "en");
  }

  private static MemoryUnit work(String place, String source, String target) {
    return unit(source, target).withContext(new Context("文", place, "", ""));
  }

  private static List<String> targets(Memory memory, String text) {
    return memory.find(Query.of(text)).stream().map(match -> match.pair().target()).toList();
  }

  @Test
  void a_unit_comes_back_as_it_was_added() {
    MemoryUnit unit =
        new MemoryUnit(
            "你好，<b>世界</b>。\n𠮷",
            "Hello, world.",
            "zh-Hant-TW",
            "en-GB",
            new Context("文件.docx", "s12", "前", "後"),
            new MemoryUnit.Made(Instant.ofEpochSecond(1), Instant.ofEpochSecond(2), "李"),
            "note",
            UnitOrigin.ALIGNMENT,
            new MemoryUnit.Codes("<bpt i='1'/>", ""),
            List.of(new MemoryUnit.Property("x", "1\n\\2"), new MemoryUnit.Property("x", "")));
    try (Memory memory = Memory.open(file())) {
      long number = memory.add(unit);
      assertThat(memory.unit(number)).contains(unit);
    }
    List<MemoryUnit> units = new ArrayList<>();
    try (Memory memory = Memory.readOnly(file())) {
      memory.forEach(units::add);
    }
    assertThat(units).containsExactly(unit);
  }

  @Test
  void a_new_unit_is_found_at_once_and_after_opening_again() {
    try (Memory memory = Memory.open(file())) {
      memory.add(unit("你好。", "Hello."));
      assertThat(targets(memory, "你好。")).containsExactly("Hello.");
    }
    try (Memory memory = Memory.open(file())) {
      assertThat(targets(memory, "你好。")).containsExactly("Hello.");
      assertThat(memory.size()).isEqualTo(1);
    }
  }

  @Test
  void own_work_takes_the_place_of_what_stood_there() {
    try (Memory memory = Memory.open(file())) {
      memory.add(work("a", "你好。", "Hello."));
      memory.add(work("b", "你好。", "Hi."));
      memory.add(work("a", "你好。", "Good day."));
      assertThat(targets(memory, "你好。")).containsExactly("Good day.", "Hi.");
      assertThat(memory.size()).isEqualTo(2);
    }
    try (Memory memory = Memory.open(file())) {
      assertThat(targets(memory, "你好。")).containsExactly("Good day.", "Hi.");
      assertThat(memory.size()).isEqualTo(2);
    }
  }

  @Test
  void an_equal_unit_is_not_added_twice() {
    try (Memory memory = Memory.open(file())) {
      long first = memory.add(unit("你好。", "Hello."));
      assertThat(memory.add(unit("你好。", "Hello."))).isEqualTo(first);
      assertThat(memory.size()).isEqualTo(1);
    }
  }

  @Test
  void a_removed_unit_is_not_found() {
    try (Memory memory = Memory.open(file())) {
      long number = memory.add(unit("你好。", "Hello."));
      memory.add(unit("你好。", "Hi."));
      memory.remove(number);
      memory.remove(number);
      assertThat(targets(memory, "你好。")).containsExactly("Hi.");
      assertThat(memory.concordance("Hello", PairSide.EITHER, 5)).isEmpty();
      assertThat(memory.size()).isEqualTo(1);
    }
  }

  @Test
  void all_translations_of_a_text_are_offered_and_each_once() {
    try (Memory memory = Memory.open(file())) {
      for (int i = 0; i < 40; i++) {
        memory.add(work("p" + i, "是的。", "Yes."));
      }
      memory.add(work("q", "是的。", "Right."));
      for (int i = 40; i < 80; i++) {
        memory.add(work("p" + i, "是的。", "Yes."));
      }
      assertThat(targets(memory, "是的。")).containsExactly("Yes.", "Right.");
    }
  }

  @Test
  void only_what_scores_enough_is_offered() {
    try (Memory memory = Memory.open(folder.resolve("new folder").resolve("memory.db"))) {
      memory.add(unit("他有3個孩子。", "He has 3 children."));
      memory.add(unit("他有5個孩子。", "He has 5 children."));
      memory.add(unit("他有5個孩子。", "He has 5 kids.").withContext(new Context("文", "", "前。", "後。")));
      memory.add(unit("他有五個孩子了。", "He has five children now."));
      Query query = Query.of("他有5個孩子。").withContext("前。", "後。");
      assertThat(scores(memory, query.withLeast(60))).containsExactly(101, 100, 97, 75);
      assertThat(scores(memory, query.withLeast(97))).containsExactly(101, 100, 97);
      assertThat(scores(memory, query.withLeast(98))).containsExactly(101, 100);
      assertThat(scores(memory, query.withLeast(101))).containsExactly(101);
      assertThat(scores(memory, query.withLeast(120))).isEmpty();
      assertThat(scores(memory, query.withMost(2))).containsExactly(101, 100);
    }
  }

  private static List<Integer> scores(Memory memory, Query query) {
    return memory.find(query).stream().map(Match::score).toList();
  }

  @Test
  void only_the_languages_asked_for_are_offered() {
    try (Memory memory = Memory.open(file())) {
      memory.add(unit("你好。", "Hello."));
      memory.add(MemoryUnit.of("你好。", "Bonjour.", "zh-Hans", "FR-fr"));
      Query query = Query.of("你好。");
      assertThat(memory.find(query.withLanguages("zh-Hant", "en")))
          .extracting(match -> match.pair().target())
          .containsExactly("Hello.");
      assertThat(memory.find(query.withLanguages("", "fr")))
          .extracting(match -> match.pair().target())
          .containsExactly("Bonjour.");
      assertThat(memory.find(query)).hasSize(2);
    }
  }

  @Test
  void many_units_are_added_with_progress() {
    List<Long> heard = new ArrayList<>();
    try (Memory memory = Memory.open(file())) {
      long added = memory.addAll(numbered(12_000), (done, total) -> heard.add(done), new Cancel());
      assertThat(added).isEqualTo(12_000);
      assertThat(memory.addAll(numbered(12_001), Progress.unwatched(), new Cancel())).isEqualTo(1);
      assertThat(memory.size()).isEqualTo(12_001);
    }
    assertThat(heard).containsExactly(5000L, 10_000L, 12_000L);
  }

  @Test
  void a_cancelled_import_keeps_whole_units_and_can_be_taken_back() {
    Cancel cancel = new Cancel();
    try (Memory memory = Memory.open(file())) {
      memory.add(unit("先", "First"));
      MemoryImport taking = new MemoryImport(memory);
      Progress progress =
          (done, total) -> {
            if (done == 5000) {
              memory.add(unit("同時", "Meanwhile"));
            }
            if (done == 10_000) {
              cancel.request();
            }
          };
      assertThatThrownBy(() -> taking.addAll(numbered(20_000), progress, cancel))
          .isInstanceOf(CancellationException.class);
      assertThat(memory.size()).isEqualTo(10_002);
      taking.takeBack();
      assertThat(memory.size()).isEqualTo(2);
      assertThat(targets(memory, "同時")).containsExactly("Meanwhile");
      assertThat(memory.find(Query.of("第17句話。"))).isEmpty();
      memory.add(unit("第17句話。", "Again."));
      assertThat(targets(memory, "第17句話。")).containsExactly("Again.");
    }
  }

  @Test
  void what_is_imported_never_takes_the_place_of_own_work() {
    try (Memory memory = Memory.open(file())) {
      memory.add(work("a", "你好。", "Mine."));
      MemoryImport taking = new MemoryImport(memory);
      List<MemoryUnit> theirs = List.of(work("a", "你好。", "Theirs."), work("b", "再見了。", "Bye."));
      assertThat(taking.addAll(theirs.iterator(), Progress.unwatched(), new Cancel())).isEqualTo(2);
      assertThat(taking.addAll(theirs.iterator(), Progress.unwatched(), new Cancel())).isZero();
      assertThat(targets(memory, "你好。")).containsExactly("Theirs.", "Mine.");
      assertThat(memory.unit(2).orElseThrow().context().place()).isEmpty();
      assertThat(memory.unit(3).orElseThrow().context().place()).isEqualTo("b");
      taking.takeBack();
      assertThat(targets(memory, "你好。")).containsExactly("Mine.");
    }
  }

  private static Iterator<MemoryUnit> numbered(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> unit("第" + i + "句話。", "Sentence " + i + "."))
        .iterator();
  }

  @Test
  void a_memory_larger_than_a_block_opens_with_all_of_it() throws IOException {
    int count = Block.MOST + 3000;
    try (Memory memory = Memory.open(file())) {
      memory.addAll(numbered(count), Progress.unwatched(), new Cancel());
    }
    assertThat(indexFiles()).containsExactlyInAnyOrder("block-0", "growing");
    try (Memory memory = Memory.open(file())) {
      memory.remove(5);
      assertFound(memory, count - 1);
    }
    Files.delete(index().resolve("block-0"));
    Files.writeString(index().resolve("growing"), "rubbish");
    List<Long> heard = new ArrayList<>();
    Progress progress = (done, total) -> heard.add(total - done);
    try (Memory memory = Memory.open(file(), progress, new Cancel())) {
      assertThat(heard).hasSizeGreaterThan(30).endsWith(0L);
      assertFound(memory, count - 1);
    }
    assertThat(indexFiles()).containsExactlyInAnyOrder("block-0", "growing");
    try (Memory memory = Memory.open(file())) {
      assertFound(memory, count - 1);
    }
  }

  @Test
  void a_database_put_back_from_elsewhere_is_indexed_anew() throws IOException {
    Path elsewhere = folder.resolve("elsewhere.db");
    try (Memory memory = Memory.open(file())) {
      memory.addAll(numbered(600), Progress.unwatched(), new Cancel());
    }
    Files.copy(file(), elsewhere);
    try (Memory memory = Memory.open(file())) {
      memory.addAll(numbered(2000), Progress.unwatched(), new Cancel());
    }
    try (Memory memory = Memory.open(elsewhere)) {
      for (int i = 600; i < 2000; i++) {
        memory.add(unit("別處的" + i + "句", "Elsewhere " + i));
      }
    }
    Files.copy(elsewhere, file(), StandardCopyOption.REPLACE_EXISTING);
    try (Memory memory = Memory.open(file())) {
      assertThat(targets(memory, "別處的777句").getFirst()).isEqualTo("Elsewhere 777");
      assertThat(memory.concordance("第777句", PairSide.SOURCE, 5)).isEmpty();
    }
  }

  private Path index() {
    return folder.resolve("memory.db-index");
  }

  private List<String> indexFiles() throws IOException {
    try (Stream<Path> files = Files.list(index())) {
      return files.map(each -> each.getFileName().toString()).toList();
    }
  }

  private static void assertFound(Memory memory, int size) {
    assertThat(memory.size()).isEqualTo(size);
    for (int i : List.of(0, 17, 65_535, 65_536, Block.MOST + 2999)) {
      assertThat(targets(memory, "第" + i + "句話。").getFirst()).isEqualTo("Sentence " + i + ".");
    }
    assertThat(memory.concordance("第4句", PairSide.SOURCE, 5)).isEmpty();
  }

  @Test
  void one_thread_finds_while_another_adds() throws InterruptedException {
    try (Memory memory = Memory.open(file())) {
      memory.add(unit("先有這一句話。", "This was here first."));
      Thread adding =
          new Thread(() -> memory.addAll(numbered(30_000), Progress.unwatched(), new Cancel()));
      adding.start();
      do {
        assertThat(targets(memory, "先有這一句話。").getFirst()).isEqualTo("This was here first.");
        assertThat(memory.concordance("這一句", PairSide.SOURCE, 5)).hasSize(1);
      } while (adding.isAlive());
      adding.join();
      assertThat(memory.size()).isEqualTo(30_001);
      assertThat(targets(memory, "第29999句話。").getFirst()).isEqualTo("Sentence 29999.");
    }
  }

  @Test
  void two_open_at_once_see_each_other() {
    try (Memory one = Memory.open(file());
        Memory other = Memory.open(file())) {
      one.add(unit("你好。", "Hello."));
      long second = other.add(unit("再見。", "Bye."));
      assertThat(targets(one, "再見。")).containsExactly("Bye.");
      assertThat(targets(other, "你好。")).containsExactly("Hello.");
      one.remove(second);
      assertThat(targets(other, "再見。")).isEmpty();
    }
  }

  @Test
  void a_memory_for_looking_up_is_not_changed() {
    Memory.open(file()).close();
    try (Memory memory = Memory.readOnly(file())) {
      assertThatThrownBy(() -> memory.add(unit("你好。", "Hello.")))
          .isInstanceOf(UserException.class)
          .hasMessageContaining("looking up only");
    }
    assertThatThrownBy(() -> Memory.readOnly(folder.resolve("none.db")))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("no such memory");
  }

  @Test
  void a_file_that_is_no_memory_is_refused_in_one_line() throws IOException {
    Files.writeString(file(), "not a database, but long enough to be looked at as one ".repeat(40));
    assertThatThrownBy(() -> Memory.open(file()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("not a translation memory");
  }
}
