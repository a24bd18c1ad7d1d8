package org.duizhao.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.util.Span;
import org.duizhao.language.ChineseSentences;

/// Boundary F1 of the Chinese rules: joins the lines of each file and finds their ends again.
///
/// Arguments: `--split-attributions`, `--show` (every end missed or made too many), then files with
/// one sentence a line.
public final class BoundaryScore {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final int AROUND = 30;

  private BoundaryScore() {}

  private record Score(int right, int tooMany, int missed) {

    Score plus(Score other) {
      return new Score(right + other.right, tooMany + other.tooMany, missed + other.missed);
    }

    String line(String name) {
      return String.format(
          Locale.ROOT,
          "%s: %d sentences, F1 %.4f, precision %.4f, recall %.4f",
          name,
          right + missed,
          2.0 * right / (2 * right + tooMany + missed),
          (double) right / (right + tooMany),
          (double) right / (right + missed));
    }
  }

  public static void main(String[] arguments) throws IOException {
    List<String> all = List.of(arguments);
    boolean show = all.contains("--show");
    ChineseSentences rules =
        all.contains("--split-attributions")
            ? new ChineseSentences(Set.of(ChineseSentences.Option.SPLIT_ATTRIBUTIONS))
            : new ChineseSentences();
    Score total = new Score(0, 0, 0);
    for (String name : all) {
      if (!name.startsWith("--")) {
        Score score = score(Files.readAllLines(Path.of(name)), rules, show);
        OUT.println(score.line(name));
        total = total.plus(score);
      }
    }
    OUT.println(total.line("all"));
  }

  private static Score score(List<String> lines, ChineseSentences rules, boolean show) {
    StringBuilder joined = new StringBuilder();
    Set<Integer> expected = new TreeSet<>();
    for (String line : lines) {
      joined.append(line.strip());
      expected.add(joined.length());
    }
    expected.remove(0);
    String text = joined.toString();
    Set<Integer> found = new TreeSet<>();
    for (Span sentence : rules.sentPosDetect(text)) {
      found.add(sentence.getEnd());
    }
    Set<Integer> right = new HashSet<>(found);
    right.retainAll(expected);
    if (show) {
      show("missed", expected, right, text);
      show("too many", found, right, text);
    }
    return new Score(right.size(), found.size() - right.size(), expected.size() - right.size());
  }

  private static void show(String what, Set<Integer> ends, Set<Integer> right, String text) {
    for (int end : ends) {
      if (!right.contains(end)) {
        String before = text.substring(Math.max(0, end - AROUND), end);
        String after = text.substring(end, Math.min(text.length(), end + AROUND));
        OUT.println("  " + what + ": " + before + " ‖ " + after);
      }
    }
  }
}
