package org.duizhao.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes bilingual text in one file format. Stateless.
public interface PairWriter {

  /// The format's short name on the command line, such as `tsv`.
  String id();

  /// The endings of its file names, the usual one first, with the dot.
  List<String> endings();

  /// Writes the text and flushes, and leaves the stream open.
  ///
  /// @return how many pairs were written
  /// @throws IOException when the stream cannot be written to
  int write(Bilingual bilingual, ExportOptions options, OutputStream out) throws IOException;
}
