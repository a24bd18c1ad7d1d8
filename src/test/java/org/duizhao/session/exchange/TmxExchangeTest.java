package org.duizhao.session.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.core.UserException;
import org.duizhao.memory.Memory;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.memory.MemoryUnit.Codes;
import org.duizhao.memory.MemoryUnit.Context;
import org.duizhao.memory.MemoryUnit.Made;
import org.duizhao.memory.MemoryUnit.Property;
import org.duizhao.memory.UnitOrigin;
import org.duizhao.session.exchange.UnitImport.Report;
import org.duizhao.session.exchange.UnitImport.WhenBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TmxExchangeTest {

  private static final String START =
      "<?xml version=\"1.0\"?><tmx version=\"1.4\"><header srclang=\"zh\"/><body>\n";
  private static final String HELLO =
      "<tu><tuv xml:lang=\"zh\"><seg>你好。</seg></tuv><tuv xml:lang=\"en\"><seg>Hello.</seg></tuv></tu>\n";

  @TempDir Path folder;

  @Test
  void what_a_file_says_of_a_unit_is_kept() throws IOException {
    Path file =
        write(
            """
            <?xml version="1.0"?>
            <!DOCTYPE tmx SYSTEM "tmx14.dtd">
            <tmx version="1.4"><header srclang="en-US" o-tmf="x"/><body>
            <tu tuid="7" creationdate="20200102T030405Z" creationid="LIN" changedate="20210102T030405Z" changeid="WANG">
              <note>check</note><prop type="client">Acme</prop>
              <tuv xml:lang="EN-us" changedate="20220102T030405Z"><note>tone</note><prop type="q">9</prop><seg>Press <bpt i="1">&lt;b></bpt>OK<ept i="1">&lt;/b></ept>.</seg></tuv>
              <tuv xml:lang="zh_tw"><seg>請按<ph x="1"/>確定。</seg></tuv>
            </tu></body></tmx>
            """);
    assertThat(imported(file))
        .containsExactly(
            new MemoryUnit(
                "請按確定。",
                "Press OK.",
                "zh-TW",
                "en-US",
                new Context("m.tmx", "", "", ""),
                new Made(
                    Instant.parse("2020-01-02T03:04:05Z"),
                    Instant.parse("2022-01-02T03:04:05Z"),
                    "WANG"),
                "check\ntone",
                UnitOrigin.FILE,
                new Codes(
                    "請按<ph x=\"1\"></ph>確定。",
                    "Press <bpt i=\"1\">&lt;b&gt;</bpt>OK<ept i=\"1\">&lt;/b&gt;</ept>."),
                List.of(
                    new Property("@tuid", "7"),
                    new Property("client", "Acme"),
                    new Property("@creationid", "LIN"),
                    new Property("target/q", "9"))));
  }

  @Test
  void every_chinese_text_is_paired_with_every_english_one() throws IOException {
    Path file =
        write(
            START
                + """
                <tu><tuv xml:lang="EN"><seg>e1</seg></tuv><tuv xml:lang="chi"><seg>中一</seg></tuv>
                <tuv xml:lang="fr"><seg>f</seg></tuv><tuv xml:lang="eng-GB"><seg>e2</seg></tuv>
                <tuv xml:lang="cmn-Hant"><seg>中二</seg></tuv></tu>
                <tu><tuv xml:lang="zh"><seg>無英文</seg></tuv><tuv xml:lang="de"><seg>d</seg></tuv></tu>
                <tu><tuv xml:lang="zh"><seg>空</seg></tuv><tuv xml:lang="en"><seg> </seg></tuv></tu>
                </body></tmx>
                """);
    try (Memory memory = memory()) {
      assertThat(run(memory, file, WhenBroken.DROP))
          .isEqualTo(new Report(3, 4, 0, 2, List.of(), Optional.empty()));
      assertThat(units(memory))
          .extracting(
              unit ->
                  String.join(
                      " ",
                      unit.source(),
                      unit.sourceLanguage(),
                      unit.target(),
                      unit.targetLanguage()))
          .containsExactly(
              "中一 zh e1 en", "中一 zh e2 en-GB", "中二 zh-Hant e1 en", "中二 zh-Hant e2 en-GB");
      assertThat(run(memory, file, WhenBroken.DROP))
          .isEqualTo(new Report(3, 0, 4, 2, List.of(), Optional.empty()));
    }
  }

  @Test
  void the_units_before_a_fault_are_kept_or_dropped_as_one_says() throws IOException {
    String units = HELLO + HELLO.replace("你好", "再見").replace("Hello", "Bye") + "<tu>R & D</tu>";
    Path file = write(START + units);
    String problem = file + ":4:7: a bare &; write &amp;";
    try (Memory memory = memory()) {
      memory.add(MemoryUnit.of("先", "First", "zh", "en"));
      assertThat(run(memory, file, WhenBroken.DROP))
          .isEqualTo(new Report(2, 0, 2, 0, List.of(), Optional.of(problem)));
      assertThat(units(memory)).hasSize(1);
      assertThat(run(memory, file, WhenBroken.KEEP))
          .isEqualTo(new Report(2, 2, 0, 0, List.of(), Optional.of(problem)));
      assertThat(units(memory)).extracting(MemoryUnit::target).contains("First", "Hello.", "Bye.");
    }
  }

  @Test
  void a_cancelled_import_leaves_what_one_says() throws IOException {
    StringBuilder units = new StringBuilder(START);
    for (int i = 0; i < 6000; i++) {
      units.append(HELLO.replace("你好", "第" + i + "句"));
    }
    Path file = write(units + "</body></tmx>");
    for (WhenBroken what : WhenBroken.values()) {
      Cancel cancel = new Cancel();
      List<Long> heard = new ArrayList<>();
      Progress progress =
          (done, total) -> {
            heard.add(total);
            assertThat(done).isPositive().isLessThanOrEqualTo(total);
            cancel.request();
          };
      try (Memory memory = Memory.open(folder.resolve(what + ".db"))) {
        UnitImport taking = new UnitImport(memory, what, Optional.empty());
        assertThatThrownBy(() -> taking.run(file, progress, cancel))
            .isInstanceOf(CancellationException.class);
        assertThat(memory.size()).isEqualTo(what == WhenBroken.KEEP ? 5000 : 0);
      }
      assertThat(heard).containsExactly(Files.size(file));
    }
  }

  @Test
  void what_cannot_be_read_is_told_in_one_line() {
    try (Memory memory = memory()) {
      assertThatThrownBy(() -> run(memory, folder.resolve("none.tmx"), WhenBroken.KEEP))
          .isInstanceOf(UserException.class)
          .hasMessage(folder.resolve("none.tmx") + ": there is no such file; check the path");
      assertThatThrownBy(() -> run(memory, folder, WhenBroken.KEEP))
          .isInstanceOf(UserException.class)
          .hasMessageContaining("cannot be read");
    }
  }

  @Test
  void many_notices_are_counted() throws IOException {
    Path file = write(START + "<tu><tuv><seg>a</seg></tuv></tu>\n".repeat(30) + "</body></tmx>");
    try (Memory memory = memory()) {
      Report report = run(memory, file, WhenBroken.KEEP);
      assertThat(report.notices()).hasSize(21).endsWith("… and 10 more like these");
      assertThat(report.leftOut()).isEqualTo(30);
    }
  }

  @Test
  void an_origin_given_is_that_of_all_units() throws IOException {
    Path file = write(START + HELLO + "</body></tmx>");
    try (Memory memory = memory()) {
      new UnitImport(memory, WhenBroken.KEEP, Optional.of(UnitOrigin.MACHINE))
          .run(file, Progress.unwatched(), new Cancel());
      assertThat(units(memory)).extracting(MemoryUnit::origin).containsExactly(UnitOrigin.MACHINE);
    }
  }

  @Test
  void a_unit_of_another_language_than_the_file_says_so() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Memory memory = memory()) {
      memory.add(MemoryUnit.of("繁", "t", "zh-Hant", "en"));
      memory.add(MemoryUnit.of("简", "s", "zh-Hans", "en"));
      assertThat(TmxExport.write(memory, out, Progress.unwatched(), new Cancel())).isEqualTo(2);
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("srclang=\"zh-Hant\" datatype")
        .containsOnlyOnce("<tu srclang=\"zh-Hans\">");
  }

  private List<MemoryUnit> imported(Path file) {
    try (Memory memory = memory()) {
      run(memory, file, WhenBroken.DROP);
      return units(memory);
    }
  }

  private Memory memory() {
    return Memory.open(folder.resolve("memory.db"));
  }

  private static Report run(Memory memory, Path file, WhenBroken whenBroken) {
    return new UnitImport(memory, whenBroken, Optional.empty())
        .run(file, Progress.unwatched(), new Cancel());
  }

  private static List<MemoryUnit> units(Memory memory) {
    List<MemoryUnit> units = new ArrayList<>();
    memory.forEach(units::add);
    return units;
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("m.tmx"), text);
  }
}
