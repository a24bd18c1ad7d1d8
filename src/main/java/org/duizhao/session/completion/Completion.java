package org.duizhao.session.completion;

import org.duizhao.core.Span;

/// What would stand in the place of a word begun.
///
/// @param span what is typed of it, up to the caret
/// @param text the whole, with the capital that was typed
public record Completion(Span span, String text, Offer.From from) {

  /// The English with the word whole.
  public String in(String english) {
    return english.substring(0, span.start()) + text + english.substring(span.end());
  }

  /// Where the caret goes.
  public int caret() {
    return span.start() + text.length();
  }
}
