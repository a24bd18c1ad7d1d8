package org.duizhao.language;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Span;

/// Cuts a line that holds both languages into runs of Chinese and of English.
///
/// The best path through two states (Viterbi 1967): a Han character costs in English, a Latin word
/// in Chinese, names little; changing language costs much in mid-sentence and little at a tab, a
/// slash, a bracket or a sentence's end. So a name stays in its Chinese sentence, and a gloss in
/// its English one.
public final class LanguageRuns {

  private static final int CHINESE = 0;
  private static final int ENGLISH = 1;

  private static final String SEPARATORS = "\t\n|｜/／";
  private static final String OPENING = "(（[【「『“\"‘《〈";
  private static final String CLOSING = ")）]】」』”’》〉";

  private final String text;
  private final List<LanguageToken> tokens;

  /// What the costs of a change are multiplied by.
  private final double reluctance;

  private LanguageRuns(String text, double reluctance) {
    this.text = text;
    this.reluctance = reluctance;
    this.tokens = LanguageToken.of(text);
  }

  /// The runs in order, without the separators, brackets and white space between them. A text
  /// without any letters has none.
  public static List<LanguageRun> of(String text) {
    return new LanguageRuns(text, 1).runs();
  }

  /// The same for a line that is known to hold both, such as `第一章 Chapter One`: names alone are
  /// enough for a run.
  public static List<LanguageRun> ofMixed(String text) {
    List<LanguageRun> runs = of(text);
    return runs.size() > 1 ? runs : new LanguageRuns(text, 0.2).runs();
  }

  private List<LanguageRun> runs() {
    int[] states = states();
    List<LanguageRun> runs = new ArrayList<>();
    int from = 0;
    int last = -1;
    for (int i = 0; i < states.length; i++) {
      if (!isStrong(tokens.get(i))) {
        continue;
      }
      if (last >= 0 && states[i] != states[last]) {
        int cut = cut(from, last + 1, i);
        add(runs, from, cut, states[last]);
        from = cut;
      }
      last = i;
    }
    if (last >= 0) {
      add(runs, from, text.length(), states[last]);
    }
    return List.copyOf(runs);
  }

  private int[] states() {
    int n = tokens.size();
    double[] best = {0, 0};
    boolean[][] changed = new boolean[n][2];
    for (int i = 0; i < n; i++) {
      double change = reluctance * changeCost(i);
      double[] next = new double[2];
      for (int state = CHINESE; state <= ENGLISH; state++) {
        double stay = best[state];
        double move = best[1 - state] + change;
        changed[i][state] = move < stay;
        next[state] = Math.min(stay, move) + cost(tokens.get(i), state);
      }
      best = next;
    }
    int[] states = new int[n];
    int state = best[CHINESE] <= best[ENGLISH] ? CHINESE : ENGLISH;
    for (int i = n - 1; i >= 0; i--) {
      states[i] = state;
      state = changed[i][state] ? 1 - state : state;
    }
    return states;
  }

  private static double cost(LanguageToken token, int state) {
    boolean chinese = state == CHINESE;
    return switch (token.type()) {
      case HAN -> chinese ? 0 : token.glossed() ? 0.5 : 1;
      case CHINESE_MARK -> chinese ? 0 : 0.5;
      case FUNCTION_WORD -> chinese ? 1.5 : 0;
      case WORD, FOREIGN_WORD -> chinese ? 1 : 0;
      case NAME -> chinese ? 0.4 : 0;
      default -> 0;
    };
  }

  /// What it costs to change language before token `i`.
  private double changeCost(int i) {
    int at = tokens.get(i).start();
    if (at == 0) {
      return 0;
    }
    char before = text.charAt(at - 1);
    char here = text.charAt(at);
    if (SEPARATORS.indexOf(before) >= 0) {
      return 0.7;
    }
    int back = at;
    while (back > 0 && isBlankOrClosing(text.charAt(back - 1))) {
      back--;
    }
    if (back > 0 && LanguageToken.endsSentence(text.charAt(back - 1))) {
      return 1.2;
    }
    if (OPENING.indexOf(here) >= 0 || CLOSING.indexOf(before) >= 0) {
      return 2.5;
    }
    return changesScript(i) ? 3 : 4.5;
  }

  /// Whether the letters around the place before token `i` are of two scripts.
  private boolean changesScript(int i) {
    int before = i - 1;
    while (before > 0 && !isStrong(tokens.get(before))) {
      before--;
    }
    int after = i;
    while (after < tokens.size() - 1 && !isStrong(tokens.get(after))) {
      after++;
    }
    boolean han = tokens.get(before).type() == LanguageToken.Type.HAN;
    return han != (tokens.get(after).type() == LanguageToken.Type.HAN);
  }

  private static boolean isBlankOrClosing(char c) {
    return Character.isWhitespace(c) || CLOSING.indexOf(c) >= 0 || c == '"';
  }

  private static boolean isStrong(LanguageToken token) {
    return token.type() != LanguageToken.Type.NEUTRAL
        && token.type() != LanguageToken.Type.CHINESE_MARK;
  }

  /// Where to cut in the marks, digits and white space between two runs: after what ends a
  /// sentence, else at a separator, else before an opening bracket, else at the white space.
  private int cut(int runFrom, int firstBetween, int next) {
    int from = firstBetween < next ? tokens.get(firstBetween).start() : tokens.get(next).start();
    int to = tokens.get(next).start();
    for (int at = to; at > from; at--) {
      if (LanguageToken.endsSentence(text.charAt(at - 1)) && !isPoint(at - 1)) {
        return afterClosing(at, to, runFrom);
      }
    }
    for (int at = from; at < to; at++) {
      if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    for (int at = from; at < to; at++) {
      if (OPENING.indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    for (int at = from; at < to; at++) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    return to;
  }

  /// After the marks that close a quotation or bracket. A straight one closes when the run has
  /// opened one.
  private int afterClosing(int from, int to, int runFrom) {
    int at = from;
    while (at < to && (CLOSING.indexOf(text.charAt(at)) >= 0 || closes(at, runFrom))) {
      at++;
    }
    return at;
  }

  private boolean closes(int at, int runFrom) {
    char mark = text.charAt(at);
    long before = text.substring(runFrom, at).chars().filter(c -> c == mark).count();
    return mark == '"' && before % 2 == 1;
  }

  /// Whether the mark is the point of a number.
  private boolean isPoint(int at) {
    return text.charAt(at) == '.'
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  private void add(List<LanguageRun> runs, int from, int to, int state) {
    Span span = trimmed(from, to);
    if (!span.isEmpty()) {
      runs.add(
          new LanguageRun(span, state == CHINESE ? TextLanguage.CHINESE : TextLanguage.ENGLISH));
    }
  }

  /// Without white space and separators at the edges, and without brackets around the whole.
  private Span trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    if (end - start > 1) {
      int bracket = "(（[【".indexOf(text.charAt(start));
      char close = text.charAt(end - 1);
      boolean wraps = bracket >= 0 && close == ")）]】".charAt(bracket);
      String inside = text.substring(start + 1, end - 1);
      if (wraps && inside.indexOf(close) < 0) {
        return trimmed(start + 1, end - 1);
      }
    }
    return new Span(start, end);
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || SEPARATORS.indexOf(c) >= 0;
  }
}
