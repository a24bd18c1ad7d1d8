package org.duizhao.alignment;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.lexicon.EnglishTokens;

/// Words that say little about what a sentence is about.
final class StopWords {

  private static final Set<String> ENGLISH =
      Arrays.stream(
              """
              a an the of to in on at by for from with as into onto upon over under about after
              before up down out off through between and or but nor so yet if then than when while
              because although though until since that this these those which who whom whose what
              where why how there here be have do will would can could shall should may might must
              not no i you he she it we they my your his her its our their me him us them one some
              any all each every both such other another own same just only even also too very more
              most much many few less again ever never now still already
              """
                  .split("\\s+"))
          .filter(word -> !word.isEmpty())
          .map(EnglishTokens::stem)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> CHINESE =
      Set.of(
          "的 了 着 过 地 得 是 在 有 和 与 及 或 而 但 但是 就 也 都 又 还 很 太 更 最 不 没 没有 别 把 被 给 对 从 向 到 为 以 因 因为 所以 如果 虽然 我 你 他 她 它 我们 你们 他们 她们 它们 自己 这 那 这个 那个 这些 那些 这样 那样 这里 那里 什么 怎么 谁 哪 一 一个 个 些 一些 种 只 条 件 上 下 里 中 之 其 此 于 则 便 才 却 并 且 吗 呢 吧 啊 呀 嘛 们 者 所 来 去 要 会 能 可 可以 将 已 已经 再 让 使 由 等 地方 时 时候 后 前 起来 出来 下来 上来"
              .split(" "));

  private static final double WEIGHT = 0.3;

  private StopWords() {}

  static double english(String stem) {
    return ENGLISH.contains(stem) ? WEIGHT : 1;
  }

  static double chinese(String word) {
    return CHINESE.contains(word) ? WEIGHT : 1;
  }
}
