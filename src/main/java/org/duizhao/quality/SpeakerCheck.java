package org.duizhao.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;

/// A label that names the speaker, such as `記者：`, gone or changed in the English.
final class SpeakerCheck implements Check {

  private static final Pattern CHINESE =
      Pattern.compile(
          "^\\s*([\\p{IsHan}A-Za-z·. ]{1,12}?|[A-Z][A-Za-z.]*(?: [A-Z][A-Za-z.]*){0,3})(?:（[^）]{1,10}）)?[：:](?=\\s*[^\\s“「\"『0-9/])");
  private static final Pattern ENGLISH =
      Pattern.compile("^\\s*[*\\[(]?([\\p{Lu}][\\p{L}\\p{N}.'’ ()-]{0,40}?)[*\\])]?\\s*[:：—]");
  private static final Set<String> ROLES =
      Set.of(
          "問", "问", "答", "記者", "记者", "主持人", "嘉賓", "嘉宾", "發言人", "发言人", "觀眾", "观众", "律師", "律师", "法官",
          "醫生", "医生", "患者", "老師", "老师", "學生", "学生", "甲", "乙", "男", "女", "旁白", "採訪者", "采访者", "主席",
          "經理", "经理", "同學", "同学", "校長", "校长", "院長", "院长", "教授", "護士", "护士", "議員", "议员", "老闆", "老板",
          "店員", "店员", "司機", "司机", "導遊", "导游", "警察", "媽媽", "妈妈", "爸爸", "母親", "母亲", "父親", "父亲", "部長",
          "部长", "證人", "证人", "被告", "聽眾", "听众", "提問者", "提问者");
  private static final Map<String, Pattern> MEANS =
      Map.of(
          "問", Pattern.compile("(?i)q.*|.*question.*|.*ask.*|.*interviewer.*|.*reporter.*"),
          "答", Pattern.compile("(?i)a.*|.*answer.*|.*repl.*|.*respon.*"),
          "記者",
              Pattern.compile(
                  "(?i).*report.*|.*journalist.*|.*press.*|.*interview.*|q.*|.*correspond.*"),
          "主持人",
              Pattern.compile(
                  "(?i).*host.*|.*moderat.*|.*presenter.*|.*anchor.*|.*chair.*|mc|.*emcee.*"),
          "律師",
              Pattern.compile(
                  "(?i).*lawyer.*|.*attorney.*|.*counsel.*|.*barrister.*|.*solicitor.*"),
          "醫生", Pattern.compile("(?i).*doctor.*|.*dr.*|.*physician.*"),
          "學生", Pattern.compile("(?i).*student.*|.*pupil.*"),
          "老師",
              Pattern.compile(
                  "(?i).*teacher.*|.*prof.*|.*instructor.*|.*mr.*|.*ms.*|.*miss.*|.*mrs.*"));
  private static final Map<String, String> TRADITIONAL =
      Map.of("问", "問", "记者", "記者", "律师", "律師", "医生", "醫生", "学生", "學生", "老师", "老師");
  private static final String SURNAMES =
      "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣";

  private final Readings readings;

  SpeakerCheck(Readings readings) {
    this.readings = readings;
  }

  @Override
  public List<Finding> check(Pair pair) {
    if (pair.source().indexOf('：') < 0 && pair.source().indexOf(':') < 0) {
      return List.of();
    }
    Matcher chinese = CHINESE.matcher(pair.source());
    if (!chinese.find() || !pair.speaker().isEmpty() || pair.target().isBlank()) {
      return List.of();
    }
    String label = chinese.group(1).strip();
    Span place = new Span(chinese.start(1), chinese.end(1));
    Matcher english = ENGLISH.matcher(pair.target());
    boolean labelled = english.find();
    if (!isSpeaker(label)) {
      return List.of();
    }
    if (!labelled) {
      return List.of(Finding.inSource(FindingKind.SPEAKER_MISSING, Severity.WARNING, place, label));
    }
    String said = english.group(1).strip();
    Pattern meant = MEANS.get(TRADITIONAL.getOrDefault(label, label));
    boolean latin = label.chars().allMatch(c -> c < 128);
    boolean differs =
        meant != null
            ? !meant.matcher(said).matches()
            : latin ? !said.equalsIgnoreCase(label) : isOtherName(label, said);
    return differs
        ? List.of(
            Finding.ofPair(FindingKind.SPEAKER_DIFFERS, Severity.WARNING, label, said)
                .at(place, new Span(english.start(1), english.end(1))))
        : List.of();
  }

  /// Whether the given name is the one that the characters say, and the family name is not: Wang
  /// Ming for 李明. What is read in another way altogether may be Cantonese.
  private boolean isOtherName(String label, String said) {
    String[] words = said.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split("[ -]", -1);
    if (words.length != 2 || label.length() > 3) {
      return false;
    }
    String given = label.substring(1);
    boolean last = readings.isReading(words[1], given) && !readings.isReading(words[0], label);
    boolean first = readings.isReading(words[0], given) && !readings.isReading(words[1], label);
    return last || first;
  }

  private static boolean isSpeaker(String label) {
    boolean latin = label.matches("[A-Z][A-Za-z.]*(?: [A-Z][A-Za-z.]*){0,3}");
    boolean name =
        label.length() >= 2
            && label.length() <= 4
            && SURNAMES.indexOf(label.charAt(0)) >= 0
            && !label.matches(".*[說说道問问云曰称稱是為为]");
    boolean role =
        label.length() >= 2
            && label.length() <= 4
            && "者員员師师官".indexOf(label.charAt(label.length() - 1)) >= 0
            && HanRuns.isHan(label.charAt(0));
    return name
        || role
        || ROLES.contains(label)
        || (latin && label.length() > 1 && !label.equals("PS"));
  }
}
