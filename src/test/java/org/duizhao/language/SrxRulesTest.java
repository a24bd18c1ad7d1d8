package org.duizhao.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.core.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SrxRulesTest {

  private static final SentenceSplitter BUILT_IN = SentenceSplitter.over(new ChineseSentences());

  @Test
  void a_rule_can_forbid_a_break_and_another_can_ask_for_one() {
    String rules =
        rule("no", "雅虎！", "") + rule("yes", "；", "") + rule("no", "第\\s?[0-9]+号。", "\\s*令");
    assertThat(split(rules, "我用雅虎！很好；他也用。第5号。 令到了。走吧。"))
        .containsExactly("我用雅虎！很好；", "他也用。", "第5号。 令到了。", "走吧。");
  }

  @Test
  void the_first_rule_that_matches_a_place_decides() {
    assertThat(split(rule("no", "甲；", "") + rule("yes", "；", ""), "甲；乙；丙。"))
        .containsExactly("甲；乙；", "丙。");
    assertThat(split(rule("yes", "；", "") + rule("no", "甲；", ""), "甲；乙；丙。"))
        .containsExactly("甲；", "乙；", "丙。");
  }

  @Test
  void overlapping_matches_are_all_seen() {
    assertThat(split(rule("yes", "哈哈", "哈"), "哈哈哈哈")).containsExactly("哈哈", "哈", "哈");
  }

  @Test
  void rules_of_other_languages_are_left_alone_and_cascading_maps_add_up() {
    String file =
        """
        <srx version="2.0" xmlns="http://www.lisa.org/srx20">
          <header segmentsubflows="yes" cascade="CASCADE"/>
          <body>
            <languagerules>
              <languagerule languagerulename="all"><rule break="yes"><beforebreak>；</beforebreak></rule></languagerule>
              <languagerule languagerulename="zh"><rule break="yes"><beforebreak>：</beforebreak></rule></languagerule>
            </languagerules>
            <maprules>
              <languagemap languagepattern="zh.*" languagerulename="zh"/>
              <languagemap languagepattern=".*" languagerulename="all"/>
            </maprules>
          </body>
        </srx>
        """;
    String text = "甲：乙；丙";
    SrxRules first = SrxRules.parse(file.replace("CASCADE", "no"), "rules.srx");
    SrxRules all = SrxRules.parse(file.replace("CASCADE", "yes"), "rules.srx");
    assertThat(texts(first.over(BUILT_IN, "zh-Hant"), text)).containsExactly("甲：", "乙；丙");
    assertThat(texts(first.over(BUILT_IN, "ja"), text)).containsExactly("甲：乙；", "丙");
    assertThat(texts(all.over(BUILT_IN, "zh-Hant"), text)).containsExactly("甲：", "乙；", "丙");
  }

  @Test
  void a_broken_expression_is_reported_with_its_place() {
    assertThatThrownBy(() -> split(rule("no", "(甲", ""), "甲"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("rules.srx, line 5, column ")
        .hasMessageContaining("\"(甲\" is no regular expression");
  }

  @Test
  void broken_xml_is_reported_in_one_line_with_its_place() {
    assertThatThrownBy(() -> SrxRules.parse("<srx version=\"2.0\">\n<body></srx>", "rules.srx"))
        .isInstanceOf(UserException.class)
        .hasMessageMatching("rules\\.srx, line 2, column \\d+: is not well-formed XML: .+");
  }

  @Test
  void files_that_are_no_srx_2_are_refused() {
    assertThatThrownBy(() -> SrxRules.parse("<tmx version=\"1.4\"/>", "a.srx"))
        .hasMessageContaining("is no SRX 2.0 file: it begins with <tmx>");
    assertThatThrownBy(() -> SrxRules.parse("<srx version=\"1.0\"/>", "a.srx"))
        .hasMessageContaining("another version");
  }

  @Test
  void a_map_to_rules_that_do_not_exist_is_reported() {
    assertThatThrownBy(
            () ->
                SrxRules.parse(
                    "<srx version=\"2.0\"><body><maprules>\n"
                        + "<languagemap languagepattern=\".*\" languagerulename=\"none\"/>"
                        + "</maprules></body></srx>",
                    "a.srx"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("a.srx, line 2")
        .hasMessageContaining("no languagerule named \"none\"");
  }

  @Test
  void a_file_is_read_and_a_missing_one_named(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("my.srx");
    Files.writeString(file, srx(rule("yes", "；", "")));
    assertThat(texts(SrxRules.read(file).over(BUILT_IN, "zh"), "甲；乙")).containsExactly("甲；", "乙");
    assertThatThrownBy(() -> SrxRules.read(folder.resolve("none.srx")))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("none.srx: there is no such file");
  }

  @Test
  void a_rules_file_cannot_make_the_program_read_other_files() {
    String evil =
        "<!DOCTYPE srx [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n"
            + srx(rule("no", "&x;", ""));
    assertThatThrownBy(() -> SrxRules.parse(evil, "evil.srx"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("evil.srx, line ");
  }

  private static List<String> split(String rules, String text) {
    return texts(SrxRules.parse(srx(rules), "rules.srx").over(BUILT_IN, "zh-Hant"), text);
  }

  private static List<String> texts(SentenceSplitter splitter, String text) {
    return splitter.split(text).stream().map(span -> span.of(text)).toList();
  }

  static String rule(String breaks, String before, String after) {
    return "<rule break=\"%s\"><beforebreak>%s</beforebreak><afterbreak>%s</afterbreak></rule>\n"
        .formatted(breaks, before, after);
  }

  static String srx(String rules) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"/>
    <body><languagerules>
    <languagerule languagerulename="zh">
    %s</languagerule></languagerules>
    <maprules><languagemap languagepattern="(?i)zh.*" languagerulename="zh"/></maprules></body></srx>
    """
        .formatted(rules);
  }
}
