package org.duizhao.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Cancel;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.Pinyin;

/// Takes out readings that a site put behind characters: `統(tǒng)`.
///
/// Sites do so to characters that differ between the scripts, everywhere in a text. A reader's aid
/// (`我(wǒ)`, or one rare character explained once) does neither, and stays.
final class PinyinResidue implements RepairRule {

  static final String SYLLABLE =
      "[a-zü\u00e0-\u01dc\u0103\u0115\u012d\u014f\u016d\u0251\u0261]{1,6}";

  private static final Pattern RESIDUE =
      Pattern.compile("(?<=[\\p{IsHan}])[(（](" + SYLLABLE + "[1-5]?)[)）]");

  /// So many and the text is beyond doubt one that a site worked over.
  private static final int MANY = 3;

  private final Lexicon lexicon;
  private final Readings readings;

  PinyinResidue(Lexicon lexicon, Readings readings) {
    this.lexicon = lexicon;
    this.readings = readings;
  }

  private record Found(int start, int end, String character, boolean exact, boolean toned) {}

  @Override
  public List<Repair> propose(String text, Cancel cancel) {
    List<Found> all = find(text, cancel);
    Map<String, Boolean> differs = new HashMap<>();
    for (Found each : all) {
      differs.computeIfAbsent(each.character, this::differsBetweenScripts);
    }
    long two = all.stream().filter(each -> differs.getOrDefault(each.character, false)).count();
    if (two < 0.8 * all.size()) {
      return List.of();
    }
    boolean many = two >= MANY;
    List<Repair> repairs = new ArrayList<>();
    for (Found each : all) {
      cancel.check();
      if (many || (differs.getOrDefault(each.character, false) && !isGloss(text, each))) {
        repairs.add(
            Repair.of(text, each.start, each.end, RepairKind.PINYIN, "", confidence(each, many)));
      }
    }
    return repairs;
  }

  private List<Found> find(String text, Cancel cancel) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = RESIDUE.matcher(text);
    while (matcher.find()) {
      cancel.check();
      int character = text.codePointBefore(matcher.start());
      String syllable = matcher.group(1);
      Readings.Fit fit = readings.fit(character, syllable);
      if (fit != Readings.Fit.NONE) {
        found.add(
            new Found(
                matcher.start(),
                matcher.end(),
                Character.toString(character),
                fit == Readings.Fit.EXACT,
                Pinyin.hasTone(syllable)));
      }
    }
    return found;
  }

  private boolean differsBetweenScripts(String character) {
    return !lexicon.simplifiedForms(character).isEmpty()
        || !lexicon.traditionalForms(character).isEmpty();
  }

  /// Whether the same character stands elsewhere without its reading: then a writer put it there.
  private static boolean isGloss(String text, Found found) {
    int all = 0;
    int bare = 0;
    for (int at = text.indexOf(found.character); at >= 0; ) {
      all++;
      int end = at + found.character.length();
      if (end >= text.length() || "(（".indexOf(text.charAt(end)) < 0) {
        bare++;
      }
      at = text.indexOf(found.character, end);
    }
    return bare > 0 && 2 * bare >= all;
  }

  private static double confidence(Found found, boolean many) {
    if (many) {
      return found.exact ? 0.99 : found.toned ? 0.9 : 0.8;
    }
    return found.exact ? 0.85 : found.toned ? 0.7 : 0.5;
  }
}
