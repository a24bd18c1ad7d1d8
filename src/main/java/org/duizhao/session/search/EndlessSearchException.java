package org.duizhao.session.search;

/// Thrown when a regular expression tries too many ways to match a text.
public final class EndlessSearchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EndlessSearchException() {
    super(
        "The regular expression tries too many ways to match",
        /* cause= */ null,
        /* enableSuppression= */ false,
        /* writableStackTrace= */ false);
  }
}
