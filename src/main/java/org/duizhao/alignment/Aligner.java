package org.duizhao.alignment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.language.Scripts;
import org.duizhao.lexicon.ChineseTokens;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TranslationTable;

/// Pairs the sentences of a Chinese and an English text. Immutable and safe for any thread.
public final class Aligner {

  /// How far the corridor reaches beyond its anchors: no gold bead of the development texts lies
  /// outside even with 10.
  private static final int ROOM = 12;

  /// The same in the first alignment, which only teaches names.
  private static final int FIRST_ROOM = 6;

  private static final int WIDEST = 100;

  /// How much of a sentence is its beginning; English needs more words to say the same.
  private static final int CHINESE_WORDS = 6;

  private static final int ENGLISH_WORDS = 8;

  /// In so many characters there names are looked for.
  private static final int CHINESE_LETTERS = 12;

  private static final int ENGLISH_LETTERS = 40;

  /// Texts up to this many sentences are searched broadly even without an anchor.
  private static final int SHORT = 1000;

  private final ChineseReader chineseReader;
  private final EnglishReader englishReader = new EnglishReader();
  private final List<Evidence> evidence;
  private final List<NameFinder> nameFinders;
  private final List<Recipe> rounds;

  Aligner(
      ChineseReader chineseReader,
      List<Evidence> evidence,
      List<NameFinder> nameFinders,
      List<Recipe> rounds) {
    this.chineseReader = chineseReader;
    this.evidence = List.copyOf(evidence);
    this.nameFinders = List.copyOf(nameFinders);
    this.rounds = List.copyOf(rounds);
  }

  /// The aligner with the standard recipe.
  public static Aligner standard(Lexicon lexicon, TranslationTable table) {
    return new Aligner(
        new ChineseReader(new ChineseTokens(lexicon)),
        List.of(new LexiconEvidence(table, 0.2, 0.5), new LatinEvidence(table)),
        List.of(new PinyinNames(lexicon), new TransliteratedNames(lexicon), new NumberNames()),
        List.of(Recipe.first(), Recipe.standard()));
  }

  /// Reads two texts, learns their names from a first alignment and finds the corridor, so that
  /// they can be aligned, and aligned again between pins, in next to no time.
  ///
  /// @param progress hears of twice as many steps as there are Chinese sentences, and is left half
  ///   way
  public PreparedTexts prepare(
      List<String> chinese, List<String> english, Progress progress, Cancel cancel) {
    return prepare(
        Sentences.plain(chinese), Sentences.plain(english), Known.NOTHING, progress, cancel);
  }

  /// The same with what is known of the texts already.
  public PreparedTexts prepare(
      Sentences chinese, Sentences english, Known known, Progress progress, Cancel cancel) {
    int steps = 2 * chinese.texts().size();
    progress.at(0, steps);
    ReadTexts read = read(chinese.texts(), english.texts(), cancel).knowing(known, english.texts());
    NameMatches names = new NameMatches();
    Set<String> spellings = read.spelled().all();
    nameFinders.forEach(finder -> names.addAll(finder.find(read.simplified(), spellings)));
    boolean named = read.spelled().anyIn(LearnedNames.FEWEST);
    Optional<First> first = Optional.empty();
    if (named || (chinese.isStructured() && english.isStructured())) {
      first = Optional.of(first(read, names, (done, total) -> progress.at(done, steps), cancel));
    }
    if (named) {
      LearnedNames learned = new LearnedNames(read.simplified(), read.spelled());
      names.addAll(learned.from(first.orElseThrow().links()));
    }
    TextPair texts =
        read.with(new NamedTexts(names), evidence, true)
            .with(
                StructureScorer.learned(
                    chinese, english, first.map(First::links).orElse(List.of())));
    progress.at(chinese.texts().size(), steps);
    int[] anchors = first.map(First::anchors).orElseGet(() -> anchors(texts, cancel));
    return prepared(texts, anchors, ROOM, rounds);
  }

  /// An alignment of the first round, which only teaches.
  // The array stays within the class.
  @SuppressWarnings("ArrayRecordComponent")
  private record First(int[] anchors, List<Link> links) {}

  private First first(ReadTexts read, NameMatches names, Progress progress, Cancel cancel) {
    TextPair texts = read.with(new NamedTexts(names), evidence, false);
    int[] anchors = anchors(texts, cancel);
    PreparedTexts prepared = prepared(texts, anchors, FIRST_ROOM, rounds.subList(0, 1));
    return new First(anchors, prepared.align(List.of(), progress, cancel));
  }

  private static int[] anchors(TextPair texts, Cancel cancel) {
    return new Anchors(texts.chinese(), texts.english(), texts.associations()).find(cancel);
  }

  private ReadTexts read(List<String> chinese, List<String> english, Cancel cancel) {
    List<String> simplified = chinese.stream().map(Scripts::toSimplified).toList();
    WordsOfSide source = chineseReader.read(simplified, cancel);
    WordsOfSide target = englishReader.read(english, cancel);
    return new ReadTexts(
        source,
        target,
        new ReadOpenings(source, simplified, CHINESE_WORDS, CHINESE_LETTERS),
        new ReadOpenings(target, english, ENGLISH_WORDS, ENGLISH_LETTERS),
        simplified,
        SpelledNames.in(english),
        Surface.of(chinese),
        Surface.of(english));
  }

  private static PreparedTexts prepared(
      TextPair texts, int[] anchors, int room, List<Recipe> rounds) {
    int sources = texts.chinese().size();
    int targets = texts.english().size();
    double fewer = Math.max(1, Math.min(sources, targets));
    double anchored = Arrays.stream(anchors).filter(anchor -> anchor >= 0).count();
    Corridor corridor =
        anchored == 0 && sources > SHORT
            ? CorridorFinder.straight(sources, targets)
            : new CorridorFinder(room, WIDEST).around(anchors, targets);
    return new PreparedTexts(texts, corridor, rounds, anchored / fewer);
  }

  /// Aligns two texts.
  public List<Link> align(
      List<String> chinese, List<String> english, Progress progress, Cancel cancel) {
    int steps = chinese.size();
    Progress rest = (done, total) -> progress.at(steps + done, 2L * steps);
    return prepare(chinese, english, progress, cancel).align(List.of(), rest, cancel);
  }
}
