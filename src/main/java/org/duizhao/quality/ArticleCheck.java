package org.duizhao.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;
import org.jspecify.annotations.Nullable;

/// "a" before a vowel's sound and "an" before a consonant's.
final class ArticleCheck implements Check {

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.'’-])([Aa]n?) ([“\"'‘(]?)([\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*)");
  private static final Pattern CONSONANT_SOUND =
      Pattern.compile(
          "(?:eu|ew|u[bcfkmrst][aeiou]|uni(?!n|m)|one(?:$|[-’' s])|once|ou(?:ija|abain)|ubi|uku|uto).*");
  private static final Pattern UNSURE =
      Pattern.compile("herb.*|histor.*|hotel.*|habit.*|unan.*|ure.*|un[bcfkmnrst][aeiou].*|h");
  private static final Pattern EIGHT_OR_ELEVEN =
      Pattern.compile("8.*|1[18](?:[^0-9].*)?|1[18],?[0-9]{3}(?:[^0-9].*)?|18[0-9]{2}s?");
  private static final Pattern SILENT_H = Pattern.compile("(?:hour|honest|honou?r|heir|homage).*");

  /// After these "a" is a letter: a and b, a is.
  private static final Pattern FUNCTION =
      Pattern.compile("and|or|is|are|of|in|as|if|it|on|at|an|into|equals|also|object[.,]?");

  private static final Pattern IDENTIFIER = Pattern.compile("[._][A-Za-z_]|\\p{Ll}\\p{Lu}|^[Uu]b");
  private static final String LETTERS_AS_VOWELS = "AEFHILMNORSX";

  @Override
  public List<Finding> check(Pair pair) {
    if (!hasArticle(pair.target())) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Matcher matcher = ARTICLE.matcher(pair.target());
    while (matcher.find()) {
      String article = matcher.group(1);
      Boolean vowel = beginsWithVowelSound(matcher.group(3));
      boolean an = article.length() == 2;
      if (vowel != null
          && vowel != an
          && !isIdentifier(matcher.group(3))
          && !FUNCTION.matcher(matcher.group(3)).matches()
          && !isLetter(pair.target(), matcher)) {
        String right = article.substring(0, 1) + (vowel ? "n" : "");
        Span span = new Span(matcher.start(1), matcher.end(1));
        findings.add(
            Finding.inTarget(
                    FindingKind.WRONG_ARTICLE,
                    Severity.WARNING,
                    span,
                    article + " " + matcher.group(3).replaceFirst("[.'’-]+$", ""),
                    right)
                .fixedBy(right));
      }
    }
    return findings;
  }

  private static boolean hasArticle(String text) {
    for (int at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1)) {
      char last = text.charAt(at - 1);
      int a = last == 'n' ? at - 2 : at - 1;
      boolean article = a >= 0 && (text.charAt(a) == 'a' || text.charAt(a) == 'A');
      if (article && (a == 0 || !Character.isLetterOrDigit(text.charAt(a - 1)))) {
        return true;
      }
    }
    return false;
  }

  /// A name of code, of which nobody knows how it is said.
  private static boolean isIdentifier(String word) {
    return IDENTIFIER.matcher(word).find();
  }

  /// "A" as a name: vitamin A is, plan A and, "from A to B".
  private static boolean isLetter(String text, Matcher matcher) {
    if (!matcher.group(1).equals("A")) {
      return false;
    }
    int at = matcher.start() - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    boolean starts = at < 0 || ".?!:“\"'‘(—–-”’".indexOf(text.charAt(at)) >= 0;
    return !starts;
  }

  /// Null when nobody can tell.
  private static @Nullable Boolean beginsWithVowelSound(String word) {
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      return EIGHT_OR_ELEVEN.matcher(word).matches();
    }
    if (first > '\u007f') {
      return null;
    }
    boolean letter = word.length() == 1 || "-.".indexOf(word.charAt(1)) >= 0;
    if (letter && (Character.isUpperCase(first) || word.length() > 1)) {
      return LETTERS_AS_VOWELS.indexOf(Character.toUpperCase(first)) >= 0;
    }
    if (letter) {
      return null;
    }
    if (Character.isUpperCase(first) && Character.isUpperCase(word.charAt(1))) {
      // An acronym may be spelled or read as a word: an MP, a NATO.
      return "FHLMNRSXU".indexOf(first) >= 0 ? null : Boolean.valueOf("AEIO".indexOf(first) >= 0);
    }
    return ofWord(word.toLowerCase(Locale.ROOT));
  }

  private static @Nullable Boolean ofWord(String word) {
    if (UNSURE.matcher(word).matches()) {
      return null;
    }
    if (word.charAt(0) == 'h') {
      return SILENT_H.matcher(word).matches();
    }
    return "aeiou".indexOf(word.charAt(0)) >= 0 && !CONSONANT_SOUND.matcher(word).matches();
  }
}
