package org.duizhao.quality;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;
import org.duizhao.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/// Negatives of any kind in the first clause of a short Chinese text: its translation has little
/// else to say.
final class BriefNegation {

  private static final String BEGINNINGS = "不未無无別别莫";

  private static final Pattern NEGATIVE =
      Pattern.compile(
          "[無无](?![線线核障庫库所力可])(?=\\p{IsHan}{2})|不(?![佳凡全間间達达必公良暢畅爭争盡尽離离好大可])(?!\\p{IsHan}{1,3}[的地])(?=\\p{IsHan})|未(?!\\p{IsHan}{1,2}先)(?=\\p{IsHan})|(?:^|[：“「『你您請请就也可])[別别莫](?=\\p{IsHan})");

  private static final int BRIEF = 24;

  /// Characters of the longest word looked up.
  private static final int LONGEST = 6;

  private final Lexicon lexicon;

  BriefNegation(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The first one; none within a word of the dictionary that has an English without a negative.
  @Nullable Span first(String text) {
    if (text.length() > BRIEF || !hasAny(text)) {
      return null;
    }
    int comma = text.indexOf('，');
    String clause = ChineseNegation.bared(text).substring(0, comma < 0 ? text.length() : comma);
    Matcher found = NEGATIVE.matcher(clause);
    while (found.find()) {
      if (!isInWord(text, found.end() - 1)) {
        return new Span(found.end() - 1, found.end());
      }
    }
    return null;
  }

  private static boolean hasAny(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (BEGINNINGS.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isInWord(String text, int at) {
    for (int from = Math.max(0, at - LONGEST + 2); from <= at; from++) {
      int last = Math.min(text.length(), from + LONGEST);
      for (int to = Math.max(from + 2, at + 1); to <= last; to++) {
        if (lexicon.contains(text, from, to)
            && lexicon.find(text.substring(from, to)).stream()
                .flatMap(entry -> entry.senses().stream())
                .anyMatch(sense -> EnglishNegation.plain(sense) == null)) {
          return true;
        }
      }
    }
    return false;
  }
}
