package org.duizhao.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Adds matched names to the words of both sides, so that the scorers see them as words.
final class NamedTexts {

  /// What the words made of names begin with.
  static final String MARK = "~";

  private final NameMatches matches;
  private final int longest;
  private final Set<String> spellings = new TreeSet<>();

  NamedTexts(NameMatches matches) {
    this.matches = matches;
    this.longest = matches.strengths().keySet().stream().mapToInt(String::length).max().orElse(0);
    matches.strengths().values().forEach(each -> spellings.addAll(each.keySet()));
  }

  /// @param sentences in simplified characters
  WordsOfSide chinese(WordsOfSide words, List<String> sentences) {
    return words.with(inChinese(sentences));
  }

  /// The words for the names in each text.
  List<List<String>> inChinese(List<String> sentences) {
    Map<String, String> marked = new HashMap<>();
    BitSet firsts = new BitSet();
    for (String run : matches.strengths().keySet()) {
      marked.put(run, MARK + run);
      firsts.set(run.charAt(0));
    }
    List<List<String>> names = new ArrayList<>();
    for (String sentence : sentences) {
      List<String> own = new ArrayList<>();
      for (int from = 0; from < sentence.length(); from++) {
        int last = firsts.get(sentence.charAt(from)) ? from + longest : from;
        for (int to = from + 1; to <= Math.min(sentence.length(), last); to++) {
          @Nullable String name = marked.get(sentence.substring(from, to));
          if (name != null) {
            own.add(name);
          }
        }
      }
      names.add(List.copyOf(own));
    }
    return names;
  }

  WordsOfSide english(WordsOfSide words, SpelledNames names) {
    return words.with(inEnglish(names));
  }

  /// The words for the names in each text.
  List<List<String>> inEnglish(SpelledNames names) {
    List<List<String>> own = new ArrayList<>();
    for (Set<String> sentence : names.sentences()) {
      own.add(
          sentence.stream().filter(spellings::contains).sorted().map(name -> MARK + name).toList());
    }
    return own;
  }

  /// The evidence of the names, for texts they have been added to.
  Evidence evidence() {
    return (chinese, english, into) -> {
      Map<String, Integer> types = new HashMap<>();
      for (int e = 0; e < english.types().size(); e++) {
        types.put(english.types().get(e), e);
      }
      for (int z = 0; z < chinese.types().size(); z++) {
        String word = chinese.types().get(z);
        if (word.startsWith(MARK)) {
          SortedMap<String, Double> own =
              matches.strengths().getOrDefault(word.substring(1), new TreeMap<>());
          for (Map.Entry<String, Double> each : own.entrySet()) {
            Integer e = types.get(MARK + each.getKey());
            if (e != null) {
              double strength = each.getValue();
              into.add(z, e, 2 * strength / english.share(e), 2 * strength / chinese.share(z));
            }
          }
        }
      }
    };
  }
}
