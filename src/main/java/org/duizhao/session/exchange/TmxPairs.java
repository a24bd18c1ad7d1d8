package org.duizhao.session.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duizhao.format.TmxDates;
import org.duizhao.format.TmxText;
import org.duizhao.format.TmxUnit;
import org.duizhao.format.TmxUnit.Details;
import org.duizhao.format.TmxUnit.Prop;
import org.duizhao.format.TmxUnit.Variant;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.memory.MemoryUnit.Codes;
import org.duizhao.memory.MemoryUnit.Context;
import org.duizhao.memory.MemoryUnit.Made;
import org.duizhao.memory.MemoryUnit.Property;
import org.duizhao.memory.UnitOrigin;
import org.jspecify.annotations.Nullable;

/// Makes units of a memory of those of a TMX file: one of every Chinese text with every English one.
final class TmxPairs {

  private static final List<String> TAKEN =
      Stream.of(
              List.of(TmxNames.PLACE, TmxNames.ORIGIN),
              TmxNames.DOCUMENTS,
              TmxNames.PREVIOUSES,
              TmxNames.NEXTS)
          .flatMap(List::stream)
          .toList();

  private final String document;
  private final Optional<UnitOrigin> origin;

  /// @param document the document of units that name none
  /// @param origin of all units; without one, what the file says of each
  TmxPairs(String document, Optional<UnitOrigin> origin) {
    this.document = document;
    this.origin = origin;
  }

  /// @return none where the unit has no Chinese or no English text
  List<MemoryUnit> of(TmxUnit unit) {
    List<MemoryUnit> pairs = new ArrayList<>();
    for (Variant source : unit.variants()) {
      Optional<String> chinese = LanguageTags.chinese(source.language());
      if (chinese.isPresent() && !source.text().plain().isBlank()) {
        for (Variant target : unit.variants()) {
          Optional<String> english = LanguageTags.english(target.language());
          if (english.isPresent() && !target.text().plain().isBlank()) {
            pairs.add(pair(new Texts(unit.details(), source, target), chinese.get(), english.get()));
          }
        }
      }
    }
    return pairs;
  }

  /// A unit's two texts; what it says of itself goes before what the target says, and that before
  /// what the source says.
  private record Texts(Details unit, Variant source, Variant target) {

    List<Details> all() {
      return List.of(unit, target.details(), source.details());
    }

    String attribute(String name) {
      return all().stream()
          .map(each -> each.get(name))
          .filter(value -> !value.isBlank())
          .findFirst()
          .orElse("");
    }

    Optional<String> prop(List<String> types) {
      return all().stream()
          .flatMap(each -> each.props().stream())
          .filter(prop -> types.contains(prop.type()))
          .map(Prop::value)
          .findFirst();
    }
  }

  private MemoryUnit pair(Texts texts, String chinese, String english) {
    TmxText source = texts.source().text();
    TmxText target = texts.target().text();
    String changer = texts.attribute("changeid");
    String maker = texts.attribute("creationid");
    String author = changer.isEmpty() ? maker : changer;
    return new MemoryUnit(
        source.plain(),
        target.plain(),
        chinese,
        english,
        context(texts),
        new Made(created(texts), changed(texts), author),
        note(texts),
        origin.orElseGet(() -> origin(texts)),
        new Codes(source.markup(), target.markup()),
        properties(texts, maker.equals(author) ? "" : maker));
  }

  private Context context(Texts texts) {
    return new Context(
        texts.prop(TmxNames.DOCUMENTS).orElse(document),
        texts.prop(List.of(TmxNames.PLACE)).orElse(""),
        texts.prop(TmxNames.PREVIOUSES).map(TmxPairs::plain).orElse(""),
        texts.prop(TmxNames.NEXTS).map(TmxPairs::plain).orElse(""));
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

  private static @Nullable Instant created(Texts texts) {
    return dates(texts, "creationdate").min(Comparator.naturalOrder()).orElse(null);
  }

  private static @Nullable Instant changed(Texts texts) {
    return dates(texts, "changedate").max(Comparator.naturalOrder()).orElse(null);
  }

  private static Stream<Instant> dates(Texts texts, String attribute) {
    return texts.all().stream()
        .map(each -> TmxDates.read(each.get(attribute)))
        .flatMap(Optional::stream);
  }

  /// All notes, each once, a line each.
  private static String note(Texts texts) {
    Set<String> notes = new LinkedHashSet<>();
    texts.all().forEach(each -> notes.addAll(each.notes()));
    return String.join("\n", notes);
  }

  private static UnitOrigin origin(Texts texts) {
    Function<String, UnitOrigin> known =
        value ->
            switch (value.toLowerCase(Locale.ROOT)) {
              case "work" -> UnitOrigin.WORK;
              case "alignment" -> UnitOrigin.ALIGNMENT;
              case "machine", "mt", "machinetranslation" -> UnitOrigin.MACHINE;
              default -> UnitOrigin.FILE;
            };
    // Trados says so in a property of its own.
    return texts
        .prop(List.of(TmxNames.ORIGIN))
        .or(() -> texts.prop(List.of("x-Origin")))
        .map(known)
        .orElse(UnitOrigin.FILE);
  }

  private static List<Property> properties(Texts texts, String maker) {
    List<Property> properties = new ArrayList<>();
    add("", texts.unit(), properties);
    if (!maker.isEmpty()) {
      properties.add(new Property(TmxNames.ATTRIBUTE + "creationid", maker));
    }
    add(TmxNames.OF_SOURCE, texts.source().details(), properties);
    add(TmxNames.OF_TARGET, texts.target().details(), properties);
    return properties;
  }

  private static void add(String start, Details details, List<Property> properties) {
    details.attributes().entrySet().stream()
        .filter(each -> TmxNames.KEPT.contains(each.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each ->
                properties.add(
                    new Property(start + TmxNames.ATTRIBUTE + each.getKey(), each.getValue())));
    properties.addAll(
        details.props().stream()
            .filter(prop -> !TAKEN.contains(prop.type()))
            .map(prop -> new Property(start + prop.type(), prop.value()))
            .toList());
  }
}
