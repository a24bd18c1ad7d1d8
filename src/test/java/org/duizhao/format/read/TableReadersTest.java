package org.duizhao.format.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duizhao.core.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReadersTest {

  private static final String NASTY =
      "原文,譯文\r\n"
          + "\"他說：\"\"好。\"\"\",\"He said, \"\"Fine.\"\"\"\r\n"
          + "\"兩\r\n"
          + "行\",\"two\n"
          + "lines\"\r\n\r\n"
          + "空,\r\n";

  private static List<List<String>> texts(Table table) {
    return table.rows().stream().map(Row::texts).toList();
  }

  private static Table csv(byte[] bytes) {
    return new DelimitedReader(',').read(bytes, "t.csv").tables().getFirst();
  }

  @Test
  void quoted_cells_hold_commas_quotation_marks_and_line_ends() {
    assertThat(texts(csv(NASTY.getBytes(UTF_8))))
        .containsExactly(
            List.of("原文", "譯文"),
            List.of("他說：\"好。\"", "He said, \"Fine.\""),
            List.of("兩\n行", "two\nlines"),
            List.of("空", ""));
  }

  @Test
  void a_row_knows_the_line_it_begins_in() {
    assertThat(csv(NASTY.getBytes(UTF_8)).rows())
        .extracting(Row::number)
        .containsExactly(1, 2, 3, 7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "Big5", "UTF-16", "UTF-32"})
  void tables_are_read_in_any_encoding(String charset) {
    String table = "\uFEFF原文,譯文\n他們在公司裡談了很久,They talked for long at the firm\n".repeat(20);
    String text =
        charset.equals("GB18030") || charset.equals("Big5") ? table.replace("\uFEFF", "") : table;
    String first = charset.startsWith("UTF-16") ? text.substring(1) : text;
    byte[] bytes = first.getBytes(Charset.forName(charset));

    Table read = charset.equals("UTF-32") ? csv(utf32(first)) : csv(bytes);

    assertThat(read.rows().get(1).texts())
        .containsExactly("他們在公司裡談了很久", "They talked for long at the firm");
  }

  private static byte[] utf32(String text) {
    return text.getBytes(Charset.forName("UTF-32BE"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          a;b/c;d       => ;
          a,b/c,d       => ,
          a|b/c|d       => |
          '一，二;1, 2/三;3' => ;
          'Yes, I do/No' => ,
          """)
  void the_separator_is_found_out(String rows, char expected) {
    assertThat(Delimiter.sniff(rows.replace('/', '\n'), ',')).isEqualTo(expected);
  }

  @Test
  void a_tab_is_believed_before_the_commas_of_sentences() {
    String text = "他來了\tHe came, saw, won\n好\tFine, then, so\n不\tNo, no, no\n";

    assertThat(Delimiter.sniff(text, ',')).isEqualTo('\t');
  }

  @Test
  void a_quotation_mark_that_closes_nothing_stays_as_it_is() {
    Table table = new DelimitedReader('\t').table("\"好\" 他說\t\"Fine\" he said\n\"開\t\"open\n");

    assertThat(texts(table))
        .containsExactly(List.of("\"好\" 他說", "\"Fine\" he said"), List.of("\"開", "\"open"));
  }

  @Test
  void our_own_tsv_comes_back_without_its_escapes() {
    String header = "source\ttarget\tspeaker\tkind\tstate\tnote\tparagraph\tid\tdocument\n";
    String own = header + "a\\tb\\\\c\td\\ne\t\tsentence\tdraft\t\t0\t1\tx\n";

    assertThat(new DelimitedReader('\t').table(own).rows().get(1).texts().subList(0, 2))
        .containsExactly("a\tb\\c", "d\ne");
  }

  @Test
  void a_workbook_gives_its_sheets_as_they_are_shown() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("對照");
      XSSFRow header = sheet.createRow(0);
      header.createCell(1).setCellValue("原文");
      header.createCell(2).setCellValue("English");
      XSSFRow row = sheet.createRow(2);
      row.createCell(0).setCellValue(1);
      row.createCell(1).setCellValue("你好\n世界");
      row.createCell(2).setCellFormula("\"Hel\"&\"lo\"");
      row.createCell(3).setCellValue(0.25);
      var percent = book.createCellStyle();
      percent.setDataFormat(book.createDataFormat().getFormat("0%"));
      row.getCell(3).setCellStyle(percent);
      XSSFRow merged = sheet.createRow(3);
      merged.createCell(1).setCellValue("再見");
      sheet.addMergedRegion(new CellRangeAddress(2, 3, 2, 2));
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      book.createSheet("藏").createRow(0).createCell(0).setCellValue("secret");
      book.setSheetHidden(1, true);
      book.write(out);
    }

    List<Table> tables = new XlsxReader().read(out.toByteArray(), "t.xlsx").tables();

    assertThat(tables)
        .containsExactly(
            new Table(
                "對照",
                List.of(
                    new Row(1, List.of(Cell.EMPTY, Cell.of("原文"), Cell.of("English"))),
                    new Row(
                        3,
                        List.of(Cell.of("1"), Cell.of("你好\n世界"), Cell.of("Hello"), Cell.of("25%"))),
                    new Row(4, List.of(Cell.EMPTY, Cell.of("再見"), Cell.ABOVE)))));
  }

  @Test
  void a_damaged_workbook_is_one_clear_line() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("a").createRow(0).createCell(0).setCellValue("一");
      book.write(out);
    }
    byte[] half = java.util.Arrays.copyOf(out.toByteArray(), out.size() / 2);

    assertThatThrownBy(() -> new XlsxReader().read(half, "half.xlsx"))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("half.xlsx: damaged, ");
  }

  @Test
  void a_file_that_unpacks_without_end_is_refused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] zeros = new byte[1 << 20];
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }

    assertThatThrownBy(() -> new XlsxReader().read(out.toByteArray(), "bomb.xlsx"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("unpacks to more than 256 MiB");
  }

  @Test
  void entities_that_grow_are_not_expanded() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write(
          "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><workbook>&b;</workbook>"
              .getBytes(UTF_8));
      zip.closeEntry();
    }

    assertThatThrownBy(() -> new XlsxReader().read(out.toByteArray(), "laughs.xlsx"))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("laughs.xlsx: damaged, ");
  }
}
