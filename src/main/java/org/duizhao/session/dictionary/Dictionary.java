package org.duizhao.session.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duizhao.core.Span;
import org.duizhao.lexicon.Entry;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.Pinyin;

/// Definitions, readings and both spellings of the words in Chinese text, from CC-CEDICT. Safe for
/// any thread; loading takes a tenth of a second, so it belongs beside the window.
public final class Dictionary {

  private static final int LONGEST = 8;

  /// So many words of a long selection are shown.
  private static final int MOST = 30;

  private static final Pattern READING = Pattern.compile("\\[([A-Za-z:·,]+[1-5][A-Za-z:·, 1-5]*)]");

  private final Lexicon lexicon;

  public Dictionary(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// With the bundled dictionary.
  public static Dictionary load() {
    return new Dictionary(Lexicon.load());
  }

  /// The longest word that holds the character at an offset, of several the one that begins first.
  public Optional<Span> wordAt(String text, int offset) {
    Span best = new Span(0, 0);
    for (int from = Math.max(0, offset - LONGEST + 1); from <= offset; from++) {
      for (int to = Math.min(text.length(), from + LONGEST); to > offset; to--) {
        if (to - from > best.length() && lexicon.contains(text, from, to)) {
          best = new Span(from, to);
        }
      }
    }
    return best.length() == 0 ? Optional.empty() : Optional.of(best);
  }

  /// What the dictionary has of a text: its own entries when it is a word, else those of the
  /// longest words in it, one after another and each once.
  public List<DictionaryWord> of(String text) {
    String plain = text.strip();
    List<DictionaryWord> own = entries(plain);
    if (!own.isEmpty()) {
      return own;
    }
    List<DictionaryWord> words = new ArrayList<>();
    int at = 0;
    while (at < plain.length() && words.size() < MOST) {
      int to = Math.min(plain.length(), at + LONGEST);
      while (to > at && !lexicon.contains(plain, at, to)) {
        to--;
      }
      if (to > at) {
        entries(plain.substring(at, to)).stream()
            .filter(word -> !words.contains(word))
            .forEach(words::add);
      }
      at = Math.max(to, at + 1);
    }
    return words;
  }

  private List<DictionaryWord> entries(String word) {
    return word.isEmpty()
        ? List.of()
        : lexicon.find(word).stream().map(Dictionary::shown).distinct().toList();
  }

  private static DictionaryWord shown(Entry entry) {
    return new DictionaryWord(
        entry.traditional(),
        entry.simplified(),
        accented(entry.pinyin()),
        entry.senses().stream()
            .map(
                sense ->
                    READING
                        .matcher(sense)
                        .replaceAll(found -> "[" + accented(found.group(1)) + "]"))
            .toList());
  }

  /// Syllables with tone numbers as people write them; names keep their capitals.
  private static String accented(String syllables) {
    return Arrays.stream(syllables.split(" "))
        .map(
            syllable -> {
              String marked = Pinyin.accented(syllable);
              boolean capital = !syllable.isEmpty() && Character.isUpperCase(syllable.charAt(0));
              return capital && !marked.isEmpty()
                  ? Character.toUpperCase(marked.charAt(0)) + marked.substring(1)
                  : marked;
            })
        .collect(Collectors.joining(" "));
  }
}
