package org.duizhao.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Changes the case of English: lower, Title, UPPER.
///
/// Names with capitals inside or figures (OpenAI, GPT-4) and all-capital words in a text of mixed
/// case (KPI) keep their form, and so do the names given; in upper case everything is upper.
public final class LetterCase {

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "and", "but", "or", "nor", "for", "so", "yet", "as", "at", "by", "in",
          "of", "off", "on", "per", "to", "up", "via", "vs", "from", "into", "with", "than");

  private final Map<String, String> names = new HashMap<>();

  /// Takes names whose letters are never lowered, such as those the source has in Latin letters.
  public LetterCase(Collection<String> kept) {
    for (String name : kept) {
      for (String word : name.split(" ", -1)) {
        names.put(word.toLowerCase(Locale.ROOT), word);
      }
    }
  }

  /// Lower becomes title, title upper, upper lower; anything else title.
  public String next(String text) {
    if (text.equals(upper(text)) && !text.equals(lower(text))) {
      return lower(text);
    }
    return text.equals(title(text)) ? upper(text) : title(text);
  }

  public static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  public String lower(String text) {
    return words(text, /* title= */ false);
  }

  /// Title case as headlines have it: small words are lower except first, last and after a colon.
  public String title(String text) {
    return words(text, /* title= */ true);
  }

  private String words(String text, boolean title) {
    boolean allUpper = text.equals(upper(text));
    int last = lastWord(text);
    StringBuilder changed = new StringBuilder();
    boolean first = true;
    int i = 0;
    while (i < text.length()) {
      if (!isOfWord(text, i, i)) {
        first = first || ":.?!—".indexOf(text.charAt(i)) >= 0;
        changed.append(text.charAt(i++));
        continue;
      }
      int end = i;
      while (end < text.length() && isOfWord(text, end, i)) {
        end++;
      }
      String word = text.substring(i, end);
      changed.append(word(word, title, first || i == last, allUpper));
      first = false;
      i = end;
    }
    return changed.toString();
  }

  private String word(String word, boolean title, boolean always, boolean allUpper) {
    String lower = word.toLowerCase(Locale.ROOT);
    String known = names.get(lower);
    if (known != null) {
      return known;
    }
    if (!allUpper && isName(word)) {
      return word;
    }
    int hyphen = lower.indexOf('-');
    if (title && hyphen > 0 && hyphen < lower.length() - 1) {
      return word(word.substring(0, hyphen), title, always, allUpper)
          + "-"
          + word(word.substring(hyphen + 1), title, always, allUpper);
    }
    return title && (always || !SMALL.contains(lower))
        ? lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1)
        : lower.equals("i") || lower.startsWith("i'") || lower.startsWith("i’")
            ? "I" + lower.substring(1)
            : lower;
  }

  /// KPI, OpenAI, GPT-4; not I or A.
  private static boolean isName(String word) {
    int capitals = 0;
    for (int i = 1; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) && word.charAt(i - 1) != '-' ? 1 : 0;
    }
    return capitals > 0;
  }

  private static boolean isOfWord(String text, int at, int start) {
    char c = text.charAt(at);
    boolean inside =
        at > start
            && "'’-".indexOf(c) >= 0
            && at + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(at + 1));
    return Character.isLetterOrDigit(c) || inside;
  }

  private static int lastWord(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0
        && (Character.isLetterOrDigit(text.charAt(start - 1))
            || "'’-".indexOf(text.charAt(start - 1)) >= 0)) {
      start--;
    }
    return start;
  }
}
