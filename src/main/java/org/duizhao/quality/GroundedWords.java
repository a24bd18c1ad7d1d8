package org.duizhao.quality;

import java.util.List;

/// English words that may stand for a negative, but are the plain rendering of a word of the
/// Chinese: "loss" for 損失, "hated" for 恨.
final class GroundedWords {

  /// How words begin, and characters that they render.
  private record Row(List<String> beginnings, String characters) {}

  private static final List<Row> ROWS =
      List.of(
          row("loss|lost|lose|losing", "失損损丟丢輸输賠赔虧亏敗败"),
          row("hat|detest|dislik", "恨厭厌討讨憎惡恶"),
          row("fail", "敗败障"),
          row("refus|reject|declin", "絕绝辭辞降跌"),
          row("avoid|escap|elud", "避逃躲"),
          row("stop|ceas|halt|quit|end", "停止罷罢終终結结完末戒辭辞"),
          row("forg", "忘諒谅"),
          row("miss", "錯错缺想念漏失"),
          row("dead|gone", "死亡走"),
          row("hard|difficult|tough", "難难苦努硬困艱艰"),
          row("poor|bad|wors|wrong|weak", "窮穷貧贫差壞坏惡恶錯错誤误弱糟劣"),
          row("lack|shortag|scarc|absen", "缺乏少"),
          row("alone", "獨独孤單单"),
          row("against|oppos|resist|object", "反抗對对"),
          row("doubt", "疑懷怀"),
          row("secret", "密秘"),
          row("silen|quiet|mute", "靜静默寂"),
          row("empty|vacan", "空"),
          row("unless|until|before", "直前先除"),
          row("except|otherwise|exclu", "除另"),
          row("danger|challeng", "險险危挑"),
          row("cancel|suspen|withdr|revok", "取消暫暂停撤"),
          row("violat|breach", "違违犯"),
          row("undo", "復复撤還还恢"),
          row("defect|broke", "陷壞坏破"),
          row("giv|gave|aband", "棄弃"));

  private GroundedWords() {}

  private static Row row(String beginnings, String characters) {
    return new Row(List.of(beginnings.split("\\|", -1)), characters);
  }

  /// @param word in lower case
  static boolean isGrounded(String word, String source) {
    for (Row row : ROWS) {
      if (row.beginnings.stream().anyMatch(word::startsWith)) {
        return source.chars().anyMatch(c -> row.characters.indexOf(c) >= 0);
      }
    }
    return false;
  }
}
