package org.duizhao.session.exchange;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.duizhao.format.TmxDates;
import org.duizhao.format.TmxText;
import org.duizhao.format.TmxUnit.Details;
import org.duizhao.format.TmxUnit.Prop;
import org.duizhao.memory.MemoryUnit.Context;
import org.duizhao.memory.MemoryUnit.Made;
import org.duizhao.memory.UnitOrigin;
import org.jspecify.annotations.Nullable;

/// What a TMX unit and its texts say of a pair, gathered from one after the other. What is said
/// first counts, except that the earliest making and the latest change do.
final class TmxFacts {

  private @Nullable String document;
  private @Nullable String place;
  private @Nullable String previous;
  private @Nullable String next;
  private @Nullable String origin;
  private @Nullable String foreignOrigin;
  private @Nullable Instant created;
  private @Nullable Instant changed;
  private String maker = "";
  private String changer = "";
  private final Set<String> notes = new LinkedHashSet<>();

  void add(Details details) {
    notes.addAll(details.notes());
    if (!details.attributes().isEmpty()) {
      maker = maker.isEmpty() ? details.get("creationid") : maker;
      changer = changer.isEmpty() ? details.get("changeid") : changer;
      TmxDates.read(details.get("creationdate"))
          .filter(date -> created == null || date.isBefore(created))
          .ifPresent(date -> created = date);
      TmxDates.read(details.get("changedate"))
          .filter(date -> changed == null || date.isAfter(changed))
          .ifPresent(date -> changed = date);
    }
    for (Prop prop : details.props()) {
      add(prop);
    }
  }

  private void add(Prop prop) {
    String value = prop.value();
    switch (prop.type()) {
      case TmxNames.DOCUMENT, TmxNames.OMEGAT_DOCUMENT -> document = first(document, value);
      case TmxNames.PLACE -> place = first(place, value);
      case TmxNames.PREVIOUS, TmxNames.OMEGAT_PREVIOUS -> previous = first(previous, plain(value));
      case TmxNames.NEXT, TmxNames.OMEGAT_NEXT -> next = first(next, plain(value));
      case TmxNames.ORIGIN -> origin = first(origin, value);
      case TmxNames.TRADOS_ORIGIN -> foreignOrigin = first(foreignOrigin, value);
      default -> {}
    }
  }

  /// Whether a property of this type is a field of a unit.
  static boolean takes(String type) {
    return switch (type) {
      case TmxNames.DOCUMENT,
          TmxNames.OMEGAT_DOCUMENT,
          TmxNames.PLACE,
          TmxNames.PREVIOUS,
          TmxNames.OMEGAT_PREVIOUS,
          TmxNames.NEXT,
          TmxNames.OMEGAT_NEXT,
          TmxNames.ORIGIN ->
          true;
      default -> false;
    };
  }

  private static String first(@Nullable String known, String value) {
    return known == null ? value : known;
  }

  private static String said(@Nullable String value, String otherwise) {
    return value == null ? otherwise : value;
  }

  /// memoQ writes a neighbour as a whole `seg`.
  private static String plain(String neighbour) {
    if (!neighbour.startsWith("<seg>") || !neighbour.endsWith("</seg>")) {
      return neighbour;
    }
    String content = neighbour.substring("<seg>".length(), neighbour.length() - "</seg>".length());
    if (content.indexOf('<') < 0 && content.indexOf('&') < 0) {
      return content;
    }
    return TmxText.parse(content).map(TmxText::plain).orElse(neighbour);
  }

  /// @param unnamed the document where none is named
  Context context(String unnamed) {
    return new Context(
        said(document, unnamed), said(place, ""), said(previous, ""), said(next, ""));
  }

  Made made() {
    return new Made(created, changed, author());
  }

  private String author() {
    return changer.isEmpty() ? maker : changer;
  }

  /// Who made it, where that is not its author.
  Optional<String> otherMaker() {
    return Optional.of(maker).filter(each -> !each.isEmpty() && !each.equals(author()));
  }

  /// All notes, each once, a line each.
  String note() {
    return notes.isEmpty() ? "" : String.join("\n", notes);
  }

  UnitOrigin origin() {
    return switch (said(origin, said(foreignOrigin, "")).toLowerCase(Locale.ROOT)) {
      case "work" -> UnitOrigin.WORK;
      case "alignment" -> UnitOrigin.ALIGNMENT;
      case "machine", "mt", "machinetranslation" -> UnitOrigin.MACHINE;
      default -> UnitOrigin.FILE;
    };
  }
}
