package org.duizhao.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Supplier;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.jspecify.annotations.Nullable;

/// OpenNLP's English models from the class path, each loaded when it is first asked for and kept.
/// Safe for any thread. Named outright: searching the class path for them costs a tenth of a
/// second.
public final class EnglishModels {

  private final Once<SentenceModel> sentences =
      new Once<>(() -> load("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new));
  private final Once<TokenizerModel> tokens =
      new Once<>(() -> load("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new));
  private final Once<POSModel> partsOfSpeech =
      new Once<>(() -> load("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new));
  private final Once<LemmatizerModel> lemmas =
      new Once<>(() -> load("opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin", LemmatizerModel::new));

  SentenceModel sentences() {
    return sentences.get();
  }

  TokenizerModel tokens() {
    return tokens.get();
  }

  POSModel partsOfSpeech() {
    return partsOfSpeech.get();
  }

  LemmatizerModel lemmas() {
    return lemmas.get();
  }

  private interface Reading<T> {
    T from(InputStream stream) throws IOException;
  }

  private static <T> T load(String resource, Reading<T> reading) {
    try (InputStream stream = EnglishModels.class.getResourceAsStream("/" + resource)) {
      return reading.from(Objects.requireNonNull(stream, resource));
    } catch (IOException problem) {
      throw new UncheckedIOException("The model " + resource + " is damaged", problem);
    }
  }

  private static final class Once<T> {

    private final Supplier<T> source;
    private @Nullable T value;

    Once(Supplier<T> source) {
      this.source = source;
    }

    synchronized T get() {
      T known = value;
      if (known == null) {
        known = source.get();
        value = known;
      }
      return known;
    }
  }
}
