package org.duizhao.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// A standard stream as UTF-8 text, whatever the locale, and as the bytes below it.
final class StandardStream extends PrintWriter {

  private final PrintStream stream;

  StandardStream(PrintStream stream) {
    super(new OutputStreamWriter(stream, StandardCharsets.UTF_8), /* autoFlush= */ false);
    this.stream = stream;
  }

  /// For what is not text; the text so far has gone out before.
  PrintStream bytes() {
    flush();
    return stream;
  }
}
