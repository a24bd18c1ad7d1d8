package org.duizhao.quality;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;
import org.duizhao.language.WordList;
import org.jspecify.annotations.Nullable;

/// Whether a Chinese text denies something, with the words left out in which 不, 沒, 無, 未, 非 or 別
/// deny nothing: 不但, 不得不, 非…不可, 無論, 未來.
final class ChineseNegation {

  /// Words and patterns that deny nothing, or that English says without a negative.
  private static final WordList HARMLESS =
      WordList.of(
          """
          不得不 不能不 不可不 不會不 不会不 不由得 不由自主 不由 不禁 不無 不无 無不 无不 莫不 不但
          不僅 不仅 不光 不只 不單 不单 不過 不过 不斷 不断 不停 不住 不懈 不屈 不朽 不久 不少
          不錯 不错 不如 不管 不論 不论 不然 要不 差不多 對不起 对不起 不好意思 不料 不妨 不愧 不覺
          不觉 不知不覺 不知不觉 不免 不時 不时 不日 不等 不一 不已 不堪 不幸 不慎 不滿 不满 不足
          未滿 未满 不惜 不利 不良 不便 不法 不乏 不亞於 不亚于 不遺餘力 不遗余力 不約而同 不约而同
          不可思議 不可思议 不折不扣 不動產 不动产 不銹鋼 不锈钢 不計其數 不计其数 了不起 巴不得 恨不得
          說不定 说不定 免不了 少不了 忍不住 離不開 离不开 禁不住 用不著 不至於 不至于 不假思索
          不言而喻 不以為然 不外乎 不外 不失為 不失为 不負 不负 不容 毫不 不吝 不顧 不顾 不成文 不倒
          捨不得 舍不得 怪不得 動不動 动不动 好不容易 不遠 不远 不必說 不成 不經意 不经意 不二 不解
          不悅 不悦 不肖 不孝 不屑 不忍 不忘 不拘 不限 不定 不明 不詳 不详 不肯 可不可以 沒想到
          没想到 沒準 没准 沒錯 没错 沒事 没事 沒落 没落 沒收 没收 淹沒 淹没 埋沒 埋没 吞沒 吞没
          出沒 出没 沉沒 沉没 沒完 没完 沒關係 没关系 沒什麼 没什么 無論 无论 無數 无数 無線 无线
          無限 无限 無疑 无疑 無非 无非 無意 无意 無聊 无聊 無奈 无奈 無名 无名 無私 无私 無盡
          无尽 無窮 无穷 無比 无比 無辜 无辜 無情 无情 無人機 无人机 無人駕駛 无人驾驶 無緣 无缘
          無償 无偿 無條件 无条件 無故 无故 無形 无形 無力 无力 無端 无端 無助 无助 無視 无视 無恥
          无耻 無知 无知 無害 无害 無效 无效 無損 無錫 无锡 南無 未來 未来 未免 未婚夫 未婚妻 未婚
          未成年 未知 未遂 未央 未時 未时 非常 非洲 除非 是非 非凡 非法 南非 北非 東非 东非 西非
          中非 非典 非裔 菲 非但 莫非 非營利 非营利 非政府 非物質 非物质 若非 想入非非 別人 别人
          別的 别的 別墅 别墅 別處 别处 別名 别名 別稱 别称 別致 别致 別提 别提 特別 特别 分別
          分别 區別 区别 差別 差别 個別 个别 性別 性别 級別 级别 類別 类别 告別 告别 離別 离别
          識別 识别 鑒別 鉴别 辨別 辨别 派別 派别 國別 国别 道別 道别 判別 判别 各別 各别 永別
          永别 久別 久别 送別 送别 惜別 惜别 別具 别具 別有 别有 別開生面 别开生面 別出 别出 別國
          别国 別家 不是嗎 不是吗 不就是 動彈不得 动弹不得 不能再 最不 不是滋味 停滞不前 停滯不前 那不勒斯 揮之不去 挥之不去 不來梅 不来梅 看不起 瞧不起 想不起 愿透露姓名
          不願透露 不愿透露 不具名 豈不 岂不 何不 還不 还不 可不 没用 沒用 没道理 沒道理
          没断 沒斷 無處不 无处不 無所不 无所不
          """);

  /// What is no word and yet denies nothing; each begins with one of [#TURNS_BEGIN].
  private static final Pattern TURNS =
      Pattern.compile(
          """
          非[^，。；！？]{1,12}不可|不安(?!全)|不知(?!道[。，！])|不到(?=[一二三四五六七八九十百千半兩两几幾数數0-9])|不是[^，。]{1,12}，?就是|\
          [没沒]有[^，。；！？]{0,8}不|不[^，。；！？]{1,5}就?不|不同(?!意)|\
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
  private static final WordList BEYOND = WordList.of("通 起 懂 清 完 出來 出来 下去");

  /// Other negatives that a translation hardly does without.
  private static final WordList STRONG =
      WordList.of(
          """
          沒有 没有 無法 无法 無關 无關 無关 无关 否認 否认 從未 从未 尚未 仍未 並未 并未 並不 并不
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
