package org.duizhao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts of the kinds people translate; `‖` marks where a sentence ends inside a line.
class SentenceTablesTest {

  private static Stream<String> literary() {
    return """
    他推開門，屋裡空無一人。‖「有人嗎？」他輕聲問。‖沒有人回答。
    “娘，我回来了！”小翠一进门就喊。‖灶间里飘出饭香。
    老赵叹了口气，说：“这年头，谁容易啊？”‖大伙儿都不作声了。
    “去不去？”‖“去！”‖“什么时候？”‖“现在。”
    她想：“他会来吗？‖也许不会。”‖于是她关上了灯。
    “你……你怎么在这儿？”他结结巴巴地问道。
    “我走了。”‖她转过身，头也不回地走进雨里。
    「這是什麼？」小明指著牆上的畫問，「是你畫的嗎？」
    “站住！”士兵喝道，“什么人？”
    “好酒！‖好酒！”他连声称赞。
    “我没有钱，”她低下头，“真的没有。”
    他心想，“完了。”‖然后闭上了眼睛。
    只聽「砰」的一聲，門被踢開了。‖眾人大驚。
    “爹，”孩子怯生生地说，“我饿。”‖父亲没有抬头。
    “快跑！”也不知是谁喊了一嗓子。
    《红楼梦》第一回写道：“满纸荒唐言，一把辛酸泪！‖都云作者痴，谁解其中味？”
    「他說：『我不走！』就真的沒走。」‖老人說完，長嘆一聲。
    “哈哈哈！”‖屋里爆发出一阵笑声。
    他一句话也没说……‖她也没有问。
    雪下了一夜……可是谁也没有睡。
    夜深了……‖他还在灯下写着。
    “你听我说……”‖“我不听！”
    “难道——”‖“别问了。”
    他喊了一聲“開船囉！”便跳上船頭。
    他说“好。”‖她笑了。
    “是你？”——她几乎叫出声来。
    “你不懂。”‖他说：“她已经不在了。”
    “走了？”‖母亲怔了怔，“什么时候走的？”‖“天没亮就走了。”
    """
        .lines();
  }

  private static Stream<String> news() {
    return """
    新华社北京6月12日电(记者 王明)国务院总理12日主持召开会议。‖会议指出，要稳增长。
    公司营收达3.5亿美元，同比增长12.8%。‖净利润为1.2亿美元。
    他表示：“我们有信心。”‖他还说，明年会更好。
    他表示，“我们有信心。”‖他强调，改革不会停步。
    “我们不会退缩。”他说，“绝不会。”
    “这是一次胜利。”这位发言人补充道。
    “这是一次胜利。”‖他指出，团队为此努力了三年。
    「我們會繼續努力。」總統說。‖記者會於下午3:30結束。
    據報導，該公司CEO John A. Smith Jr.已辭職。‖繼任者尚未公布。
    美國聯準會(Fed)主席鮑爾(Jerome H. Powell)說，通膨仍高。‖市場應聲下跌。
    会议提出“三个必须”：必须坚持改革；必须扩大开放；必须改善民生。‖各地积极响应。
    这家公司为何失败？‖原因有三：一是资金不足；二是管理混乱；三是市场变化。
    记者问：“何时恢复？”‖他答：“下周。”‖随后离开现场。
    《纽约时报》报道称：“形势严峻！”‖专家对此表示怀疑。
    警方通报（全文如下。请知悉。）已经发布。‖案件正在侦办中。
    发言人称，“没有此事。”‖外界议论纷纷。
    “没有的事！”王经理告诉记者。‖他随即挂断了电话。
    截至2023年12月31日,公司员工共1,234人。‖其中研发人员占35.6%.
    """
        .lines();
  }

  private static Stream<String> web() {
    return """
    這家店超好吃!!!‖老闆人也很nice~推薦給大家
    太好用了！😀‖下次还买。
    有人知道怎么解决吗??‖在线等,急!!
    下载地址:https://example.com/file.zip?v=1.0.2!‖速度很快。
    我用的是Windows 11 Pro v22H2.‖很稳定.
    請參考RFC 2616.‖謝謝!
    安装Node.js v18.0以上版本。‖运行npm install即可。
    ChatGPT是什么?OpenAI为什么要做它?
    你有GPU吗?‖RTX 4090的那种!
    使用say("你好!")函数输出。‖然后退出。
    配置文件是config.yaml，不是config.yml！‖别搞错了。
    联系方式：support@example.com.cn。‖工作时间：9:00-18:00。
    3.14是圆周率吗？‖是的,3.14159...更准确。
    如图1.2所示，结果很好。‖见表3.
    他買了iPhone！iPad也買了！
    哈哈哈。。。‖我也是醉了。
    第1步：打开设置。‖第2步：点击“关于”。‖第3步：重启！
    价格是¥9.9!‖包邮哦~
    C++和C#有什么区别？‖.NET又是什么？
    这个bug（见issue #12。）已经修复了。‖请升级。
    用法：cmd [选项...] 文件。‖详见手册。
    """
        .lines()
        .map(
            line ->
                line.replace("什么?OpenAI", "什么?‖OpenAI").replace("買了iPhone！iPad", "買了iPhone！‖iPad"));
  }

  private static Stream<String> interview() {
    return """
    你认为“意识”、“感觉”或“自我意识”等是学习的延伸?‖“意识”是否无可避免?
    股份是如何设定上限的(capped)?‖我推测创始人不会购买。
    我不知道。‖(笑)可能吧。
    如果有人问你：“为什么？”‖你会怎么回答?
    然后说“天啦，我早就有这种感觉了，只是不知道该如何形容”，AI的反应可以接受。
    这在GPT-1到GPT-3的迭代中表现得尤为明显。‖但将来会改变。
    会的。‖不过,Sam Altman(OpenAI CEO)持反对意见,你看呢?
    问题是：谁来负责？‖答案并不简单。
    我的导师曾说过:你应该相信自己的直觉;即使不准确,也无妨。‖对吧?
    """
        .lines();
  }

  private static Stream<String> verse() {
    return """
    床前明月光，疑是地上霜。‖舉頭望明月，低頭思故鄉。
    春眠不觉晓，处处闻啼鸟。‖夜来风雨声，花落知多少？
    大江東去，浪淘盡，千古風流人物。
    黄河之水天上来，奔流到海不复回！‖君不见……
    """
        .lines();
  }

  @ParameterizedTest
  @MethodSource({"literary", "news", "web", "interview", "verse"})
  void each_kind_of_text_is_split_as_its_readers_would(String marked) {
    List<String> expected = Stream.of(marked.split("‖")).map(String::strip).toList();
    assertThat(new ChineseSentences().sentDetect(marked.replace("‖", "")))
        .containsExactlyElementsOf(expected);
  }

  /// The same texts in the other script and with half-width marks have their ends in the same
  /// places.
  @ParameterizedTest
  @MethodSource({"literary", "news", "interview", "verse"})
  void script_and_width_of_marks_make_no_difference(String marked) {
    String halfWidth =
        Scripts.toSimplified(marked).replace('！', '!').replace('？', '?').replace('，', ',');
    List<String> expected = Stream.of(halfWidth.split("‖")).map(String::strip).toList();
    assertThat(new ChineseSentences().sentDetect(halfWidth.replace("‖", "")))
        .containsExactlyElementsOf(expected);
  }
}
