package org.duizhao.session.completion;

/// English that may be wanted in a sentence.
public record Offer(String english, From from) {

  /// Where it comes from, the likeliest first.
  public enum From {
    TERM,
    NAME,
    NUMBER,
    PHRASE
  }
}
