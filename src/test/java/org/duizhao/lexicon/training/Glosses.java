package org.duizhao.lexicon.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.duizhao.lexicon.EnglishTokens;
import org.duizhao.lexicon.Lexicon;

/// Words of CC-CEDICT with the content words of each of their senses.
final class Glosses {

  private static final int MOST_WORDS = 4;

  /// Remarks on a word rather than translations of it.
  private static final Pattern REMARK =
      Pattern.compile(
          "^(CL:|variant of|old variant|see |see also|also written|abbr\\. |Japanese"
              + " variant|erhua|used in |archaic variant|unofficial variant|surname |also"
              + " pr\\.|same as |equivalent to )");

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\]]*\\]");
  private static final Pattern PARTS = Pattern.compile("[;,]");

  private static final Set<String> EMPTY =
      Set.of(
          "a",
          "an",
          "the",
          "to",
          "of",
          "be",
          "in",
          "on",
          "at",
          "for",
          "or",
          "and",
          "with",
          "by",
          "etc",
          "sth",
          "sb",
          "one",
          "it",
          "that",
          "as",
          "from",
          "lit",
          "fig",
          "into",
          "idiom",
          "esp",
          "used",
          "us",
          "particle",
          "this",
          "s",
          "coll",
          "also",
          "not");

  private Glosses() {}

  /// Hands on each word, simplified, with the stems of each sense.
  static void each(BiConsumer<String, List<String>> sink) throws IOException {
    try (InputStream packed =
            Objects.requireNonNull(Lexicon.class.getResourceAsStream("cc-cedict.tsv.gz"));
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t", -1);
        for (String sense : fields[3].split("/", -1)) {
          if (!REMARK.matcher(sense).find()) {
            for (String part : PARTS.split(BRACKETS.matcher(sense).replaceAll(" "), -1)) {
              hand(fields[1], part, sink);
            }
          }
        }
      }
    }
  }

  private static void hand(String word, String gloss, BiConsumer<String, List<String>> sink) {
    List<String> all = EnglishTokens.of(gloss).stream().map(EnglishTokens.Token::stem).toList();
    List<String> content = new ArrayList<>(all);
    content.removeIf(EMPTY::contains);
    List<String> stems = content.isEmpty() ? all : content;
    if (!stems.isEmpty() && stems.size() <= MOST_WORDS && all.size() <= 2 * MOST_WORDS) {
      sink.accept(word, stems);
    }
  }
}
