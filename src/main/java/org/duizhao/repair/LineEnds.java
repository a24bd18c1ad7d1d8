package org.duizhao.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Cancel;

/// Makes a text's line ends all alike when they are mixed. A text with one kind is left as it is.
final class LineEnds implements RepairRule {

  private static final Pattern END = Pattern.compile("\r\r\n|\r\n|[\n\r\u0085\u2028\u2029]");

  @Override
  public List<Repair> propose(String text, Cancel cancel) {
    int windows = 0;
    int unix = 0;
    int other = 0;
    for (Matcher matcher = END.matcher(text); matcher.find(); ) {
      cancel.check();
      switch (matcher.group()) {
        case "\r\n" -> windows++;
        case "\n" -> unix++;
        default -> other++;
      }
    }
    if (other == 0 && (windows == 0 || unix == 0)) {
      return List.of();
    }
    String common = windows > unix ? "\r\n" : "\n";
    List<Repair> repairs = new ArrayList<>();
    for (Matcher matcher = END.matcher(text); matcher.find(); ) {
      cancel.check();
      if (!matcher.group().equals(common)) {
        repairs.add(
            Repair.of(text, matcher.start(), matcher.end(), RepairKind.LINE_END, common, 1));
      }
    }
    return repairs;
  }
}
