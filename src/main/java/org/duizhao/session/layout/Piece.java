package org.duizhao.session.layout;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.format.read.Contents;
import org.duizhao.format.read.Paragraph;
import org.duizhao.language.LanguageDetector;
import org.duizhao.language.LanguageRun;
import org.duizhao.language.LanguageRuns;
import org.duizhao.language.TextLanguage;

/// A paragraph, or a run of one language in it.
///
/// @param apart whether a blank line, a cell's edge or, for runs, a new paragraph stands before it
record Piece(String text, TextLanguage language, boolean apart) {

  boolean isChinese() {
    return language == TextLanguage.CHINESE;
  }

  /// Whether it is in one of the two languages.
  boolean counts() {
    return language == TextLanguage.CHINESE || language == TextLanguage.ENGLISH;
  }

  /// A piece for each paragraph. One without words takes its neighbours' language when they agree.
  static List<Piece> paragraphs(Contents contents) {
    List<Piece> pieces = new ArrayList<>();
    for (Paragraph each : contents.paragraphs()) {
      String text = each.text().strip();
      pieces.add(new Piece(text, LanguageDetector.of(text), each.apart()));
    }
    for (int i = 1; i + 1 < pieces.size(); i++) {
      TextLanguage before = pieces.get(i - 1).language();
      if (pieces.get(i).language() == TextLanguage.NONE && before == pieces.get(i + 1).language()) {
        pieces.set(i, new Piece(pieces.get(i).text(), before, pieces.get(i).apart()));
      }
    }
    return pieces;
  }

  /// A piece for each run of one language; each paragraph's first stands apart.
  static List<Piece> runs(Contents contents) {
    List<Piece> pieces = new ArrayList<>();
    for (Paragraph each : contents.paragraphs()) {
      pieces.addAll(runs(each.text()));
    }
    return pieces;
  }

  private static List<Piece> runs(String text) {
    TextLanguage whole = LanguageDetector.of(text);
    List<LanguageRun> runs = LanguageRuns.ofMixed(text);
    if (whole == TextLanguage.OTHER || runs.size() < 2) {
      return List.of(new Piece(text.strip(), whole, true));
    }
    List<Piece> pieces = new ArrayList<>();
    for (LanguageRun run : runs) {
      pieces.add(new Piece(run.span().of(text), run.language(), pieces.isEmpty()));
    }
    return pieces;
  }
}
