package org.duizhao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
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
import org.duizhao.session.checking.CheckChoices;
import org.duizhao.session.checking.ProjectCheck;

/// How long the first check of a project of 10,000 segments takes by the clock, and how much
/// processor time all checks take for them on one thread: `./mvnw -q test-compile
/// exec:exec@check-speed`. The pairs are those written for the checks, two to a segment and each
/// segment numbered, so that no two are alike.
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
    wholeProject(pairs, glossary, tools);
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

  /// The first check of a project in a new process, as the window and the command line make it, on
  /// all cores and by the clock.
  private static void wholeProject(List<Pair> pairs, Glossary glossary, CheckTools tools) {
    List<Segment> segments = new ArrayList<>();
    for (Pair pair : pairs) {
      segments.add(
          Segment.untranslated(
                  "s" + segments.size(),
                  0,
                  Kind.SENTENCE,
                  "",
                  pair.source(),
                  new Span(0, pair.source().length()))
              .withTarget(pair.target())
              .withState(State.TRANSLATED));
    }
    Document document = new Document("speed", "speed.txt", "text", Segments.of(segments));
    Project project = new Project("Speed", "zh-Hant", "en", List.of(), List.of(document));
    long start = System.nanoTime();
    long used = ofProcess();
    int findings =
        ProjectCheck.of(
                project,
                tools,
                glossary.terms(),
                new TermFinder(glossary.terms()),
                Set.of(),
                CheckChoices.NONE)
            .all(Progress.unwatched(), new Cancel())
            .size();
    System.out.println(
        String.format(
            Locale.ROOT,
            "first check of the project: %.3f s by the clock, %.3f s of processor on all threads, the"
                + " compiler's included, %d findings",
            (System.nanoTime() - start) / 1e9,
            (ofProcess() - used) / 1e9,
            findings));
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

  private static long ofProcess() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static void print(String what, long start, int findings) {
    double seconds = (cpu() - start) / 1e9;
    System.out.println(
        String.format(Locale.ROOT, "%s: %.3f s, %d findings", what, seconds, findings));
  }
}
