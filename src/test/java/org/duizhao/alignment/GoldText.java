package org.duizhao.alignment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Two texts and how their sentences belong together, in the order of the Chinese.
record GoldText(String name, List<String> chinese, List<String> english, List<Bead> beads) {

  /// The texts in the folders below `root`: `src.txt`, `tgt.txt` and `gold.align` in each.
  static List<GoldText> readAll(Path root) throws IOException {
    List<GoldText> texts = new ArrayList<>();
    try (Stream<Path> folders = Files.list(root)) {
      for (Path folder : folders.sorted().toList()) {
        if (Files.exists(folder.resolve("gold.align"))) {
          texts.add(
              new GoldText(
                  String.valueOf(folder.getFileName()),
                  Files.readAllLines(folder.resolve("src.txt")),
                  Files.readAllLines(folder.resolve("tgt.txt")),
                  beads(Files.readAllLines(folder.resolve("gold.align")))));
        }
      }
    }
    return texts;
  }

  /// Lines such as `[0,1]:[2]`. An empty side stands where the bead before ended.
  static List<Bead> beads(List<String> lines) {
    List<Bead> beads = new ArrayList<>();
    int source = 0;
    int target = 0;
    for (String line : lines) {
      if (line.isBlank()) {
        continue;
      }
      String[] sides = line.split(":", -1);
      int[] sources = numbers(sides[0]);
      int[] targets = numbers(sides[1]);
      int from = sources.length == 0 ? source : sources[0];
      int to = targets.length == 0 ? target : targets[0];
      beads.add(new Bead(from, from + sources.length, to, to + targets.length));
      source = from + sources.length;
      target = to + targets.length;
    }
    return beads;
  }

  private static int[] numbers(String side) {
    return Arrays.stream(side.replaceAll("[\\[\\] ]", "").split(","))
        .filter(number -> !number.isEmpty())
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  /// The same text without a run of English sentences. What was paired with them only is left
  /// unpaired, a bead that loses a part keeps the rest.
  GoldText withoutEnglish(int from, int to) {
    List<String> kept = new ArrayList<>(english.subList(0, from));
    kept.addAll(english.subList(to, english.size()));
    List<Bead> left = new ArrayList<>();
    for (Bead bead : beads) {
      int low = bead.targetFrom() - Math.clamp(bead.targetFrom() - from, 0, to - from);
      int high = bead.targetTo() - Math.clamp(bead.targetTo() - from, 0, to - from);
      if (low == high && bead.isPair()) {
        for (int i = bead.sourceFrom(); i < bead.sourceTo(); i++) {
          left.add(new Bead(i, i + 1, low, low));
        }
      } else if (low < high || bead.sources() > 0) {
        left.add(new Bead(bead.sourceFrom(), bead.sourceTo(), low, high));
      }
    }
    return new GoldText(name + "-" + from, chinese, kept, left);
  }
}
