package org.duizhao.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Kind;
import org.duizhao.core.Origin;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.core.State;

/// Texts for the writers' tests.
final class Samples {

  private Samples() {}

  /// Two short documents with every kind, every state, a note, terms and a piece of furniture.
  static Bilingual interview() {
    return new Bilingual(
        "An interview 對談",
        "zh-Hant",
        "en",
        List.of(
            new Bilingual.Text(
                "interview",
                "interview.txt",
                List.of(
                    pair("1", 0, Kind.FURNITURE, "", "登錄 | 註冊", "", State.UNTRANSLATED, ""),
                    pair("2", 1, Kind.TITLE, "", "回頭來看", "Looking Back", State.REVIEWED, ""),
                    pair("3", 2, Kind.HEADING, "", "1、上限", "1. The Cap", State.TRANSLATED, ""),
                    new Pair(
                        segment(
                            "4",
                            3,
                            Kind.SENTENCE,
                            "Ravi",
                            "有限營利公司的股份是如何設定上限的？",
                            "How is the cap on a capped-profit company's shares set?",
                            State.TRANSLATED,
                            "“設定上限”: keep the noun"),
                        List.of(new TermMark(new Span(0, 6), "capped-profit company"))),
                    pair("5", 3, Kind.SENTENCE, "Ravi", "請講。", "Please.", State.DRAFT, ""),
                    pair("6", 4, Kind.SENTENCE, "Ilya", "好。", "Right.", State.REVIEWED, ""),
                    pair("7", 5, Kind.SENTENCE, "Ilya", "再說。", "", State.UNTRANSLATED, ""))),
            new Bilingual.Text(
                "second",
                "第二篇.txt",
                List.of(pair("1", 0, Kind.SENTENCE, "", "完。", "The end.", State.TRANSLATED, "")))));
  }

  /// One document of one sentence a text, each the source of one pair and the target of the next.
  static Bilingual of(List<String> texts) {
    List<Pair> pairs = new ArrayList<>();
    String last = "";
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      pairs.add(pair("" + i, i / 2, Kind.SENTENCE, last, text, last, State.TRANSLATED, text));
      last = text;
    }
    return new Bilingual("t", "zh", "en", List.of(new Bilingual.Text("d", "d.txt", pairs)));
  }

  static List<Segment> kept(Bilingual bilingual, ExportOptions options) {
    return bilingual.texts().stream()
        .flatMap(text -> text.pairs().stream())
        .map(Pair::segment)
        .filter(options::keeps)
        .toList();
  }

  static String written(PairWriter writer, Bilingual bilingual, ExportOptions options) {
    return new String(bytes(writer, bilingual, options), StandardCharsets.UTF_8);
  }

  static byte[] bytes(PairWriter writer, Bilingual bilingual, ExportOptions options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(bilingual, options, out);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return out.toByteArray();
  }

  static Pair pair(
      String id,
      int paragraph,
      Kind kind,
      String speaker,
      String source,
      String target,
      State state,
      String note) {
    return new Pair(segment(id, paragraph, kind, speaker, source, target, state, note), List.of());
  }

  private static Segment segment(
      String id,
      int paragraph,
      Kind kind,
      String speaker,
      String source,
      String target,
      State state,
      String note) {
    Span span = new Span(0, source.length());
    return new Segment(
        id, paragraph, kind, speaker, source, target, state, note, Origin.TYPED, span);
  }
}
