package org.duizhao.session.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.duizhao.quality.CheckId;
import org.duizhao.quality.CheckSetting;
import org.duizhao.quality.CheckTools;
import org.duizhao.quality.Checker;
import org.duizhao.quality.Finding;
import org.duizhao.quality.Fix;
import org.duizhao.quality.LengthNorm;
import org.duizhao.quality.Pair;
import org.duizhao.quality.PairIndex;
import org.junit.jupiter.api.Test;

/// Findings of consistency put right together.
class OneRenderingTest {

  @Test
  void a_sentence_translated_in_three_ways_gets_one_of_them_everywhere() {
    List<Pair> pairs =
        List.of(
            new Pair("請稍後再試一次。", "Please try again later."),
            new Pair("请稍后再试一次", "Try it later."),
            new Pair("請稍後再試一次。", "Please try once more."),
            new Pair("他有三個女兒。", "He has four daughters."));
    assertThat(putRight(pairs, OneRendering.of(findings(pairs))))
        .containsExactly(
            "Try it later.", "Try it later.", "Try it later.", "He has three daughters.");
  }

  private static List<SegmentFinding> findings(List<Pair> pairs) {
    Checker checker =
        Checker.of(
            CheckTools.load(),
            CheckSetting.PLAIN
                .withPairs(PairIndex.of(pairs), LengthNorm.GENERAL)
                .without(EnumSet.complementOf(EnumSet.of(CheckId.CONSISTENCY, CheckId.NUMBERS))));
    List<SegmentFinding> found = new ArrayList<>();
    for (int at = 0; at < pairs.size(); at++) {
      for (Finding finding : checker.check(pairs.get(at))) {
        found.add(new SegmentFinding("text", "s" + at, at, pairs.get(at), finding));
      }
    }
    return found;
  }

  private static List<String> putRight(List<Pair> pairs, List<SegmentFinding> found) {
    List<String> targets = new ArrayList<>(pairs.stream().map(Pair::target).toList());
    for (SegmentFinding each : found) {
      Fix fix = each.finding().fix();
      if (fix != null) {
        targets.set(each.index(), fix.applied(targets.get(each.index())));
      }
    }
    return targets;
  }
}
