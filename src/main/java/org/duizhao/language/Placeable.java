package org.duizhao.language;

import java.util.List;
import org.duizhao.core.Span;

/// A piece of a Chinese text that goes into the English as it is or by rule.
///
/// @param english ways to write it in English, the likeliest first; none where only a person knows,
///   as of a transcribed name
public record Placeable(Span span, Kind kind, List<String> english) {

  /// What a piece is.
  public enum Kind {
    /// Something counted or dated; see `Quantity`.
    NUMBER,
    /// Letters and figures kept in the Chinese: OpenAI, GPT-4, Ilya Sutskever.
    LATIN,
    /// An address of a page or of a mailbox.
    ADDRESS,
    /// A stretch of code or a place for a value: `{name}`, `%s`.
    CODE,
    /// A foreign name in Chinese characters: 埃隆·馬斯克.
    NAME,
    /// The title of a work: 《三體》.
    TITLE
  }

  public Placeable {
    english = List.copyOf(english);
  }
}
