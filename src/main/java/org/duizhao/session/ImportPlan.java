package org.duizhao.session;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Progress;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.format.DecodedText;
import org.duizhao.language.Script;
import org.duizhao.language.Scripts;
import org.duizhao.repair.Repair;
import org.duizhao.repair.RepairKind;
import org.duizhao.repair.RepairedText;

/// What an import will do, before it is done. Immutable: every decision makes a new plan.
public final class ImportPlan {

  private final Importer importer;
  private final String name;
  private final byte[] bytes;
  private final SourceText source;
  private final DecodedText decoded;
  private final List<Repair> repairs;
  private final Set<RepairKind> refusedKinds;
  private final Set<Repair> refused;
  private final Map<Integer, Kind> chosenKinds;

  private final int[] lineEnds;
  private final RepairedText repaired;
  private final List<Kind> lineKinds;
  private final List<Segment> segments;

  ImportPlan(
      Importer importer,
      String name,
      byte[] bytes,
      SourceText source,
      List<Repair> repairs,
      Set<RepairKind> refusedKinds,
      Set<Repair> refused,
      Map<Integer, Kind> chosenKinds) {
    this.importer = importer.unwatched();
    this.name = name;
    this.bytes = bytes;
    this.source = source;
    this.decoded = source.decoded();
    this.repairs = List.copyOf(repairs);
    this.refusedKinds = Set.copyOf(refusedKinds);
    this.refused = Set.copyOf(refused);
    this.chosenKinds = Map.copyOf(chosenKinds);
    this.lineEnds =
        IntStream.range(0, decoded.text().length())
            .filter(at -> decoded.text().charAt(at) == '\n')
            .toArray();
    this.repaired =
        RepairedText.of(decoded.text(), this.repairs.stream().filter(this::isAccepted).toList());
    List<Kind> kinds =
        new ArrayList<>(source.marked(importer.lineKinds(repaired.text()), repaired));
    chosenKinds.forEach(
        (line, kind) -> {
          if (line >= 0 && line < kinds.size()) {
            kinds.set(line, kind);
          }
        });
    this.lineKinds = List.copyOf(kinds);
    this.segments = importer.segments(repaired.text(), lineKinds);
  }

  /// The file's name, without its folder.
  public String name() {
    return name;
  }

  /// Id of the file's format: `text`, `html`, `docx` or `xlsx`.
  public String format() {
    return source.format();
  }

  /// Whether the encoding is a question: of text and web pages, not of Word files.
  public boolean hasEncoding() {
    return source.hasEncoding();
  }

  /// The encoding it was read in; UTF-8 for formats that leave no choice.
  public Charset charset() {
    return decoded.charset();
  }

  public boolean hadByteOrderMark() {
    return decoded.hadBom();
  }

  /// The text as it was read, before any repair; the repairs' spans point into it.
  public String originalText() {
    return decoded.text();
  }

  /// The file as it came.
  public byte[] originalBytes() {
    return bytes.clone();
  }

  /// All proposed repairs, in the text's order, refused ones and mere flags included.
  public List<Repair> repairs() {
    return repairs;
  }

  /// The same by kind; kinds without any are left out.
  public SortedMap<RepairKind, List<Repair>> repairsByKind() {
    Map<RepairKind, List<Repair>> byKind = new EnumMap<>(RepairKind.class);
    for (Repair repair : repairs) {
      byKind.computeIfAbsent(repair.kind(), kind -> new ArrayList<>()).add(repair);
    }
    return new TreeMap<>(byKind);
  }

  public Set<RepairKind> refusedKinds() {
    return refusedKinds;
  }

  /// The single repairs refused; at first those that are more likely wrong than right.
  public Set<Repair> refused() {
    return refused;
  }

  /// Whether the repair is applied.
  public boolean isAccepted(Repair repair) {
    return repair.changes() && !refusedKinds.contains(repair.kind()) && !refused.contains(repair);
  }

  /// The 1-based line of the original text that a repair begins in.
  public int lineOf(Repair repair) {
    int place = Arrays.binarySearch(lineEnds, repair.span().start());
    return 1 + (place < 0 ? -place - 1 : place);
  }

  /// The plan with just these kinds and these single repairs refused.
  public ImportPlan withRefused(Set<RepairKind> kinds, Set<Repair> single) {
    return new ImportPlan(importer, name, bytes, source, repairs, kinds, single, chosenKinds);
  }

  /// The plan with one more kind refused, or one fewer.
  public ImportPlan withRefused(RepairKind kind, boolean refuse) {
    Set<RepairKind> kinds = new HashSet<>(refusedKinds);
    if (refuse) {
      kinds.add(kind);
    } else {
      kinds.remove(kind);
    }
    return withRefused(kinds, refused);
  }

  /// The plan with one more repair refused, or one fewer.
  public ImportPlan withRefused(Repair repair, boolean refuse) {
    Set<Repair> single = new HashSet<>(refused);
    if (refuse) {
      single.add(repair);
    } else {
      single.remove(repair);
    }
    return withRefused(refusedKinds, single);
  }

  /// The plan with these lines made something else; lines not named keep what they are.
  ///
  /// @param kinds by 0-based number among the repaired text's lines that are not blank
  public ImportPlan withKinds(Map<Integer, Kind> kinds) {
    Map<Integer, Kind> all = new HashMap<>(chosenKinds);
    all.putAll(kinds);
    return new ImportPlan(importer, name, bytes, source, repairs, refusedKinds, refused, all);
  }

  /// The plan with sentences split otherwise.
  public ImportPlan withSplitting(Splitting how) {
    return decided(refusedKinds, refused, chosenKinds, how, Progress.unwatched(), new Cancel());
  }

  /// The plan with all decisions at once, which takes the work of one.
  ///
  /// @param kinds lines that are to be something else than they were found to be
  /// @throws java.util.concurrent.CancellationException when a stop was asked for
  public ImportPlan decided(
      Set<RepairKind> refusingKinds,
      Set<Repair> refusing,
      Map<Integer, Kind> kinds,
      Splitting how,
      Progress progress,
      Cancel cancel) {
    Importer splitting = importer.splitting(how).watchedBy(progress, cancel);
    return new ImportPlan(splitting, name, bytes, source, repairs, refusingKinds, refusing, kinds);
  }

  /// BCP 47 tag of the language and script the text seems to be in: `zh-Hant` or `zh-Hans`.
  public String sourceLanguage() {
    return Scripts.scriptOf(repairedText()) == Script.SIMPLIFIED ? "zh-Hans" : "zh-Hant";
  }

  public String repairedText() {
    return repaired.text();
  }

  /// The way between the original text's places and the repaired text's.
  public RepairedText repaired() {
    return repaired;
  }

  /// What each line of the repaired text that is not blank is.
  public List<Kind> lineKinds() {
    return lineKinds;
  }

  /// The segments as they will be.
  public List<Segment> segments() {
    return segments;
  }

  /// The document this import makes.
  public Document document(String id) {
    return new Document(id, name, source.format(), Segments.of(segments));
  }
}
