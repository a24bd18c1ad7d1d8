package org.duizhao.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// Word documents, read back by POI from their bytes.
class DocxWriterTest {

  private static final PairWriter WRITER = new DocxWriter();

  @Example
  void a_row_is_a_pair_and_a_speaker_has_a_row_of_their_own() throws IOException {
    try (XWPFDocument document = read(Samples.interview(), ExportOptions.ALL)) {
      assertThat(document.getTables().stream().map(DocxWriterTest::rows))
          .containsExactly(
              List.of(
                  List.of("Language: 中文", "Language: English"),
                  List.of("Heading1: 回頭來看", "Heading1: Looking Back"),
                  List.of("Heading2: 1、上限", "Heading2: 1. The Cap"),
                  List.of("Speaker: Ravi"),
                  List.of(
                      "Source: 有限營利公司的股份是如何設定上限的？",
                      "Target: How is the cap on a capped-profit company's shares set?"),
                  List.of("Source: 請講。", "Target: Please."),
                  List.of("Speaker: Ilya"),
                  List.of("Source: 好。", "Target: Right."),
                  List.of("Source: 再說。", "Target: ")),
              List.of(
                  List.of("Language: 中文", "Language: English"),
                  List.of("Source: 完。", "Target: The end.")));
      assertThat(document.getParagraphs().stream().map(DocxWriterTest::paragraph))
          .startsWith("Title: An interview 對談", "Heading1: interview.txt");
    }
  }

  @Example
  void the_first_row_is_repeated_on_every_page_and_no_row_is_broken() throws IOException {
    try (XWPFDocument document = read(Samples.interview(), ExportOptions.ALL)) {
      XWPFTable table = document.getTables().getFirst();
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isFalse();
      assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
    }
  }

  @Example
  void every_style_named_is_there_and_chinese_has_a_chinese_font() throws IOException {
    try (XWPFDocument document = read(Samples.interview(), ExportOptions.ALL)) {
      for (String style :
          List.of("Title", "Heading1", "Heading2", "Language", "Speaker", "Source", "Target")) {
        assertThat(document.getStyles().styleExist(style)).as(style).isTrue();
      }
      assertThat(document.getStyles().getPackagePart().getInputStream())
          .asString(StandardCharsets.UTF_8)
          .contains("w:eastAsia=\"Microsoft JhengHei\"", "w:eastAsia=\"zh-TW\"");
    }
  }

  @Example
  void the_bytes_hold_no_time_but_the_one_given() throws IOException {
    byte[] plain = Samples.bytes(WRITER, Samples.interview(), ExportOptions.ALL);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(plain))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).as(entry.getName()).hasYear(1980);
      }
    }
    Instant date = Instant.parse("2026-11-23T09:08:07Z");
    try (XWPFDocument without = read(Samples.interview(), ExportOptions.ALL);
        XWPFDocument with = read(Samples.interview(), ExportOptions.ALL.withDate(date))) {
      assertThat(without.getProperties().getCoreProperties().getCreated().toInstant())
          .isEqualTo("1980-01-01T00:00:00Z");
      assertThat(with.getProperties().getCoreProperties().getCreated().toInstant()).isEqualTo(date);
    }
  }

  @Property(tries = 30)
  @Domain(NastyText.class)
  void every_text_is_read_back(@ForAll List<String> texts) throws IOException {
    Bilingual bilingual = Samples.of(texts);
    try (XWPFDocument document = read(bilingual, ExportOptions.ALL.withSpeakers(false))) {
      List<List<String>> rows = rows(document.getTables().getFirst());
      assertThat(rows.subList(1, rows.size()))
          .isEqualTo(
              Samples.kept(bilingual, ExportOptions.ALL).stream()
                  .map(
                      segment ->
                          List.of(
                              "Source: " + NastyText.lines(segment.source()),
                              "Target: " + NastyText.lines(segment.target())))
                  .toList());
    }
  }

  private static XWPFDocument read(Bilingual bilingual, ExportOptions options) {
    try {
      return new XWPFDocument(new ByteArrayInputStream(Samples.bytes(WRITER, bilingual, options)));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static List<List<String>> rows(XWPFTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (XWPFTableRow row : table.getRows()) {
      rows.add(row.getTableCells().stream().map(DocxWriterTest::cell).toList());
    }
    return rows;
  }

  private static String cell(XWPFTableCell cell) {
    assertThat(cell.getParagraphs()).hasSize(1);
    return paragraph(cell.getParagraphs().getFirst());
  }

  private static String paragraph(XWPFParagraph paragraph) {
    return paragraph.getStyleID() + ": " + paragraph.getText();
  }
}
