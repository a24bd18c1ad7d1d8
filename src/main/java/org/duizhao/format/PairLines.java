package org.duizhao.format;

import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pairs of JSON Lines: objects with a `source` and a `target`.
final class PairLines implements PairRows {

  private static final JsonMapper JSON = new JsonMapper();

  private final TextLines text;

  PairLines(TextLines text) {
    this.text = text;
  }

  @Override
  public Optional<PairRow> next() {
    while (text.peek() != TextLines.END) {
      int line = text.line();
      String object = text.rest();
      if (!object.isBlank()) {
        return Optional.of(row(object, line));
      }
    }
    return Optional.empty();
  }

  private PairRow row(String object, int line) {
    JsonNode pair;
    try {
      pair = JSON.readTree(object);
    } catch (JacksonException broken) {
      throw text.broken(
          line,
          "broken JSON: " + broken.getOriginalMessage().replaceFirst("(?s) \\(start marker.*", ""));
    }
    if (!pair.path("source").isString() || !pair.path("target").isString()) {
      throw text.broken(line, "a line must be an object with \"source\" and \"target\"");
    }
    return new PairRow(
        string(pair, "source"),
        string(pair, "target"),
        string(pair, "document"),
        string(pair, "note"));
  }

  private static String string(JsonNode pair, String name) {
    return pair.path(name).asString("");
  }

  @Override
  public long bytesRead() {
    return text.bytesRead();
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
