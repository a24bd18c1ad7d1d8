package org.duizhao.format.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {

  private static String show(Contents contents) {
    return contents.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          <p>一</p><p>二</p> => 一|二
          <div>一<div>二</div>三</div> => 一|二|三
          <p>一<br>二</p> => 一|二
          <p>他說 <b>OK</b>&nbsp;了</p> => 他說 OK 了
          <ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>字 => 漢字
          <script>var a = '<p>x</p>';</script><style>p{}</style><p>文</p> => 文
          <nav>菜單</nav><header>網站</header><main><header>題</header>文</main><footer>版權</footer> => 題|文
          <header><h1>題</h1></header><p>文</p> => 題|文
          <p style="display: none">藏</p><p hidden>藏</p><p>見</p> => 見
          <ul><li>甲<li>乙</ul> => 甲|乙
          <pre>一\\n二</pre> => 一|二
          <p>沒關的<p>段落 => 沒關的|段落
          <p>AT&amp;T &lt;3 &#x4f60;</p> => AT&T <3 你
          <form><input value="x"><button>送</button></form><p>文</p> => 文
          <!-- 注 --><p>文</p> => 文
          """)
  void what_shows_is_read(String html, String shown) {
    assertThat(show(new HtmlReader().read(html.translateEscapes()))).isEqualTo(shown);
  }

  @Test
  void headings_are_headings() {
    assertThat(new HtmlReader().read("<h1>題</h1><h2>章</h2><p>文</p>").paragraphs())
        .extracting(each -> each.kind() + " " + each.text())
        .containsExactly("TITLE 題", "HEADING 章", "SENTENCE 文");
  }

  @Test
  void a_table_keeps_its_cells_and_what_spans_them() {
    String html =
        """
        <table><thead><tr><th>中文<th>English</thead>
        <tr><td rowspan=2><p>一</p><p>二</p><td>one
        <tr><td>two
        <tr><td colspan=2>完</table>
        """;

    assertThat(new HtmlReader().read(html).tables())
        .containsExactly(
            new Table(
                "",
                List.of(
                    new Row(1, List.of(Cell.of("中文"), Cell.of("English"))),
                    new Row(2, List.of(Cell.of("一\n二"), Cell.of("one"))),
                    new Row(3, List.of(Cell.ABOVE, Cell.of("two"))),
                    new Row(4, List.of(Cell.of("完"), Cell.LEFT)))));
  }

  @Test
  void a_table_that_lays_out_the_page_is_read_as_running_text() {
    String html = "<table><tr><td>左</td><td><table><tr><td>甲</td></tr></table></td></tr></table>";

    assertThat(new HtmlReader().read(html).tables()).isEmpty();
    assertThat(show(new HtmlReader().read(html))).isEqualTo("左|甲");
  }

  @ParameterizedTest
  @CsvSource({
    "gb2312,     GB18030",
    "gbk,        GB18030",
    "big5,       Big5",
    "utf-8,      GB18030",
    "utf-8,      UTF-8",
    "nonsense,   UTF-8",
    "iso-8859-1, UTF-8"
  })
  void the_encoding_a_page_names_is_believed_when_its_bytes_fit(String named, String real) {
    String text = "我們在公司裡談了很久，沒有談出什麼結果。".repeat(5);
    String html =
        "<html><head><meta charset=\"" + named + "\"></head><body><p>" + text + "</p></body>";
    byte[] bytes = html.getBytes(Charset.forName(real));

    String read = show(new HtmlReader().read(bytes, "t.html"));

    assertThat(read).isEqualTo(text);
  }

  @Test
  void a_page_nested_without_end_is_read() {
    String html = "<div>".repeat(20_000) + "底";

    assertThat(show(new HtmlReader().read(html))).isEqualTo("底");
  }
}
