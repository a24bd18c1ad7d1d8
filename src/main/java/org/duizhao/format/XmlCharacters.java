package org.duizhao.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The characters of an XML file, decoded strictly. Remembers the latest of them, so that what is
/// wrong can be looked at.
final class XmlCharacters extends Reader {

  private static final int REMEMBERED = 1 << 18;

  private final InputStream in;
  private final String name;
  private final XmlEncoding encoding;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
  private final StringBuilder latest = new StringBuilder();
  private Place latestStart = Place.START;
  private boolean ended;
  private int lowSurrogate = -1;
  private long read;
  private @Nullable String wrongByte;

  /// A place in the text, line and column counted from 1.
  record Place(int line, int column) {
    static final Place START = new Place(1, 1);

    boolean isBefore(Place other) {
      return line < other.line || (line == other.line && column < other.column);
    }
  }

  /// @throws BrokenFile when the file names an encoding that is not known
  XmlCharacters(InputStream in, String name) throws IOException {
    this.in = in;
    this.name = name;
    byte[] start = in.readNBytes(XmlEncoding.ENOUGH);
    encoding = XmlEncoding.of(start, start.length, name);
    decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    read = start.length;
    bytes.put(start).flip().position(encoding.mark());
  }

  /// How many bytes of the file have been read.
  long bytesRead() {
    return read;
  }

  /// Whether all of the file has been read.
  boolean isEnded() {
    return ended;
  }

  /// The latest characters read, up to 262,144 of them or somewhat more.
  String latest() {
    return latest.toString();
  }

  /// Where the latest characters begin.
  Place latestStart() {
    return latestStart;
  }

  /// The byte at which decoding stopped, if one is wrong.
  boolean hasWrongByte() {
    return wrongByte != null;
  }

  /// What is wrong at the end of what could be decoded.
  BrokenFile wrongByte() {
    Place place = after(latestStart, latest, latest.length());
    return new BrokenFile(name, place.line(), place.column(), String.valueOf(wrongByte));
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(into, offset, length).slice();
    if (lowSurrogate >= 0) {
      out.put((char) lowSurrogate);
      lowSurrogate = -1;
    }
    while (out.position() == 0 && wrongByte == null && !ended) {
      decode(out);
    }
    int count = out.position();
    if (count == 0) {
      if (wrongByte != null) {
        throw new IOException(wrongByte);
      }
      return -1;
    }
    latest.append(into, offset, count);
    forget();
    return count;
  }

  private void decode(CharBuffer out) throws IOException {
    boolean last = false;
    CoderResult result = decoder.decode(bytes, out, false);
    if (result.isUnderflow() && out.position() == 0) {
      last = !refill();
      result = decoder.decode(bytes, out, last);
      if (last && result.isUnderflow()) {
        result = decoder.flush(out);
        ended = result.isUnderflow();
      }
    }
    if (result.isOverflow() && out.position() == 0) {
      CharBuffer both = CharBuffer.allocate(2);
      decoder.decode(bytes, both, false);
      out.put(both.get(0));
      lowSurrogate = both.get(1);
    }
    if (result.isError()) {
      wrongByte =
          String.format(
              Locale.ROOT,
              "byte %d (%02X) is wrong in %s, which %s; save the file as UTF-8 again, or name its"
                  + " true encoding in the first line",
              read - bytes.remaining(),
              bytes.get(bytes.position()),
              encoding.charset().displayName(Locale.ROOT),
              encoding.reason());
    }
  }

  private boolean refill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count > 0) {
      read += count;
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
    return count >= 0;
  }

  private void forget() {
    if (latest.length() > 2 * REMEMBERED) {
      int gone = latest.length() - REMEMBERED;
      latestStart = after(latestStart, latest, gone);
      latest.delete(0, gone);
    }
  }

  /// The place after so many characters of a text that begins at `start`.
  static Place after(Place start, CharSequence text, int count) {
    int line = start.line();
    int column = start.column();
    for (int i = 0; i < count; i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n'));
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
    return new Place(line, column);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
