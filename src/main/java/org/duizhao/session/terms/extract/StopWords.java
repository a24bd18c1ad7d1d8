package org.duizhao.session.terms.extract;

import java.util.List;
import java.util.Set;
import org.duizhao.language.Scripts;

/// Words no term begins or ends with.
final class StopWords {

  private static final Set<String> CHINESE =
      Set.copyOf(
          List.of(
              Scripts.fold(
                      "的 了 在 是 我 有 和 就 不 人 都 一 上 也 很 到 說 要 去 你 會 着 沒 看 好 自己 這 那 他 她 它 們 與 及 或 而 但"
                          + " 因為 對 從 向 被 把 讓 給 將 以 於 由 其 並 則 更 最 又 再 已 能 可 想 做 來 中 下 前 後 內 外 裡 間 時"
                          + " 年 月 日 天 次 種 本 此 該 各 每 某 多 少 大 小 新 老 等 所 之 者 還 才 只 過 地 得 嗎 呢 吧 啊 個 位 件"
                          + " 條 些 我們 你們 他們 她們 它們 這個 那個 這些 那些 一個 一些 沒有 可以 可能 如果 所以 但是 因此 而且 或者 以及 已經"
                          + " 現在 什麼 怎麼 為什麼 這樣 那樣 這裡 那裡 時候 知道 覺得 認為 應該 需要 必須 非常 真的 其實 就是 不是 還是 也是 都是"
                          + " 很多 許多 一樣 一起 一直 一定 開始 事情 東西 問題 方面 通過 進行 成為 由於 關於 對於 根據 為了 然後 之後 之前 當時"
                          + " 同時 今天 今年 去年 明天 後來 只是 只有 還有 這種 那種 不會 不能 不過 雖然 即使 甚至 例如 比如 包括 有些 某些 任何"
                          + " 所有 每個 別人 大家 有人 為 使 用 叫 像 跟 比 至 是否 或許 也許 曾 曾經 正在 正 仍 仍然 當 若 如 即 便 卻 且"
                          + " 均 亦 二 三 四 五 六 七 八 九 十 百 千 萬 億 兩 幾 第 元 點 分 秒 小時 分鐘 其中 其他 另外 另 有 無 非 未"
                          + " 別 請 嗯 哦 誰 哪 哪裡 如何 怎樣 多少 為何 之一 十分 能夠 取得 變得 有沒有 處於 目前 當前 考慮 那麼 更加 一下 尤其"
                          + " 隨着 此前 近期 不斷 以下 以上 起來 出來 下來 上來 進來 過去 出去")
                  .split(" ")));

  /// Those of them that stand within terms all the same.
  private static final Set<String> INSIDE =
      Set.copyOf(
          List.of(
              Scripts.fold(
                      "中 大 小 新 老 前 後 內 外 上 下 裡 間 無 非 多 少 時 年 日 月 分 點 用 元 本 第 一 二 三 四 五 六 七 八 九 十 百"
                          + " 千 萬 以 所 者 為")
                  .split(" ")));

  private static final Set<String> ENGLISH =
      Set.copyOf(
          List.of(
              ("a an the of to in on at by for with from as and or but nor so yet if then than that"
                      + " this these those it its he his him she her they their them we our us you"
                      + " your i my me is are was were be been being am do does did done have has had"
                      + " having will would can could may might must shall should not no there here"
                      + " what which who whom whose when where why how all any some each every both"
                      + " either neither more most much many such own same very just also only even"
                      + " too about into over after before between through during up down out off"
                      + " again once because while until against under above said says say one's it's"
                      + " don't didn't isn't wasn't i'm i've we're they're you're he's she's that's"
                      + " there's let's get got make made go went come came one two three")
                  .split(" ")));

  private StopWords() {}

  /// @param folded a word as [Scripts#fold(CharSequence)] has it
  static boolean isChinese(String folded) {
    return CHINESE.contains(folded);
  }

  /// Whether no term holds the word.
  static boolean isBreak(String folded) {
    return isChinese(folded) && !INSIDE.contains(folded);
  }

  /// @param lower in lower case
  static boolean isEnglish(String lower) {
    return ENGLISH.contains(lower);
  }
}
