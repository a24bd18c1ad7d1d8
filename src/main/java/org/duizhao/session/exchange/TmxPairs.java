package org.duizhao.session.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.duizhao.format.TmxText;
import org.duizhao.format.TmxUnit;
import org.duizhao.format.TmxUnit.Details;
import org.duizhao.format.TmxUnit.Prop;
import org.duizhao.format.TmxUnit.Variant;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.memory.MemoryUnit.Codes;
import org.duizhao.memory.MemoryUnit.Property;
import org.duizhao.memory.UnitOrigin;

/// Makes units of a memory of those of a TMX file: one of every Chinese text with every English
/// one.
final class TmxPairs {

  private final String document;
  private final Optional<UnitOrigin> origin;

  /// @param document the document of units that name none
  /// @param origin of all units; without one, what the file says of each
  TmxPairs(String document, Optional<UnitOrigin> origin) {
    this.document = document;
    this.origin = origin;
  }

  /// The pairs of a unit; none where it has no Chinese or no English text.
  List<MemoryUnit> of(TmxUnit unit) {
    List<MemoryUnit> pairs = new ArrayList<>();
    for (Variant source : unit.variants()) {
      Optional<String> chinese = LanguageTags.chinese(source.language());
      if (chinese.isPresent() && !source.text().plain().isBlank()) {
        for (Variant target : unit.variants()) {
          Optional<String> english = LanguageTags.english(target.language());
          if (english.isPresent() && !target.text().plain().isBlank()) {
            pairs.add(pair(unit.details(), source, chinese.get(), target, english.get()));
          }
        }
      }
    }
    return pairs;
  }

  private MemoryUnit pair(
      Details unit, Variant source, String chinese, Variant target, String english) {
    TmxFacts facts = new TmxFacts();
    facts.add(unit);
    facts.add(target.details());
    facts.add(source.details());
    TmxText from = source.text();
    TmxText into = target.text();
    List<Property> properties = new ArrayList<>();
    add("", unit, properties);
    facts
        .otherMaker()
        .ifPresent(maker -> properties.add(new Property(TmxNames.ATTRIBUTE + "creationid", maker)));
    add(TmxNames.OF_SOURCE, source.details(), properties);
    add(TmxNames.OF_TARGET, target.details(), properties);
    return new MemoryUnit(
        from.plain(),
        into.plain(),
        chinese,
        english,
        facts.context(document),
        facts.made(),
        facts.note(),
        origin.orElseGet(facts::origin),
        new Codes(from.markup(), into.markup()),
        properties);
  }

  private static void add(String start, Details details, List<Property> properties) {
    if (!details.attributes().isEmpty()) {
      for (String name : new TreeSet<>(details.attributes().keySet())) {
        if (TmxNames.KEPT.contains(name) && !details.get(name).isEmpty()) {
          properties.add(new Property(start + TmxNames.ATTRIBUTE + name, details.get(name)));
        }
      }
    }
    for (Prop prop : details.props()) {
      if (!TmxFacts.takes(prop.type())) {
        properties.add(new Property(start + prop.type(), prop.value()));
      }
    }
  }
}
