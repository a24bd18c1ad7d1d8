package org.duizhao.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.core.Kind;
import org.duizhao.core.State;
import org.duizhao.format.read.Contents;
import org.duizhao.format.read.ContentsReaders;
import org.duizhao.session.layout.Bitext;
import org.duizhao.session.layout.LayoutKind;
import org.duizhao.session.layout.Layouts;
import org.duizhao.session.layout.Stretch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadBackTest {

  private static final Bilingual TEXT =
      new Bilingual(
          "對談",
          "zh-Hant",
          "en",
          List.of(
              new Bilingual.Text(
                  "t",
                  "t.txt",
                  List.of(
                      pair("1", "Ravi", "股份是如何設定上限的？", "How is the cap on the shares set?"),
                      pair("2", "Ravi", "請講。", "Please go on."),
                      pair("3", "Ilya", "他說：“好，\"行\"。”", "He said, \"All right, 'fine'.\""),
                      pair("4", "Ilya", "用 <b> | 和 \\n 表示。", "It is shown by <b>, | and \\n.")))));

  private static Pair pair(String id, String speaker, String source, String target) {
    return Samples.pair(
        id, Integer.parseInt(id), Kind.SENTENCE, speaker, source, target, State.TRANSLATED, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tsv", "csv", "md", "docx"})
  void the_pairs_of_an_exported_table_are_read_back(String format) {
    PairWriter writer = PairWriters.standard().withId(format).orElseThrow();
    byte[] bytes = Samples.bytes(writer, TEXT, ExportOptions.ALL);

    Contents contents = ContentsReaders.read(bytes, "t." + format);
    Bitext read = Layouts.recognise(contents, "t");

    assertThat(read.stretches().stream().filter(Stretch::isPaired))
        .extracting(
            each -> String.join("|", each.chinese()) + " = " + String.join("|", each.english()))
        .containsExactlyElementsOf(
            TEXT.texts().getFirst().pairs().stream()
                .map(each -> each.segment().source() + " = " + each.segment().target())
                .toList());
    assertThat(read.layout().kind()).isEqualTo(LayoutKind.COLUMNS);
  }
}
