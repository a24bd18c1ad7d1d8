package org.duizhao.glossary.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Several values in one cell, parted by `|`, `;` or lines. A part's own bar, semicolon or
/// backslash has a backslash before it.
final class ListCell {

  private static final String SEPARATORS = "|;；\n";

  private ListCell() {}

  static String join(List<String> values) {
    return String.join(" | ", values.stream().map(ListCell::escaped).toList());
  }

  /// The one value, so that reading does not part it.
  static String escaped(String value) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (SEPARATORS.indexOf(c) >= 0 || c == '\\') {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /// The values, blank and repeated ones left out.
  static List<String> split(String cell) {
    LinkedHashSet<String> values = new LinkedHashSet<>();
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      char next = i + 1 < cell.length() ? cell.charAt(i + 1) : 0;
      if (c == '\\' && (next == '\\' || (next != 0 && SEPARATORS.indexOf(next) >= 0))) {
        value.append(next);
        i++;
      } else if (SEPARATORS.indexOf(c) >= 0) {
        values.add(value.toString().strip());
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    values.add(value.toString().strip());
    values.remove("");
    return new ArrayList<>(values);
  }
}
