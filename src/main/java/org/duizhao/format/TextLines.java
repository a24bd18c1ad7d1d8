package org.duizhao.format;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// The characters of a UTF-8 file, one by one or line by line, and where one is in it. For one
/// thread.
final class TextLines implements AutoCloseable {

  static final int END = -1;

  private final String name;
  private final Counted counted;
  private final BufferedReader in;
  private final boolean marked;
  private int line = 1;
  private int next;

  TextLines(InputStream in, String name) {
    this.name = name;
    this.counted = new Counted(in);
    // Reported, not replaced: half a character is a sign of another encoding.
    this.in =
        new BufferedReader(new InputStreamReader(counted, StandardCharsets.UTF_8.newDecoder()));
    this.next = read();
    this.marked = next == '\uFEFF';
    if (marked) {
      next = read();
    }
  }

  private static final class Counted extends FilterInputStream {
    private long bytes;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      bytes += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int read = super.read(into, from, most);
      bytes += Math.max(0, read);
      return read;
    }
  }

  /// Whether the file begins with a byte order mark.
  boolean isMarked() {
    return marked;
  }

  long bytesRead() {
    return counted.bytes;
  }

  /// The line of the next character, counted from 1.
  int line() {
    return line;
  }

  /// The next character, which stays the next; [#END] at the end.
  int peek() {
    return next;
  }

  /// The next character; [#END] at the end.
  int take() {
    int taken = next;
    if (taken != END) {
      next = read();
    }
    if (taken == '\n' || (taken == '\r' && next != '\n')) {
      line++;
    }
    return taken;
  }

  /// The rest of the line without its end, which is passed over.
  String rest() {
    StringBuilder rest = new StringBuilder();
    while (next != END && next != '\n' && next != '\r') {
      rest.append((char) take());
    }
    passLineEnd();
    return rest.toString();
  }

  /// Passes over one line end, if one comes.
  void passLineEnd() {
    if (next == '\r') {
      take();
    }
    if (next == '\n') {
      take();
    }
  }

  /// What is wrong at a line.
  BrokenFile broken(int at, String message) {
    return new BrokenFile(name, at, 1, message);
  }

  private int read() {
    try {
      return in.read();
    } catch (CharacterCodingException other) {
      throw broken(line, "the text is not UTF-8 from about here on; save the file as UTF-8");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
