package org.duizhao.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duizhao.language.TranscribedNames;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.Pinyin;

/// Finds foreign names written by their sound, by the consonants of the pinyin: 馬斯克 and Musk.
final class TransliteratedNames implements NameFinder {

  private static final int LONGEST = 6;

  /// Names with fewer consonants sound like too many words.
  private static final int FEWEST_SOUNDS = 3;

  private static final double STRENGTH = 0.3;

  private final Lexicon lexicon;

  TransliteratedNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public NameMatches find(List<String> chinese, Set<String> spellings) {
    Map<String, Set<String>> byKey = new TreeMap<>();
    for (String spelling : spellings) {
      for (String key : SoundKey.ofLatin(spelling)) {
        if (key.length() >= FEWEST_SOUNDS) {
          byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(spelling);
        }
      }
    }
    NameMatches matches = new NameMatches();
    Map<Character, String> readings = new HashMap<>();
    for (String sentence : byKey.isEmpty() ? List.<String>of() : chinese) {
      int from = 0;
      while (from < sentence.length()) {
        int to = from;
        while (to < sentence.length() && TranscribedNames.isSound(sentence.charAt(to))) {
          to++;
        }
        if (to - from >= 2) {
          match(sentence.substring(from, to), readings, byKey, matches);
        }
        from = to + 1;
      }
    }
    return matches;
  }

  private void match(
      String run,
      Map<Character, String> readings,
      Map<String, Set<String>> byKey,
      NameMatches matches) {
    List<String> syllables = new ArrayList<>();
    for (int i = 0; i < run.length(); i++) {
      syllables.add(readings.computeIfAbsent(run.charAt(i), this::reading));
    }
    for (int from = 0; from < run.length(); from++) {
      for (int to = from + 2; to <= Math.min(run.length(), from + LONGEST); to++) {
        for (String key : SoundKey.ofPinyin(String.join("", syllables.subList(from, to)))) {
          for (String spelling : byKey.getOrDefault(key, Set.of())) {
            matches.add(run.substring(from, to), spelling, STRENGTH);
          }
        }
      }
    }
  }

  private String reading(char c) {
    return lexicon.readings(c).stream()
        .findFirst()
        .map(reading -> Pinyin.toneless(reading).replace('ü', 'u'))
        .orElse("");
  }
}
