package org.duizhao.format.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duizhao.format.read.WordFile.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.duizhao.core.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxReaderTest {

  private static Contents read(byte[] bytes) {
    return new DocxReader().read(bytes, "t.docx");
  }

  private static String show(Contents contents) {
    return contents.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          <w:p><w:r><w:t>你</w:t></w:r><w:r><w:t>好</w:t></w:r></w:p> => 你好
          <w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>舊</w:delText></w:r></w:del></w:p> => 新
          <w:p><w:moveFrom><w:r><w:t>前</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>後</w:t></w:r></w:moveTo></w:p> => 後
          <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>一</w:t></w:r></w:p><w:p><w:r><w:t>二</w:t></w:r></w:p> => 一二
          <w:p><w:r><w:t>上</w:t><w:br/><w:t>下</w:t></w:r></w:p> => 上|下
          <w:p><w:r><w:t>上</w:t><w:br w:type="page"/><w:t>下</w:t></w:r></w:p> => 上下
          <w:p><w:hyperlink><w:r><w:t>鏈</w:t></w:r></w:hyperlink><w:sdt><w:sdtContent><w:r><w:t>框</w:t></w:r></w:sdtContent></w:sdt></w:p> => 鏈框
          <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:t>見</w:t></w:r></w:p> => 見
          <w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>頁</w:t></w:r></w:p> => 頁
          <w:p><w:r><w:ruby><w:rt><w:r><w:t>hàn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p> => 漢
          """)
  void a_paragraph_reads_as_it_shows_with_all_changes_accepted(String body, String shown) {
    assertThat(show(read(WordFile.of(body)))).isEqualTo(shown);
  }

  @Test
  void styles_make_titles_and_headings() {
    String body =
        styled("t", "書名") + styled("a1", "章") + styled("own", "節") + styled("lvl", "段") + p("文");

    assertThat(read(WordFile.of(body)).paragraphs())
        .extracting(each -> each.kind() + " " + each.text())
        .containsExactly("TITLE 書名", "HEADING 章", "HEADING 節", "HEADING 段", "SENTENCE 文");
  }

  private static String styled(String style, String text) {
    return p(text).replace("<w:r>", "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r>");
  }

  @Test
  void notes_follow_at_the_end_in_the_order_they_are_referred_to() {
    String body =
        p("二").replace("</w:p>", ref(2) + "</w:p>") + p("一").replace("</w:p>", ref(1) + "</w:p>");
    String notes =
        "<w:footnote w:type=\"separator\" w:id=\"-1\">"
            + p("---")
            + "</w:footnote><w:footnote w:id=\"1\">"
            + p("注一")
            + "</w:footnote><w:footnote w:id=\"2\">"
            + p("注二")
            + "</w:footnote>";

    assertThat(show(read(WordFile.of(body, notes)))).isEqualTo("二|一|注二|注一");
  }

  private static String ref(int id) {
    return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
  }

  @Test
  void a_text_box_is_read_once_and_after_its_paragraph() {
    String box = "<wps:txbx><w:txbxContent>" + p("框") + "</w:txbxContent></wps:txbx>";
    String body =
        "<w:p><w:r><mc:AlternateContent><mc:Choice>"
            + box
            + "</mc:Choice><mc:Fallback>"
            + box
            + "</mc:Fallback></mc:AlternateContent><w:t>主</w:t></w:r></w:p>";

    assertThat(show(read(WordFile.of(body)))).isEqualTo("主|框");
  }

  @Test
  void merged_cells_keep_their_places() {
    String body =
        """
        <w:tbl>
        <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>%s</w:tc><w:tc>%s</w:tc></w:tr>
        <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>%s</w:tc><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>
        <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>%s</w:tc><w:tc><w:p/></w:tc></w:tr>
        <w:tr><w:trPr><w:del/></w:trPr><w:tc>%s</w:tc></w:tr>
        </w:tbl>
        """
            .formatted(p("題"), p("c"), p("記者"), p("一") + p("二"), p("two"), p("三"), p("刪"));

    assertThat(read(WordFile.of(body)).tables())
        .containsExactly(
            new Table(
                "",
                List.of(
                    new Row(1, List.of(Cell.of("題"), Cell.LEFT, Cell.of("c"))),
                    new Row(2, List.of(Cell.of("記者"), Cell.of("一\n二"), Cell.of("two"))),
                    new Row(3, List.of(Cell.ABOVE, Cell.of("三"), Cell.EMPTY)))));
  }

  @Test
  void a_table_in_a_cell_becomes_lines_of_the_cell() {
    String inner = "<w:tbl><w:tr><w:tc>" + p("內") + "</w:tc></w:tr></w:tbl>";
    String body = "<w:tbl><w:tr><w:tc>" + p("外") + inner + "</w:tc></w:tr></w:tbl>";

    assertThat(read(WordFile.of(body)).tables().getFirst().rows().getFirst().texts())
        .containsExactly("外\n內");
  }

  @Test
  void what_another_program_wrote_is_read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("前言");
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("原文");
      table.getRow(0).getCell(1).setText("Translation");
      table.getRow(1).getCell(0).setText("你好");
      table.getRow(1).getCell(1).setText("Hello");
      document.createParagraph().createRun().setText("後記");
      document.write(out);
    }

    assertThat(show(ContentsReaders.read(out.toByteArray(), "t.docx")))
        .isEqualTo("前言|原文|Translation|你好|Hello|後記");
  }

  @Test
  void a_damaged_document_is_one_clear_line() {
    byte[] bytes = WordFile.of("<w:p><w:r>");

    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(UserException.class)
        .hasMessage("t.docx: damaged, it cannot be read to its end; save it anew and try again");
  }
}
