package org.duizhao.repair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Cancel;

/// Tags of HTML left in a text.
///
/// A tag is taken for a left-over when it has attributes, has its partner in the line, or stands at
/// the line's edge; a lone `<b>` in the middle of a line may be what the line is about.
final class Markup implements RepairRule {

  private static final String NAMES =
      "a|abbr|article|aside|b|blockquote|br|button|center|cite|code|dd|div|dl|dt|em|figcaption|figure"
          + "|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|label|li|main|mark|nav|ol|p|picture"
          + "|pre|q|rp|rt|ruby|s|script|section|small|source|span|strike|strong|style|sub|sup|table"
          + "|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|video|wbr";

  private static final String ATTRIBUTES =
      "(?:\\s+[a-zA-Z][\\w:-]*(?:\\s*=\\s*(?:'[^'<>\n]*'|\"[^\"<>\n]*\"|[^\\s'\"<>=`]+))?)";

  /// What follows `<` in a tag, for tags whose `<` was lost with something else.
  static final String TAIL = "/?(?:" + NAMES + ")" + ATTRIBUTES + "{0,9}\\s*/?>";

  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)(" + NAMES + ")(" + ATTRIBUTES + "{0,9})\\s*(/?)>|<!--.*?-->|<!DOCTYPE[^<>]*>",
          Pattern.CASE_INSENSITIVE);

  /// A closing tag that lost its `<`, at the end of a line: `快。/p>`.
  private static final Pattern CUT =
      Pattern.compile("(?<![\\w<])/(?:" + NAMES + ")>(?=\\s*$)", Pattern.MULTILINE);

  private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input", "source", "wbr");

  private record Tag(
      int start, int end, String name, boolean opens, boolean closes, boolean sure) {}

  @Override
  public List<Repair> propose(String text, Cancel cancel) {
    CodeQuotes code = new CodeQuotes(text);
    List<Repair> repairs = new ArrayList<>();
    int line = 0;
    while (line < text.length()) {
      cancel.check();
      int end = text.indexOf('\n', line);
      end = end < 0 ? text.length() : end;
      line(text, line, end, code, repairs);
      line = end + 1;
    }
    return repairs;
  }

  private static void line(String text, int from, int to, CodeQuotes code, List<Repair> repairs) {
    List<Tag> tags = new ArrayList<>();
    Matcher matcher = TAG.matcher(text).region(from, to);
    while (matcher.find()) {
      if (!code.contain(matcher.start())) {
        tags.add(tag(text, matcher, from, to));
      }
    }
    Set<Tag> paired = pairs(tags);
    for (Tag tag : tags) {
      if (tag.sure || paired.contains(tag)) {
        String after = tag.name.equals("br") ? "\n" : "";
        repairs.add(Repair.of(text, tag.start, tag.end, RepairKind.MARKUP, after, 0.95));
      }
    }
    Matcher cut = CUT.matcher(text).region(from, to);
    if (cut.find() && !code.contain(cut.start())) {
      repairs.add(Repair.of(text, cut.start(), cut.end(), RepairKind.MARKUP, "", 0.8));
    }
  }

  private static Tag tag(String text, Matcher matcher, int from, int to) {
    if (matcher.group(2) == null) {
      return new Tag(matcher.start(), matcher.end(), "", false, false, true);
    }
    String name = matcher.group(2).toLowerCase(Locale.ROOT);
    boolean closes = !matcher.group(1).isEmpty();
    boolean empty = EMPTY.contains(name) || !matcher.group(4).isEmpty();
    boolean atEdge = isBlank(text, from, matcher.start()) || isBlank(text, matcher.end(), to);
    boolean sure = !matcher.group(3).isBlank() || atEdge;
    return new Tag(matcher.start(), matcher.end(), name, !closes && !empty, closes, sure);
  }

  /// Stops at the first character that is not blank, for a page may be one long line.
  private static boolean isBlank(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == to;
  }

  private static Set<Tag> pairs(List<Tag> tags) {
    Set<Tag> paired = new HashSet<>();
    Deque<Tag> open = new ArrayDeque<>();
    for (Tag tag : tags) {
      if (tag.opens) {
        open.push(tag);
      } else if (tag.closes && open.stream().anyMatch(each -> each.name.equals(tag.name))) {
        Tag partner = open.pop();
        while (!partner.name.equals(tag.name)) {
          partner = open.pop();
        }
        paired.add(partner);
        paired.add(tag);
      }
    }
    return paired;
  }
}
