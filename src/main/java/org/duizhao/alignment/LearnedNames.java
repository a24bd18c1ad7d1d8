package org.duizhao.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Names learned from a first alignment: capitalised words and runs of Chinese characters that keep
/// each other company, whatever their sound.
final class LearnedNames {

  /// How many beads must hold both.
  static final int FEWEST = 3;

  /// How many beads of each name are looked at.
  private static final int SAMPLE = 40;

  private static final int LONGEST = 4;

  /// The least Dice coefficient: of a run of characters, and of a single one.
  private static final double ALIKE = 0.5;

  private static final double ALIKE_SINGLE = 0.65;
  private static final double STRENGTH = 0.5;

  private final List<String> chinese;
  private final SpelledNames english;

  /// @param chinese sentences in simplified characters
  LearnedNames(List<String> chinese, SpelledNames english) {
    this.chinese = chinese;
    this.english = english;
  }

  NameMatches from(List<Link> links) {
    Map<String, List<Bead>> beads = beadsOfNames(links);
    Map<String, Map<String, Integer>> together = new TreeMap<>();
    Map<String, Integer> wanted = new HashMap<>();
    beads.forEach(
        (name, held) -> {
          Map<String, Integer> grams = frequentGrams(held);
          together.put(name, grams);
          grams.keySet().forEach(gram -> wanted.put(gram, 0));
        });
    count(wanted);
    NameMatches matches = new NameMatches();
    together.forEach(
        (name, grams) ->
            choose(name, beads.getOrDefault(name, List.of()).size(), grams, wanted, matches));
    return matches;
  }

  private Map<String, List<Bead>> beadsOfNames(List<Link> links) {
    Map<String, List<Bead>> beads = new TreeMap<>();
    for (Link link : links) {
      Bead bead = link.bead();
      if (bead.isPair()) {
        Set<String> names = new TreeSet<>();
        for (int j = bead.targetFrom(); j < bead.targetTo(); j++) {
          names.addAll(english.sentences().get(j));
        }
        names.removeIf(name -> name.startsWith("#"));
        names.forEach(name -> beads.computeIfAbsent(name, n -> new ArrayList<>()).add(bead));
      }
    }
    beads.values().removeIf(held -> held.size() < FEWEST);
    return beads;
  }

  private static List<Bead> sample(List<Bead> beads) {
    List<Bead> sample = new ArrayList<>();
    int step = Math.max(1, beads.size() / SAMPLE);
    for (int i = 0; i < beads.size() && sample.size() < SAMPLE; i += step) {
      sample.add(beads.get(i));
    }
    return sample;
  }

  /// The runs that stand in a third of a name's beads or more: a small number for each name, so
  /// that the heap grows with the names alone.
  private Map<String, Integer> frequentGrams(List<Bead> held) {
    int least = Math.max(FEWEST, Math.min(SAMPLE, held.size()) / 3);
    Map<String, Integer> frequent = new HashMap<>();
    grams(sample(held))
        .forEach(
            (gram, count) -> {
              if (count >= least) {
                frequent.put(gram, count);
              }
            });
    return frequent;
  }

  /// In how many of the beads each run of characters stands.
  private Map<String, Integer> grams(List<Bead> beads) {
    Map<String, Integer> counts = new HashMap<>();
    for (Bead bead : beads) {
      Set<String> own = new HashSet<>();
      for (int i = bead.sourceFrom(); i < bead.sourceTo(); i++) {
        eachGram(chinese.get(i), own::add);
      }
      own.forEach(gram -> counts.merge(gram, 1, Integer::sum));
    }
    return counts;
  }

  /// Counts the sentences that hold each of the runs wanted.
  private void count(Map<String, Integer> wanted) {
    for (String sentence : chinese) {
      Set<String> own = new HashSet<>();
      eachGram(
          sentence,
          gram -> {
            if (wanted.containsKey(gram) && own.add(gram)) {
              wanted.merge(gram, 1, Integer::sum);
            }
          });
    }
  }

  private static void eachGram(String sentence, Consumer<String> sink) {
    for (int from = 0; from < sentence.length(); from++) {
      for (int to = from + 1; to <= Math.min(sentence.length(), from + LONGEST); to++) {
        if (!Character.isIdeographic(sentence.charAt(to - 1))) {
          break;
        }
        sink.accept(sentence.substring(from, to));
      }
    }
  }

  private static void choose(
      String name,
      int beads,
      Map<String, Integer> grams,
      Map<String, Integer> counts,
      NameMatches matches) {
    double scale = Math.max(1, (double) beads / Math.min(SAMPLE, beads));
    String best = "";
    double most = 0;
    for (Map.Entry<String, Integer> gram : new TreeMap<>(grams).entrySet()) {
      String run = gram.getKey();
      double together = gram.getValue() * scale;
      double alike = 2 * together / (beads + counts.getOrDefault(run, 0));
      double least = run.length() == 1 ? ALIKE_SINGLE : ALIKE;
      boolean better = alike > most + 1e-9 || (alike > most - 1e-9 && run.length() > best.length());
      if (alike >= least && better) {
        best = run;
        most = alike;
      }
    }
    if (!best.isEmpty()) {
      matches.add(best, name, STRENGTH * Math.min(1, most));
    }
  }
}
