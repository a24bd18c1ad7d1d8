package org.duizhao.alignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.Pinyin;
import org.jspecify.annotations.Nullable;

/// Finds Chinese names spelled in pinyin: two to four syllables of a spelling that are read in a
/// row.
final class PinyinNames implements NameFinder {

  private static final int MOST_SYLLABLES = 4;
  private static final int LONGEST_SYLLABLE = 6;
  private static final double STRENGTH = 0.5;

  private final Lexicon lexicon;

  PinyinNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// A place in the tree of syllables.
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final Set<String> spellings = new HashSet<>();
  }

  @Override
  public NameMatches find(List<String> chinese, Set<String> spellings) {
    Map<Character, Set<String>> readings = readings(chinese);
    Set<String> syllables = new HashSet<>();
    readings.values().forEach(syllables::addAll);
    Node root = new Node();
    for (String spelling : spellings) {
      // Numbers share no letter with pinyin and so add nothing.
      add(root, spelling, 0, 0, syllables);
    }
    NameMatches matches = new NameMatches();
    for (String sentence : chinese) {
      for (int from = 0; from < sentence.length(); from++) {
        walk(root, sentence, from, from, readings, matches);
      }
    }
    return matches;
  }

  private Map<Character, Set<String>> readings(List<String> chinese) {
    Map<Character, Set<String>> readings = new TreeMap<>();
    for (String sentence : chinese) {
      for (int i = 0; i < sentence.length(); i++) {
        char c = sentence.charAt(i);
        if (Character.isIdeographic(c) && !readings.containsKey(c)) {
          Set<String> plain = new HashSet<>();
          for (String reading : lexicon.readings(c)) {
            plain.add(Pinyin.toneless(reading).replace('ü', 'u'));
          }
          readings.put(c, plain);
        }
      }
    }
    return readings;
  }

  private static void add(Node node, String spelling, int at, int count, Set<String> syllables) {
    if (at == spelling.length() && count >= 2) {
      node.spellings.add(spelling);
    }
    if (count == MOST_SYLLABLES) {
      return;
    }
    int last = Math.min(spelling.length(), at + LONGEST_SYLLABLE);
    for (int end = at + 1; end <= last; end++) {
      String syllable = spelling.substring(at, end).replace('ü', 'u');
      if (syllables.contains(syllable)) {
        add(
            node.next.computeIfAbsent(syllable, letters -> new Node()),
            spelling,
            end,
            count + 1,
            syllables);
      }
    }
  }

  private static void walk(
      Node node,
      String sentence,
      int from,
      int at,
      Map<Character, Set<String>> readings,
      NameMatches matches) {
    for (String spelling : node.spellings) {
      matches.add(sentence.substring(from, at), spelling, STRENGTH);
    }
    if (at < sentence.length()) {
      for (String reading : readings.getOrDefault(sentence.charAt(at), Set.of())) {
        @Nullable Node next = node.next.get(reading);
        if (next != null) {
          walk(next, sentence, from, at + 1, readings, matches);
        }
      }
    }
  }
}
