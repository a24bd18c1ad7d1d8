package org.duizhao.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.format.TmxUnit.Details;
import org.duizhao.format.TmxUnit.Prop;
import org.duizhao.format.TmxUnit.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TmxReaderTest {

  @TempDir Path folder;
  private final List<String> notices = new ArrayList<>();

  @Test
  void everything_a_unit_says_is_read() {
    List<TmxUnit> units =
        read(
            """
            <?xml version="1.0"?>
            <!DOCTYPE tmx SYSTEM "http://www.lisa.org/tmx/tmx14.dtd">
            <tmx version="1.4">
              <header srclang="*all*" o-tmf="Some" creationdate="20200102T030405Z">
                <note>all</note><prop type="p">v</prop><ude name="u"><map unicode="#xF8FF"/></ude>
              </header>
              <body>
                <!-- a remark -->
                <tu tuid="7" creationid="lin" my:own="1">
                  <note>one</note><prop type="client" xml:lang="en">R&amp;D</prop><note>two</note>
                  <tuv xml:lang="zh-TW" changedate="20210102T030405Z"><note>t</note>
                    <seg>你好<![CDATA[<世界>]]>&#x20BB7;。</seg></tuv>
                  <tuv lang="EN-us"><prop type="x">y</prop><seg/></tuv>
                </tu>
              </body>
            </tmx>
            """);
    assertThat(units)
        .containsExactly(
            new TmxUnit(
                new Details(
                    Map.of("tuid", "7", "creationid", "lin", "my:own", "1"),
                    List.of("one", "two"),
                    List.of(new Prop("client", "R&D"))),
                List.of(
                    new Variant(
                        "zh-TW",
                        new TmxText("你好<世界>𠮷。", ""),
                        new Details(
                            Map.of("changedate", "20210102T030405Z"), List.of("t"), List.of())),
                    new Variant(
                        "EN-us",
                        new TmxText("", ""),
                        new Details(Map.of(), List.of(), List.of(new Prop("x", "y")))))));
    assertThat(notices).isEmpty();
  }

  @Test
  void the_header_is_known_before_the_first_unit() {
    String file =
        "<tmx><header srclang='zh' o-tmf='T'><prop type='a'>b</prop></header><body/></tmx>";
    try (TmxReader reader = new TmxReader(stream(utf8(file)), "m.tmx", notices::add)) {
      assertThat(reader.header())
          .isEqualTo(
              new Details(
                  Map.of("srclang", "zh", "o-tmf", "T"), List.of(), List.of(new Prop("a", "b"))));
      assertThat(reader.next()).isEmpty();
      assertThat(reader.next()).isEmpty();
      assertThat(reader.bytesRead()).isEqualTo(file.length());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a<bpt i="1" x="2" type="bold">&lt;b></bpt>b<ept i="1">&lt;/b></ept>c | abc | a<bpt i="1" x="2" type="bold">&lt;b&gt;</bpt>b<ept i="1">&lt;/b&gt;</ept>c
          a<ph x="1" assoc="p"/>b                                   | ab   | a<ph x="1" assoc="p"></ph>b
          <it pos="end" x="3">]</it>a                               | a    | <it pos="end" x="3">]</it>a
          <it>[</it>a<it pos="Close">]</it>                         | a    | <it pos="begin">[</it>a<it pos="end">]</it>
          a<hi type="term">b<ph>{1}</ph></hi>c                      | abc  | a<hi type="term">b<ph>{1}</ph></hi>c
          a<ut>{\\b </ut>b                                          | ab   | a<ut>{\\b </ut>b
          a<ph>fn <sub type="footnote">note <ph>x</ph></sub></ph>b  | ab   | a<ph>fn <sub type="footnote">note <ph>x</ph></sub></ph>b
          a<bpt>x</bpt>b<ept>y</ept>                                | ab   | a<bpt i="0">x</bpt>b<ept i="0">y</ept>
          a<g id="1">b</g><x id="2"/>c                              | abc  | ``
          a<ph>1<ph>2</ph>3</ph>b                                   | ab   | a<ph>123</ph>b
          a<sub>b</sub>c                                            | abc  | ``
          a<ph own="1" x="2">b</ph>                                 | a    | a<ph x="2">b</ph>
          &lt;b&gt;R&amp;D<ph/>                                     | <b>R&D | &lt;b&gt;R&amp;D<ph></ph>
          """)
  void codes_are_kept_beside_the_text(String content, String plain, String markup) {
    assertThat(text(content)).isEqualTo(new TmxText(plain, markup));
  }

  @Test
  void blanks_and_line_ends_of_a_text_are_kept() {
    assertThat(text(" a\r\nb\tc&#13;\n ")).isEqualTo(new TmxText(" a\nb\tc\r\n ", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UTF-8                     | UTF-8      | ''
          UTF-8                     | UTF-8      | EFBBBF
          GB18030                   | GB18030    | ''
          gb2312                    | GBK        | ''
          GBK                       | GBK        | ''
          Big5                      | Big5       | ''
          Big5-HKSCS                | Big5-HKSCS | ''
          UTF-16                    | UTF-16LE   | FFFE
          UTF-16                    | UTF-16BE   | FEFF
          UTF-16                    | UTF-16LE   | ''
          utf-16be                  | UTF-16BE   | ''
          UTF-8                     | UTF-16LE   | FFFE
          UTF-16                    | UTF-8      | ''
          UTF-16                    | UTF-8      | EFBBBF
          UTF-32                    | UTF-32LE   | FFFE0000
          UTF-32                    | UTF-32BE   | ''
          EUC-TW                    | EUC-TW     | ''
          ''                        | UTF-8      | ''
          ''                        | UTF-8      | EFBBBF
          ''                        | UTF-16LE   | FFFE
          ''                        | UTF-16BE   | ''
          """)
  void whatever_the_encoding_the_text_is_read(String declared, String used, String mark)
      throws IOException {
    String declaration =
        declared.isEmpty() ? "" : "<?xml version='1.0' encoding = '" + declared + "' ?>\n";
    String file =
        declaration
            + "<tmx><header srclang='zh'/><body><tu><tuv xml:lang='zh'><seg>"
            + "有限營利公司的股份".repeat(20_000)
            + "</seg></tuv></tu></body></tmx>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(HexFormat.of().parseHex(mark));
    bytes.write(file.getBytes(Charset.forName(used)));
    assertThat(read(bytes.toByteArray()).getFirst().variants().getFirst().text().plain())
        .isEqualTo("有限營利公司的股份".repeat(20_000));
  }

  @Test
  void characters_beyond_the_first_plane_survive_any_buffer() {
    String text = "𠮷".repeat(70_000);
    assertThat(text("x" + text).plain()).isEqualTo("x" + text);
    assertThat(text(text).plain()).isEqualTo(text);
  }

  @Test
  void a_file_may_have_any_number_of_references() {
    String unit =
        "<tu tuid='&amp;'><tuv xml:lang='zh'><seg>&lt;&#x4E00;&amp;&gt;&#19968;</seg></tuv></tu>";
    List<TmxUnit> units =
        read("<tmx><header srclang='zh'/><body>" + unit.repeat(60_000) + "</body></tmx>");
    assertThat(units).hasSize(60_000);
    assertThat(units.getLast().variants().getFirst().text()).isEqualTo(TmxText.of("<一&>一"));
  }

  @Test
  void what_can_be_done_without_is_told_with_its_place() {
    assertThat(
            read(
                """
                <tmx version="1.4">
                <header creationtool="x"/>
                <body><tu><tuv><seg>一</seg></tuv></tu></body></tmx>"""))
        .hasSize(1);
    assertThat(read("<tmx><body><tu/></body></tmx>")).hasSize(1);
    assertThat(read("<tmx><header srclang='zh'/></tmx>")).isEmpty();
    assertThat(notices)
        .containsExactly(
            "m.tmx:2:27: the header does not name its source language (srclang); any is taken",
            "m.tmx:3:16: a <tuv> does not name its language (xml:lang); it is left out",
            "m.tmx:1:12: the file has no <header>; its units are read all the same",
            "m.tmx:1:34: the file has no <body> and so no units");
  }

  @Test
  void no_entity_is_expanded_and_nothing_is_fetched() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    String unit = "<body><tu><tuv xml:lang='zh'><seg>a&e;b</seg></tuv></tu></body></tmx>";
    for (String definition :
        List.of(
            "<!ENTITY e SYSTEM '" + secret.toUri() + "'>",
            "<!ENTITY e 'short'>",
            "<!ENTITY l 'lol'><!ENTITY m '&l;&l;&l;&l;'><!ENTITY e '&m;&m;&m;&m;'>",
            "<!ENTITY % p SYSTEM '" + secret.toUri() + "'> %p;")) {
      String file = "<!DOCTYPE tmx [" + definition + "]><tmx><header srclang='zh'/>" + unit;
      assertThatThrownBy(() -> read(file))
          .as(definition)
          .isInstanceOf(BrokenFile.class)
          .hasMessageEndingWith("&e; is not known in TMX; write the character itself");
    }
    assertThat(read("<!DOCTYPE tmx SYSTEM '" + secret.toUri() + "'><tmx><body/></tmx>")).isEmpty();
  }

  @Test
  void a_disk_that_fails_is_no_broken_file() {
    InputStream failing =
        new FilterInputStream(stream(utf8("<tmx><body>" + " ".repeat(2000)))) {
          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            if (count < 0) {
              throw new IOException("the disk is gone");
            }
            return count;
          }
        };
    assertThatThrownBy(() -> read(failing))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("the disk is gone");
  }

  private TmxText text(String content) {
    String file = "<tmx><header srclang='zh'/><body><tu><tuv xml:lang='zh'><seg>";
    return read(file + content + "</seg></tuv></tu></body></tmx>")
        .getFirst()
        .variants()
        .getFirst()
        .text();
  }

  private List<TmxUnit> read(String file) {
    return read(utf8(file));
  }

  private List<TmxUnit> read(byte[] file) {
    return read(stream(file));
  }

  private List<TmxUnit> read(InputStream in) {
    List<TmxUnit> units = new ArrayList<>();
    try (TmxReader reader = new TmxReader(in, "m.tmx", notices::add)) {
      Optional<TmxUnit> unit = reader.next();
      while (unit.isPresent()) {
        units.add(unit.get());
        unit = reader.next();
      }
    }
    return units;
  }

  private static InputStream stream(byte[] file) {
    return new ByteArrayInputStream(file);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
