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

  /// After these a capital says nothing.
  private static final String BEGINNING = ".!?:“\"";

  private EnglishText() {}

  /// @param lower in lower case and the singular, by which it is counted
  /// @param first whether it begins a sentence, where a capital says nothing
  record Phrase(String written, String lower, int words, boolean first) {}

  static List<Phrase> phrases(String text) {
    List<String> words = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    List<Boolean> joined = new ArrayList<>();
    List<Boolean> begins = new ArrayList<>();
    List<Boolean> stops = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String before = text.substring(ends.isEmpty() ? 0 : ends.getLast(), matcher.start());
      joined.add(!ends.isEmpty() && before.isBlank());
      begins.add(ends.isEmpty() || before.chars().anyMatch(c -> BEGINNING.indexOf(c) >= 0));
      String word = withoutPossessive(matcher.group());
      words.add(word);
      stops.add(StopWords.isEnglish(word.toLowerCase(Locale.ROOT)));
      ends.add(matcher.end());
    }
    List<Phrase> phrases = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      if (stops.get(from)) {
        continue;
      }
      for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
        if (to > from && !joined.get(to)) {
          break;
        }
        if (!stops.get(to)) {
          String written = String.join(" ", words.subList(from, to + 1));
          phrases.add(new Phrase(written, singular(written), to - from + 1, begins.get(from)));
        }
      }
    }
    return phrases;
  }

  private static String withoutPossessive(String word) {
    int length = word.endsWith("s") ? word.length() - 2 : word.length() - 1;
    return length >= 0 && "'’".indexOf(word.charAt(length)) >= 0 ? word.substring(0, length) : word;
  }

  /// One form for singular and plural; rough, for it is only compared.
  static String singular(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    return lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }
}
