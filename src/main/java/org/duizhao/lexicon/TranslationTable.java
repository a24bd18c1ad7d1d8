package org.duizhao.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// How likely a Chinese word and an English stem translate each other, both ways.
///
/// Words are numbered in the order of their spelling. A row holds the stems of one Chinese word.
/// Rows that begin with `+` belong to single characters as parts of longer words. How the table is
/// made and laid out is told in `docs/alignment.md`. Immutable and safe for any thread.
public final class TranslationTable {

  private static final String RESOURCE = "translations.bin";
  private static final int VERSION = 1;

  /// Probabilities are kept as bytes: `-ln(p)` in steps of 1/24.
  private static final double STEP = 24;

  /// Frequencies are kept as bytes: `-ln(f)` in steps of 1/16.
  private static final double FREQUENCY_STEP = 16;

  private static final float[] PROBABILITY = decoded(STEP);
  private static final float[] FREQUENCY = decoded(FREQUENCY_STEP);

  private final SortedWords chinese;
  private final SortedWords english;
  private final byte[] chineseFrequency;
  private final byte[] englishFrequency;
  private final int[] rows;
  private final int[] stems;
  private final byte[] forward;
  private final byte[] backward;

  /// The parts of a table, for the command that makes one.
  ///
  /// @param chinese words in the order of their spelling
  /// @param english stems in the order of their spelling
  /// @param rows where the row of each word begins, and after the last one their number
  /// @param stems the numbers of stems, rising in each row
  /// @param forward probability of the stem given the word
  /// @param backward probability of the word given the stem
  @SuppressWarnings("ArrayRecordComponent")
  public record Parts(
      String[] chinese,
      String[] english,
      double[] chineseFrequency,
      double[] englishFrequency,
      int[] rows,
      int[] stems,
      double[] forward,
      double[] backward) {}

  private TranslationTable(
      SortedWords chinese,
      SortedWords english,
      byte[] chineseFrequency,
      byte[] englishFrequency,
      int[] rows,
      int[] stems,
      byte[] forward,
      byte[] backward) {
    this.chinese = chinese;
    this.english = english;
    this.chineseFrequency = chineseFrequency;
    this.englishFrequency = englishFrequency;
    this.rows = rows;
    this.stems = stems;
    this.forward = forward;
    this.backward = backward;
  }

  /// Reads the bundled table: a few hundredths of a second.
  public static TranslationTable load() {
    try (InputStream in =
        Objects.requireNonNull(TranslationTable.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return read(in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Reads a table.
  ///
  /// @throws IOException when it is cut short or of another version
  public static TranslationTable read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16));
    if (data.readInt() != VERSION) {
      throw new IOException("A translation table of another version");
    }
    ByteBuffer all = ByteBuffer.wrap(data.readAllBytes());
    SortedWords chinese = new SortedWords(text(all));
    SortedWords english = new SortedWords(text(all));
    byte[] chineseFrequency = bytes(all, chinese.size());
    byte[] englishFrequency = bytes(all, english.size());
    int[] rows = new int[chinese.size() + 1];
    for (int row = 0; row < chinese.size(); row++) {
      rows[row + 1] = rows[row] + varint(all);
    }
    int entries = rows[chinese.size()];
    int[] stems = new int[entries];
    for (int row = 0; row < chinese.size(); row++) {
      int stem = -1;
      for (int at = rows[row]; at < rows[row + 1]; at++) {
        stem += varint(all) + 1;
        stems[at] = stem;
      }
    }
    byte[] forward = bytes(all, entries);
    byte[] backward = bytes(all, entries);
    return new TranslationTable(
        chinese, english, chineseFrequency, englishFrequency, rows, stems, forward, backward);
  }

  /// Writes a table so that `read` reads it. The same parts always give the same bytes.
  public static void write(Parts parts, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16));
    data.writeInt(VERSION);
    write(data, parts.chinese());
    write(data, parts.english());
    data.write(encoded(parts.chineseFrequency(), FREQUENCY_STEP));
    data.write(encoded(parts.englishFrequency(), FREQUENCY_STEP));
    int[] rows = parts.rows();
    for (int row = 0; row + 1 < rows.length; row++) {
      writeVarint(data, rows[row + 1] - rows[row]);
    }
    for (int row = 0; row + 1 < rows.length; row++) {
      int before = -1;
      for (int at = rows[row]; at < rows[row + 1]; at++) {
        writeVarint(data, parts.stems()[at] - before - 1);
        before = parts.stems()[at];
      }
    }
    data.write(encoded(parts.forward(), STEP));
    data.write(encoded(parts.backward(), STEP));
    data.close();
  }

  /// The row of a Chinese word, or -1.
  public int row(String word) {
    return chinese.find(word);
  }

  /// The number of an English stem, or -1.
  public int stem(String stem) {
    return english.find(stem);
  }

  /// How often the word stands among all words of the training texts, between 0 and 1.
  public float chineseFrequency(int row) {
    return FREQUENCY[chineseFrequency[row] & 0xff];
  }

  /// How often the stem stands among all words of the training texts, between 0 and 1.
  public float englishFrequency(int stem) {
    return FREQUENCY[englishFrequency[stem] & 0xff];
  }

  public int rowStart(int row) {
    return rows[row];
  }

  public int rowEnd(int row) {
    return rows[row + 1];
  }

  /// The stem of an entry, between `rowStart` and `rowEnd`.
  public int stemAt(int entry) {
    return stems[entry];
  }

  /// The probability of the stem, given the Chinese word.
  public float forward(int entry) {
    return PROBABILITY[forward[entry] & 0xff];
  }

  /// The probability of the Chinese word, given the stem.
  public float backward(int entry) {
    return PROBABILITY[backward[entry] & 0xff];
  }

  /// How many stems there are.
  public int stems() {
    return english.size();
  }

  /// How many entries all rows have.
  public int size() {
    return stems.length;
  }

  private static float[] decoded(double step) {
    float[] values = new float[256];
    for (int code = 0; code < 255; code++) {
      values[code] = (float) Math.exp(-code / step);
    }
    return values;
  }

  private static byte[] encoded(double[] values, double step) {
    byte[] codes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      double code = values[i] <= 0 ? 255 : Math.rint(-Math.log(values[i]) * step);
      codes[i] = (byte) Math.clamp(code, 0, 255);
    }
    return codes;
  }

  private static String text(ByteBuffer in) {
    return new String(bytes(in, in.getInt()), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(ByteBuffer in, int count) {
    byte[] bytes = new byte[count];
    in.get(bytes);
    return bytes;
  }

  private static void write(DataOutputStream out, String[] words) throws IOException {
    byte[] bytes = (String.join("\n", words) + "\n").getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static int varint(ByteBuffer in) {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private static void writeVarint(DataOutputStream out, int value) throws IOException {
    int rest = value;
    while (rest > 0x7f) {
      out.writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }
}
