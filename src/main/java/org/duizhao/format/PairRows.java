package org.duizhao.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Reads pairs from a file as [TsvWriter], [CsvWriter] and [JsonLinesWriter] write them, one in
/// hand at a time. For one thread.
public interface PairRows extends AutoCloseable {

  /// The next pair; nothing at the end.
  ///
  /// @throws BrokenFile where the file cannot be read on
  /// @throws java.io.UncheckedIOException when the stream cannot be read
  Optional<PairRow> next();

  /// How many bytes of the file have been read.
  long bytesRead();

  @Override
  void close() throws IOException;

  /// Reads comma-separated values, or tab-separated ones, whose first row names the columns.
  ///
  /// @param name the file's name, for messages
  /// @throws BrokenFile when no columns are named source and target
  static PairRows table(InputStream in, String name, boolean tabs) {
    return new PairTable(new TextLines(in, name), tabs);
  }

  /// Reads an object a line.
  static PairRows jsonLines(InputStream in, String name) {
    return new PairLines(new TextLines(in, name));
  }
}
