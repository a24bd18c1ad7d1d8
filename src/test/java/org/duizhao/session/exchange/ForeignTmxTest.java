package org.duizhao.session.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.memory.Memory;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.memory.MemoryUnit.Codes;
import org.duizhao.memory.MemoryUnit.Context;
import org.duizhao.memory.MemoryUnit.Made;
import org.duizhao.memory.MemoryUnit.Property;
import org.duizhao.memory.UnitOrigin;
import org.duizhao.session.exchange.UnitImport.WhenBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files in the manner of other programs, written for this test.
class ForeignTmxTest {

  @TempDir Path folder;

  @Test
  void omegat_names_the_file_and_the_neighbours() throws IOException {
    MemoryUnit unit =
        only(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE tmx SYSTEM "tmx11.dtd">
            <tmx version="1.1">
              <header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="6.0" segtype="sentence" srclang="ZH-TW"/>
              <body>
                <tu>
                  <prop type="file">一.txt</prop><prop type="prev">前。</prop><prop type="next">後。</prop><prop type="id">3</prop>
                  <tuv lang="ZH-TW"><seg>中。</seg></tuv>
                  <tuv lang="EN-GB" changeid="lin" changedate="20200102T030405Z" creationid="wang" creationdate="20200101T000000Z"><seg>Middle.</seg></tuv>
                </tu>
              </body>
            </tmx>
            """);
    assertThat(unit)
        .isEqualTo(
            new MemoryUnit(
                "中。",
                "Middle.",
                "zh-TW",
                "en-GB",
                new Context("一.txt", "", "前。", "後。"),
                new Made(
                    Instant.parse("2020-01-01T00:00:00Z"),
                    Instant.parse("2020-01-02T03:04:05Z"),
                    "lin"),
                "",
                UnitOrigin.FILE,
                Codes.NONE,
                List.of(new Property("id", "3"), new Property("@creationid", "wang"))));
  }

  @Test
  void trados_writes_utf_16_old_codes_and_where_units_came_from() throws IOException {
    Path file = folder.resolve("m.tmx");
    Files.write(
        file,
        ("\uFEFF<?xml version=\"1.0\" encoding=\"utf-16\"?>\r\n"
                + "<tmx version=\"1.4\"><header srclang=\"zh-CN\" o-tmf=\"SDL TM8 Format\"/><body>\r\n"
                + "<tu creationdate=\"20190505T010203Z\" usagecount=\"2\">"
                + "<prop type=\"x-Origin\">MachineTranslation</prop>"
                + "<tuv xml:lang=\"zh-CN\"><seg>按<ut>{\\b </ut>确定<ut>}</ut>。</seg></tuv>"
                + "<tuv xml:lang=\"en-US\"><seg>Press <bpt i=\"1\" type=\"12\" x=\"1\"/>OK<ept i=\"1\"/>.</seg></tuv>"
                + "</tu></body></tmx>")
            .getBytes(StandardCharsets.UTF_16LE));
    assertThat(only(file))
        .isEqualTo(
            new MemoryUnit(
                "按确定。",
                "Press OK.",
                "zh-CN",
                "en-US",
                new Context("m.tmx", "", "", ""),
                new Made(Instant.parse("2019-05-05T01:02:03Z"), null, ""),
                "",
                UnitOrigin.MACHINE,
                new Codes(
                    "按<ut>{\\b </ut>确定<ut>}</ut>。",
                    "Press <bpt i=\"1\" x=\"1\" type=\"12\"></bpt>OK<ept i=\"1\"></ept>."),
                List.of(
                    new Property("@usagecount", "2"),
                    new Property("x-Origin", "MachineTranslation"))));
  }

  @Test
  void memoq_gives_its_neighbours_as_segments() throws IOException {
    MemoryUnit unit =
        only(
            """
            <tmx version="1.4"><header srclang="zh-tw" o-tmf="MemoQTM"/><body>
            <tu changedate="20180102T030405Z" changeid="lin">
              <prop type="client">Acme</prop>
              <prop type="x-context-pre">&lt;seg&gt;前&lt;ph&gt;1&lt;/ph&gt;&amp;amp;&lt;/seg&gt;</prop>
              <prop type="x-context-post">&lt;seg&gt;後&lt;/seg&gt;</prop>
              <tuv xml:lang="zh-tw"><seg>中</seg></tuv><tuv xml:lang="en"><seg>Middle</seg></tuv>
            </tu></body></tmx>
            """);
    assertThat(unit.context()).isEqualTo(new Context("m.tmx", "", "前&", "後"));
    assertThat(unit.properties()).containsExactly(new Property("client", "Acme"));
  }

  @Test
  void okapi_and_swordfish_write_elements_and_attributes_of_their_own() throws IOException {
    MemoryUnit unit =
        only(
            """
            <?xml version="1.0"?>
            <!-- by hand -->
            <?some instruction?>
            <tmx version="1.4" xmlns:okp="okapi"><header srclang="*all*"><ude name="u"><map unicode="#xF8FF"/></ude></header><body>
            <tu tuid="a-1" okp:own="1" unknown:own="2"><note xml:lang="en">n</note>
              <tuv xml:lang="en_US"><seg><x id="1"/>Go <g id="2">on</g> &amp; on</seg></tuv>
              <tuv xml:lang="zho-Hans"><seg><![CDATA[继续 & 继续]]></seg></tuv>
            </tu></body></tmx>
            """);
    assertThat(unit.source()).isEqualTo("继续 & 继续");
    assertThat(unit.target()).isEqualTo("Go on & on");
    assertThat(unit.sourceLanguage()).isEqualTo("zh-Hans");
    assertThat(unit.codes()).isEqualTo(Codes.NONE);
    assertThat(unit.note()).isEqualTo("n");
    assertThat(unit.properties()).containsExactly(new Property("@tuid", "a-1"));
  }

  private MemoryUnit only(String text) throws IOException {
    return only(Files.writeString(folder.resolve("m.tmx"), text));
  }

  private MemoryUnit only(Path file) {
    List<MemoryUnit> units = new ArrayList<>();
    try (Memory memory = Memory.open(folder.resolve("memory.db"))) {
      new UnitImport(memory, WhenBroken.DROP, Optional.empty())
          .run(file, Progress.unwatched(), new Cancel());
      memory.forEach(units::add);
    }
    assertThat(units).hasSize(1);
    return units.getFirst();
  }
}
