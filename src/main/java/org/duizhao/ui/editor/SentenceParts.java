package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.duizhao.core.Segment;
import org.duizhao.glossary.TermHit;
import org.duizhao.language.Placeable;
import org.duizhao.language.Placeables;

/// The numbers, names and Latin words of one sentence, and which of them its English has. What the
/// glossary knows is left to the glossary.
final class SentenceParts {

  private final String source;
  private final List<Placeable> parts;

  private SentenceParts(String source, List<Placeable> parts) {
    this.source = source;
    this.parts = parts;
  }

  static SentenceParts of(Segment segment, Function<Segment, List<TermHit>> terms) {
    List<Placeable> found = Placeables.find(segment.source());
    if (!found.isEmpty()) {
      List<TermHit> hits = terms.apply(segment);
      found =
          found.stream()
              .filter(part -> hits.stream().noneMatch(hit -> hit.span().overlaps(part.span())))
              .toList();
    }
    return new SentenceParts(segment.source(), found);
  }

  static SentenceParts none() {
    return new SentenceParts("", List.of());
  }

  /// In the order of the source.
  List<Placeable> all() {
    return parts;
  }

  /// What stands in the source.
  String text(Placeable part) {
    return part.span().of(source);
  }

  /// Of each part, whether the English has it: a part that stands twice in the source is used when
  /// the English has it twice.
  List<Boolean> used(String english) {
    Map<List<String>, Integer> left = new HashMap<>();
    List<Boolean> used = new ArrayList<>();
    for (Placeable part : parts) {
      int times = left.computeIfAbsent(part.english(), ways -> times(ways, english));
      used.add(times > 0);
      left.put(part.english(), times - 1);
    }
    return used;
  }

  /// The first part with an English of its own that the English does not have.
  Optional<Placeable> nextUnused(String english) {
    List<Boolean> used = used(english);
    for (int i = 0; i < parts.size(); i++) {
      if (!used.get(i) && !parts.get(i).english().isEmpty()) {
        return Optional.of(parts.get(i));
      }
    }
    return Optional.empty();
  }

  private static int times(List<String> ways, String english) {
    String text = english.toLowerCase(Locale.ROOT);
    int most = 0;
    for (String way : ways) {
      String wanted = way.toLowerCase(Locale.ROOT);
      int times = 0;
      int at = text.indexOf(wanted);
      while (at >= 0) {
        int end = at + wanted.length();
        boolean whole = !joins(text, at - 1, at) && !joins(text, end - 1, end);
        times += whole ? 1 : 0;
        at = text.indexOf(wanted, end);
      }
      most = Math.max(most, times);
    }
    return most;
  }

  /// Whether two neighbouring characters belong to one word or figure.
  private static boolean joins(String text, int left, int right) {
    return left >= 0
        && right < text.length()
        && Character.isLetterOrDigit(text.charAt(left))
        && Character.isLetterOrDigit(text.charAt(right));
  }
}
