package org.duizhao.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// The bundled Chinese-English dictionary, CC-CEDICT: words, readings and senses in both scripts.
///
/// Loading takes about a tenth of a second and holds about 20 MB: load it once and pass it on.
public final class Lexicon {

  private static final String RESOURCE = "cc-cedict.tsv.gz";

  private final WordIndex index;

  private Lexicon(WordIndex index) {
    this.index = index;
  }

  /// Reads the bundled dictionary.
  public static Lexicon load() {
    try (InputStream packed =
            Objects.requireNonNull(Lexicon.class.getResourceAsStream(RESOURCE), RESOURCE);
        InputStream in = new GZIPInputStream(packed, 1 << 16)) {
      return new Lexicon(new WordIndex(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public boolean contains(CharSequence word) {
    return contains(word, 0, word.length());
  }

  /// Whether the piece of `text` from `from` to `to` is a word, without copying it.
  public boolean contains(CharSequence text, int from, int to) {
    return index.contains(text, from, to);
  }

  /// The entries spelled so in either script, in the dictionary's order.
  public List<Entry> find(String word) {
    return index.lines(word).stream().map(Lexicon::entry).toList();
  }

  /// The readings of a character with tone numbers, `tong3`, over both scripts.
  public Set<String> readings(int codePoint) {
    Set<String> readings = new LinkedHashSet<>();
    for (Entry entry : find(Character.toString(codePoint))) {
      readings.add(Pinyin.numbered(entry.pinyin()));
    }
    return readings;
  }

  /// The traditional characters this one may be a simplified form of, itself left out.
  public Set<String> traditionalForms(String character) {
    Set<String> forms = new LinkedHashSet<>();
    for (Entry entry : find(character)) {
      if (entry.simplified().equals(character)) {
        forms.add(entry.traditional());
      }
    }
    forms.remove(character);
    return forms;
  }

  /// The simplified characters this one may be a traditional form of, itself left out.
  public Set<String> simplifiedForms(String character) {
    Set<String> forms = new LinkedHashSet<>();
    for (Entry entry : find(character)) {
      if (entry.traditional().equals(character)) {
        forms.add(entry.simplified());
      }
    }
    forms.remove(character);
    return forms;
  }

  /// In how many spellings of the dictionary a character stands: a stand-in for its frequency.
  public int commonness(char c) {
    return index.commonness(c);
  }

  private static Entry entry(String line) {
    String[] fields = line.split("\t", -1);
    return new Entry(fields[0], fields[1], fields[2], List.of(fields[3].split("/")));
  }
}
