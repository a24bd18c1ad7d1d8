package org.duizhao.format.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.core.Kind;
import org.duizhao.format.TextDecoder;

/// Reads SubRip and WebVTT subtitles: each line of a cue is a paragraph, each cue's first set
/// apart. Numbers, times, positions and styles are left out.
public final class SubtitleReader implements ContentsReader {

  private static final Pattern TIMES =
      Pattern.compile("\\s*(?:\\d+:)?\\d{1,2}:\\d{2}[,.]\\d{1,3}\\s*-->.*");
  private static final Pattern STYLE = Pattern.compile("</?[a-zA-Z][^<>]*>|\\{\\\\[^}]*}");

  private final TextDecoder decoder = new TextDecoder();

  @Override
  public Contents read(byte[] bytes, String name) {
    List<Part> parts = new ArrayList<>();
    boolean inCue = false;
    boolean apart = true;
    for (String line : decoder.decode(bytes, name).text().lines().toList()) {
      String text = STYLE.matcher(line).replaceAll("").strip();
      if (TIMES.matcher(line).matches()) {
        inCue = true;
        apart = true;
      } else if (line.isBlank()) {
        inCue = false;
      } else if (inCue && !text.isEmpty()) {
        parts.add(new Paragraph(text, Kind.SENTENCE, apart));
        apart = false;
      }
    }
    return new Contents("srt", parts);
  }
}
