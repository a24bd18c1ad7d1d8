package org.duizhao.lexicon.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.lexicon.ChineseTokens;
import org.duizhao.lexicon.EnglishTokens;
import org.duizhao.lexicon.Lexicon;

/// Makes the bundled translation table of CC-CEDICT and open sentence pairs; `docs/alignment.md`
/// tells how to run it. The same input always gives the same bytes.
public final class TrainLexicon {

  private static final int ITERATIONS = 5;

  private TrainLexicon() {}

  /// Trains and writes the table.
  ///
  /// @param arguments the file of open pairs, the file to write
  public static void main(String[] arguments) throws IOException {
    ChineseTokens chinese = new ChineseTokens(Lexicon.load());
    WordPairs words = new WordPairs();
    WordPairs characters = new WordPairs();
    WordCounts counts = new WordCounts();
    for (OpenPairs.Sample sample : OpenPairs.read(Path.of(arguments[0]))) {
      if (!sample.isHeldOut()) {
        List<String> source = chinese.of(sample.chinese());
        List<String> target =
            EnglishTokens.of(sample.english()).stream().map(EnglishTokens.Token::stem).toList();
        words.add(source, target);
        counts.add(source, target);
      }
    }
    Glosses.each(
        (word, stems) -> {
          List<String> parts = chinese.ofSimplified(word);
          words.add(parts, stems);
          counts.add(parts, stems);
          characters.add(Characters.of(word), stems);
        });
    TableBuilder table = new TableBuilder(counts);
    table.add(words, new ModelOne(words).train(ITERATIONS), 0.02);
    table.add(characters, new ModelOne(characters).train(ITERATIONS), 0.03);
    table.write(Path.of(arguments[1]));
    System.out.println(words.size() + " pairs, " + table.size() + " entries");
  }
}
