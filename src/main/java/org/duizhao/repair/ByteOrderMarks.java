package org.duizhao.repair;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Cancel;

/// Byte order marks inside a text: at its start, or where files were joined.
final class ByteOrderMarks implements RepairRule {

  @Override
  public List<Repair> propose(String text, Cancel cancel) {
    List<Repair> repairs = new ArrayList<>();
    for (int at = text.indexOf('\ufeff'); at >= 0; at = text.indexOf('\ufeff', at + 1)) {
      repairs.add(Repair.of(text, at, at + 1, RepairKind.BYTE_ORDER_MARK, "", 1));
    }
    return repairs;
  }
}
