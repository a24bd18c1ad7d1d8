package org.duizhao.language;

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

  /// More of them, which only beside a point are likelier in a name than in a word.
  private static final String MORE_SOUNDS =
      "勃柏庞龐蒲敦廷騰腾忒圭孔武藻臧齐齊津宗茨察蔡曹灿燦岑策钦欽措楚松顺順雄柴琴杭芒楠勒累宽匡惠晃昂京采梭灵靈陀妥廉禮礼士" + "雪荷笛苔芝芙芮谷珊坡寶宝居吐川赫蔻蒿延符根钱錢卜倩冬敏";

  private TranscribedNames() {}

  /// The name around the point at this offset, beginning not before `from`.
  static @Nullable Span around(String text, int point, int from) {
    int start = partStart(text, point, from);
    int last = point;
    int end = point;
    while (end < text.length() && isPoint(text.charAt(end))) {
      int next = partEnd(text, end + 1);
      if (next == end + 1) {
        break;
      }
      last = end + 1;
      end = next;
    }
    return start == point || end == point
        ? null
        : new Span(start, WordsAtNames.ending(text, last, end));
  }

  /// Back to the beginning of the first part, without the end of a word before it. Whatever stands
  /// at the point belongs to it when the rest sounds like a name (威廉·, where 廉 is rare in names).
  private static int partStart(String text, int point, int from) {
    int start = point;
    if (start > from && isStranger(text.charAt(start - 1))) {
      start--;
    }
    int strange = start;
    while (start > from && point - start < LONGEST_PART && isInName(text, start - 1)) {
      start--;
    }
    return start == strange && strange < point
        ? point
        : WordsAtNames.beginning(text, Math.max(start, from), point);
  }

  private static boolean isStranger(char c) {
    return Mark.isHan(c) && !isNamed(c);
  }

  private static boolean isNamed(char c) {
    return isSound(c) || MORE_SOUNDS.indexOf(c) >= 0;
  }

  /// A character of names, or the hyphen between two of them.
  private static boolean isInName(String text, int at) {
    return isNamed(text.charAt(at))
        || (text.charAt(at) == '-'
            && at > 0
            && isNamed(text.charAt(at - 1))
            && isNamed(text.charAt(at + 1)));
  }

  static boolean isPoint(char c) {
    return c == '·' || c == '・' || c == '‧' || c == '•' || c == '．';
  }

  /// Past one part: characters of names, the first of which may be a stranger, or an initial with
  /// its letters.
  private static int partEnd(String text, int from) {
    boolean stranger = from < text.length() && isStranger(text.charAt(from));
    int first = stranger ? from + 1 : from;
    int end = first;
    while (end < text.length()
        && end - from < LONGEST_PART
        && (isNamed(text.charAt(end)) || Mark.isLatinLetter(text.charAt(end)))) {
      end++;
    }
    return end == first ? from : end;
  }

  /// How many parts the name is made of, with points between.
  public static int parts(String name) {
    return 1 + (int) name.chars().filter(c -> isPoint((char) c)).count();
  }

  /// Whether foreign names are written with the character.
  public static boolean isSound(char c) {
    return SOUNDS.indexOf(c) >= 0;
  }
}
