package org.duizhao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.language.ChineseSentences.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each line of the tables is a text with `‖` where a sentence ends inside it.
class ChineseSentencesTest {

  private static Stream<String> ends() {
    return cases(
        """
        今天天氣很好。‖我們去公園吧！‖你覺得呢？
        今天天气很好。‖我们去公园吧!‖你觉得呢?
        太好了！！！‖真的嗎？！‖好吧。。。‖再見
        他走了‼‖你呢⁇‖我不知道｡‖好
        真的嗎?!‖當然!!!‖走吧
        他買了蘋果；她買了梨；我什麼也沒買。‖然後我們回家：天已經黑了。
        我们的研究做得如何?‖能否很好地了解自己的系统?‖有没有能力将其训练得更好?
        """);
  }

  private static Stream<String> quotations() {
    return cases(
        """
        “我不去。”‖“為什麼？”
        “我不去。” ‖“为什么？”
        「我不去。」‖「為什麼？」
        他說：“好。”‖她走了。
        他說：「好。」‖她走了。
        他说:"好。"‖她走了。
        “你來嗎？”他問。
        「你來嗎？」他問。
        "你来吗?"他问。
        “好！”老人笑著說道。
        “好！”老人笑着说道。‖大家都笑了。
        “走吧。”‖說完他就走了。
        “走吧。”‖他說完就走了。
        “走吧。”‖说罢，他转身离去。
        “走吧！”他喊了一声，“快走！”
        “你是谁？”老太太颤巍巍地问道，手里还拿着针线。
        “我不知道。”她低声回答。‖屋里静了下来。
        “我知道。‖我不在乎。”‖“真的？”他追问。
        “我知道。‖我不在乎。”
        他說：“我知道。‖我不在乎。”‖她沒有說話。
        他問“為什麼？”的時候，我笑了。
        听到“谁？”这样的问话，他愣住了。
        “意識”是什麼？‖沒有人知道。
        “意识”是程度问题还是二元问题?
        “为什么？”是他常说的话。
        他喊：“救命！”‖人们都跑了出来。
        “救命！”的喊声传遍了整条街。
        “砰！”的一声，门开了。
        “砰！”一聲，門開了。
        他说：“她问我：‘你去吗？’‖我说不去。”‖大家都沉默了。
        她說：「老師說：『下課！』」‖大家都走了。
        『好。』‖他點頭。
        “你说什么——”‖“没什么。”
        那盞燈，“啪”地滅了。‖屋裡一片黑。
        “请问，”他说，“您是王先生吗？”‖“是的。”
        我們很難清楚定義神經網絡的“理解“,但我們可以輕易測量。‖下一句。
        “你好！”‖“你好！”‖“再见！”
        “那就这样吧。”‖他站起来，走到窗前。
        老人说：“来吧。”‖这个“来”字说得很轻。
        """);
  }

  private static Stream<String> brackets() {
    return cases(
        """
        我讀過《你往何處去？》。‖很好看。
        《怎么办？》是一部小说。‖作者是车尔尼雪夫斯基。
        他（真的！不騙你。）走了。‖我留下。
        他走了（谁知道呢？），我留下。
        这本书(第1版.北京)已经绝版。‖可惜。
        〈為什麼？〉是首歌。‖很好聽。
        他走了。‖（完）
        我们走吧。‖（众人下。）‖第二幕开始。
        他（说了半句。‖她走了。‖我也走了。
        【快讯！】股市大涨。‖投资者欢呼。
        這是一句話。[12]‖這是另一句。
        水是生命之源。[1][2]‖没有水就没有生命。
        """);
  }

  private static Stream<String> ellipses() {
    return cases(
        """
        我……我昨晚殺了人。
        我...我不知道。
        “我……我不知道……”‖他哭了。
        他想了很久……
        不过……不过什么？
        真的吗……？‖是的。
        他走了……。‖她也走了。
        公公，我⋯⋯我頭痛得很。
        “难道那些传说……”‖“大部分是真的。”
        """);
  }

  private static Stream<String> points() {
    return cases(
        """
        圓周率約為3.14159。‖記住了嗎？
        版本2.5.11已发布。‖请升级到v3.0.
        我在U.S. Army服役過。‖後來退伍。
        Mr. Smith來了。‖他帶著J. K. Rowling的書。
        苹果公司(Apple Inc.)发布了新品。‖股价上涨。
        他在Apple Inc. 工作。‖他很喜欢。
        请访问 https://example.org/a?b=c!d&e=1.5 了解详情。‖谢谢！
        网址是www.example.com。‖欢迎访问。
        发邮件到me@example.org。‖谢谢。
        打开readme.txt文件。‖然后保存。
        Node.js很好用。‖我喜欢。
        1. 打开电源。‖2. 按下按钮。
        1.打开电源。‖2、按下按钮。
        一.大型语言模型
        他走了. ‖她来了. ‖我也走了.
        他走了.‖她来了.‖我也走了.
        埃隆.马斯克买了推特。‖大家都很惊讶。
        He said it was over. ‖他说结束了。
        This is a test.‖这是测试。‖Good.
        e.g. 苹果和梨。‖都是水果。
        约翰（John F. Kennedy）是总统。‖他死于1963年。
        GPT-4发布于2023年3月14日.‖它很强大.
        Yahoo! is a company. ‖雅虎是家公司。
        如果a != b，则退出。‖否则继续。
        """);
  }

  private static Stream<String> cases(String table) {
    return table.lines();
  }

  @ParameterizedTest
  @MethodSource({"ends", "quotations", "brackets", "ellipses", "points"})
  void sentences_end_where_a_reader_ends_them(String marked) {
    List<String> expected = Stream.of(marked.split("‖")).map(String::strip).toList();
    assertThat(new ChineseSentences().sentDetect(marked.replace("‖", "")))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void semicolons_and_colons_end_sentences_when_asked_to() {
    assertThat(
            new ChineseSentences(Set.of(Option.BREAK_AT_SEMICOLONS, Option.BREAK_AT_COLONS))
                .sentDetect("他說：我來了；她說：好。10:30見"))
        .containsExactly("他說：", "我來了；", "她說：", "好。", "10:30見");
  }

  @Test
  void attributions_stand_apart_when_asked_to() {
    assertThat(new ChineseSentences(Set.of(Option.SPLIT_ATTRIBUTIONS)).sentDetect("“你來嗎？”他問。"))
        .containsExactly("“你來嗎？”", "他問。");
  }
}
