package org.duizhao.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.memory.UnitOrigin;

/// Makes up translated sentences, the same for the same seed, with what makes a real memory hard to
/// search: words as frequent as Zipf's law has them (rank r comes up in proportion to 1/(r + 2.7)),
/// a handful of particles in every sentence, numbers, short segments, and sentences that vary each
/// other.
///
/// Words are those of the bundled dictionary, particles first, then by how common their characters
/// are, with chance mixed in. A sentence is one to four clauses parted by commas. Of ten segments
/// one is short (2 to 6 characters), three vary one of the 20,000 sentences kept (one to three
/// words put in, left out or replaced, or another number), and six are new. The English is the
/// first meaning of each word. Sentences stand in documents of 200 and know their neighbours.
public final class SyntheticMemory implements Iterator<MemoryUnit> {

  private static final List<String> PARTICLES =
      List.of(
          "的 the",
          "了 already",
          "是 is",
          "在 in",
          "我 I",
          "不 not",
          "他 he",
          "有 have",
          "這 this",
          "我們 we",
          "你 you",
          "人 people",
          "也 also",
          "就 then",
          "會 will",
          "說 say",
          "都 all",
          "到 to",
          "和 and",
          "一個 a",
          "要 want",
          "可以 can",
          "沒有 without",
          "他們 they",
          "什麼 what",
          "因為 because",
          "所以 so",
          "如果 if",
          "但是 but",
          "自己 oneself",
          "那 that",
          "對 toward",
          "很 very",
          "把 take",
          "從 from",
          "被 by",
          "讓 let",
          "跟 with",
          "還 still",
          "能 able");
  private static final int KEPT = 20_000;
  private static final int DOCUMENT = 200;

  private final Random random;
  private final List<Word> words;
  private final double[] cumulated;
  private final List<List<Word>> kept = new ArrayList<>();
  private int number;
  private List<Word> before = List.of();
  private List<Word> now = List.of();
  private List<Word> after = List.of();

  /// A word and its English.
  private record Word(String chinese, String english) {}

  public SyntheticMemory(long seed) {
    random = new Random(seed);
    words = words(new Random(seed));
    cumulated = new double[words.size()];
    double sum = 0;
    for (int i = 0; i < cumulated.length; i++) {
      sum += 1 / (i + 2.7);
      cumulated[i] = sum;
    }
    now = segment();
    after = segment();
  }

  @Override
  public boolean hasNext() {
    return true;
  }

  /// The next of endlessly many units.
  @Override
  public MemoryUnit next() {
    int place = number % DOCUMENT;
    String previous = place == 0 ? "" : chinese(before);
    String next = place == DOCUMENT - 1 ? "" : chinese(after);
    MemoryUnit unit =
        MemoryUnit.of(chinese(now), english(now), "zh-Hant", "en")
            .withOrigin(UnitOrigin.FILE)
            .withContext(
                new MemoryUnit.Context("document " + number / DOCUMENT, "", previous, next));
    before = now;
    now = after;
    after = segment();
    number++;
    return unit;
  }

  /// A text as it may come up next: a sentence of its own, or one of the given changed in some
  /// characters, none to two fifths of them.
  public String query(List<String> sources) {
    int kind = random.nextInt(10);
    if (kind < 2) {
      return chinese(segment());
    }
    StringBuilder text = new StringBuilder(sources.get(random.nextInt(sources.size())));
    int edits = kind < 4 ? 0 : random.nextInt(1 + text.length() * 2 / 5);
    for (int i = 0; i < edits && !text.isEmpty(); i++) {
      int at = random.nextInt(text.length());
      String put = word().chinese().substring(0, 1);
      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, put);
        case 1 -> text.deleteCharAt(at);
        default -> text.replace(at, at + 1, put);
      }
    }
    return text.isEmpty() ? "好" : text.toString();
  }

  private List<Word> segment() {
    int kind = random.nextInt(10);
    if (kind == 0) {
      List<Word> few = new ArrayList<>(List.of(word()));
      if (few.getFirst().chinese().length() < 4) {
        few.add(word());
      }
      few.add(new Word("。", "."));
      return few;
    }
    if (kind <= 3 && !kept.isEmpty()) {
      return varied(kept.get(random.nextInt(kept.size())));
    }
    List<Word> fresh = sentence();
    if (kept.size() < KEPT) {
      kept.add(fresh);
    } else {
      kept.set(random.nextInt(KEPT), fresh);
    }
    return fresh;
  }

  private List<Word> sentence() {
    List<Word> sentence = new ArrayList<>();
    int clauses = 1 + random.nextInt(2) + random.nextInt(2) + random.nextInt(2);
    for (int clause = 0; clause < clauses; clause++) {
      int length = 4 + random.nextInt(5);
      for (int i = 0; i < length; i++) {
        sentence.add(random.nextInt(60) == 0 ? numeral() : word());
      }
      sentence.add(new Word("，", ","));
    }
    int end = random.nextInt(10);
    sentence.set(
        sentence.size() - 1,
        end == 0 ? new Word("？", "?") : end == 1 ? new Word("！", "!") : new Word("。", "."));
    return sentence;
  }

  private List<Word> varied(List<Word> sentence) {
    List<Word> varied = new ArrayList<>(sentence);
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(varied.size());
      switch (random.nextInt(3)) {
        case 0 -> varied.add(at, word());
        case 1 -> varied.set(at, random.nextInt(5) == 0 ? numeral() : word());
        default -> {
          if (varied.size() > 3) {
            varied.remove(at);
          }
        }
      }
    }
    return varied;
  }

  private Word numeral() {
    String figures = Integer.toString(1 + (int) (2100 * Math.pow(random.nextDouble(), 2)));
    return new Word(figures, figures);
  }

  private Word word() {
    double at = random.nextDouble() * cumulated[cumulated.length - 1];
    int low = 0;
    int high = cumulated.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cumulated[middle] < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return words.get(low);
  }

  private static String chinese(List<Word> segment) {
    StringBuilder text = new StringBuilder();
    segment.forEach(word -> text.append(word.chinese()));
    return text.toString();
  }

  private static String english(List<Word> segment) {
    StringBuilder text = new StringBuilder();
    for (Word word : segment) {
      boolean mark = ".,?!".contains(word.english());
      text.append(text.isEmpty() || mark ? "" : " ").append(word.english());
    }
    return text.toString();
  }

  private static List<Word> words(Random random) {
    List<Word> all = new ArrayList<>();
    PARTICLES.forEach(
        each -> {
          int space = each.indexOf(' ');
          all.add(new Word(each.substring(0, space), each.substring(space + 1)));
        });
    Lexicon lexicon = Lexicon.load();
    List<Ranked> ranked = new ArrayList<>();
    for (Word word : dictionary()) {
      int least = word.chinese().chars().map(c -> lexicon.commonness((char) c)).min().orElse(0);
      ranked.add(new Ranked(word, least * (0.2 + random.nextDouble())));
    }
    ranked.sort(Comparator.comparingDouble(Ranked::weight).reversed());
    ranked.forEach(each -> all.add(each.word()));
    return all;
  }

  private record Ranked(Word word, double weight) {}

  /// The words of two to four Chinese characters with the first of their meanings.
  private static List<Word> dictionary() {
    List<Word> found = new ArrayList<>();
    try (InputStream in = Lexicon.class.getResourceAsStream("cc-cedict.tsv.gz");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Objects.requireNonNull(in)), StandardCharsets.UTF_8))) {
      String last = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t", -1);
        String word = fields[0];
        boolean plain = word.chars().allMatch(Character::isIdeographic);
        if (plain && word.length() >= 2 && word.length() <= 4 && !word.equals(last)) {
          found.add(new Word(word, meaning(fields[3])));
          last = word;
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return found;
  }

  private static String meaning(String senses) {
    int end = senses.indexOf('/');
    String first = (end < 0 ? senses : senses.substring(0, end)).replaceAll("\\([^)]*\\)", "");
    int stop = first.indexOf(';');
    String brief = (stop < 0 ? first : first.substring(0, stop)).trim();
    return brief.isEmpty() || brief.length() > 24 ? "thing" : brief;
  }
}
