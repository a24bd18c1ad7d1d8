package org.duizhao.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.GlossaryFile;
import org.duizhao.glossary.TermFinder;
import org.duizhao.quality.CheckId;
import org.duizhao.quality.CheckSetting;
import org.duizhao.quality.CheckTools;
import org.duizhao.quality.Checker;
import org.duizhao.quality.LengthNorm;
import org.duizhao.quality.Pair;
import org.duizhao.quality.PairIndex;
import org.duizhao.quality.WrittenPairs;

/// How much processor time all checks take for 10,000 segments, on one thread: `./mvnw -q
/// test-compile exec:exec@check-speed`. The pairs are those written for the checks, two to a
/// segment and each segment numbered, so that no two are alike.
public final class CheckSpeed {

  private static final int SEGMENTS = Integer.getInteger("segments", 10_000);
  private static final int RUNS = 3;

  private CheckSpeed() {}

  public static void main(String[] arguments) {
    List<Pair> pairs = pairs();
    Glossary glossary = GlossaryFile.read(Path.of("glossary/interview.json"));
    long start = cpu();
    CheckTools tools = CheckTools.load();
    print("dictionaries loaded", start, 0);
    for (int run = 1; run <= RUNS; run++) {
      start = cpu();
      CheckSetting setting =
          CheckSetting.PLAIN
              .withTerms(new TermFinder(glossary.terms()), CheckSetting.wordsOf(glossary.terms()))
              .withPairs(PairIndex.of(pairs), LengthNorm.learned(pairs));
      Checker checker = Checker.of(tools, setting);
      int findings = 0;
      for (Pair pair : pairs) {
        findings += checker.check(pair).size();
      }
      print("run " + run + ", " + SEGMENTS + " segments", start, findings);
      if (run == RUNS) {
        each(tools, setting, pairs);
      }
    }
  }

  /// What each check takes of it.
  private static void each(CheckTools tools, CheckSetting setting, List<Pair> pairs) {
    for (CheckId check : CheckId.values()) {
      Checker one = Checker.of(tools, setting.without(EnumSet.complementOf(EnumSet.of(check))));
      long start = cpu();
      int findings = 0;
      for (Pair pair : pairs) {
        findings += one.check(pair).size();
      }
      print("  " + check.id(), start, findings);
    }
  }

  private static List<Pair> pairs() {
    List<WrittenPairs> written = WrittenPairs.withoutErrors();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < SEGMENTS; i++) {
      StringBuilder source = new StringBuilder();
      StringBuilder target = new StringBuilder();
      for (int part = 0; part < 2; part++) {
        Pair pair = written.get((7 * i + 61 * part) % written.size()).pair();
        source.append(pair.source());
        target.append(part == 0 ? "" : " ").append(pair.target());
      }
      pairs.add(new Pair(source + "第" + i + "號。", target + " No. " + i + "."));
    }
    return pairs;
  }

  /// Time this thread has worked, so that other builds on the machine do not count.
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void print(String what, long start, int findings) {
    double seconds = (cpu() - start) / 1e9;
    System.out.println(
        String.format(Locale.ROOT, "%s: %.3f s, %d findings", what, seconds, findings));
  }
}
