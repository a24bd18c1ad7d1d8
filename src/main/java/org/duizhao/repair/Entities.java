package org.duizhao.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Cancel;
import org.jspecify.annotations.Nullable;

/// Character references of HTML that nobody resolved, `&nbsp;` and `&#8220;`.
final class Entities implements RepairRule {

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:amp;)?(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}\\d?));");

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("emsp", "\u3000"),
          Map.entry("thinsp", " "),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("lsaquo", "‹"),
          Map.entry("rsaquo", "›"),
          Map.entry("hellip", "…"),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("middot", "·"),
          Map.entry("bull", "•"),
          Map.entry("deg", "°"),
          Map.entry("times", "×"),
          Map.entry("divide", "÷"),
          Map.entry("plusmn", "±"),
          Map.entry("yen", "¥"),
          Map.entry("pound", "£"),
          Map.entry("euro", "€"),
          Map.entry("copy", "©"),
          Map.entry("reg", "®"),
          Map.entry("trade", "™"),
          Map.entry("zwj", ""),
          Map.entry("zwnj", ""),
          Map.entry("shy", ""));

  @Override
  public List<Repair> propose(String text, Cancel cancel) {
    CodeQuotes code = new CodeQuotes(text);
    List<Repair> repairs = new ArrayList<>();
    Matcher matcher = REFERENCE.matcher(text);
    while (matcher.find()) {
      cancel.check();
      String meant = meaning(matcher);
      if (meant != null && !code.contain(matcher.start())) {
        repairs.add(
            Repair.of(text, matcher.start(), matcher.end(), RepairKind.ENTITY, meant, 0.95));
      }
    }
    return repairs;
  }

  private static @Nullable String meaning(Matcher matcher) {
    String decimal = matcher.group(1);
    String hexadecimal = matcher.group(2);
    if (decimal == null && hexadecimal == null) {
      return NAMED.get(matcher.group(3));
    }
    int code = decimal == null ? Integer.parseInt(hexadecimal, 16) : Integer.parseInt(decimal);
    boolean text =
        Character.isValidCodePoint(code)
            && !Character.isISOControl(code)
            && Character.getType(code) != Character.SURROGATE;
    return text ? Character.toString(code) : null;
  }
}
