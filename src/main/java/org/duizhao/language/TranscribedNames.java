package org.duizhao.language;

import java.util.Set;
import org.duizhao.core.Span;
import org.jspecify.annotations.Nullable;

/// Finds foreign names in Chinese characters by the point between their parts: 埃隆·馬斯克.
public final class TranscribedNames {

  private static final int LONGEST_PART = 8;

  /// Characters in which foreign names are written, in both scripts (after the tables of Xinhua's
  /// guide to transcription), without those that are mostly words of their own.
  private static final String SOUNDS =
      "阿艾埃愛爱安奧奥巴拜班邦保鮑鲍貝贝本比彼畢毕賓宾波伯博布查達达戴丹道德登迪蒂丁東东杜頓顿恩爾尔法菲費费芬佛弗夫福富蓋盖岡冈高戈哥格葛"
          + "古瓜哈海漢汉豪赫黑亨洪胡華华懷怀霍基吉季加賈贾傑杰金卡凱凯坎康考科可克肯庫库奎昆拉萊莱蘭兰勞劳雷李里利莉連连列林琳龍龙隆盧卢魯鲁露"
          + "倫伦羅罗洛呂吕瑪玛馬马邁迈麥麦曼毛梅門门蒙米密明莫默姆穆拿納纳娜內内奈南瑙尼妮涅寧宁牛紐纽努諾诺歐欧帕派潘佩彭皮平普奇恰切喬乔邱丘"
          + "瓊琼讓让日榮荣瑞若薩萨塞賽赛桑瑟森沙莎山尚舍紹绍申什圣聖史施舒斯絲丝思司蘇苏索塔泰坦湯汤唐陶特滕提圖图托威維维韋韦文翁沃烏乌伍西希"
          + "錫锡夏香肖謝谢辛欣修休雅亞亚揚扬楊杨耶葉叶伊衣易因英尤約约澤泽扎詹珍朱茲兹祖佐黛蕾薇喀辻蜜甘賀贺嘉綺绮鄧邓狄凡馮冯範范傅岑佳柯寇"
          + "治瓦賴赖迦伽梵堡弥彌橋桥瑟貢贡濟济撒厄侖仑麗丽潔洁浦捷謬缪孟萬万蘿萝薛盤盘契芭蓓"
          + "朗柳倪歐裴珀蓬綺茜奇契仁茹壽寿孫孙譚谭田屠溫温伍席勛勋勳晏姚尹詰佑宰曾茱卓多別别娃婭娅";

  /// Words before a name whose last character is one of those: 知道|娜塔莎.
  private static final Set<String> WORDS =
      Set.of(
          ("知道 說道 说道 問道 问道 答道 笑道 喊道 叫道 寫道 写道 難道 难道 味道 街道 報道 报道 說明 说明 證明 证明 表明 聲明 声明 發明 发明"
                  + " 順利 顺利 勝利 胜利 權利 权利 方法 辦法 办法 無法 无法 想法 看法 說法 说法 很多 許多 许多 更多 特別 特别 分別 分别 告別 告别"
                  + " 部門 部门 專門 专门 到達 到达 表達 表达 參加 参加 增加 更加 主席 公司 上司 丈夫 大夫 原因 今日 昨日 生日"
                  + " 不明 聰明 聪明 文明 全日 每日 次日 當日 当日")
              .split(" ", -1));

  private TranscribedNames() {}

  /// The name around the point at this offset, beginning not before `from`.
  static @Nullable Span around(String text, int point, int from) {
    int start = point;
    while (start > from && point - start < LONGEST_PART && isSound(text.charAt(start - 1))) {
      start--;
    }
    if (start > from && start < point - 1 && WORDS.contains(text.substring(start - 1, start + 1))) {
      start++;
    }
    int end = point;
    while (end < text.length() && isPoint(text.charAt(end))) {
      int next = partEnd(text, end + 1);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return start == point || end == point ? null : new Span(start, end);
  }

  static boolean isPoint(char c) {
    return c == '·' || c == '・' || c == '‧' || c == '•' || c == '．';
  }

  /// Past one part: characters of names, or an initial with its letters.
  private static int partEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && end - from < LONGEST_PART
        && (isSound(text.charAt(end)) || Mark.isLatinLetter(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /// Whether the name is made of several parts, with points between.
  public static boolean hasParts(String name) {
    return name.chars().anyMatch(c -> isPoint((char) c));
  }

  /// Whether foreign names are written with the character.
  public static boolean isSound(char c) {
    return SOUNDS.indexOf(c) >= 0;
  }
}
