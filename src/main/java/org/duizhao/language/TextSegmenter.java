package org.duizhao.language;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Cancel;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;

/// Cuts a whole text into segments: every line that is not blank is a paragraph; headings and
/// speakers are found, the rest is split into sentences. Immutable and safe for any thread.
public final class TextSegmenter {

  private final SentenceSplitter splitter;

  /// A segmenter for Chinese with the built-in rules.
  public TextSegmenter() {
    this(SentenceSplitter.over(new ChineseSentences()));
  }

  public TextSegmenter(SentenceSplitter splitter) {
    this.splitter = splitter;
  }

  /// The segments of a text all of which is wanted.
  public List<Segment> segment(String repairedText) {
    List<Span> lines = Lines.of(repairedText);
    return new Run(repairedText, lines, allBody(lines.size()), new Cancel()).segments();
  }

  /// The segments of a text of which some is title or furniture. Spans point into the text; a
  /// speaker's label is in no span.
  ///
  /// @param lineKinds one for each line that is not blank; SENTENCE and HEADING are body
  /// @throws IllegalArgumentException when there are more or fewer kinds than lines
  public List<Segment> segment(String repairedText, List<Kind> lineKinds) {
    return segment(repairedText, lineKinds, new Cancel());
  }

  /// The same, stopping when asked to.
  public List<Segment> segment(String repairedText, List<Kind> lineKinds, Cancel cancel) {
    List<Span> lines = Lines.of(repairedText);
    if (lines.size() != lineKinds.size()) {
      throw new IllegalArgumentException(
          lineKinds.size() + " kinds for " + lines.size() + " lines that are not blank");
    }
    return new Run(repairedText, lines, lineKinds, cancel).segments();
  }

  private static List<Kind> allBody(int count) {
    return java.util.Collections.nCopies(count, Kind.SENTENCE);
  }

  /// One text on its way through.
  private final class Run {

    private final String text;
    private final List<Span> lines;
    private final List<Kind> kinds;
    private final Cancel cancel;
    private final List<Segment> segments = new ArrayList<>();
    private String speaker = "";

    Run(String text, List<Span> lines, List<Kind> kinds, Cancel cancel) {
      this.cancel = cancel;
      this.text = text;
      this.lines = lines;
      this.kinds = kinds;
    }

    List<Segment> segments() {
      List<Span> body = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (isBody(kinds.get(i))) {
          body.add(lines.get(i));
        }
      }
      Headings headings = new Headings(text, body);
      List<Span> headingOf = new ArrayList<>();
      List<Span> paragraphs = new ArrayList<>();
      for (int i = 0; i < body.size(); i++) {
        cancel.check();
        Span heading = headings.headingAt(i);
        headingOf.add(heading);
        if (heading.isEmpty()) {
          paragraphs.add(body.get(i));
        }
      }
      SpeakerLabels labels = new SpeakerLabels(text, paragraphs);
      int inBody = 0;
      for (int i = 0; i < lines.size(); i++) {
        cancel.check();
        Kind kind = kinds.get(i);
        if (!isBody(kind)) {
          whole(i, kind, lines.get(i));
          continue;
        }
        Span heading = headingOf.get(inBody++);
        if (kind == Kind.HEADING || !heading.isEmpty()) {
          whole(i, Kind.HEADING, heading.isEmpty() ? lines.get(i) : heading);
        } else {
          paragraph(i, labels.of(lines.get(i)));
        }
      }
      return List.copyOf(segments);
    }

    private void whole(int paragraph, Kind kind, Span span) {
      if (kind != Kind.FURNITURE) {
        speaker = "";
      }
      add(paragraph, kind, "", span);
    }

    private void paragraph(int paragraph, SpeakerLabels.Label label) {
      if (!label.name().isEmpty()) {
        speaker = label.name();
      }
      int from = label.textStart();
      int to = lines.get(paragraph).end();
      if (from >= to) {
        return;
      }
      for (Span sentence : splitter.split(text.substring(from, to))) {
        add(paragraph, Kind.SENTENCE, speaker, sentence.shift(from));
      }
    }

    private void add(int paragraph, Kind kind, String who, Span span) {
      String id = Integer.toString(segments.size() + 1);
      segments.add(Segment.untranslated(id, paragraph, kind, who, span.of(text), span));
    }

    private boolean isBody(Kind kind) {
      return kind == Kind.SENTENCE || kind == Kind.HEADING;
    }
  }
}
