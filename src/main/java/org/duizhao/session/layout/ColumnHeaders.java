package org.duizhao.session.layout;

import java.util.Locale;
import java.util.Set;

/// What the first row of a table says its columns hold.
final class ColumnHeaders {

  private static final Set<String> CHINESE =
      Set.of(
          "中文",
          "中",
          "汉语",
          "漢語",
          "华语",
          "華語",
          "国语",
          "國語",
          "chinese",
          "zh",
          "zh-cn",
          "zh-tw",
          "zh-hans",
          "zh-hant",
          "原文",
          "源文",
          "source",
          "中文原文",
          "source text",
          "original",
          "簡體中文",
          "简体中文",
          "繁體中文",
          "繁体中文",
          "simplified chinese",
          "traditional chinese",
          "原文（中文）",
          "源語言",
          "源语言",
          "mandarin");
  private static final Set<String> ENGLISH =
      Set.of(
          "英文",
          "英",
          "英语",
          "英語",
          "english",
          "en",
          "en-us",
          "en-gb",
          "译文",
          "譯文",
          "翻译",
          "翻譯",
          "target",
          "translation",
          "英译",
          "英譯",
          "target text",
          "英文译文",
          "英文譯文",
          "終稿",
          "终稿",
          "final",
          "目标语言",
          "目標語言",
          "revised",
          "edited");
  private static final Set<String> SPEAKER =
      Set.of(
          "speaker",
          "說話人",
          "说话人",
          "发言人",
          "發言人",
          "人物",
          "角色",
          "講者",
          "讲者",
          "character",
          "name",
          "姓名",
          "role",
          "who",
          "演员",
          "演員",
          "嘉賓",
          "嘉宾");
  private static final Set<String> OTHER =
      Set.of(
          "備註",
          "备注",
          "註",
          "注",
          "comment",
          "comments",
          "note",
          "notes",
          "remark",
          "remarks",
          "序號",
          "序号",
          "編號",
          "编号",
          "no",
          "no.",
          "#",
          "id",
          "number",
          "時間",
          "时间",
          "time",
          "timecode",
          "tc",
          "狀態",
          "状态",
          "status",
          "state",
          "page",
          "頁碼",
          "页码",
          "機翻",
          "机翻",
          "機器翻譯",
          "机器翻译",
          "mt",
          "machine translation",
          "draft",
          "初稿",
          "拼音",
          "pinyin",
          "修改意見",
          "修改意见",
          "意見",
          "意见",
          "批注",
          "context",
          "kind",
          "document",
          "paragraph",
          "date",
          "日期",
          "說明",
          "说明");

  private ColumnHeaders() {}

  static boolean isChinese(String cell) {
    return CHINESE.contains(plain(cell));
  }

  static boolean isEnglish(String cell) {
    return ENGLISH.contains(plain(cell));
  }

  static boolean isSpeaker(String cell) {
    return SPEAKER.contains(plain(cell));
  }

  /// Whether it heads a column of neither text: comments, numbers, drafts by machine.
  static boolean isOther(String cell) {
    return OTHER.contains(plain(cell));
  }

  /// Whether the cell is the head of any column known.
  static boolean isKnown(String cell) {
    return isChinese(cell) || isEnglish(cell) || isSpeaker(cell) || isOther(cell);
  }

  private static String plain(String cell) {
    return cell.strip().toLowerCase(Locale.ROOT).replaceAll("[:：*\\s]+$", "");
  }
}
