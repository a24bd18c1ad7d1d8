package org.duizhao.format;

import java.util.List;
import java.util.Map;

/// A unit of a TMX file, a `tu` with its `tuv`.
public record TmxUnit(Details details, List<Variant> variants) {

  public TmxUnit {
    variants = List.copyOf(variants);
  }

  /// What a header, a unit or a variant says besides texts.
  ///
  /// @param attributes without the language; what the DTD does not know is not written
  public record Details(Map<String, String> attributes, List<String> notes, List<Prop> props) {
    public static final Details NONE = new Details(Map.of(), List.of(), List.of());

    public Details {
      attributes = Map.copyOf(attributes);
      notes = List.copyOf(notes);
      props = List.copyOf(props);
    }

    /// The attribute's value, empty where it is not given.
    public String get(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }
  }

  /// A `prop`.
  public record Prop(String type, String value) {}

  /// A text of the unit in one language.
  ///
  /// @param language as the file writes it
  public record Variant(String language, TmxText text, Details details) {}
}
