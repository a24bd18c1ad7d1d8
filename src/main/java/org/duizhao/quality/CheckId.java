package org.duizhao.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The built-in checks, by which they are listed, switched off and told apart in reports.
public enum CheckId {
  NUMBERS,
  TERMS,
  FORBIDDEN,
  NAMES,
  EMPTY,
  COPIED,
  HAN,
  FULL_WIDTH,
  BROKEN,
  PUNCTUATION,
  QUESTION,
  BRACKETS,
  QUOTES,
  SPACING,
  CONSISTENCY,
  SPEAKER,
  LATIN,
  NEGATION,
  SENTENCES,
  LENGTH,
  SPELLING,
  DOUBLED,
  ARTICLE;

  /// What users call it: `full-width`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The check users call so.
  public static Optional<CheckId> of(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
  }
}
