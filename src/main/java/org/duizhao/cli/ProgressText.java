package org.duizhao.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.duizhao.session.Amount;
import org.duizhao.session.Pace;
import org.duizhao.session.PartProgress;
import org.duizhao.session.ProgressReport;
import org.duizhao.session.WorkDay;
import tools.jackson.databind.node.ObjectNode;

/// A project's progress as text and as JSON, for `duizhao stats`.
final class ProgressText {

  private ProgressText() {}

  static void print(PrintWriter out, ProgressReport report) {
    out.println("progress           segments       Han     words");
    row(out, "all", report.all());
    row(out, "translated", report.translated());
    row(out, "confirmed", report.confirmed());
    row(out, "confirmed today", report.day(report.today()).confirmed());
    for (PartProgress part : report.parts()) {
      if (!part.isDocument()) {
        String count = part.confirmed().segments() + "/" + part.all().segments();
        out.println(String.format(Locale.ROOT, "  %9s  %s", count, part.title()));
      }
    }
    if (!report.days().isEmpty()) {
      out.println("confirmed by day");
    }
    for (WorkDay day : report.days()) {
      row(out, day.date().toString(), day.confirmed());
    }
    out.println("pace");
    Pace pace = report.pace();
    out.println("  " + perDay(pace));
    pace.hanPerHour().ifPresent(han -> out.println("  " + han + " Han characters an hour of work"));
    out.println(
        String.format(
            Locale.ROOT,
            "%d repetitions, %d notes, %d bookmarks",
            report.repetitions(),
            report.notes(),
            report.bookmarks()));
  }

  private static String perDay(Pace pace) {
    if (pace.hanPerDay().isEmpty()) {
      return "too few days to tell: " + pace.days() + " of " + Pace.FEWEST_DAYS + " at least";
    }
    return pace.hanPerDay().getAsLong()
        + " Han characters a day, the median of "
        + pace.days()
        + " days; at this pace "
        + pace.daysLeft().orElse(0)
        + " days of work left";
  }

  private static void row(PrintWriter out, String label, Amount amount) {
    out.println(
        String.format(
            Locale.ROOT,
            "  %-16s %8d %9d %9d",
            label,
            amount.segments(),
            amount.han(),
            amount.words()));
  }

  static void put(ObjectNode node, ProgressReport report) {
    put(node.putObject("all"), report.all());
    put(node.putObject("translated"), report.translated());
    put(node.putObject("confirmed"), report.confirmed());
    var headings = node.putArray("headings");
    for (PartProgress part : report.parts()) {
      if (!part.isDocument()) {
        ObjectNode each = headings.addObject();
        each.put("document", part.document());
        each.put("title", part.title());
        put(each.putObject("all"), part.all());
        put(each.putObject("translated"), part.translated());
        put(each.putObject("confirmed"), part.confirmed());
      }
    }
    node.put("today", report.today().toString());
    var days = node.putArray("days");
    for (WorkDay day : report.days()) {
      ObjectNode each = days.addObject();
      each.put("date", day.date().toString());
      put(each.putObject("drafted"), day.drafted());
      put(each.putObject("confirmed"), day.confirmed());
    }
    put(node.putObject("pace"), report.pace());
    node.put("repetitions", report.repetitions());
    node.put("notes", report.notes());
    node.put("bookmarks", report.bookmarks());
  }

  private static void put(ObjectNode node, Amount amount) {
    node.put("segments", amount.segments());
    node.put("hanCharacters", amount.han());
    node.put("englishWords", amount.words());
  }

  private static void put(ObjectNode node, Pace pace) {
    node.put("days", pace.days());
    node.put("hours", pace.hours());
    pace.hanPerDay().ifPresent(han -> node.put("hanCharactersPerDay", han));
    pace.hanPerHour().ifPresent(han -> node.put("hanCharactersPerHour", han));
    pace.daysLeft().ifPresent(left -> node.put("daysLeft", left));
  }
}
