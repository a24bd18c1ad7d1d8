package org.duizhao.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.duizhao.core.Span;
import org.duizhao.language.SrxRules.Rule;

/// A splitter whose ends users' rules add to and take from. For each place the first rule that
/// matches it decides; places no rule matches are the built-in splitter's.
final class RuledSplitter implements SentenceSplitter {

  private final SentenceSplitter builtIn;
  private final List<Rule> rules;

  RuledSplitter(SentenceSplitter builtIn, List<Rule> rules) {
    this.builtIn = builtIn;
    this.rules = List.copyOf(rules);
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
    for (int i = 0; i < rules.size(); i++) {
      Matcher before = rules.get(i).before().matcher(text);
      Matcher after = rules.get(i).after().matcher(text);
      after.useTransparentBounds(true).useAnchoringBounds(false);
      int from = 0;
      while (from <= text.length() && before.find(from)) {
        int place = before.end();
        if (after.region(place, text.length()).lookingAt()) {
          deciding.putIfAbsent(place, i);
        }
        // Matches may overlap, so that the next search begins one character on.
        from = before.start() + 1;
      }
    }
    return deciding;
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
