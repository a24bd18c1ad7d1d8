package org.duizhao.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duizhao.core.UserException;

/// Reads a text file whose encoding nobody names: UTF-8, GB 18030, Big5, or UTF-16 with its mark.
///
/// Decoding is strict: a file with one wrong byte is refused with the byte's place rather than read
/// with holes in it.
public final class TextDecoder {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final List<Charset> BIG5 =
      List.of(Charset.forName("x-windows-950"), Charset.forName("Big5-HKSCS"));

  /// A byte order mark; `bytes` is in hexadecimal.
  private record Mark(Charset charset, String bytes) {

    int length() {
      return bytes.length() / 2;
    }

    boolean starts(byte[] text) {
      return text.length >= length()
          && Arrays.equals(HexFormat.of().parseHex(bytes), Arrays.copyOf(text, length()));
    }
  }

  private final List<Mark> marks =
      List.of(
          new Mark(StandardCharsets.UTF_8, "EFBBBF"),
          new Mark(StandardCharsets.UTF_32LE, "FFFE0000"),
          new Mark(StandardCharsets.UTF_32BE, "0000FEFF"),
          new Mark(StandardCharsets.UTF_16LE, "FFFE"),
          new Mark(StandardCharsets.UTF_16BE, "FEFF"),
          new Mark(GB18030, "84319533"));

  /// The text of a file.
  ///
  /// @param name the file's name, for the message when it cannot be read
  /// @throws UserException when it is no text, or in no encoding this reads; the message has the
  ///   offset of the first byte that is wrong
  public DecodedText decode(byte[] bytes, String name) {
    for (Mark mark : marks) {
      if (mark.starts(bytes)) {
        return withMark(bytes, mark, name);
      }
    }
    int binary = firstBinary(bytes);
    if (binary >= 0) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s: byte %d is no part of a text (%02X); choose a text file, or one in UTF-16 with a"
                  + " byte order mark",
              name,
              binary,
              bytes[binary]));
    }
    Attempt utf8 = Attempt.at(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.isWhole()) {
      return new DecodedText(utf8.text, StandardCharsets.UTF_8, false);
    }
    return chinese(bytes)
        .orElseThrow(
            () ->
                new UserException(
                    String.format(
                        Locale.ROOT,
                        "%s: byte %d (%02X) fits neither UTF-8 nor GB 18030 nor Big5; save the file"
                            + " as UTF-8 and try again",
                        name,
                        utf8.failedAt,
                        bytes[utf8.failedAt])));
  }

  /// The text of a file in the encoding given. A byte order mark is no part of it.
  ///
  /// @throws UserException when a byte does not fit the encoding; says which
  public DecodedText decode(byte[] bytes, String name, Charset charset) {
    Attempt attempt = Attempt.at(bytes, 0, charset);
    if (!attempt.isWhole()) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s: not %s from byte %d on; choose another encoding",
              name,
              charset.displayName(Locale.ROOT),
              attempt.failedAt));
    }
    boolean marked = attempt.text.startsWith("\uFEFF");
    return new DecodedText(marked ? attempt.text.substring(1) : attempt.text, charset, marked);
  }

  private static DecodedText withMark(byte[] bytes, Mark mark, String name) {
    Attempt attempt = Attempt.at(bytes, mark.length(), mark.charset);
    if (!attempt.isWhole()) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s: byte %d (%02X) is wrong in %s, which the file's first bytes say it is in; save"
                  + " the file as UTF-8 and try again",
              name,
              attempt.failedAt,
              bytes[attempt.failedAt],
              mark.charset.displayName()));
    }
    return new DecodedText(attempt.text, mark.charset, true);
  }

  /// The first byte that no text in a byte-wise encoding has, or -1.
  private static int firstBinary(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      int value = bytes[i] & 0xff;
      if (value < 0x07 || (value >= 0x0e && value < 0x1a) || (value > 0x1b && value < 0x20)) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<DecodedText> chinese(byte[] bytes) {
    CharsetGuess guess = new CharsetGuess(bytes);
    Optional<DecodedText> best = Optional.empty();
    double most = CharsetGuess.LEAST;
    for (Charset charset : List.of(GB18030, BIG5.get(0), BIG5.get(1))) {
      Attempt attempt = Attempt.at(bytes, 0, charset);
      if (attempt.isWhole()) {
        double score = guess.score(charset, attempt.text);
        if (score > most) {
          most = score;
          best = Optional.of(new DecodedText(attempt.text, charset, false));
        }
      }
    }
    return best;
  }

  /// A strict reading.
  ///
  /// @param failedAt the offset of the first byte that is wrong, -1 when all is well
  private record Attempt(String text, int failedAt) {

    boolean isWhole() {
      return failedAt < 0;
    }

    static Attempt at(byte[] bytes, int start, Charset charset) {
      ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
      var decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      CharBuffer out =
          CharBuffer.allocate(1 + (int) ((bytes.length - start) * decoder.maxCharsPerByte()));
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError() || in.hasRemaining()) {
        return new Attempt("", in.position());
      }
      result = decoder.flush(out);
      return result.isError()
          ? new Attempt("", in.position())
          : new Attempt(out.flip().toString(), -1);
    }
  }
}
