package org.duizhao.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetector;
import org.duizhao.core.Span;

/// Cuts a text into sentences: spans in order, without overlap, white space trimmed.
@FunctionalInterface
public interface SentenceSplitter {

  List<Span> split(CharSequence text);

  /// A splitter over any OpenNLP detector.
  static SentenceSplitter over(SentenceDetector detector) {
    return text -> {
      List<Span> spans = new ArrayList<>();
      for (opennlp.tools.util.Span span : detector.sentPosDetect(text)) {
        spans.add(new Span(span.getStart(), span.getEnd()));
      }
      return List.copyOf(spans);
    };
  }
}
