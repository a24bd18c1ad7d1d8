package org.duizhao.quality.numbers;

import org.duizhao.language.Quantity;
import org.duizhao.quality.Severity;
import org.duizhao.quality.numbers.SourceNumber.Strength;

/// How grave it is that a number of the Chinese is nowhere in the English. A small one is left out
/// at will unless it counts something.
final class MissingNumbers {

  /// Measure words after which a small number is a count and no part of a name.
  private static final String COUNTING =
      "個个隻只名位本條条張张家次場场件部座棟栋輛辆艘架台臺間间所份封篇首幅支枝匹頭头棵株朵顆颗粒塊块片頁页種种項项層层樓楼組组批題题國国輪轮局分杯碗瓶盒包袋箱桶罐串對对套排段章節节集期屆届戶户口處处步";

  private MissingNumbers() {}

  static Severity severity(String source, SourceNumber number) {
    boolean told =
        number.is(Strength.STRONG) || (number.is(Strength.MEDIUM) && isCount(source, number));
    return told ? Severity.WARNING : Severity.INFO;
  }

  private static boolean isCount(String source, SourceNumber number) {
    Quantity quantity = number.quantity();
    int end = quantity.span().end();
    char after = end < source.length() ? source.charAt(end) : '。';
    double value = quantity.low().doubleValue();
    char last = source.charAt(end - 1);
    return switch (quantity.kind()) {
      case DURATION, AGE, MONEY -> after != '一' && after != '多';
      case MEASURE -> value >= (last == '人' ? 5 : 3);
      case MULTIPLE -> value > 2;
      case ORDINAL -> value >= 3 || "年天日".indexOf(after) < 0;
      case NUMBER -> value >= 3 && COUNTING.indexOf(after) >= 0;
      default -> false;
    };
  }
}
