package org.duizhao.ui.memory;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duizhao.memory.Match;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.memory.UnitOrigin;
import org.duizhao.ui.Messages;

/// Says in words where a unit comes from and what differs.
final class MemoryText {

  private static final String OWN = "own";

  private final Messages messages;
  private final String project;
  private final DateTimeFormatter date;

  /// @param project name of the open project, whose documents need not say it
  MemoryText(Messages messages, String project) {
    this.messages = messages;
    this.project = project + "/";
    this.date =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(messages.locale())
            .withZone(ZoneId.systemDefault());
  }

  /// What a memory is called.
  String name(String memory) {
    if (memory.isEmpty()) {
      return messages.text("memory.ofProject");
    }
    return memory.equals(OWN) ? messages.text("memory.own") : memory;
  }

  /// Memory, document, what it was made of, by whom and when, as far as that is known.
  String provenance(String memory, MemoryUnit unit) {
    List<String> parts = new ArrayList<>();
    parts.add(name(memory));
    String document = unit.context().document();
    add(parts, document.startsWith(project) ? document.substring(project.length()) : document);
    if (unit.origin() != UnitOrigin.WORK) {
      parts.add(messages.text(unit.origin()));
    }
    add(parts, unit.made().author());
    Instant when = unit.made().changed() != null ? unit.made().changed() : unit.made().created();
    if (when != null) {
      parts.add(date.format(when));
    }
    return String.join(" · ", parts);
  }

  private static void add(List<String> parts, String part) {
    if (!part.isBlank()) {
      parts.add(part);
    }
  }

  /// What differs where the texts are the same in substance; empty when nothing does.
  String differences(Match match) {
    List<String> parts = new ArrayList<>();
    for (Match.Difference each : Match.Difference.values()) {
      if (match.differences().contains(each) && each != Match.Difference.NUMBERS) {
        parts.add(messages.text(each));
      }
    }
    if (match.differences().contains(Match.Difference.NUMBERS)) {
      boolean putIn = !match.offered().equals(match.pair().target());
      parts.add(messages.text(putIn ? "matches.numbersPutIn" : "matches.numbersLeft"));
    }
    return String.join(" · ", parts);
  }

  /// A score as it is shown, such as `97 %`.
  static String score(int score) {
    return String.format(Locale.ROOT, "%d\u202f%%", score);
  }
}
