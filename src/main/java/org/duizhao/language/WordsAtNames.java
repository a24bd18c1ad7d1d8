package org.duizhao.language;

import java.util.Set;

/// Words that stand close to a foreign name and share a character with those of names: 知道|娜塔莎,
/// 馬斯克|希望. In both scripts. Left out are words whose first character often ends a name (馬上, 克服).
final class WordsAtNames {

  private static final int SHORTEST = 2;

  /// Words before a name whose last character is one of those of names.
  private static final Set<String> BEFORE =
      words(
          "知道 說道 说道 問道 问道 答道 笑道 喊道 叫道 寫道 写道 難道 难道 味道 街道 報道 报道 說明 说明 證明 证明 表明 聲明 声明 發明 发明"
              + " 順利 顺利 勝利 胜利 權利 权利 方法 辦法 办法 無法 无法 想法 看法 說法 说法 很多 許多 许多 更多 特別 特别 分別 分别 告別 告别"
              + " 部門 部门 專門 专门 到達 到达 表達 表达 參加 参加 增加 更加 主席 公司 上司 丈夫 大夫 原因 今日 昨日 生日"
              + " 不明 聰明 聪明 文明 全日 每日 次日 當日 当日"
              + " 博士 女士 男士 人士 護士 护士 騎士 骑士 爵士 戰士 战士 院士 勇士 瑞士 北京 東京 东京 南京 英雄 硅谷 矽谷"
              + " 覺得 觉得 記得 记得 懂得 使得 獲得 获得 取得 贏得 赢得 值得 顯得 显得 曉得 晓得 心靈 心灵 幽靈 幽灵 婚禮 婚礼 葬禮 葬礼");

  /// Words after a name whose first character is one of those of names.
  private static final Set<String> AFTER =
      words(
          "提出 提到 提名 提議 提议 提醒 提及 提交 提供 提高 提前 提起 提倡 提升 提示 希望 因為 因为 因此 因而 因病 日前 日後 日后 日益"
              + " 別無 别无 別的 别的 別人 别人 多次 多年 多半 多少 多數 多数 多位 多名 明天 明年 明日 明確 明确 明白 明顯 明显 明知 今日"
              + " 高度 高興 高兴 高調 高调 高喊 高呼 高舉 高举 高達 高达 平時 平时 平日 平靜 平静 平息 可能 可以 可是 可謂 可谓 可望 可否"
              + " 可見 可见 懷疑 怀疑 懷著 怀着 懷念 怀念 保持 保證 保证 保留 保護 保护 保密 保住 派出 派遣 派人 申請 申请 申明 尚未 尚無"
              + " 尚无 連續 连续 連任 连任 連忙 连忙 連夜 连夜 連同 连同 列出 列席 列舉 列举 達成 达成 道歉 道謝 道谢 道別 道别 若是"
              + " 尤其 威脅 威胁 畢業 毕业 恰好 恰恰 索要 索取 索性 加入 加以 加快 加強 加强 加上 加盟 加緊 加紧 加大 特意 特地 特此"
              + " 普遍 本人 本週 本周 本月 本次 本身 本來 本来 本應 本应 本該 本该 本季 安排 奇怪 思考 考慮 考虑 考察 考上 修改 修正"
              + " 維持 维持 維護 维护 納入 纳入 努力 密切 寧願 宁愿 寧可 宁可 施壓 施压 施加 拿出 拿到 拿下 拿走 拿起 拿著 拿着 佩服"
              + " 榮獲 荣获 欣然 欣賞 欣赏 約談 约谈 約見 约见 採取 采取 採訪 采访 採用 采用 根據 根据 順利 顺利 符合 延續 延续 延長"
              + " 延长 察覺 察觉 策劃 策划 妥協 妥协 得知 得到 得出 得以");

  /// What ends no name.
  private static final String NO_END = "曾讓让得";

  private WordsAtNames() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /// Where a name may begin that was read back to here, without the end of a word before it; the
  /// point when nothing is left.
  static int beginning(String text, int start, int point) {
    boolean word =
        start > 0 && start < point && BEFORE.contains(text.substring(start - 1, start + 1));
    return word ? start + 1 : start;
  }

  /// Where a name ends whose last part was read from here up to there, without the words after it.
  static int ending(String text, int from, int to) {
    int end = to;
    while (end - from > SHORTEST) {
      boolean begun = end < text.length() && AFTER.contains(text.substring(end - 1, end + 1));
      if (begun || NO_END.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      } else if (end - from > SHORTEST + 1 && AFTER.contains(text.substring(end - 2, end))) {
        end -= 2;
      } else {
        break;
      }
    }
    return end;
  }
}
