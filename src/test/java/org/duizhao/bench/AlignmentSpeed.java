package org.duizhao.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duizhao.alignment.Aligner;
import org.duizhao.alignment.Bead;
import org.duizhao.alignment.PreparedTexts;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TranslationTable;
import org.duizhao.lexicon.training.OpenPairs;

/// How long alignment takes on texts of growing length, in the processor's time of one thread.
///
/// The texts are the open pairs one after another, again and again; of every ten Chinese sentences
/// three are made of two pairs, so that there are 1.3 English sentences for each Chinese one.
public final class AlignmentSpeed {

  private static final int[] LENGTHS = {250, 1000, 5000, 20_000, 100_000};

  private AlignmentSpeed() {}

  /// Prints a line for each length.
  ///
  /// @param arguments the file of open pairs, and the greatest length when not all are wanted
  public static void main(String[] arguments) throws IOException {
    long start = now();
    TranslationTable table = TranslationTable.load();
    System.out.println("translation table: " + (now() - start) / 1_000_000 + " ms");
    Aligner aligner = Aligner.standard(Lexicon.load(), table);
    List<OpenPairs.Sample> samples = OpenPairs.read(Path.of(arguments[0]));
    int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE;
    measure(aligner, samples, 1000);
    for (int length : LENGTHS) {
      if (length <= most) {
        System.out.println(measure(aligner, samples, length));
      }
    }
  }

  private static String measure(Aligner aligner, List<OpenPairs.Sample> samples, int length) {
    List<String> chinese = new ArrayList<>();
    List<String> english = new ArrayList<>();
    int at = samples.size() / 3;
    while (chinese.size() < length) {
      int pairs = chinese.size() % 10 < 3 ? 2 : 1;
      StringBuilder sentence = new StringBuilder();
      for (int pair = 0; pair < pairs; pair++) {
        OpenPairs.Sample sample = samples.get(at++ % samples.size());
        sentence.append(sample.chinese());
        english.add(sample.english());
      }
      chinese.add(sentence.toString());
    }
    long start = now();
    PreparedTexts texts = aligner.prepare(chinese, english, Progress.unwatched(), new Cancel());
    long prepared = now();
    int links = texts.align(List.of(), Progress.unwatched(), new Cancel()).size();
    long aligned = now();
    int to = Math.min(length, 250);
    texts.align(new Bead(0, to, 0, to), Progress.unwatched(), new Cancel());
    long again = now();
    return String.format(
        Locale.ROOT,
        "%d × %d sentences: %.2f s, of which preparing %.2f s; %d links; %d sentences again %d ms",
        chinese.size(),
        english.size(),
        (aligned - start) / 1e9,
        (prepared - start) / 1e9,
        links,
        to,
        (again - aligned) / 1_000_000);
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
