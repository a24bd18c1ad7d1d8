package org.duizhao.language;

/// Takes the common endings off English words, so that forms of one word become the same.
///
/// A stem is for comparing only: it may be no word itself (`companies` and `company` give
/// `company`, `based` and `base` give `bas`).
public final class EnglishStem {

  private EnglishStem() {}

  /// The stem of a word in lower case.
  public static String of(String word) {
    String bare = withoutPossessive(word);
    String singular = withoutPlural(bare);
    return withoutFinalE(withoutVerbEnding(singular));
  }

  private static String withoutPossessive(String word) {
    int apostrophe = word.indexOf('\'');
    return apostrophe > 0 && word.startsWith("s", apostrophe + 1)
        ? word.substring(0, apostrophe)
        : word;
  }

  private static String withoutPlural(String word) {
    if (word.length() < 4 || !word.endsWith("s") || endsWithAny(word, "ss", "us", "is")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (endsWithAny(word, "sses", "ches", "shes", "xes", "zzes")) {
      return cut(word, 2);
    }
    return cut(word, 1);
  }

  private static String withoutVerbEnding(String word) {
    if (word.endsWith("ied") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("ing")) {
      return undoubled(cut(word, 3), word);
    }
    if (word.endsWith("ed") && !word.endsWith("eed")) {
      return undoubled(cut(word, 2), word);
    }
    return word;
  }

  /// `capp` of `capped` becomes `cap`, `bas` of `based` stays, `thing` and `bed` are whole words.
  private static String undoubled(String rest, String word) {
    if (rest.length() < 2 || rest.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0)) {
      return word;
    }
    char last = rest.charAt(rest.length() - 1);
    boolean doubled = last == rest.charAt(rest.length() - 2) && "aeiousz".indexOf(last) < 0;
    return doubled && rest.length() > 3 ? cut(rest, 1) : rest;
  }

  private static String withoutFinalE(String word) {
    String rest = word.length() > 3 && word.endsWith("e") ? cut(word, 1) : word;
    // Call, calls and called: the doubled letter is dropped from all of them alike.
    int length = rest.length();
    return length > 3 && rest.charAt(length - 1) == 'l' && rest.charAt(length - 2) == 'l'
        ? cut(rest, 1)
        : rest;
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
