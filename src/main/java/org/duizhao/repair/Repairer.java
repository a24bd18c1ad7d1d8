package org.duizhao.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.lexicon.Lexicon;

/// Proposes repairs for a text that scraping or wrong decoding damaged. Changes nothing itself.
public final class Repairer {

  private final List<RepairRule> rules;

  public Repairer(Lexicon lexicon) {
    Readings readings = new Readings(lexicon);
    // The first rule to claim a place has it: a shifted run holds things other rules would take.
    this.rules =
        List.of(
            new ByteOrderMarks(),
            new ShiftedBytes(lexicon, readings, new Gbk()),
            new PinyinResidue(lexicon, readings),
            new Markup(),
            new Entities(),
            new LineEnds(),
            new PrivateUse(),
            new Invisible());
  }

  /// The proposed repairs, in the text's order; none overlaps another.
  public List<Repair> propose(String text) {
    return propose(text, Progress.unwatched(), new Cancel());
  }

  /// The same, telling which rule of all it has come to, and stopping when asked to.
  public List<Repair> propose(String text, Progress progress, Cancel cancel) {
    NavigableMap<Integer, Repair> taken = new TreeMap<>();
    int done = 0;
    for (RepairRule rule : rules) {
      cancel.check();
      progress.at(done++, rules.size());
      for (Repair repair : rule.propose(text, cancel)) {
        if (isFree(taken, repair)) {
          taken.put(repair.span().start(), repair);
        }
      }
    }
    return List.copyOf(taken.values());
  }

  /// The repairs that stand when nobody decides otherwise: those that are more likely right than
  /// not.
  public static List<Repair> likely(Collection<Repair> repairs) {
    List<Repair> likely = new ArrayList<>();
    for (Repair repair : repairs) {
      if (repair.changes() && repair.confidence() >= 0.5) {
        likely.add(repair);
      }
    }
    likely.sort(Comparator.comparingInt(repair -> repair.span().start()));
    return likely;
  }

  private static boolean isFree(NavigableMap<Integer, Repair> taken, Repair repair) {
    var before = taken.floorEntry(repair.span().start());
    var after = taken.ceilingEntry(repair.span().start());
    return (before == null || before.getValue().span().end() <= repair.span().start())
        && (after == null || after.getKey() >= repair.span().end());
  }
}
