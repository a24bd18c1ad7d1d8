package org.duizhao.language;

import java.util.List;

/// Writes rules as SRX 2.0, laid out for people: one rule a few lines, its note as a comment before
/// it, nothing that changes from one time to the next.
public final class SrxWriter {

  static final String NAME = "Duizhao";

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <srx xmlns="http://www.lisa.org/srx20" xmlns:dz="urn:duizhao:srx" version="2.0">
        <header segmentsubflows="yes" cascade="no"/>
        <body>
          <languagerules>
            <languagerule languagerulename="Duizhao">
      """;

  private static final String FOOT =
      """
            </languagerule>
          </languagerules>
          <maprules>
            <languagemap languagepattern=".*" languagerulename="Duizhao"/>
          </maprules>
        </body>
      </srx>
      """;

  private SrxWriter() {}

  /// All rules; those switched off are marked with an attribute of our own, as SRX knows none.
  public static String all(List<SplitRule> rules) {
    StringBuilder out = new StringBuilder(HEAD);
    rules.forEach(rule -> append(out, rule));
    return out.append(FOOT).toString();
  }

  /// The rules in force alone, for programs that know nothing but SRX.
  public static String active(List<SplitRule> rules) {
    return all(rules.stream().filter(SplitRule::active).toList())
        .replace(" xmlns:dz=\"urn:duizhao:srx\"", "");
  }

  private static void append(StringBuilder out, SplitRule rule) {
    String indent = "        ";
    if (!rule.note().isBlank()) {
      out.append(indent).append("<!-- ").append(comment(rule.note())).append(" -->\n");
    }
    out.append(indent).append("<rule break=\"").append(rule.breaks() ? "yes" : "no").append('"');
    out.append(rule.active() ? ">\n" : " dz:active=\"no\">\n");
    append(out, "beforebreak", rule.before());
    append(out, "afterbreak", rule.after());
    out.append(indent).append("</rule>\n");
  }

  private static void append(StringBuilder out, String tag, String expression) {
    if (!expression.isEmpty()) {
      out.append("          <").append(tag).append('>');
      out.append(escaped(expression));
      out.append("</").append(tag).append(">\n");
    }
  }

  /// Characters that XML cannot hold are written as expressions name them.
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> {
                  boolean held =
                      (c >= ' ' && c < 0xd800) || (c > 0xdfff && c < 0xfffe) || c > 0xffff;
                  if (held || c == '\t' || c == '\n') {
                    out.appendCodePoint(c);
                  } else {
                    out.append("\\x{").append(Integer.toHexString(c)).append('}');
                  }
                }
              }
            });
    return out.toString();
  }

  /// XML allows no two hyphens in a comment, nor one at its end.
  private static String comment(String note) {
    return note.strip().replaceAll("-(?=-)", "- ").replaceAll("-$", "- ");
  }
}
