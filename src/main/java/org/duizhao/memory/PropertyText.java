package org.duizhao.memory;

import java.util.ArrayList;
import java.util.List;

/// Properties in one text: names and values in turn, each ended by a line feed; a line feed or
/// backslash within has a backslash before it.
final class PropertyText {

  private PropertyText() {}

  static String write(List<MemoryUnit.Property> properties) {
    if (properties.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (MemoryUnit.Property property : properties) {
      append(text, property.name());
      append(text, property.value());
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == '\n' || c == '\\') {
        text.append('\\');
      }
      text.append(c);
    }
    text.append('\n');
  }

  static List<MemoryUnit.Property> read(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c == '\\' ? text.charAt(++i) : c);
      }
    }
    List<MemoryUnit.Property> properties = new ArrayList<>();
    for (int i = 0; i + 1 < parts.size(); i += 2) {
      properties.add(new MemoryUnit.Property(parts.get(i), parts.get(i + 1)));
    }
    return properties;
  }
}
