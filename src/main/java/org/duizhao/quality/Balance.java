package org.duizhao.quality;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Which opening and closing marks of a text have no partner.
final class Balance {

  private final String opening;
  private final String closing;

  /// @param opening the opening marks
  /// @param closing their partners in the same order
  Balance(String opening, String closing) {
    this.opening = opening;
    this.closing = closing;
  }

  /// Offsets of marks without a partner, in order.
  List<Integer> alone(String text) {
    int at = next(text, 0);
    if (at == text.length()) {
      return List.of();
    }
    Deque<Integer> open = new ArrayDeque<>();
    List<Integer> alone = new ArrayList<>();
    for (; at < text.length(); at = next(text, at + 1)) {
      char c = text.charAt(at);
      int closes = closing.indexOf(c);
      if (opening.indexOf(c) >= 0) {
        open.push(at);
      } else {
        if (!open.isEmpty() && text.charAt(open.peek()) == opening.charAt(closes)) {
          open.pop();
        } else {
          alone.add(at);
        }
      }
    }
    alone.addAll(open);
    return alone.stream().sorted().toList();
  }

  /// The next mark from here on, or the end.
  private int next(String text, int from) {
    int at = from;
    while (at < text.length()
        && opening.indexOf(text.charAt(at)) < 0
        && closing.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
