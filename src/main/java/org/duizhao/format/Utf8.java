package org.duizhao.format;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// The one way text goes out.
final class Utf8 {

  static final char BOM = '\uFEFF';

  private Utf8() {}

  /// A buffered writer; whoever uses it flushes it and never closes it.
  static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }
}
