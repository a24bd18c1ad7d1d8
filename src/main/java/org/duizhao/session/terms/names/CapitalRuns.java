package org.duizhao.session.terms.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands around a few words of a name in the English: the run of capitalised words, which the
/// texts vote for.
final class CapitalRuns {

  private static final String WORD = "[\\p{Lu}\\p{N}](?:[\\p{L}\\p{N}-]|['’](?!s\\b))*";
  private static final String SMALL =
      "(?:(?:of|the|and|in|to|on|for|at|a|an|with|from|by|or) ){0,3}";
  private static final Pattern TITLE = Pattern.compile(WORD + "(?: " + SMALL + WORD + ")*");
  private static final Pattern PERSON = Pattern.compile(WORD + "(?: " + WORD + ")*");
  private static final Pattern ARTICLE = Pattern.compile("^(?:The|A|An) (?=.)");

  private CapitalRuns() {}

  /// The whole title of a work around some words of it: Dream of the Red Chamber around Dream.
  static String title(String words, List<String> texts) {
    return vote(
        words,
        texts,
        TITLE,
        run -> {
          String plain = ARTICLE.matcher(run).replaceFirst("");
          return (" " + plain + " ").contains(" " + words + " ") ? plain : "";
        });
  }

  /// A person's name of so many parts, without an office before it: Elon Musk where Tesla CEO Elon
  /// Musk stands.
  ///
  /// @param words some words of the name
  static String person(String words, int parts, List<String> texts) {
    List<String> some = List.of(words.split(" ", -1));
    return vote(
        words,
        texts,
        PERSON,
        run -> {
          List<String> all = List.of(run.split(" ", -1));
          return all.size() >= parts && all.stream().anyMatch(some::contains)
              ? String.join(" ", all.subList(all.size() - parts, all.size()))
              : "";
        });
  }

  /// What most runs are read as, the first met of two; the words themselves where none is.
  private static String vote(
      String words, List<String> texts, Pattern pattern, UnaryOperator<String> reading) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    for (String text : texts) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        String read = reading.apply(matcher.group());
        if (!read.isEmpty()) {
          votes.merge(read, 1, Integer::sum);
        }
      }
    }
    String best = words;
    int most = 0;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        most = vote.getValue();
        best = vote.getKey();
      }
    }
    return best;
  }
}
