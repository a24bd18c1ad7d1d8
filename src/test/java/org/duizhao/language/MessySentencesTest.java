package org.duizhao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts as they are typed: marks mixed up, forgotten or made of pictures. `‖` marks where a
/// sentence ends inside a line.
class MessySentencesTest {

  private static Stream<String> news() {
    return """
    本報訊　昨日上午，市長表示：「一切都在掌控之中。」‖他隨後離開會場。
    (中央社記者李大同台北12日電)立法院今天三讀通過修正案。‖新法明年1月1日上路。
    据新华社12日电 （记者 张三）国家统计局今日公布数据。‖数据显示，CPI同比上涨0.2%。
    报道称，“这是我们的未来。“‖他补充说，计划不会改变。
    他告诉记者："我们别无选择。“‖随后，他离开了会场。
    "我们不会退缩。”他说。‖会场响起掌声。
    “我们会赢的。"教练说。‖队员们都笑了。
    美股三大指數全面收漲，道瓊漲1.2%，那斯達克漲0.8%，標普500漲0.9%。‖台積電ADR漲3.15%。
    苹果公司（Apple Inc.）周二发布了iPhone 16 Pro。‖售价999美元起。
    “这太过分了！”一位不愿透露姓名的业内人士对本报表示。‖他认为，监管应当介入。
    “我们没有退路，”他说，“只能向前走。”‖台下掌声雷动。
    「沒有這回事。」林姓男子澄清說，「我當時不在場。」‖檢方將擇期再傳喚。
    他说：“这是第一步。‖我们还有很长的路要走。”‖会议持续了3个小时。
    据了解，涉事企业名为××科技有限公司。‖目前该公司已停业整顿。
    法新社引述一名官員的話說：「情況很糟。」‖但他拒絕透露細節。
    总统说：‘我们绝不妥协。’‖反对派则呼吁对话。
    7月1日起施行。 ‖（完）
    联合国秘书长古特雷斯.安东尼奥表示关切。‖各方保持克制。
    今年一季度GDP增长5.3%。‖二季度呢？‖专家意见不一。
    发言人回应：“无可奉告！！！”‖现场一片哗然。
    """
        .lines();
  }

  private static Stream<String> web() {
    return """
    笑死我了哈哈哈哈😂😂😂‖这是什么神仙操作？？
    官网：https://www.example.com/path?id=3&x=1。‖请自行下载。
    請見 https://example.org/a.html 。‖謝謝！
    邮箱是 zhang.san@example.com。‖有问题请联系我。
    版本v2.3.1已发布。‖修复了若干bug。‖性能提升约30%！
    真的假的???!!!‖我不信...
    第一,要早睡;第二,要早起;第三,要运动.‖你做到了吗?
    我觉得还行吧.‖你呢?‖我无所谓.
    他去了U.S.A.留学。‖后来回国了。
    用Python 3.12写的。‖用pip install xxx安装。‖不会的话看README.md。
    OK！‖没问题！‖Let's go!‖出发！
    这款手机(6.1英寸.)不错。‖值得买！
    Q：怎么退款？‖A：联系客服即可。
    yyds！‖绝绝子！‖太好看了吧！
    参考：[1]张三.论文题目[J].某某学报,2020(3):12-15.
    “双11”来了！‖你准备好了吗？
    价格：NT$1,299.‖數量有限，售完為止！
    《三体》好看吗？‖好看！
    《你好，李焕英》《我和我的祖国》都看过了！‖都很感人。
    他发了个“？”。‖我没回。
    评分9.5/10。‖推荐指数：★★★★★
    东西收到了，质量不错👍👍‖物流也快。
    ❤️❤️爱你们！
    太感动了！❤️‖谢谢大家。
    我们到了.‖她还没来。‖再等等吧。
    他叫约翰.史密斯。‖来自英国。
    价格是多少？ ！‖客服不回。
    “已经修好了。” 。‖请更新。
    """
        .lines();
  }

  private static Stream<String> fiction() {
    return """
    “你是谁？”‖“我是你爹！”‖“胡说！”‖他一把推开了门。
    「媽，」她哽咽著說，「我回來了。」‖門裡沒有聲音。
    「走！‖快走！」他壓低聲音說。‖我們彎著腰跑了出去。
    『誰在那裡？』她問。‖沒有人答話。
    “他说‘我不知道。’‖然后就跑了。”‖老王摊了摊手。
    “我……我没有……”‖她低下了头。‖眼泪落在地上。
    他愣住了——这不可能！‖可事实就摆在眼前。
    “啊——”一声惨叫划破夜空。
    “别动！”‖枪口顶在了他的后脑勺上。‖“把手举起来。”
    她轻轻地“嗯”了一声，没有再说话。‖窗外下起了雨。
    “你走吧。”‖沉默了许久，她终于开口：“我不会拦你。”
    “爸爸！‖爸爸！”‖孩子们一边喊一边跑过来。
    “好啊！”‖“好啊！”‖众人齐声喝彩。
    “嘘……”‖他把手指放在嘴唇上。‖“有人来了。”
    他心里一惊：难道是她？‖不，不可能。
    “什么‘我爱你’！”她冷笑，“全是骗人的鬼话！”
    门开了。‖“进来吧。”‖里面的人说：“外面冷。”
    “三十年了，”老人望着远方，喃喃自语，“三十年了啊！”‖风把他的话吹散了。
    『唉！』老婆婆長嘆一聲，『命苦啊！』
    黛玉聽了，冷笑道：「我當是誰！‖原來是你。」‖寶玉忙賠笑說：「妹妹別惱。」
    话说天下大势，分久必合，合久必分。‖欲知后事如何，且听下回分解。
    “你疯了！”‖她抓起包就走。‖“等等！”‖“别碰我！”
    “你为什么——”‖说到这里，她停住了。
    “难道是——”她问。
    老人说：“你要是再——”‖话没说完，门开了。
    路灯在雨里一闪一闪地亮着……‖他忽然想起了很多年前的那个夜晚。
    他從口袋裡慢慢掏出一把……鑰匙。
    北京、上海、廣州、深圳……這些城市都很大。
    我到现在还不明白那究竟是……一个梦？
    “好，你过来！“‖阿宝答道：“来了！”
    “滾！”他冷笑一聲，「誰怕誰？」
    """
        .lines();
  }

  private static Stream<String> contractsAndLaws() {
    return """
    第一条　为了规范合同行为，根据《中华人民共和国民法典》，制定本办法。‖第二条　本办法自公布之日起施行。
    甲方（以下简称“公司”。）应于2024年3月1日前付款。‖逾期付款的，按日加收万分之五的违约金。
    （一）申请人提出书面申请；（二）主管部门审核；（三）予以公告。‖公告期为30日。
    依民法第184條第1項前段規定：「因故意或過失，不法侵害他人之權利者，負損害賠償責任。」‖原告之請求為有理由。
    本院认为：被告行为构成违约。‖判决如下：一、解除合同；二、赔偿损失10,000.00元。
    详见附件1.2及附件3。‖附件与本合同具有同等效力。
    1.甲方应提供资料。‖2.乙方应按时交付。‖3.双方应保密。
    （1）总则。‖（2）分则。‖（3）附则。
    本约定“不可抗力”是指不能预见、不能避免且不能克服的客观情况。‖包括但不限于地震、战争等。
    """
        .lines();
  }

  private static Stream<String> talk() {
    return """
    记者：您怎么看？‖王刚：我觉得很好啊。‖真的！
    問：你幾歲開始寫作？‖答：大概十五六歲吧……‖我記不清了。
    对，对，对！‖就是这个意思。‖怎么说呢，嗯……有点复杂。
    Q1：公司什么时候上市？‖A1：明年。
    我当时就说：“不行！”‖他们都愣了。
    很多人说“AI会取代人类。”‖我不同意。‖你呢？
    我跟他讲，“你再这样我就走。”‖他不信。‖结果呢？‖我真走了。
    Sam Altman说:"AGI will come."‖我同意.‖但要多久?
    """
        .lines();
  }

  @ParameterizedTest
  @MethodSource({"news", "web", "fiction", "contractsAndLaws", "talk"})
  void typed_texts_are_split_as_their_readers_would(String marked) {
    List<String> expected = Stream.of(marked.split("‖")).map(String::strip).toList();
    assertThat(new ChineseSentences().sentDetect(marked.replace("‖", "")))
        .containsExactlyElementsOf(expected);
  }

  /// The same texts in the other script have their ends in the same places.
  @ParameterizedTest
  @MethodSource({"news", "web", "fiction", "contractsAndLaws", "talk"})
  void the_other_script_makes_no_difference(String marked) {
    String simplified = Scripts.toSimplified(marked);
    List<String> expected = Stream.of(simplified.split("‖")).map(String::strip).toList();
    assertThat(new ChineseSentences().sentDetect(simplified.replace("‖", "")))
        .containsExactlyElementsOf(expected);
  }
}
