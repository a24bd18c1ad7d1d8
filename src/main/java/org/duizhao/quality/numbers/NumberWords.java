package org.duizhao.quality.numbers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// English words that stand for numbers.
final class NumberWords {

  private static final Map<String, Double> UNITS =
      values(
          """
          zero 0|nil 0|nought 0|one 1|two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12
          thirteen 13|fourteen 14|fifteen 15|sixteen 16|seventeen 17|eighteen 18|nineteen 19
          """);
  private static final Map<String, Double> TENS =
      values(
          "twenty 20|thirty 30|forty 40|fourty 40|fifty 50|sixty 60|seventy 70|eighty 80|ninety 90");
  private static final Map<String, Double> LARGE =
      values(
          """
          thousand 1e3|million 1e6|billion 1e9|trillion 1e12|quadrillion 1e15|k 1e3|mn 1e6|mln 1e6|bn 1e9|bln 1e9|tn 1e12|trn 1e12
          crore 1e7|lakh 1e5|m 1e6|b 1e9|t 1e12
          """);
  private static final Map<String, Double> MANY =
      values("hundreds 1e2|thousands 1e3|millions 1e6|billions 1e9|trillions 1e12");
  private static final Map<String, Double> OTHERS =
      values(
          """
          once 1|single 1|sole 1|solo 1|twice 2|double 2|doubled 2|doubles 2|doubling 2|both 2|pair 2|pairs 2|couple 2|duo 2|dual 2|twin 2
          twins 2|bilateral 2|bilingual 2|binary 2|either 2|neither 2|two-way 2|thrice 3|triple 3|tripled 3|triples 3|tripling 3
          treble 3|trebled 3|trio 3|triplets 3|trilogy 3|trilateral 3|tripartite 3|quadruple 4|quadrupled 4|quadruples 4
          quadrupling 4|quartet 4|quadrilateral 4|quintuple 5|quintupled 5|quintet 5|sextuple 6|dozen 12
          fortnight 2|quadrupling 4|pentagon 5|triangle 3|alone 1|halves 2|doubly 2
          """);
  private static final Map<String, Double> ORDINALS =
      values(
          """
          first 1|firstly 1|second 2|secondly 2|third 3|thirdly 3|fourth 4|fifth 5|sixth 6|seventh 7|eighth 8|ninth 9|tenth 10
          eleventh 11|twelfth 12|thirteenth 13|fourteenth 14|fifteenth 15|sixteenth 16|seventeenth 17|eighteenth 18
          nineteenth 19|twentieth 20|thirtieth 30|fortieth 40|fiftieth 50|sixtieth 60|seventieth 70|eightieth 80|ninetieth 90
          hundredth 100|thousandth 1000|millionth 1e6|foremost 1
          """);
  private static final Map<String, Double> DECADES =
      values(
          "twenties 20|thirties 30|forties 40|fifties 50|sixties 60|seventies 70|eighties 80|nineties 90");
  private static final Map<String, Double> ROMAN =
      values(
          """
          II 2|III 3|IV 4|VI 6|VII 7|VIII 8|IX 9|XI 11|XII 12|XIII 13|XIV 14|XV 15|XVI 16|XVII 17|XVIII 18|XIX 19|XX 20
          XXI 21
          """);
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> MONTH_NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final List<String> DAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /// Words that begin or are a number, written small.
  private static final Set<String> ANY =
      Stream.of(UNITS, TENS, MANY, OTHERS, ORDINALS, DECADES)
          .flatMap(words -> words.keySet().stream())
          .collect(
              Collectors.toCollection(
                  () ->
                      new HashSet<>(
                          Set.of(
                              "tens", "dozens", "scores", "several", "few", "couple", "handful",
                              "many", "a", "an", "per", "half", "thirds"))));

  private NumberWords() {}

  /// Whether a number may begin with the word. Nearly every word is written small and none of those
  /// that count.
  static boolean mayCount(EnglishTokens.Token word) {
    return Character.isUpperCase(word.written().charAt(0))
        || ANY.contains(word.text())
        || word.text().endsWith("ths")
        || NamedNumbers.isAny(word.text());
  }

  static @Nullable Double unit(String word) {
    return UNITS.get(word);
  }

  static @Nullable Double tens(String word) {
    return TENS.get(word);
  }

  /// Thousand and above, with abbreviations.
  static @Nullable Double large(String word) {
    return LARGE.get(word);
  }

  /// Whether it is written in full, so that it may stand apart from its figure.
  static boolean isFullLarge(String word) {
    return word.length() > 1 && LARGE.containsKey(word);
  }

  static @Nullable Double many(String word) {
    return MANY.get(word);
  }

  static @Nullable Double other(String word) {
    return OTHERS.get(word);
  }

  /// The ordinal; one half and quarter are not among them.
  static @Nullable Double ordinal(String word) {
    Double value = ORDINALS.get(word);
    return (value == null && word.endsWith("ths")) || word.equals("thirds")
        ? ORDINALS.get(word.substring(0, word.length() - 1))
        : value;
  }

  static @Nullable Double decade(String word) {
    return DECADES.get(word);
  }

  /// Roman figures in capitals; one letter alone is none.
  static @Nullable Double roman(String written) {
    return ROMAN.get(written);
  }

  /// 1 to 12 for a month's name or abbreviation that begins with a capital; 0 for none.
  static int month(String written, String word) {
    if (!Character.isUpperCase(written.charAt(0))) {
      return 0;
    }
    int full = MONTH_NAMES.indexOf(word);
    boolean short3 = word.length() == 3 || word.equals("sept");
    int index = full >= 0 ? full : short3 ? MONTHS.indexOf(word.substring(0, 3)) : -1;
    return index + 1;
  }

  /// 1 to 7 for a day of the week; 0 for none.
  static int day(String written, String word) {
    if (!Character.isUpperCase(written.charAt(0))) {
      return 0;
    }
    String one = word.endsWith("days") ? word.substring(0, word.length() - 1) : word;
    for (int i = 0; i < DAYS.size(); i++) {
      boolean brief =
          (one.length() == 3 || one.equals("tues") || one.equals("thurs"))
              && DAYS.get(i).startsWith(one)
              && !one.equals("sun")
              && !one.equals("sat");
      if (DAYS.get(i).equals(one) || brief) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Map<String, Double> values(String table) {
    Map<String, Double> values = new HashMap<>();
    for (String entry : table.strip().split("[|\n]", -1)) {
      int space = entry.indexOf(' ');
      values.put(entry.substring(0, space), Double.valueOf(entry.substring(space + 1)));
    }
    return Map.copyOf(values);
  }
}
