package org.duizhao.quality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.language.Placeable;
import org.duizhao.language.Placeables;
import org.jspecify.annotations.Nullable;

/// Latin words, addresses and code of the source that the English lacks.
final class LatinCheck implements Check {

  /// What Chinese writes in Latin letters and English otherwise.
  private static final Set<String> CHINESE_USE =
      Set.of(
          "ok", "pk", "aa", "vs", "no", "ktv", "t", "k", "app", "ps", "tv", "dj", "pc", "vip",
          "npc", "cp", "diy", "ng", "q", "ip");

  private static final Pattern UNIT =
      Pattern.compile(
          "(?i)km|m|cm|mm|kg|g|mg|ml|l|kw|kwh|mw|gw|gb|mb|kb|tb|hz|ghz|mhz|nm|ha|h|min|s|ms|pm|am|mpa|db|km/h|kcal|bn|x|w|v");
  private static final Pattern MEASURED = Pattern.compile("[0-9][0-9.,]*[A-Za-z]{1,3}");
  private static final Pattern VERSION = Pattern.compile("[0-9][.][0-9]");
  private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,3}");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

  @Override
  public List<Finding> check(Pair pair) {
    if (pair.target().isBlank() || !hasLatin(pair.source())) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    List<Placeable> pieces = Placeables.withoutNumbers(pair.source());
    if (pieces.isEmpty()) {
      return List.of();
    }
    String target = squeezed(pair.target());
    for (Placeable piece : pieces) {
      if (piece.english().isEmpty()) {
        continue;
      }
      String written = piece.english().getFirst();
      @Nullable FindingKind kind =
          switch (piece.kind()) {
            case ADDRESS -> FindingKind.ADDRESS_MISSING;
            case CODE -> FindingKind.CODE_MISSING;
            case LATIN -> FindingKind.LATIN_MISSING;
            default -> null;
          };
      if (kind != null && !isThere(pair, target, written, kind)) {
        boolean minor = CHINESE_USE.contains(written.toLowerCase(Locale.ROOT));
        findings.add(
            Finding.inSource(
                kind, minor ? Severity.INFO : Severity.WARNING, piece.span(), written));
      }
    }
    return findings;
  }

  private static boolean hasLatin(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if ((c > ' ' && c < 128) || (c >= '！' && c <= '～')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isThere(Pair pair, String target, String written, FindingKind kind) {
    if (kind == FindingKind.ADDRESS_MISSING) {
      return containsAddress(pair.target(), written);
    }
    if (kind == FindingKind.CODE_MISSING) {
      String bare = written.replace("`", "");
      return HanRuns.isAny(written) || pair.target().contains(bare);
    }
    String whole = squeezed(written);
    if (whole.length() < 2
        || MEASURED.matcher(written).matches()
        || UNIT.matcher(written).matches()
        || (target.contains(whole) && !isOnlyInside(pair.target(), written))) {
      return true;
    }
    boolean code =
        written.indexOf(' ') < 0 && (written.indexOf('_') > 0 || VERSION.matcher(written).find());
    if (code) {
      return false;
    }
    String[] words = SEPARATORS.split(written, -1);
    int there = 0;
    int asked = 0;
    for (String word : words) {
      String plain = squeezed(word);
      if (plain.length() >= 2
          && plain.chars().anyMatch(Character::isLetter)
          && !UNIT.matcher(word).matches()) {
        asked++;
        there +=
            (target.contains(plain) && !isOnlyInside(pair.target(), word))
                    || isSpelledOut(pair.target(), word)
                    || isSingular(target, plain)
                ? 1
                : 0;
      }
    }
    return asked == 0 || 2 * there > asked || (words.length > 1 && 2 * there == asked && asked > 2);
  }

  /// Two or three letters that the English has only within other words: AI in "said".
  private static boolean isOnlyInside(String text, String written) {
    if (written.length() > 3 || !ACRONYM.matcher(written).matches()) {
      return false;
    }
    String spaced = String.join("[. ]?", written.split("", -1));
    return !Pattern.compile("(?<!\\p{L})" + spaced + "(?:s?(?!\\p{L})|\\p{Lu})")
        .matcher(text)
        .find();
  }

  /// The address from its first to its last character: no other begins or goes on with it.
  private static boolean containsAddress(String text, String address) {
    String bare =
        address
            .replaceFirst("/$", "")
            .replaceFirst("^https?://(?:www\\.)?", "")
            .toLowerCase(Locale.ROOT);
    String lower = text.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf(bare); at >= 0; at = lower.indexOf(bare, at + 1)) {
      int end = at + bare.length();
      char before = at == 0 ? ' ' : lower.charAt(at - 1);
      boolean ends = end >= lower.length() || "/.,;:!?)]}>\"'”’ \n".indexOf(lower.charAt(end)) >= 0;
      boolean goesOn =
          end + 1 < lower.length()
              && ".".indexOf(lower.charAt(end)) >= 0
              && Character.isLetterOrDigit(lower.charAt(end + 1));
      if (ends && !goesOn && !Character.isLetterOrDigit(before)) {
        return true;
      }
    }
    return false;
  }

  /// GDP as gross domestic product.
  private static boolean isSpelledOut(String text, String acronym) {
    if (!acronym.equals(acronym.toUpperCase(Locale.ROOT)) || acronym.length() > 6) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    StringBuilder main = new StringBuilder();
    for (String word : text.split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        initials.append(word.charAt(0));
        if (!word.matches("(?i)of|the|and|for|in|on|to|a")) {
          main.append(word.charAt(0));
        }
      }
    }
    String wanted = acronym.toLowerCase(Locale.ROOT);
    return initials.toString().toLowerCase(Locale.ROOT).contains(wanted)
        || main.toString().toLowerCase(Locale.ROOT).contains(wanted);
  }

  private static boolean isSingular(String target, String word) {
    return word.length() > 4
        && word.endsWith("s")
        && target.contains(word.substring(0, word.length() - 1));
  }

  /// Lower case letters and figures alone, without accents.
  private static String squeezed(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    String flat = Normalizer.normalize(text, Normalizer.Form.NFKD);
    for (int i = 0; i < flat.length(); i++) {
      char c = flat.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '+' || c == '#') {
        kept.append(Character.toLowerCase(c));
      }
    }
    return kept.toString();
  }
}
