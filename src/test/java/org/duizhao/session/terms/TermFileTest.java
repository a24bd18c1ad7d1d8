package org.duizhao.session.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermStatus;
import org.duizhao.glossary.exchange.ImportNote;
import org.duizhao.glossary.exchange.Imported;
import org.duizhao.glossary.exchange.TermColumns;
import org.duizhao.glossary.exchange.TermField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermFileTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          # rows, parted by /                     ! columns guessed                    ! terms
          source,target/公司,company              ! source=0 target=1 header           ! 公司=company
          English,中文/company,公司                ! target=0 source=1 header           ! 公司=company
          zh-TW,en-US,備註/公司,company,n          ! source=0 target=1 note=2 header    ! 公司=company
          Term,术语/company,公司                   ! target=0 source=1                  ! 术语=Term 公司=company
          company,公司/profit,利潤                 ! target=0 source=1                  ! 公司=company 利潤=profit
          公司,company,see law/利潤,profit,x       ! source=0 target=1 note=2           ! 公司=company 利潤=profit
          1,公司,company/2,利潤,profit             ! source=1 target=2                  ! 公司=company 利潤=profit
          Chinese (Traditional),English,Domain/公司,company,law ! source=0 target=1 domain=2 header ! 公司=company
          原文,译文,状态/公司,company,approved       ! source=0 target=1 status=2 header  ! 公司=company
          Quelle,Ziel/公司,company/利潤,profit       ! source=0 target=1 header           ! 公司=company 利潤=profit
          company,公司/GDP,profit                  ! target=0 source=1                  ! 公司=company profit=GDP
          Nr,Begriff (中文),English rendering/1,公司,company ! source=1 target=2 header ! 公司=company
          AI,artificial intelligence/公司,company/政府,government ! source=0 target=1 ! AI=artificial intelligence 公司=company 政府=government
          Google,Google/公司,company/政府,government ! source=0 target=1 ! Google=Google 公司=company 政府=government
          Nr,甲,乙/1,公司,company/2,利潤,profit      ! source=1 target=2 header           ! 公司=company 利潤=profit
          詞語,譯名,分類/公司,company,law            ! source=0 target=1 domain=2 header  ! 公司=company
          英文術語,中文名稱,拼音/company,公司,gongsi ! source=1 target=0 note=2 header    ! 公司=company
          甲,乙/公司,company/利潤,profit             ! source=0 target=1 header           ! 公司=company 利潤=profit
          POS,SRC,TGT/n,公司,company               ! source=1 target=2 part-of-speech=0 header ! 公司=company
          """)
  void columns_are_guessed_from_names_and_from_what_is_in_them(
      String rows, String columns, String terms) throws IOException {
    TermFile read = TermFile.read(write("t.csv", rows.replace('/', '\n')));
    assertThat(spelled(read.columns().orElseThrow()))
        .hasSameElementsAs(List.of(columns.split(" ")));
    assertThat(terms(read)).isEqualTo(terms);
  }

  @Test
  void an_empty_file_is_told_of() throws IOException {
    Path empty = write("t.csv", "\n");
    assertThatThrownBy(() -> TermFile.read(empty))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("the file is empty");
  }

  @Test
  void a_glossary_file_may_be_no_more_than_its_list_of_terms() throws IOException {
    String list = "[{\"source\": \"公司\", \"target\": \"company\"}]";
    assertThat(terms(TermFile.read(write("t.json", list)))).isEqualTo("公司=company");
  }

  @Test
  void a_guess_can_be_overruled() throws IOException {
    TermFile read = TermFile.read(write("t.csv", "公司,company,firm\n利潤,profit,gain\n"));
    TermColumns chosen =
        read.columns()
            .orElseThrow()
            .with(2, Optional.of(TermField.TARGET))
            .with(1, Optional.of(TermField.FORBIDDEN));
    Term first = read.with(chosen).imported().terms().getFirst().term();
    assertThat(first.target()).isEqualTo("firm");
    assertThat(first.forbidden()).containsExactly("company");
    assertThat(first.note()).isEmpty();
  }

  @Test
  void what_is_left_out_is_told_by_line() throws IOException {
    TermFile read =
        TermFile.read(
            write(
                "t.csv",
                """
                source,target,status,created
                公司,company,approved,2026-01-02

                ,orphan,approved,
                利潤,profit,whatever,yesterday
                "兩
                行",two lines,,
                ,lost,,
                """));
    assertThat(read.imported().notes())
        .containsExactly(
            new ImportNote(4, ImportNote.Kind.NO_SOURCE, "| orphan | approved |"),
            new ImportNote(5, ImportNote.Kind.STATUS, "whatever"),
            new ImportNote(5, ImportNote.Kind.DATE, "yesterday"),
            new ImportNote(8, ImportNote.Kind.NO_SOURCE, "| lost |  |"));
  }

  @Test
  void quotation_marks_that_are_not_closed_are_told_by_line() throws IOException {
    TermFile read =
        TermFile.read(
            write(
                "t.csv",
                """
                source,target,note
                "公司,company,
                利潤,5" disk,
                ""\"甲"" 乙",third,
                "火星,Mars,
                衛星","satellite"
                電池,"battery,
                """));
    assertThat(read.imported().notes())
        .containsExactly(
            new ImportNote(2, ImportNote.Kind.QUOTE, "\"公司"),
            new ImportNote(5, ImportNote.Kind.RUNS_ON, "火星,Mars,⏎衛星"),
            new ImportNote(7, ImportNote.Kind.QUOTE, "\"battery"));
    assertThat(terms(read))
        .isEqualTo("公司=company 利潤=5\" disk \"甲\" 乙=third 火星,Mars,=satellite 電池=battery");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "Big5", "UTF-16"})
  void encodings_are_found_out(String charset) throws IOException {
    String rows = "有限公司\tlimited company\n利潤\tprofit\n國會議員\tmember of parliament\n".repeat(4);
    Path file = folder.resolve("t.tsv");
    Files.write(file, rows.getBytes(Charset.forName(charset)));
    assertThat(terms(TermFile.read(file))).startsWith("有限公司=limited company 利潤=profit");
  }

  @Test
  void several_values_of_a_cell_are_parted() throws IOException {
    TermFile read = TermFile.read(write("t.csv", "source,target\n公司；企業,company; firm|business\n"));
    Term term = read.imported().terms().getFirst().term();
    assertThat(term.source()).isEqualTo("公司");
    assertThat(term.variants()).containsExactly("企業");
    assertThat(term.target()).isEqualTo("company");
    assertThat(term.alternatives()).containsExactly("firm", "business");
  }

  @Test
  void tbx_of_2019_with_categories_as_attributes() throws IOException {
    assertThat(
            tbx(
                """
                <tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
                <text><body><conceptEntry id="1"><descrip type="subjectField">law</descrip>
                <langSec xml:lang="en"><termSec><term>company</term>
                <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
                <termSec><term>corporation</term>
                <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
                <termSec><term>firm</term>
                <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec></langSec>
                <langSec xml:lang="zh-TW"><descripGrp><descrip type="definition">法人</descrip></descripGrp>
                <termSec><term>公司</term><termNote type="partOfSpeech">noun</termNote></termSec></langSec>
                </conceptEntry></body></text></tbx>
                """))
        .isEqualTo(company());
  }

  @Test
  void tbx_of_2019_with_categories_as_tags() throws IOException {
    assertThat(
            tbx(
                """
                <tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
                  xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
                <text><body><conceptEntry id="1"><min:subjectField>law</min:subjectField>
                <langSec xml:lang="zh"><basic:definition>法人</basic:definition>
                <termSec><term>公司</term><min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec>
                <langSec xml:lang="en"><termSec><term>company</term></termSec>
                <termSec><term>corporation</term>
                <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
                <termSec><term>firm</term>
                <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
                </conceptEntry></body></text></tbx>
                """))
        .isEqualTo(company());
  }

  @Test
  void the_older_martif_with_its_document_type_which_is_not_fetched() throws IOException {
    assertThat(
            tbx(
                """
                <?xml version="1.0"?>
                <!DOCTYPE martif SYSTEM "http://nowhere.invalid/TBXcoreStructV02.dtd">
                <martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc>
                </fileDesc></martifHeader><text><body><termEntry id="1">
                <descripGrp><descrip type="subjectField">law</descrip></descripGrp>
                <langSet xml:lang="zh-Hant"><descripGrp><descrip type="definition">法人</descrip></descripGrp>
                <ntig><termGrp><term>公<hi>司</hi></term><termNote type="partOfSpeech">noun</termNote>
                </termGrp></ntig></langSet>
                <langSet xml:lang="en"><tig><term>company</term></tig><tig><term>corporation</term>
                <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
                <tig><term>firm</term>
                <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
                </termEntry></body></text></martif>
                """))
        .isEqualTo(company());
  }

  private static Term company() {
    return new Term(
        "公司",
        List.of(),
        "corporation",
        List.of("company"),
        List.of("firm"),
        "noun",
        "law",
        "法人",
        TermStatus.APPROVED,
        null,
        null);
  }

  @Test
  void an_entry_without_chinese_is_told_by_its_line() throws IOException {
    TermFile read =
        TermFile.read(
            write(
                "t.tbx",
                """
                <tbx style="dca" xml:lang="en"><text><body>
                <conceptEntry><langSec xml:lang="en"><termSec><term>firm</term></termSec></langSec>
                <langSec xml:lang="de"><termSec><term>Firma</term></termSec></langSec></conceptEntry>
                </body></text></tbx>
                """));
    assertThat(read.imported())
        .isEqualTo(
            new Imported(
                List.of(), List.of(new ImportNote(2, ImportNote.Kind.NO_SOURCE, "firm | Firma"))));
  }

  @Test
  void entities_of_the_file_itself_are_not_expanded() throws IOException {
    Path file =
        write(
            "t.tbx",
            """
            <!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/hostname">]>
            <tbx><text><body><conceptEntry><langSec xml:lang="zh"><termSec><term>公&x;司</term></termSec>
            </langSec></conceptEntry></body></text></tbx>
            """);
    assertThatThrownBy(() -> TermFile.read(file))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("t.tbx:2:");
  }

  @Test
  void broken_xml_is_told_with_line_and_column() throws IOException {
    Path file = write("t.tbx", "<tbx>\n<text><body></text></tbx>\n");
    assertThatThrownBy(() -> TermFile.read(file))
        .isInstanceOf(UserException.class)
        .hasMessageMatching(
            "(?s).*t\\.tbx:2:\\d+: not well-formed XML \\(.*\\); mend the file there");
  }

  @Test
  void utx_has_one_row_for_each_rendering() throws IOException {
    TermFile read =
        TermFile.read(
            write(
                "t.utx",
                """
                #UTX 1.11; zh/en; 2026-11-28T00:00:00Z; copyright: none
                #src\ttgt\tsrc:pos\tterm status
                公司\tcompany\tnoun\tapproved
                公司\tfirm\tnoun\tforbidden
                公司\tcorporation\tnoun\tnon-standard
                利潤\tprofit\tnoun\tprovisional
                \tlost\tnoun\t
                """));
    assertThat(read.imported().terms().stream().map(Imported.Placed::term))
        .containsExactly(
            new Term(
                "公司",
                List.of(),
                "company",
                List.of("corporation"),
                List.of("firm"),
                "noun",
                "",
                "",
                TermStatus.APPROVED,
                null,
                null),
            new Term(
                "利潤",
                List.of(),
                "profit",
                List.of(),
                List.of(),
                "noun",
                "",
                "",
                TermStatus.PROPOSED,
                null,
                null));
    assertThat(read.imported().notes())
        .containsExactly(new ImportNote(7, ImportNote.Kind.NO_SOURCE, " | lost | noun | "));
  }

  @Test
  void a_file_that_is_not_there_or_no_text_is_told() throws IOException {
    assertThatThrownBy(() -> TermFile.read(folder.resolve("none.csv")))
        .isInstanceOf(UserException.class)
        .hasMessageEndingWith("none.csv: there is no such file; check the path");
    Path picture = folder.resolve("p.csv");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3});
    assertThatThrownBy(() -> TermFile.read(picture)).isInstanceOf(UserException.class);
  }

  private Term tbx(String xml) throws IOException {
    TermFile read = TermFile.read(write("t.tbx", xml));
    assertThat(read.imported().notes()).isEmpty();
    assertThat(read.imported().terms()).hasSize(1);
    return read.imported().terms().getFirst().term();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static List<String> spelled(TermColumns columns) {
    List<String> all =
        columns.columns().entrySet().stream()
            .map(each -> each.getKey().header().replace(' ', '-') + "=" + each.getValue())
            .collect(Collectors.toList());
    if (columns.header()) {
      all.add("header");
    }
    return all;
  }

  private static String terms(TermFile read) {
    return read.imported().terms().stream()
        .map(each -> each.term().source() + "=" + each.term().target())
        .collect(Collectors.joining(" "));
  }
}
