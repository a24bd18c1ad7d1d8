package org.duizhao.session.search;

/// A text that may be read only so often, which ends a regular expression that would try for ever.
/// Counted in characters read and not in time, so that a query does the same on every machine.
final class MeteredText implements CharSequence {

  private static final int FIXED = 200_000;
  private static final int EACH = 2_000;

  private final String text;
  private long left;

  MeteredText(String text) {
    this.text = text;
    this.left = FIXED + (long) EACH * text.length();
  }

  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new EndlessSearchException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
