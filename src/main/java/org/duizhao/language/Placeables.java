package org.duizhao.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duizhao.core.Span;
import org.jspecify.annotations.Nullable;

/// Finds what of a Chinese sentence goes into its English as it is or by rule: Latin words,
/// numbers, dates, addresses, code; and names and titles, of which it knows no English.
public final class Placeables {

  private Placeables() {}

  /// In the order of the text; they do not overlap.
  public static List<Placeable> find(String text) {
    List<Placeable> found = written(text);
    if (mayCount(text)) {
      for (Quantity quantity : Quantities.find(text)) {
        Placeable number =
            new Placeable(quantity.span(), Placeable.Kind.NUMBER, quantity.english());
        if (found.stream().noneMatch(each -> each.span().overlaps(number.span()))) {
          found.add(number);
        }
      }
    }
    found.sort(Comparator.comparingInt(each -> each.span().start()));
    return List.copyOf(found);
  }

  /// The same without numbers and dates, which take longest to read.
  public static List<Placeable> withoutNumbers(String text) {
    return List.copyOf(written(text));
  }

  private static List<Placeable> written(String text) {
    List<Placeable> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Placeable placeable = at(text, at, found.isEmpty() ? 0 : found.getLast().span().end());
      if (placeable == null) {
        at = Mark.isDigit(text.charAt(at)) ? pastFigures(text, at) : at + 1;
      } else {
        found.add(placeable);
        at = placeable.span().end();
      }
    }
    return found;
  }

  private static @Nullable Placeable at(String text, int at, int from) {
    char c = text.charAt(at);
    if (c == '《') {
      int end = text.indexOf('》', at);
      boolean plain = end > at + 1 && end - at < 60 && Mark.isHan(text.charAt(at + 1));
      return plain ? new Placeable(new Span(at, end + 1), Placeable.Kind.TITLE, List.of()) : null;
    }
    if (TranscribedNames.isPoint(c)) {
      Span name = TranscribedNames.around(text, at, from);
      return name == null ? null : new Placeable(name, Placeable.Kind.NAME, List.of());
    }
    // Nearly every character is one of these, and none of them begins a Latin run.
    return c > '\u301f' && c < '\uff00' ? null : LatinRuns.at(text, at);
  }

  private static boolean mayCount(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ChineseNumerals.mayBegin(c) || c == '半' || c == '翻' || c == '日' || c == '天') {
        return true;
      }
    }
    return false;
  }

  private static int pastFigures(String text, int from) {
    int end = from;
    while (end < text.length() && Mark.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
