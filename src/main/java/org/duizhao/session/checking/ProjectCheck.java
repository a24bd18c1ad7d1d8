package org.duizhao.session.checking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.State;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermFinder;
import org.duizhao.quality.CheckSetting;
import org.duizhao.quality.CheckTools;
import org.duizhao.quality.Checker;
import org.duizhao.quality.LengthNorm;
import org.duizhao.quality.Pair;
import org.duizhao.quality.PairIndex;
import org.duizhao.session.terms.names.LedgerCheck;
import org.duizhao.session.terms.names.NameLedger;

/// One state of a project with the checks made ready for it: its terms, its words, its usual
/// lengths. May run on any thread, for one segment or for all; the texts it compares with follow
/// what [#forget] and [#learn] tell.
public final class ProjectCheck {

  private static final int AT_ONCE = 256;

  private final Project project;
  private final NameLedger names;
  private final Checker checker;
  private final PairIndex pairs;
  private final CheckChoices choices;

  private ProjectCheck(
      Project project, NameLedger names, Checker checker, PairIndex pairs, CheckChoices choices) {
    this.project = project;
    this.names = names;
    this.checker = checker;
    this.pairs = pairs;
    this.choices = choices;
  }

  /// Makes ready. Reads every pair once; for 10,000 segments that takes some tenths of a second.
  ///
  /// @param words what the user's own dictionary holds, in lower case
  public static ProjectCheck of(
      Project project,
      CheckTools tools,
      List<Term> terms,
      TermFinder finder,
      Set<String> words,
      CheckChoices choices) {
    List<Pair> pairs = new ArrayList<>();
    List<Pair> confirmed = new ArrayList<>();
    for (Document document : project.documents()) {
      for (Segment segment : document.segments()) {
        if (isChecked(segment)) {
          pairs.add(pair(segment));
          if (segment.state().isConfirmed()) {
            confirmed.add(pair(segment));
          }
        }
      }
    }
    Set<String> known = new HashSet<>(CheckSetting.wordsOf(terms));
    known.addAll(words);
    PairIndex index = PairIndex.of(pairs);
    NameLedger names = NameLedger.of(project, terms, tools::lexicon, new Cancel());
    CheckSetting setting =
        CheckSetting.PLAIN
            .withTerms(finder, known)
            .withPairs(index, LengthNorm.learned(confirmed))
            .withNames(new LedgerCheck(names))
            .without(choices.off());
    return new ProjectCheck(project, names, Checker.of(tools, setting), index, choices);
  }

  /// Whether it was made ready for this very state, told without comparing every segment.
  @SuppressWarnings("ReferenceEquality")
  boolean isOf(Project state) {
    return project == state;
  }

  /// The names of the project as it was when this was made ready.
  NameLedger names() {
    return names;
  }

  /// Findings of every segment that is being translated, in the order of the text, dismissed ones
  /// left out.
  public List<SegmentFinding> all(Progress progress, Cancel cancel) {
    return every(progress, cancel).stream()
        .filter(found -> choices.reason(found).isEmpty())
        .toList();
  }

  /// The same with what was dismissed.
  List<SegmentFinding> every(Progress progress, Cancel cancel) {
    List<SegmentFinding> found = new ArrayList<>();
    int total = project.documents().stream().mapToInt(each -> each.segments().size()).sum();
    int before = 0;
    for (Document document : project.documents()) {
      Segments segments = document.segments();
      for (int from = 0; from < segments.size(); from += AT_ONCE) {
        cancel.check();
        int end = Math.min(from + AT_ONCE, segments.size());
        int shift = before;
        // Each segment by itself, on all cores; the order of the text is kept.
        IntStream.range(from, end)
            .parallel()
            .mapToObj(at -> every(document.id(), segments.get(at), shift + at))
            .toList()
            .forEach(found::addAll);
        progress.at(before + end, total);
      }
      before += segments.size();
    }
    return List.copyOf(found);
  }

  /// Findings of one segment, which may have been typed in since.
  ///
  /// @param index the segment's number in the project
  public List<SegmentFinding> of(String document, Segment segment, int index) {
    return every(document, segment, index).stream()
        .filter(found -> choices.reason(found).isEmpty())
        .toList();
  }

  /// The same with what was dismissed.
  List<SegmentFinding> every(String document, Segment segment, int index) {
    if (!isChecked(segment)) {
      return List.of();
    }
    Pair pair = pair(segment);
    return checker.check(pair).stream()
        .map(finding -> new SegmentFinding(document, segment.id(), index, pair, finding))
        .toList();
  }

  /// The translations of its source and the sources of its translation, here and elsewhere.
  Set<String> compared(Segment segment) {
    Set<String> texts = new HashSet<>(pairs.targets(segment.source()));
    if (!segment.target().isBlank()) {
      texts.addAll(pairs.sources(segment.target()));
    }
    return texts;
  }

  /// Compares with a segment as it was no longer.
  void forget(Segment before) {
    if (isChecked(before)) {
      pairs.remove(pair(before));
    }
  }

  /// Compares with a segment as it is from now on.
  void learn(Segment after) {
    if (isChecked(after)) {
      pairs.add(pair(after));
    }
  }

  /// Furniture is not translated, and what nobody has begun has no mistakes yet.
  static boolean isChecked(Segment segment) {
    boolean begun = segment.state() != State.UNTRANSLATED || !segment.target().isBlank();
    return segment.kind().isTranslatable() && begun;
  }

  static Pair pair(Segment segment) {
    return new Pair(segment.source(), segment.target(), segment.speaker());
  }
}
