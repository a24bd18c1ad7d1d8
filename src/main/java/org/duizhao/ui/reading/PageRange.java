package org.duizhao.ui.reading;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pages as their user writes them: `1-3, 5`.
final class PageRange {

  private static final Pattern PART = Pattern.compile("(\\d{1,6})(?:\\s*[-–]\\s*(\\d{1,6}))?");

  private PageRange() {}

  /// The pages meant, counted from 1; all of them when nothing is written. Nothing at all when it
  /// is not a range, or none of these pages exists.
  static Optional<List<Integer>> of(String text, int pages) {
    TreeSet<Integer> chosen = new TreeSet<>();
    for (String part : (text.isBlank() ? "1-" + pages : text).split("[,，、;；]", -1)) {
      Matcher matcher = PART.matcher(part.strip());
      if (!matcher.matches()) {
        return Optional.empty();
      }
      int from = Integer.parseInt(matcher.group(1));
      int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
      for (int page = Math.max(1, from); page <= Math.min(to, pages); page++) {
        chosen.add(page);
      }
    }
    return chosen.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(chosen));
  }
}
