package org.duizhao.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duizhao.language.EnglishStem;
import org.duizhao.language.IrregularForms;

/// The words and numbers of English text in the form the translation table knows them by.
///
/// Compounds are taken apart at hyphens, `didn't` gives `did` and `not`, and every word is brought
/// to its stem.
public final class EnglishTokens {

  /// A word or number.
  ///
  /// @param written as it stands in the text
  /// @param stem in lower case, without endings; a number without its commas
  public record Token(String written, String stem) {

    public boolean isCapitalised() {
      return Character.isUpperCase(written.charAt(0));
    }
  }

  private EnglishTokens() {}

  /// In the order of the text.
  public static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int from = at;
      if (isLetter(c)) {
        at = pastWord(text, at);
        addWord(tokens, text.substring(from, at));
      } else if (isDigit(c)) {
        at = pastNumber(text, at);
        String number = text.substring(from, at);
        tokens.add(new Token(number, number.replace(",", "")));
      } else {
        at++;
      }
    }
    return tokens;
  }

  /// The stem of one word, whatever its case.
  public static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String base = IrregularForms.base(lower);
    return EnglishStem.of(withoutAdverbEnding(base));
  }

  private static void addWord(List<Token> tokens, String word) {
    String plain = word.replace('’', '\'');
    int apostrophe = plain.indexOf('\'');
    if (apostrophe < 0) {
      tokens.add(new Token(word, stem(word)));
      return;
    }
    String rest = plain.substring(apostrophe + 1);
    boolean not = rest.equalsIgnoreCase("t") && plain.charAt(apostrophe - 1) == 'n';
    boolean clitic = rest.length() <= 2;
    String head = plain.substring(0, not ? apostrophe - 1 : apostrophe);
    if (not) {
      head = head.equals("ca") || head.equals("Ca") ? head + "n" : head;
      head = head.equals("wo") || head.equals("Wo") ? "will" : head;
    }
    String whole = clitic ? head : plain.replace("'", "");
    if (!whole.isEmpty()) {
      tokens.add(new Token(whole, stem(whole)));
    }
    if (not) {
      tokens.add(new Token("not", "not"));
    }
  }

  private static String withoutAdverbEnding(String word) {
    if (word.length() > 5 && word.endsWith("ily")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.length() > 5 && word.endsWith("ly") ? word.substring(0, word.length() - 2) : word;
  }

  private static int pastWord(String text, int from) {
    int at = from;
    while (at < text.length()
        && (isLetter(text.charAt(at)) || (isApostrophe(text.charAt(at)) && isInside(text, at)))) {
      at++;
    }
    return at;
  }

  private static boolean isInside(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && isLetter(text.charAt(at - 1))
        && isLetter(text.charAt(at + 1));
  }

  private static int pastNumber(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean inside = (c == ',' || c == '.') && at + 1 < text.length();
      if (!isDigit(c) && !(inside && isDigit(text.charAt(at + 1)))) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// Letters of alphabets; Chinese characters are none here.
  private static boolean isLetter(char c) {
    return c < '\u2e80'
        ? Character.isLetter(c)
        : c >= '\ua640' && c < '\uac00' && Character.isLetter(c);
  }
}
