package org.duizhao.memory;

import java.util.EnumSet;
import java.util.Set;
import org.duizhao.language.Script;
import org.duizhao.language.Scripts;
import org.duizhao.memory.Match.Difference;

/// Tells in what two texts differ that fold to the same.
final class Writing {

  private Writing() {}

  /// The ways in which the texts differ, which must fold to the same text.
  static Set<Difference> differences(String one, String other) {
    Set<Difference> found = EnumSet.noneOf(Difference.class);
    if (one.equals(other)) {
      return found;
    }
    Folded a = Folded.from(one);
    Folded b = Folded.from(other);
    int endA = 0;
    int endB = 0;
    for (int i = 0; i < a.text().length(); i++) {
      int atA = a.offset(i);
      int atB = b.offset(i);
      if (!sameSpace(one, endA, atA, other, endB, atB)) {
        found.add(Difference.SPACE);
      }
      compare(one.charAt(atA), other.charAt(atB), found);
      endA = atA + 1;
      endB = atB + 1;
    }
    if (!sameSpace(one, endA, one.length(), other, endB, other.length())) {
      found.add(Difference.SPACE);
    }
    return found;
  }

  /// Whether one text is in simplified and the other in traditional characters.
  static boolean isOtherScript(String one, String other) {
    Script a = Scripts.scriptOf(one);
    Script b = Scripts.scriptOf(other);
    return (a == Script.SIMPLIFIED && b == Script.TRADITIONAL)
        || (a == Script.TRADITIONAL && b == Script.SIMPLIFIED);
  }

  private static boolean sameSpace(String one, int a, int endA, String other, int b, int endB) {
    return endA - a == endB - b && one.regionMatches(a, other, b, endA - a);
  }

  private static void compare(char a, char b, Set<Difference> found) {
    if (a == b) {
      return;
    }
    if (Folded.isSpace(a) || Folded.isSpace(b)) {
      found.add(Difference.SPACE);
      return;
    }
    char narrowA = narrow(a);
    char narrowB = narrow(b);
    if (isWide(a) != isWide(b)) {
      found.add(Difference.WIDTH);
    }
    if (narrowA == narrowB) {
      return;
    }
    if (Character.isIdeographic(a)) {
      found.add(Difference.SCRIPT);
    } else if (Character.isLetter(a)) {
      found.add(Difference.CASE);
    } else {
      found.add(Difference.PUNCTUATION);
    }
  }

  private static boolean isWide(char c) {
    return c >= '！' && c <= '～';
  }

  private static char narrow(char c) {
    return isWide(c) ? (char) (c - '！' + '!') : c;
  }
}
