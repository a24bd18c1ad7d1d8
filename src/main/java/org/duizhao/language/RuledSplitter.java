package org.duizhao.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Cancel;
import org.duizhao.core.Span;
import org.duizhao.core.UserException;

/// A splitter whose ends users' rules add to and take from. For each place the first rule that
/// matches it decides; places no rule matches are the built-in splitter's.
final class RuledSplitter implements SentenceSplitter {

  private record Compiled(SplitRule rule, Pattern before, Pattern after) {
    boolean breaks() {
      return rule.breaks();
    }
  }

  private final SentenceSplitter builtIn;
  private final List<Compiled> rules;
  private final Cancel cancel;

  RuledSplitter(SentenceSplitter builtIn, List<SplitRule> rules, Cancel cancel) {
    this.builtIn = builtIn;
    this.cancel = cancel;
    this.rules =
        rules.stream()
            .map(
                rule ->
                    new Compiled(
                        rule, Pattern.compile(rule.before()), Pattern.compile(rule.after())))
            .toList();
  }

  @Override
  public List<Span> split(CharSequence text) {
    String whole = text.toString();
    List<Span> sentences = builtIn.split(whole);
    NavigableMap<Integer, Integer> deciding = decidingRules(whole);
    if (deciding.isEmpty() || sentences.isEmpty()) {
      return sentences;
    }
    List<Integer> cuts = new ArrayList<>();
    cuts.add(sentences.getFirst().start());
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      addBreaks(cuts, deciding, sentence);
      if (i + 1 < sentences.size()) {
        int next = sentences.get(i + 1).start();
        if (isKept(deciding, sentence.end(), next)) {
          cuts.add(next);
        }
      }
    }
    cuts.add(sentences.getLast().end());
    return spans(whole, cuts);
  }

  /// Breaks that rules add inside a sentence.
  private void addBreaks(
      List<Integer> cuts, NavigableMap<Integer, Integer> deciding, Span sentence) {
    Map<Integer, Integer> inside = deciding.subMap(sentence.start(), false, sentence.end(), false);
    inside.forEach(
        (place, rule) -> {
          if (rules.get(rule).breaks()) {
            cuts.add(place);
          }
        });
  }

  /// The white space between two sentences is one place: its earliest rule decides.
  private boolean isKept(NavigableMap<Integer, Integer> deciding, int end, int next) {
    return deciding.subMap(end, true, next, true).values().stream()
        .min(Integer::compare)
        .map(rule -> rules.get(rule).breaks())
        .orElse(true);
  }

  /// For each place some rule matches, the index of the first that does.
  private NavigableMap<Integer, Integer> decidingRules(String text) {
    TreeMap<Integer, Integer> deciding = new TreeMap<>();
    CharSequence watched = new Watched(text, cancel);
    for (int i = 0; i < rules.size(); i++) {
      try {
        decide(watched, i, deciding);
      } catch (StackOverflowError deep) {
        // java.util.regex calls itself once a repetition of a group.
        throw new UserException(
            "The rule \""
                + rules.get(i).rule().before()
                + "\" is too involved for a paragraph of "
                + text.length()
                + " characters; write it without repeating a group",
            deep);
      }
    }
    return deciding;
  }

  private void decide(CharSequence text, int rule, NavigableMap<Integer, Integer> deciding) {
    Matcher before = rules.get(rule).before().matcher(text);
    Matcher after = rules.get(rule).after().matcher(text);
    after.useTransparentBounds(true).useAnchoringBounds(false);
    int from = 0;
    while (from <= text.length() && before.find(from)) {
      int place = before.end();
      if (after.region(place, text.length()).lookingAt()) {
        deciding.putIfAbsent(place, rule);
      }
      // Matches may overlap, so that the next search begins one character on.
      from = before.start() + 1;
    }
  }

  /// A text that refuses to be read once a stop was asked for: the one way to stop an expression.
  private record Watched(String text, Cancel cancel) implements CharSequence {

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      cancel.check();
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static List<Span> spans(String text, List<Integer> cuts) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i + 1 < cuts.size(); i++) {
      int start = cuts.get(i);
      int end = cuts.get(i + 1);
      while (start < end && Mark.isSpace(text.charAt(start))) {
        start++;
      }
      while (end > start && isBlank(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        spans.add(new Span(start, end));
      }
    }
    return List.copyOf(spans);
  }

  private static boolean isBlank(char c) {
    return Mark.isSpace(c) || Mark.of(c) == Mark.LINE_END;
  }
}
