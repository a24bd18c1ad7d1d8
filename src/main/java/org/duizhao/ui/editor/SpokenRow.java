package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.ui.Messages;

/// A row in words, for a screen reader: everything that shapes and colours say.
final class SpokenRow {

  private final Messages messages;

  SpokenRow(Messages messages) {
    this.messages = messages;
  }

  String text(int position, Segment segment) {
    List<String> parts = new ArrayList<>();
    parts.add(Integer.toString(position + 1));
    if (segment.kind() != Kind.SENTENCE) {
      parts.add(messages.text(segment.kind()));
    }
    if (segment.kind().isTranslatable()) {
      parts.add(messages.text(segment.state()));
    }
    if (segment.bookmarked()) {
      parts.add(messages.text("row.bookmarked"));
    }
    parts.add(segment.speaker());
    parts.add(segment.source());
    parts.add(segment.target());
    if (!segment.note().isBlank()) {
      parts.add(messages.text("row.note", segment.note()));
    }
    parts.removeIf(String::isBlank);
    return String.join(". ", parts);
  }
}
