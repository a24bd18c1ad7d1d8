package org.duizhao.quality.numbers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The currencies an English text names, by their codes.
final class Currencies {

  private static final Map<String, Pattern> NAMES = new LinkedHashMap<>();

  static {
    name(
        "USD",
        "US\\$|\\bUSD\\b|(?<![A-Za-z])\\$|\\b(?:US |American )?dollars?\\b|\\bbucks?\\b|\\bcents?\\b");
    name("HKD", "HK\\$|\\bHKD\\b|Hong Kong dollars?|(?<![A-Za-z])\\$|\\bdollars?\\b");
    name("TWD", "NT\\$|\\bTWD\\b|\\bNTD\\b|Taiwan dollars?|(?<![A-Za-z])\\$|\\bdollars?\\b");
    name(
        "CNY",
        "\\byuan\\b|\\brenminbi\\b|\\bRMB\\b|\\bCNY\\b|(?:RMB|CN)?¥|\\bkuai\\b|(?<=\\d)yuan\\b|RMB(?=\\d)|CNY(?=\\d)");
    name("EUR", "€|\\beuros?\\b|\\bEUR\\b|EUR(?=\\d)");
    name("GBP", "£|\\bpounds?\\b|\\bGBP\\b|\\bsterling\\b|\\bpence\\b|\\bquid\\b");
    name("JPY", "\\byen\\b|\\bJPY\\b|(?:JP)?¥");
    name("KRW", "\\bwon\\b|\\bKRW\\b|₩");
    name("RUB", "\\br(?:o)?ubles?\\b|\\bRUB\\b|₽");
    name("INR", "\\brupees?\\b|\\bINR\\b|₹|\\bRs\\b");
    name("CHF", "\\bfrancs?\\b|\\bCHF\\b");
  }

  /// 元 may be the dollar of the place as well as the yuan.
  private static final Set<String> PLAIN_YUAN = Set.of("CNY", "USD", "HKD", "TWD", "SGD");

  private Currencies() {}

  /// Whether the text names the currency, quicker than asking for all.
  static boolean isIn(String english, String code) {
    Pattern pattern = NAMES.get(code);
    return pattern != null && pattern.matcher(english).find();
  }

  static Set<String> in(String english) {
    Set<String> found = new TreeSet<>();
    NAMES.forEach(
        (code, pattern) -> {
          if (pattern.matcher(english).find()) {
            found.add(code);
          }
        });
    return found;
  }

  /// Whether amounts of this Chinese currency may be in the other.
  static boolean isSame(String chinese, String code, String other) {
    boolean plain = chinese.contains("元") && !chinese.startsWith("人民") && code.equals("CNY");
    return code.equals(other) || (plain && PLAIN_YUAN.contains(other));
  }

  /// Whether it is a currency that the English is known to name.
  static boolean isKnown(String code) {
    return NAMES.containsKey(code);
  }

  private static void name(String code, String pattern) {
    NAMES.put(code, Pattern.compile(pattern));
  }
}
