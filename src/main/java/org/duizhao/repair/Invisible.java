package org.duizhao.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Cancel;

/// Characters nobody sees: zero-width, direction marks, controls.
///
/// Joiners inside emoji and in scripts that need them stay.
final class Invisible implements RepairRule {

  private static final Pattern RUN =
      Pattern.compile(
          "[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f\\x80-\\x84\\x86-\\x9f\u00ad\u200b-\u200f"
              + "\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufff9-\ufffb]+");

  @Override
  public List<Repair> propose(String text, Cancel cancel) {
    List<Repair> repairs = new ArrayList<>();
    Matcher matcher = RUN.matcher(text);
    while (matcher.find()) {
      cancel.check();
      if (!joinsItsNeighbours(text, matcher.start(), matcher.end())) {
        repairs.add(
            Repair.of(text, matcher.start(), matcher.end(), RepairKind.INVISIBLE, "", 0.99));
      }
    }
    return repairs;
  }

  private static boolean joinsItsNeighbours(String text, int start, int end) {
    if (end - start != 1 || (text.charAt(start) != '\u200d' && text.charAt(start) != '\u200c')) {
      return false;
    }
    if (start == 0 || end == text.length()) {
      return false;
    }
    int before = text.codePointBefore(start);
    return Character.isEmoji(before)
        || before == 0xfe0f
        || switch (Character.UnicodeScript.of(before)) {
          case HAN, LATIN, COMMON, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> false;
          default -> true;
        };
  }
}
