package org.duizhao.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Cancel;

/// Private-use characters, and characters that stand for something unreadable.
///
/// GB 18030 of 2000 had no Unicode code for some characters and used private ones; its later
/// editions name the real ones. Anything else is only pointed at.
final class PrivateUse implements RepairRule {

  /// GB 18030-2000 to GB 18030-2022, annex D, and what GBK's blank A3A0 stands for.
  private static final Map<Integer, Integer> REAL =
      Map.ofEntries(
          Map.entry(0xe5e5, 0x3000),
          Map.entry(0xe78d, 0xfe10),
          Map.entry(0xe78e, 0xfe12),
          Map.entry(0xe78f, 0xfe11),
          Map.entry(0xe790, 0xfe13),
          Map.entry(0xe791, 0xfe14),
          Map.entry(0xe792, 0xfe15),
          Map.entry(0xe793, 0xfe16),
          Map.entry(0xe794, 0xfe17),
          Map.entry(0xe795, 0xfe18),
          Map.entry(0xe796, 0xfe19),
          Map.entry(0xe7c7, 0x1e3f),
          Map.entry(0xe7c8, 0x01f9),
          Map.entry(0xe816, 0x20087),
          Map.entry(0xe817, 0x20089),
          Map.entry(0xe818, 0x200cc),
          Map.entry(0xe81e, 0x9fb4),
          Map.entry(0xe826, 0x9fb5),
          Map.entry(0xe82b, 0x9fb6),
          Map.entry(0xe82c, 0x9fb7),
          Map.entry(0xe831, 0x215d7),
          Map.entry(0xe832, 0x9fb8),
          Map.entry(0xe83b, 0x2298f),
          Map.entry(0xe843, 0x9fb9),
          Map.entry(0xe854, 0x9fba),
          Map.entry(0xe855, 0x241fe),
          Map.entry(0xe864, 0x9fbb));

  private static final Pattern RUN = Pattern.compile("\\p{Co}|[\ufffd\\p{Cs}]+|(?:锟斤拷)+(?:锟斤?|锟)?");

  @Override
  public List<Repair> propose(String text, Cancel cancel) {
    List<Repair> repairs = new ArrayList<>();
    Matcher matcher = RUN.matcher(text);
    while (matcher.find()) {
      cancel.check();
      Integer real = REAL.get(text.codePointAt(matcher.start()));
      repairs.add(
          real == null
              ? Repair.flag(text, matcher.start(), matcher.end())
              : Repair.of(
                  text,
                  matcher.start(),
                  matcher.end(),
                  RepairKind.PRIVATE_USE,
                  Character.toString(real),
                  0.95));
    }
    return repairs;
  }
}
