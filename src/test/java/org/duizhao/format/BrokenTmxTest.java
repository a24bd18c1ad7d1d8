package org.duizhao.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong with a file is told by line and column, in words for a translator.
class BrokenTmxTest {

  /// Three lines before the unit, which is the second of the file.
  private static final String BEFORE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header srclang="zh"/><body>
      <tu><tuv xml:lang="zh"><seg>一</seg></tuv><tuv xml:lang="en"><seg>One</seg></tuv></tu>
      """;

  private static final String AFTER = "\n</body></tmx>\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <tu><tuv xml:lang="zh"><seg>R & D</seg></tuv></tu>          | 4:31 | a bare &; write &amp;
          <tu><tuv xml:lang="zh"><seg>AT&T</seg></tuv></tu>           | 4:31 | a bare &; write &amp;
          <tu><tuv xml:lang="zh"><seg>a&nbsp;b</seg></tuv></tu>       | 4:30 | &nbsp; is not known in TMX; write the character itself
          <tu><tuv xml:lang="zh"><seg>a&#x1F;b</seg></tuv></tu>       | 4:30 | &#x1F; stands for the character U+001F, which no XML file may hold; delete it
          <tu><tuv xml:lang="zh"><seg>a&#xD800;</seg></tuv></tu>      | 4:30 | &#xD800; stands for the character U+D800, which no XML file may hold; delete it
          <tu><tuv xml:lang="zh"><seg>a&#x110000;</seg></tuv></tu>    | 4:30 | &#x110000; is no character; write the character itself
          <tu><tuv xml:lang="zh"><seg>a&#;b</seg></tuv></tu>          | 4:30 | &#; is no character; write the character itself
          <tu><tuv xml:lang="zh"><seg>a{VT}b</seg></tuv></tu>         | 4:30 | the character U+000B, which no XML file may hold; delete it
          <tu><tuv xml:lang="zh"><seg>a{NONE}</seg></tuv></tu>        | 4:30 | the character U+FFFF, which no XML file may hold; delete it
          <tu><tuv xml:lang="zh"><seg>3 < 5</seg></tuv></tu>          | 4:31 | a bare <; write &lt;
          <tu><tuv xml:lang="zh"><seg>a ]]> b</seg></tuv></tu>        | 4:31 | ]]> may not stand in a text; write ]]&gt;
          <tu><tuv xml:lang="zh"><seg>一</tuv></tu>                   | 4:30 | </tuv> stands where <seg> is not closed yet; put </seg> before it
          <tu><tuv xml:lang="zh"><seg>一</seg></tu>                   | 4:36 | </tu> stands where <tuv> is not closed yet; put </tuv> before it
          <tu><tuv xml:lang="zh"><seg><b>一</seg></tuv></tu>          | 4:33 | </seg> stands where <b> is not closed yet; put </b> before it
          <tu><tuv xml:lang="zh"><seg>一<br></seg></tuv></tu>         | 4:34 | </seg> stands where <br> is not closed yet; put </br> before it
          <tu><tuv xml:lang=zh><seg>一</seg></tuv></tu>               | 4:10 | the value of xml:lang in <tuv> has no quotation marks
          <tu><tuv xml:lang="zh><seg>一</seg></tuv></tu>              | 4:19 | the value of xml:lang in <tuv> has no closing quotation mark, or a bare <, to be written &lt;
          <tu a="1" a="2"><tuv xml:lang="zh"/></tu>                   | 4:11 | a is given twice in <tu>; delete one
          <tu selected><tuv xml:lang="zh"/></tu>                      | 4:5  | selected in <tu> has no value; write selected="…"
          <tu tuid="R&D"><tuv xml:lang="zh"/></tu>                    | 4:12 | a bare &; write &amp;
          <tu><tuv xml:lang="zh"<seg>一</seg></tuv></tu>              | 4:5  | the tag <tuv is not closed with >
          <tu><!-- once -- twice --></tu>                             | 4:5  | this comment has -- within it; delete that
          """)
  void what_is_wrong_in_a_unit_is_said(String unit, String place, String message) {
    String text = unit.replace("{VT}", "\u000B").replace("{NONE}", "\uFFFF");
    List<TmxUnit> units = new ArrayList<>();
    assertThatThrownBy(() -> read(utf8(BEFORE + text + AFTER), units))
        .isInstanceOf(BrokenFile.class)
        .hasMessage("m.tmx:" + place + ": " + message);
    assertThat(units).as("what stands before it").hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                     | 1:1  | the file is empty; choose a TMX file
          `  `                                   | 1:1  | the file is empty; choose a TMX file
          Dear reader,                           | 1:1  | this is no XML file, for it does not begin with <; choose a TMX file
          <html><body>Not found</body></html>    | 1:7  | this is no TMX file, for it begins with <html>; choose another
          <xliff version="1.2"/>                 | 1:23 | this is no TMX file, for it begins with <xliff>; choose another
          ` <?xml version="1.0"?><tmx/>`         | 1:2  | <?xml must be the first thing in the file; delete what stands before it
          <?xml version="1.0" encoding="KLINGON"?><tmx/> | 1:31 | the encoding "KLINGON" is not known; save the file as UTF-8 and name that
          <!DOCTYPE tmx SYSTEM "tmx14.dtd"       | 1:33 | the file ends here, in the midst of its first tags: it was cut off; get the whole file
          <tmx version="1.4"><header             | 1:27 | the file ends here, but <header>, <tmx> are not closed: it was cut off; get the whole file
          <tmx><header srclang="zh"/></body>     | 1:28 | </body> stands where <tmx> is not closed yet; put </tmx> before it
          <tmx><body></tu></body></tmx>          | 1:12 | </tu> stands where <body> is not closed yet; put </body> before it
          <tmx><body/></tmx><tmx/>               | 1:19 | nothing may stand after the end of the document; delete it
          """)
  void what_is_no_tmx_is_said(String file, String place, String message) {
    assertThatThrownBy(() -> read(utf8(file), new ArrayList<>()))
        .isInstanceOf(BrokenFile.class)
        .hasMessage("m.tmx:" + place + ": " + message);
  }

  @Test
  void wherever_a_file_is_cut_off_it_is_said_so() {
    String whole =
        BEFORE
            + "<tu tuid=\"2\"><note>記</note><tuv xml:lang=\"zh\"><seg>二 &amp; <ph>x</ph></seg></tuv></tu>"
            + "</body></tmx>";
    for (int length = BEFORE.length(); length < whole.length(); length++) {
      String cut = whole.substring(0, length);
      List<TmxUnit> units = new ArrayList<>();
      assertThatThrownBy(() -> read(utf8(cut), units))
          .as(cut.substring(BEFORE.length()))
          .isInstanceOf(BrokenFile.class)
          .hasMessageStartingWith(
              "m.tmx:4:" + (1 + length - BEFORE.length()) + ": the file ends here, ")
          .hasMessageEndingWith("it was cut off; get the whole file");
      assertThat(units).hasSize(cut.indexOf("</tu>", BEFORE.length()) < 0 ? 1 : 2);
    }
  }

  @Test
  void a_wrong_byte_is_told_with_its_place_and_the_encoding() {
    byte[] file =
        (BEFORE + "<tu><tuv xml:lang=\"zh\"><seg>二中三").getBytes(Charset.forName("GB18030"));
    assertThatThrownBy(() -> read(file, new ArrayList<>()))
        .isInstanceOf(BrokenFile.class)
        .hasMessageStartingWith("m.tmx:4:29: byte ")
        .hasMessageEndingWith(
            "(B6) is wrong in UTF-8, which its first line names; save the file as UTF-8 again, or"
                + " name its true encoding in the first line");
    byte[] undeclared = "<tmx><header srclang=\"中\"".getBytes(Charset.forName("GB18030"));
    assertThatThrownBy(() -> read(undeclared, new ArrayList<>()))
        .hasMessageContaining("m.tmx:1:23: byte 22 (D6) is wrong in UTF-8, which a file has that");
    byte[] marked = utf8("\uFEFF<tmx>x");
    marked[marked.length - 1] = (byte) 0xFF;
    assertThatThrownBy(() -> read(marked, new ArrayList<>()))
        .hasMessageContaining(
            "m.tmx:1:6: byte 8 (FF) is wrong in UTF-8, which its first bytes say");
  }

  @Test
  void a_fault_far_on_in_a_large_file_is_told_with_its_line() {
    StringBuilder file = new StringBuilder(BEFORE);
    String unit = "<tu><tuv xml:lang=\"zh\"><seg>" + "長".repeat(700) + "</seg></tuv></tu>\r\n";
    for (int i = 0; i < 1500; i++) {
      file.append(unit);
    }
    file.append("<tu><tuv xml:lang=\"zh\"><seg>R & D</seg></tuv></tu>").append(AFTER);
    List<TmxUnit> units = new ArrayList<>();
    assertThatThrownBy(() -> read(utf8(file.toString()), units))
        .hasMessage("m.tmx:1504:31: a bare &; write &amp;");
    assertThat(units).hasSize(1501);
  }

  @Test
  void a_fault_after_more_than_is_remembered_is_told_with_its_line() {
    String file =
        BEFORE + "<tu><tuv><seg>\n" + "長".repeat(900_000) + "\n& </seg></tuv></tu>" + AFTER;
    assertThatThrownBy(() -> read(utf8(file), new ArrayList<>()))
        .hasMessageStartingWith("m.tmx:6:")
        .hasMessageEndingWith("this is not well-formed XML; compare it with the units before it");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void read(byte[] file, List<TmxUnit> into) {
    try (TmxReader reader = new TmxReader(new ByteArrayInputStream(file), "m.tmx", notice -> {})) {
      reader.next().ifPresent(into::add);
      for (var unit = reader.next(); unit.isPresent(); unit = reader.next()) {
        into.add(unit.get());
      }
    }
  }
}
