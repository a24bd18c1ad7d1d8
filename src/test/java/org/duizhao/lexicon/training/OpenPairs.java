package org.duizhao.lexicon.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Sentence pairs under open licences: gzipped lines of corpus, Chinese and English.
///
/// Blocks of a hundred lines are told apart: one in twenty of each corpus, of news one in four, is
/// kept from training, so that the aligner can be tried on text the lexicon has not seen.
public final class OpenPairs {

  private static final int BLOCK = 100;

  /// One pair.
  ///
  /// @param block the number of its block within its corpus
  public record Sample(String corpus, int block, String chinese, String english) {

    public boolean isHeldOut() {
      return corpus.equals("ntrex") ? block % 4 == 3 : block % 20 == 7;
    }
  }

  private OpenPairs() {}

  /// All pairs in the order of the file.
  public static List<Sample> read(Path file) throws IOException {
    List<Sample> samples = new ArrayList<>();
    String corpus = "";
    int line = 0;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16),
                StandardCharsets.UTF_8))) {
      for (String row = reader.readLine(); row != null; row = reader.readLine()) {
        String[] fields = row.split("\t", -1);
        line = fields[0].equals(corpus) ? line + 1 : 0;
        corpus = fields[0];
        samples.add(new Sample(corpus, line / BLOCK, fields[1], fields[2]));
      }
    }
    return samples;
  }
}
