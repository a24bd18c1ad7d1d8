package org.duizhao.language;

import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.util.Span;

/// Chinese sentences by rule, in one pass: traditional or simplified, full- or half-width marks,
/// with Latin text among them. A line break always ends a sentence. The rules are described in
/// `docs/segmentation.md`. Immutable and safe for any thread.
public final class ChineseSentences implements SentenceDetector {

  /// What may be asked for beyond the usual ends.
  public enum Option {
    /// ； and ; end a sentence.
    BREAK_AT_SEMICOLONS,
    /// ： and : end a sentence, except inside times, ratios and addresses.
    BREAK_AT_COLONS,
    /// A quotation and the words that say whose it is (`“你來嗎？”他問。`) are two sentences.
    SPLIT_ATTRIBUTIONS
  }

  private final Set<Option> options;

  public ChineseSentences() {
    this(Set.of());
  }

  public ChineseSentences(Set<Option> options) {
    this.options = Set.copyOf(options);
  }

  @Override
  public String[] sentDetect(CharSequence text) {
    String whole = text.toString();
    List<Span> spans = scan(whole);
    String[] sentences = new String[spans.size()];
    for (int i = 0; i < sentences.length; i++) {
      sentences[i] = whole.substring(spans.get(i).getStart(), spans.get(i).getEnd());
    }
    return sentences;
  }

  @Override
  public Span[] sentPosDetect(CharSequence text) {
    return scan(text.toString()).toArray(new Span[0]);
  }

  private List<Span> scan(String text) {
    return new SentenceScan(text, options).sentences();
  }
}
