package org.duizhao.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.AbstractList;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is written keeps up with what is read, so that a text of any length needs little memory.
class StreamingTest {

  private static final int PAIRS = 100_000;
  private static final long BUFFERS = 512 * 1024;

  @ParameterizedTest
  @MethodSource("streaming")
  void when_a_pair_is_asked_for_those_before_it_are_on_their_way_out(PairWriter writer)
      throws IOException {
    Sink sink = new Sink();
    Many pairs = new Many(sink);
    Bilingual bilingual =
        new Bilingual("t", "zh", "en", List.of(new Bilingual.Text("d", "d.txt", pairs)));
    assertThat(writer.write(bilingual, ExportOptions.ALL, sink)).isEqualTo(PAIRS);
    long total = sink.bytes;
    long most = 0;
    for (int i = 0; i < PAIRS; i++) {
      most = Math.max(most, total * i / PAIRS - pairs.bytesOut[i]);
    }
    assertThat(most).isLessThan(BUFFERS).isLessThan(total / 10);
  }

  /// All formats but Word's, whose library holds the document.
  static Stream<PairWriter> streaming() {
    return PairWriters.standard().all().stream().filter(writer -> !writer.id().equals("docx"));
  }

  private static final class Sink extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int offset, int length) {
      bytes += length;
    }
  }

  /// Pairs of one length, made when asked for; notes how much was out when each was asked for last.
  private static final class Many extends AbstractList<Pair> {
    private final Sink sink;
    private final long[] bytesOut = new long[PAIRS];

    Many(Sink sink) {
      this.sink = sink;
    }

    @Override
    public Pair get(int index) {
      bytesOut[index] = sink.bytes;
      String id = String.valueOf(PAIRS + index);
      String source = "第" + id + "句話，不長也不短，寫出來就忘了。";
      Segment segment =
          Segment.untranslated(
              id, PAIRS + index, Kind.SENTENCE, "", source, new Span(0, source.length()));
      return new Pair(
          segment.withTarget("Sentence " + id + ", neither long nor short."), List.of());
    }

    @Override
    public int size() {
      return PAIRS;
    }
  }
}
