package org.duizhao.format;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Tells which of the Chinese encodings a file is in when it could be read in several.
///
/// The wrong one gives rare characters where common ones should be. ICU's statistics help with long
/// texts; with a few words only the characters themselves tell.
final class CharsetGuess {

  /// A reading that scores less is no Chinese at all: another encoding's bytes, read wrongly.
  static final double LEAST = 0.25;

  private static final String COMMON =
      "的一是不了在人有我他她它這这個个们們中來来上大為为和國国地到以說说時时要就出會会可也你對对生能而子那得於于著着下自之年過过發发後后作里裡裏用道行所"
          + "然家種种事成方多經经麼么去法學学如都同現现當当沒没動动面起看定天分還还進进好小部其些主樣样理心本前開开但因只從从想實实與与更將将已把被讓让"
          + "很最此今日月水火山高長长無无文字中電电話话見见問问題题書书車车語语名外又手女男老師师友明東东西南北海新舊旧真正走路門门口頭头身氣气風风雨"
          + "雪花春夏秋冬點点間间關关係系機机業业公司政府市民工農农產产商場场價价錢钱買买賣卖吃飯饭茶酒世界全球歷历史科技術术網网站信息資资料數数據据"
          + "我們他們什麼为什么怎样知道認认識识愛爱情感覺觉聽听讀读寫写請请謝谢再次第二三四五六七八九十百千萬万亿億元號号線线版本安裝装使用户戶";

  private static final String MARKS = "，。、；：？！“”‘’（）《》「」『』—…·　";

  private final Map<String, Integer> confidence = new HashMap<>();

  CharsetGuess(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    for (CharsetMatch match : detector.detectAll()) {
      confidence.merge(family(match.getName()), match.getConfidence(), Math::max);
    }
  }

  /// How well a reading does, from below 0 for gibberish to about 3.
  double score(Charset charset, String text) {
    double sum = 0;
    int counted = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (c > 0x7f) {
        sum += value(c);
        counted++;
      }
    }
    double statistics = confidence.getOrDefault(family(charset.name()), 0) / 200.0;
    return counted == 0 ? 0 : sum / counted + statistics;
  }

  private static double value(int c) {
    if (COMMON.indexOf(c) >= 0 || MARKS.indexOf(c) >= 0) {
      return 2.5;
    }
    if (Character.isIdeographic(c)) {
      return c >= 0x4e00 && c <= 0x9fff ? isCommonInGb(c) ? 0.8 : 0 : -1;
    }
    return switch (Character.getType(c)) {
      case Character.PRIVATE_USE, Character.UNASSIGNED, Character.CONTROL -> -3;
      case Character.OTHER_LETTER -> -0.5;
      default -> c >= 0xff00 && c <= 0xffef ? 0.5 : -0.2;
    };
  }

  /// Whether it is on GB 2312's first level, its 3,755 common characters, which begin at B0A1.
  private static boolean isCommonInGb(int c) {
    byte[] bytes = Character.toString(c).getBytes(Charset.forName("GB2312"));
    return bytes.length == 2 && (bytes[0] & 0xff) >= 0xb0 && (bytes[0] & 0xff) <= 0xd7;
  }

  private static String family(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return upper.startsWith("GB")
        ? "GB"
        : upper.contains("BIG5") || upper.contains("950") ? "BIG5" : upper;
  }
}
