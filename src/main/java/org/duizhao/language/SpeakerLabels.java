package org.duizhao.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;
import org.jspecify.annotations.Nullable;

/// The labels at paragraph starts that name a speaker: `Ilya Sutskever:`, `記者：`, `【主持人】`.
///
/// What looks like one is believed when it is a known role, or looks like a name, or comes back.
final class SpeakerLabels {

  /// A label and where the words it introduces begin.
  record Label(String name, int textStart) {}

  private static final int LONGEST = 48;

  private static final Pattern COLON_LABEL =
      Pattern.compile(
          "(?:\\*\\*|__)?([^：:，,。！？!?；;、“”「」『』\"《》\\n"
              + "]{1,40}?)\\s*(?:[（(][^（()）]{1,20}[）)])?\\s*(?:\\*\\*|__)?[：:](?:\\*\\*|__)?\\s*");
  private static final Pattern BRACKET_LABEL =
      Pattern.compile("[【\\[]([^】\\]，。：:]{1,16})[】\\]][：:]?\\s*");
  private static final Pattern LATIN_NAME =
      Pattern.compile(
          "(?:(?:Dr|Mr|Ms|Mrs|Prof)\\.? )?\\p{Lu}[\\p{L}.'’-]*(?:"
              + " (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|la|bin|al)){0,4}");
  private static final Pattern LATIN_LETTER = Pattern.compile("[A-Z][0-9]?");

  private static final Set<String> ROLES =
      words(
          """
          問 问 答 記者 记者 主持人 主持 採訪者 采访者 採訪人 采访人 受訪者 受访者 嘉賓 嘉宾 提問 提问 提問者 提问者 回答 觀眾 观众 聽眾 听众 學生 学生
          老師 老师 教授 編輯 编辑 讀者 读者 律師 律师 法官 醫生 医生 患者 同學 同学 男 女 旁白 畫外音 画外音 翻譯 翻译 現場提問 现场提问 聽眾提問 网友
          網友 發言人 发言人 外交部發言人 Q Host Interviewer Moderator Audience Reporter Question Answer
          Narrator
          """);

  /// What stands before a colon at the start of a paragraph and is nobody's name.
  private static final Set<String> NOT_SPEAKERS =
      words(
          """
          注 註 注意 附 附註 附注 備註 备注 例如 比如 譬如 如 即 其中 另外 此外 首先 其次 最後 最后 總之 总之 因此 所以 但是 可是 不過 不过 結果
          结果 原因 目的 時間 时间 地點 地点 日期 電話 电话 地址 郵箱 邮箱 來源 来源 作者 標題 标题 題目 题目 摘要 關鍵詞 关键词 聲明 声明 提示 說明
          说明 警告 換句話說 换句话说 也就是說 也就是说 簡單來說 简单来说 優點 优点 缺點 缺点 問題 问题 答案 解析 步驟 步骤 方法 總結 总结 結論 结论 背景
          價格 价格 圖 图 表 原文 譯文 译文 責編 责编 編者按 编者按 導語 导语 公告 通知 更新 版權 版权 定義 定义 特點 特点 文章出處 文章出处 原文標題
          原文标题 主題 主题 導演 导演 主演 類型 类型 名稱 名称 Note Tip Warning Source Email Tel URL Example
          Abstract Keywords PS P.S Update Date Time Title Author Figure Table Subject From To
          Re
          """);

  private static final String SURNAMES =
      "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂"
          + "苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍"
          + "万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文";
  private static final Set<String> TITLES =
      words(
          """
          老師 老师 教授 先生 女士 博士 經理 经理 記者 记者 主持人 同學 同学 醫生 医生 小姐 律師 律师 院長 院长 校長 校长 主任 部長 部长 董事長 董事长
          總裁 总裁 發言人 发言人 嘉賓 嘉宾 隊長 队长 大夫 師傅 师傅 太太 夫人
          """);
  private static final String PRONOUNS = "他她它我你您咱這这那此其有在是如若因但而並并只還还又再就對对把被讓让";
  private static final String VERBS_LAST = "說说道問问答喊叫想是為为有如下例即稱称看到指寫写曰";

  private final String text;
  private final Set<String> believed = new HashSet<>();

  /// @param paragraphs the paragraphs that may have speakers, headings left out
  SpeakerLabels(String text, List<Span> paragraphs) {
    this.text = text;
    Map<String, Integer> counts = new HashMap<>();
    for (Span paragraph : paragraphs) {
      Label label = candidate(paragraph);
      if (label != null) {
        counts.merge(label.name(), 1, Integer::sum);
      }
    }
    believe(counts, paragraphs.size());
  }

  /// The believed label at the start of the paragraph, or an empty name and its own start.
  Label of(Span paragraph) {
    Label label = candidate(paragraph);
    return label != null && believed.contains(label.name())
        ? label
        : new Label("", paragraph.start());
  }

  private void believe(Map<String, Integer> counts, int paragraphs) {
    long namesTwice =
        counts.entrySet().stream().filter(e -> e.getValue() > 1 && isName(e.getKey())).count();
    long names = counts.keySet().stream().filter(SpeakerLabels::isName).count();
    counts.forEach(
        (name, times) -> {
          boolean role = ROLES.contains(name);
          boolean letter = LATIN_LETTER.matcher(name).matches();
          boolean dominant = times >= 3 && times * 5 >= paragraphs;
          if (role && !(letter && times == 1 && counts.size() == 1)) {
            believed.add(name);
          } else if (letter) {
            addIf(times > 1 || counts.containsKey("Q") || counts.containsKey("B"), name);
          } else if (isName(name)) {
            addIf(times > 1 || namesTwice > 0 || names <= 3 || paragraphs <= 2 * names, name);
          } else {
            addIf(dominant && counts.size() > 1, name);
          }
        });
  }

  private void addIf(boolean condition, String name) {
    if (condition) {
      believed.add(name);
    }
  }

  private static boolean isName(String label) {
    if (ROLES.contains(label)) {
      return true;
    }
    char first = label.charAt(0);
    if (Mark.isLatinLetter(first)) {
      return LATIN_NAME.matcher(label).matches() && label.length() > 2;
    }
    if (label.indexOf('·') > 0 || label.indexOf('•') > 0) {
      return true;
    }
    if (label.length() <= 8 && TITLES.stream().anyMatch(label::endsWith)) {
      return true;
    }
    boolean nickname = label.length() == 2 && "小老阿".indexOf(first) >= 0;
    return nickname || (label.length() <= 3 && label.length() >= 2 && SURNAMES.indexOf(first) >= 0);
  }

  private @Nullable Label candidate(Span paragraph) {
    int to = Math.min(paragraph.end(), paragraph.start() + LONGEST);
    // Most paragraphs have no label, and a look for its mark is quicker than an expression.
    Mark first = Mark.of(text.charAt(paragraph.start()));
    if (first != Mark.OPEN_BRACKET && !holdsColon(paragraph.start(), to)) {
      return null;
    }
    Matcher colon = COLON_LABEL.matcher(text).region(paragraph.start(), to);
    if (colon.lookingAt()) {
      return usable(colon, paragraph, true);
    }
    Matcher bracket = BRACKET_LABEL.matcher(text).region(paragraph.start(), to);
    return bracket.lookingAt() ? usable(bracket, paragraph, false) : null;
  }

  private boolean holdsColon(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Mark.of(text.charAt(i)) == Mark.COLON) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Label usable(Matcher found, Span paragraph, boolean colon) {
    String name = found.group(1).strip();
    int after = found.end();
    if (name.isEmpty() || NOT_SPEAKERS.contains(name)) {
      return null;
    }
    char first = name.charAt(0);
    char last = name.charAt(name.length() - 1);
    boolean latin = Mark.isLatinLetter(first);
    if (!latin && !Mark.isHan(first)) {
      return null;
    }
    if (!latin && name.length() > 12) {
      return null;
    }
    boolean role = ROLES.contains(name);
    if (!role && !latin && (PRONOUNS.indexOf(first) >= 0 || VERBS_LAST.indexOf(last) >= 0)) {
      return null;
    }
    if (latin && !LATIN_NAME.matcher(name).matches()) {
      return null;
    }
    if (after < paragraph.end()) {
      char next = text.charAt(after);
      boolean address = text.startsWith("//", after);
      boolean time = Mark.isDigit(last) && Mark.isDigit(next);
      boolean quoted = colon && !role && Mark.of(next) == Mark.OPEN_QUOTE && !latin;
      if (address || time || quoted) {
        return null;
      }
    }
    return new Label(name, after);
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
