package org.duizhao.quality;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;
import org.duizhao.language.WordList;
import org.jspecify.annotations.Nullable;

/// Whether a Chinese text denies something, with the words left out in which 不, 沒, 無, 未, 非 or 別
/// deny nothing: 不但, 不得不, 非…不可, 無論, 未來.
final class ChineseNegation {

  /// Words that deny nothing, or that English says without a negative, where a strong one or a turn
  /// of phrase seems to begin.
  private static final WordList HARMLESS =
      WordList.of(
          """
          不得不 不能不 不可不 不會不 不会不 不由 不禁 不無 不无 無不 无不 莫不 不但 不僅 不仅 不光
          不只 不單 不单 不過 不过 不斷 不断 不停 不住 不懈 不屈 不朽 不久 不少 不錯 不错 不如
          不管 不論 不论 不然 要不 對不起 对不起 不料 不妨 不愧 不覺 不觉 不知不覺 不知不觉 不免
          不時 不时 不日 不等 不一 不已 不堪 不幸 不慎 不滿 不满 不足 不惜 不利 不良 不便 不法
          不乏 了不起 巴不得 恨不得 忍不住 離不開 离不开 禁不住 不外 不負 不负 不容 毫不 不吝 不顧
          不顾 不倒 捨不得 舍不得 怪不得 好不容易 不遠 不远 不二 不解 不悅 不悦 不肖 不孝 不屑 不忍
          不忘 不拘 不限 不定 不明 不詳 不详 可不可以 沒想到 没想到 沒準 没准 沒錯 没错 沒事 没事
          沒落 没落 沒收 没收 淹沒 淹没 埋沒 埋没 吞沒 吞没 出沒 出没 沉沒 沉没 沒完 没完 沒關係
          没关系 沒什麼 没什么 無非 无非 南無 非常 非洲 除非 是非 非凡 非法 南非 北非 東非 东非
          西非 中非 非典 非裔 非但 莫非 非營利 非营利 非政府 非物質 非物质 若非 想入非非 不是嗎
          不是吗 動彈不得 动弹不得 不能再 最不 不是滋味 揮之不去 挥之不去 不來梅 不来梅 看不起 瞧不起
          想不起 不願透露 不愿透露 不具名 豈不 岂不 何不 還不 还不 可不 没用 沒用 没道理 沒道理 没断
          沒斷 無處不 无处不 無所不 无所不 未滿 未满 停滞不前 停滯不前 那不勒斯
          """);

  /// What is no word and yet denies nothing; each begins with one of [#TURNS_BEGIN].
  private static final Pattern TURNS =
      Pattern.compile(
          """
          非[^，。；！？]{1,12}不可|不安(?!全)|不知(?!道[。，！])|不到(?=[一二三四五六七八九十百千半兩两几幾数數0-9])|不是[^，。]{1,12}，?就是|\
          [没沒]有[^，。；！？]{0,8}不|不[^，。；！？也又亦]{1,5}就?不|不同(?!意)|\
          不是[^，。；！？]{0,6}容易|[没沒]有(?=[？?。”」]|$)|不得(?=[，。！？”」]|$)|\
          [没沒不][^，。；！？]{0,14}[嗎吗么麼][？?]|\
          再[^，。；！？]{1,4}不[過过]|再[^，。]{1,4}也[没沒]有\
          """);

  private static final String TURNS_BEGIN = "非没沒不再";

  /// What 不 denies in such a way that a translation hardly does without a negative.
  private static final WordList DENIED =
      WordList.of(
          """
          宜 關 关 吭 吃 喝 抽 吸 收 退 换 換 買 买 賣 卖 住 怕 信 让 讓 給 给 去 来 來 开 開 看
          聽 听 做 写 寫 問 问 帶 带 留 改 贵 貴 符 够 夠 回 接 付 還 还 交 站 坐 睡
          笑 哭 会 會 是 能 要 想 应 應 该 該 愿 願 知 喜 需 敢 再 行 对 對 可以 允 许
          許 准 在 得 曾 适 適 合 参 參 属 屬 包 具 提供 负责 負責 承擔 承担 计入 計入
          认识 認識 记得 記得 明白 懂 了解 瞭解 理解 关心 關心 赞成 贊成 推荐 推薦 支援 打算
          同意 相信 存在 支持 承认 承認 影响 影響 严重 嚴重 普遍 容易 简单 簡單 危险 危險 稳定
          穩定 确定 確定 安全 透明 公开 公開 健康 舒服 快乐 快樂 理想 清楚 满意 滿意 高兴 高興
          正确 正確 公平 必要 重要 完整 希望 构成 構成 太 复杂 複雜 常
          """);

  /// After a verb and 不: what cannot be done, as in 行不通.
  private static final WordList BEYOND = WordList.of("通 起 懂 出來 出来 下去");

  /// Other negatives that a translation hardly does without.
  private static final WordList STRONG =
      WordList.of(
          """
          拒不 無效 无效 不成立 不肯 沒有 没有 無法 无法 無關 无關 無关 无关 否認 否认 從未 从未 尚未 仍未 並未 并未 並不 并不
          未能 未曾 未經 未经 未被 未獲 未获 未有 未發 未发 未見 未见 未達 未达
          從不 从不 並非 并非 請勿 请勿 不得 禁止
          禁用 嚴禁 严禁 切勿 无权 無權 无需 無需 无须 無須 无罪 無罪 绝不 絕不 决不 決不 也不 都不 一无所 一無所
          """);

  private ChineseNegation() {}

  /// The text with every harmless word blanked out, of the same length.
  static String bared(String text) {
    Matcher turns = TURNS.matcher(text).useTransparentBounds(true);
    StringBuilder bared = new StringBuilder(text);
    int at = 0;
    while (at < text.length()) {
      int end = at + harmless(text, at, turns);
      for (int i = at; i < end; i++) {
        bared.setCharAt(i, ' ');
      }
      at = Math.max(at + 1, end);
    }
    return bared.toString();
  }

  /// The length of what begins here and denies nothing.
  private static int harmless(String text, int at, Matcher turns) {
    int word = HARMLESS.length(text, at);
    if (word > 0) {
      return word;
    }
    if (isChoice(text, at)) {
      return 3;
    }
    boolean turn =
        TURNS_BEGIN.indexOf(text.charAt(at)) >= 0 && turns.region(at, text.length()).lookingAt();
    return turn ? turns.end() - at : 0;
  }

  /// 是不是, 好不好: asks for one of two.
  private static boolean isChoice(String text, int at) {
    return at + 2 < text.length()
        && "不沒没".indexOf(text.charAt(at + 1)) >= 0
        && text.charAt(at) == text.charAt(at + 2);
  }

  /// The first negative that English must show.
  static @Nullable Span strong(String text) {
    // Most texts have none; then there is no need to look for the harmless ones.
    return firstStrong(text) == null ? null : firstStrong(bared(text));
  }

  private static @Nullable Span firstStrong(String text) {
    for (int at = 0; at < text.length(); at++) {
      int length = strong(text, at);
      if (length > 0) {
        return new Span(at, at + length);
      }
    }
    return null;
  }

  /// The length of the strong negative that begins here.
  private static int strong(String text, int at) {
    int word = STRONG.length(text, at);
    if (word > 0 || at + 1 == text.length()) {
      return word;
    }
    char c = text.charAt(at);
    if (c == '不') {
      int denied = DENIED.length(text, at + 1);
      return denied > 0 ? 1 + denied : 0;
    }
    if ("沒没".indexOf(c) >= 0) {
      return HanRuns.isHan(text.charAt(at + 1)) ? 1 : 0;
    }
    boolean cannot =
        text.charAt(at + 1) == '不'
            && at + 2 < text.length()
            && HanRuns.isHan(c)
            && "天日年月久也都就又還还".indexOf(c) < 0;
    int beyond = cannot ? BEYOND.length(text, at + 2) : 0;
    return beyond > 0 ? 2 + beyond : 0;
  }
}
