package org.duizhao.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.duizhao.core.Segment;

/// CSV and TSV, read back by Commons CSV.
class TableFormatsTest {

  private static final PairWriter CSV = new CsvWriter();
  private static final PairWriter TSV = new TsvWriter();

  private static final CSVFormat CSV_READER = CSVFormat.RFC4180;
  private static final CSVFormat TSV_READER =
      CSVFormat.MYSQL.builder().setNullString("\u0000never").setQuoteMode(QuoteMode.NONE).get();

  @Example
  void a_row_holds_both_texts_first_and_then_what_is_known_of_them() {
    assertThat(Samples.written(TSV, Samples.interview(), ExportOptions.ALL))
        .isEqualTo(
            """
            source\ttarget\tspeaker\tkind\tstate\tnote\tparagraph\tid\tdocument
            回頭來看\tLooking Back\t\ttitle\treviewed\t\t1\t2\tinterview
            1、上限\t1. The Cap\t\theading\ttranslated\t\t2\t3\tinterview
            有限營利公司的股份是如何設定上限的？\tHow is the cap on a capped-profit company's shares set?\tRavi\tsentence\ttranslated\t“設定上限”: keep the noun\t3\t4\tinterview
            請講。\tPlease.\tRavi\tsentence\tdraft\t\t3\t5\tinterview
            好。\tRight.\tIlya\tsentence\treviewed\t\t4\t6\tinterview
            再說。\t\tIlya\tsentence\tuntranslated\t\t5\t7\tinterview
            完。\tThe end.\t\tsentence\ttranslated\t\t0\t1\tsecond
            """);
  }

  @Example
  void options_leave_out_unconfirmed_pairs_and_the_speaker_column() {
    ExportOptions options = ExportOptions.ALL.withConfirmedOnly(true).withSpeakers(false);
    assertThat(Samples.written(CSV, Samples.interview(), options))
        .isEqualTo(
            """
            source,target,kind,state,note,paragraph,id,document
            回頭來看,Looking Back,title,reviewed,,1,2,interview
            1、上限,1. The Cap,heading,translated,,2,3,interview
            有限營利公司的股份是如何設定上限的？,How is the cap on a capped-profit company's shares set?,sentence,translated,“設定上限”: keep the noun,3,4,interview
            好。,Right.,sentence,reviewed,,4,6,interview
            完。,The end.,sentence,translated,,0,1,second
            """
                .replace("\n", "\r\n"));
  }

  @Property(tries = 150)
  @Domain(NastyText.class)
  void csv_gives_every_text_back(@ForAll List<String> texts) {
    Bilingual bilingual = Samples.of(texts);
    assertThat(read(CSV, CSV_READER, bilingual, ExportOptions.ALL)).isEqualTo(expected(bilingual));
  }

  @Property(tries = 150)
  @Domain(NastyText.class)
  void tsv_gives_every_text_back(@ForAll List<String> texts) {
    Bilingual bilingual = Samples.of(texts);
    assertThat(read(TSV, TSV_READER, bilingual, ExportOptions.ALL)).isEqualTo(expected(bilingual));
  }

  @Property(tries = 100)
  @Domain(NastyText.class)
  void tsv_is_one_line_a_pair_and_one_tab_a_column(@ForAll List<String> texts) {
    String written = Samples.written(TSV, Samples.of(texts), ExportOptions.ALL);
    assertThat(written.split("\n"))
        .hasSize(texts.size() + 1)
        .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(9));
  }

  @Property(tries = 150)
  @Domain(NastyText.class)
  void no_cell_for_a_spreadsheet_is_a_formula_and_one_apostrophe_taken_off_gives_the_text(
      @ForAll List<String> texts) {
    Bilingual bilingual = Samples.of(texts);
    List<List<String>> rows = read(CSV, CSV_READER, bilingual, ExportOptions.ALL.withBom(true));
    assertThat(rows.stream().flatMap(List::stream))
        .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r＝＋－＠].*"));
    assertThat(rows.stream().map(row -> row.stream().map(TableFormatsTest::unguarded).toList()))
        .containsExactlyElementsOf(expected(bilingual));
  }

  @Example
  void the_byte_order_mark_comes_only_on_request() {
    byte[] plain = Samples.bytes(CSV, Samples.interview(), ExportOptions.ALL);
    byte[] marked = Samples.bytes(CSV, Samples.interview(), ExportOptions.ALL.withBom(true));
    assertThat(plain).startsWith("source".getBytes(StandardCharsets.UTF_8));
    assertThat(marked).startsWith(0xEF, 0xBB, 0xBF).endsWith(plain);
  }

  private static String unguarded(String cell) {
    return cell.matches("(?s)'+[=+\\-@\\t\\r＝＋－＠].*") ? cell.substring(1) : cell;
  }

  private static List<List<String>> expected(Bilingual bilingual) {
    return Samples.kept(bilingual, ExportOptions.ALL).stream().map(TableFormatsTest::row).toList();
  }

  private static List<String> row(Segment segment) {
    return Stream.of(
            segment.source(),
            segment.target(),
            segment.speaker(),
            segment.kind().name().toLowerCase(Locale.ROOT),
            segment.state().name().toLowerCase(Locale.ROOT),
            segment.note(),
            "" + segment.paragraph(),
            segment.id(),
            "d")
        .map(NastyText::wellFormed)
        .toList();
  }

  private static List<List<String>> read(
      PairWriter writer, CSVFormat format, Bilingual bilingual, ExportOptions options) {
    String written = Samples.written(writer, bilingual, options);
    String body = options.bom() ? written.substring(1) : written;
    try (CSVParser parser = CSVParser.parse(body, format)) {
      List<List<String>> rows = new ArrayList<>();
      for (CSVRecord row : parser) {
        rows.add(row.toList());
      }
      return rows.subList(1, rows.size());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
