package org.duizhao.format;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;

/// The pairs of one paragraph that one person says, or one heading.
///
/// @param speaker who speaks; empty when nobody is named or speakers are left out
/// @param begins whether the speaker begins here, rather than going on from the block before
record Block(Kind kind, String speaker, boolean begins, List<Pair> pairs) {

  boolean isHeading() {
    return kind != Kind.SENTENCE;
  }

  /// The text's blocks, made one at a time.
  static Iterable<Block> of(Bilingual.Text text, ExportOptions options) {
    return () -> new Blocks(options.kept(text).iterator(), options);
  }

  private static final class Blocks implements Iterator<Block> {
    private final Iterator<Pair> pairs;
    private final ExportOptions options;
    private final List<Pair> ahead = new ArrayList<>();
    private String lastSpeaker = "";

    Blocks(Iterator<Pair> pairs, ExportOptions options) {
      this.pairs = pairs;
      this.options = options;
    }

    @Override
    public boolean hasNext() {
      return !ahead.isEmpty() || pairs.hasNext();
    }

    @Override
    public Block next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      List<Pair> together = new ArrayList<>(ahead);
      ahead.clear();
      while (pairs.hasNext() && ahead.isEmpty()) {
        Pair pair = pairs.next();
        if (together.isEmpty() || belong(together.getFirst().segment(), pair.segment())) {
          together.add(pair);
        } else {
          ahead.add(pair);
        }
      }
      return block(together);
    }

    private Block block(List<Pair> together) {
      Segment first = together.getFirst().segment();
      String speaker = first.kind() == Kind.SENTENCE ? options.speaker(first) : "";
      boolean begins = !speaker.isEmpty() && !speaker.equals(lastSpeaker);
      lastSpeaker = speaker;
      return new Block(first.kind(), speaker, begins, together);
    }

    private boolean belong(Segment one, Segment other) {
      return one.paragraph() == other.paragraph()
          && one.kind() == other.kind()
          && options.speaker(one).equals(options.speaker(other));
    }
  }
}
