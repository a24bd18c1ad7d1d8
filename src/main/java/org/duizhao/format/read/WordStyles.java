package org.duizhao.format.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.duizhao.core.Kind;

/// Which paragraph styles of a Word document are titles and headings: those named so, those with a
/// level in the outline, and those based on them.
final class WordStyles implements Xml.Handler {

  /// Level 9 of the outline is running text.
  private static final int BODY_LEVEL = 9;

  private static final int DEEPEST = 20;

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, String> basedOn = new HashMap<>();
  private String style = "";

  @Override
  public void start(String element, Xml.Attributes attributes) {
    switch (element) {
      case "style" -> style = attributes.get("styleId");
      case "name" -> named(attributes.get("val").toLowerCase(Locale.ROOT));
      case "basedOn" -> basedOn.put(style, attributes.get("val"));
      case "outlineLvl" -> {
        if (isHeadingLevel(attributes.get("val"))) {
          kinds.putIfAbsent(style, Kind.HEADING);
        }
      }
      default -> {}
    }
  }

  @Override
  public void end(String element) {
    if (element.equals("style")) {
      style = "";
    }
  }

  private void named(String name) {
    if (style.isEmpty()) {
      return;
    }
    if (name.equals("title")) {
      kinds.put(style, Kind.TITLE);
    } else if (name.startsWith("heading ")) {
      kinds.put(style, Kind.HEADING);
    }
  }

  static boolean isHeadingLevel(String level) {
    return !level.isEmpty() && Integer.parseInt(level) < BODY_LEVEL;
  }

  /// What a paragraph of this style is.
  Kind kindOf(String id) {
    String at = id;
    for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
      Kind kind = kinds.get(at);
      if (kind != null) {
        return kind;
      }
      at = basedOn.getOrDefault(at, "");
    }
    return Kind.SENTENCE;
  }
}
