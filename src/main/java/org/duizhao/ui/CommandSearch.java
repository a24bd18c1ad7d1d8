package org.duizhao.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds commands by a few letters: of their label, of their English label, of the first letters of
/// a Chinese label's readings, or by their keys.
final class CommandSearch {

  /// Better than any score, for a command that does not match.
  private static final int NONE = Integer.MAX_VALUE;

  /// Letters of the label's language come before those of another.
  private static final int OTHER_WORDS = 40;

  private final Commands commands;
  private final Messages english = new Messages(Locale.ENGLISH);
  private final Messages simplified = new Messages(Locale.forLanguageTag("zh-Hans"));
  private final boolean chinese;

  CommandSearch(Commands commands, Messages messages) {
    this.commands = commands;
    this.chinese = messages.locale().getLanguage().equals("zh");
  }

  /// The commands that match, best first; all in their order when the query is blank.
  List<Command> find(String query, List<Command> all) {
    String wanted = query.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return all;
    }
    Map<String, Integer> scores = new HashMap<>();
    List<Command> found = new ArrayList<>();
    for (Command command : all) {
      int score = score(command, wanted);
      if (score < NONE) {
        scores.put(command.id(), score);
        found.add(command);
      }
    }
    found.sort(Comparator.comparing(command -> scores.getOrDefault(command.id(), NONE)));
    return found;
  }

  private int score(Command command, String wanted) {
    int best = score(commands.label(command), wanted);
    best = Math.min(best, score(commands.keyText(command), wanted));
    if (chinese) {
      best = Math.min(best, later(score(english.text(command.labelKey()), wanted)));
      best = Math.min(best, later(score(Initials.of(simplified.text(command.labelKey())), wanted)));
    }
    return best;
  }

  private static int later(int score) {
    return score == NONE ? NONE : score + OTHER_WORDS;
  }

  /// How far apart the letters stand in the text in this order, less where they begin words; 0 for
  /// the beginning of the text.
  static int score(String text, String wanted) {
    String label = text.toLowerCase(Locale.ROOT);
    int whole = label.indexOf(wanted);
    if (whole >= 0) {
      return whole == 0 ? 0 : beginsWord(label, whole) ? 1 : 10;
    }
    int score = 20;
    int at = -1;
    for (int i = 0; i < wanted.length(); i++) {
      char c = wanted.charAt(i);
      if (c == ' ') {
        continue;
      }
      int next = nextWord(label, c, at + 1);
      int plain = label.indexOf(c, at + 1);
      if (plain < 0) {
        return NONE;
      }
      boolean beginning = next >= 0 && holdsRest(label, wanted, i + 1, next);
      int to = beginning ? next : plain;
      score += beginning || to == at + 1 ? 0 : to - at;
      at = to;
    }
    return score;
  }

  private static boolean holdsRest(String label, String wanted, int from, int after) {
    int at = after;
    for (int i = from; i < wanted.length(); i++) {
      if (wanted.charAt(i) != ' ') {
        at = label.indexOf(wanted.charAt(i), at + 1);
        if (at < 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static int nextWord(String label, char c, int from) {
    int at = label.indexOf(c, from);
    while (at >= 0 && !beginsWord(label, at)) {
      at = label.indexOf(c, at + 1);
    }
    return at;
  }

  private static boolean beginsWord(String label, int at) {
    return at == 0 || !Character.isLetterOrDigit(label.charAt(at - 1));
  }
}
