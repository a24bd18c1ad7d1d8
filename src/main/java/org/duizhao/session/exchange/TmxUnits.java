package org.duizhao.session.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duizhao.format.TmxDates;
import org.duizhao.format.TmxText;
import org.duizhao.format.TmxUnit;
import org.duizhao.format.TmxUnit.Details;
import org.duizhao.format.TmxUnit.Prop;
import org.duizhao.format.TmxUnit.Variant;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.memory.MemoryUnit.Property;
import org.jspecify.annotations.Nullable;

/// Makes units of a TMX file of those of a memory, so that [TmxPairs] makes the same of them again.
final class TmxUnits {

  private final String language;

  /// @param language the file's source language; a unit of another says so
  TmxUnits(String language) {
    this.language = language;
  }

  TmxUnit of(MemoryUnit unit) {
    Map<String, String> attributes = attributes(unit);
    List<Prop> props = props(unit);
    Gathered ofUnit = new Gathered(attributes, props);
    Gathered ofSource = new Gathered(new HashMap<>(), new ArrayList<>());
    Gathered ofTarget = new Gathered(new HashMap<>(), new ArrayList<>());
    for (Property property : unit.properties()) {
      String name = property.name();
      if (name.startsWith(TmxNames.OF_SOURCE)) {
        ofSource.add(name.substring(TmxNames.OF_SOURCE.length()), property.value());
      } else if (name.startsWith(TmxNames.OF_TARGET)) {
        ofTarget.add(name.substring(TmxNames.OF_TARGET.length()), property.value());
      } else {
        ofUnit.add(name, property.value());
      }
    }
    List<String> notes = unit.note().isEmpty() ? List.of() : List.of(unit.note());
    return new TmxUnit(
        new Details(attributes, notes, props),
        List.of(
            new Variant(
                unit.sourceLanguage(),
                TmxText.of(unit.source(), unit.codes().source()),
                ofSource.details()),
            new Variant(
                unit.targetLanguage(),
                TmxText.of(unit.target(), unit.codes().target()),
                ofTarget.details())));
  }

  private record Gathered(Map<String, String> attributes, List<Prop> props) {

    void add(String name, String value) {
      String attribute =
          name.startsWith(TmxNames.ATTRIBUTE) ? name.substring(TmxNames.ATTRIBUTE.length()) : "";
      if (TmxNames.KEPT.contains(attribute) || attribute.equals("creationid")) {
        attributes.put(attribute, value);
      } else {
        props.add(new Prop(name, value));
      }
    }

    Details details() {
      return new Details(attributes, List.of(), props);
    }
  }

  private Map<String, String> attributes(MemoryUnit unit) {
    Map<String, String> attributes = new HashMap<>();
    put(attributes, "creationdate", unit.made().created());
    put(attributes, "changedate", unit.made().changed());
    attributes.put("creationid", unit.made().author());
    attributes.put("changeid", unit.made().author());
    if (!unit.sourceLanguage().equals(language)) {
      attributes.put("srclang", unit.sourceLanguage());
    }
    return attributes;
  }

  private static void put(Map<String, String> attributes, String name, @Nullable Instant date) {
    if (date != null) {
      attributes.put(name, TmxDates.write(date));
    }
  }

  private static List<Prop> props(MemoryUnit unit) {
    List<Prop> props = new ArrayList<>();
    MemoryUnit.Context context = unit.context();
    add(props, TmxNames.DOCUMENT, context.document());
    add(props, TmxNames.PLACE, context.place());
    add(props, TmxNames.PREVIOUS, context.previous());
    add(props, TmxNames.NEXT, context.next());
    add(props, TmxNames.ORIGIN, unit.origin().name().toLowerCase(Locale.ROOT));
    return props;
  }

  private static void add(List<Prop> props, String type, String value) {
    if (!value.isEmpty()) {
      props.add(new Prop(type, value));
    }
  }
}
