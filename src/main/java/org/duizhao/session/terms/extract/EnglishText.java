package org.duizhao.session.terms.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The phrases of one to four words in an English text that may render something.
final class EnglishText {

  private static final int LONGEST = 4;
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’&.-]*(?<![.'’-])");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  private EnglishText() {}

  /// @param lower in lower case and the singular, by which it is counted
  /// @param first whether it begins a sentence, where a capital says nothing
  record Phrase(String written, String lower, int words, boolean first) {}

  static List<Phrase> phrases(String text) {
    List<String> words = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    List<Boolean> joined = new ArrayList<>();
    List<Boolean> begins = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String before = text.substring(ends.isEmpty() ? 0 : ends.getLast(), matcher.start());
      joined.add(!ends.isEmpty() && before.isBlank());
      begins.add(ends.isEmpty() || before.matches("(?s).*[.!?:“\"].*"));
      words.add(POSSESSIVE.matcher(matcher.group()).replaceFirst(""));
      ends.add(matcher.end());
    }
    List<Phrase> phrases = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      if (StopWords.isEnglish(words.get(from).toLowerCase(Locale.ROOT))) {
        continue;
      }
      for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
        if (to > from && !joined.get(to)) {
          break;
        }
        if (!StopWords.isEnglish(words.get(to).toLowerCase(Locale.ROOT))) {
          String written = String.join(" ", words.subList(from, to + 1));
          phrases.add(new Phrase(written, singular(written), to - from + 1, begins.get(from)));
        }
      }
    }
    return phrases;
  }

  /// One form for singular and plural; rough, for it is only compared.
  static String singular(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    return lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }
}
