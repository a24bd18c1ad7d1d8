package org.duizhao.language;

/// Words that hold a numeral and mean no number: 一旦, 千方百計, 獨一無二, 四川.
final class NumberIdioms {

  private static final WordList WORDS =
      WordList.of(
          """
          一旦 一些 一樣 一样 一般 一起 一定 一切 一直 一致 一向 一再 一律 一帶 一带 一度 一味 一連 一连 一旁 一同 一心 一經 一经
          一概 一貫 一贯 一流 一舉 一举 一系列 一番 一下 一點 一点 一邊 一边 一面 一方面 一時 一时 一瞬 一剎那 一刹那 一身 一手
          一生 一共 一齊 一齐 一併 一并 一應 一应 一路 一口氣 一口气 一步步 一步一步 一一 一半天 一輩子 一辈子 一會兒 一会儿 一會 一会
          一體 一体 一統 一统 一神 一元化 一次性 一本正經 一本正经 一目了然 一無所有 一无所有 一無所知 一无所知 一無 一无 一帆風順 一帆风顺
          一視同仁 一视同仁 一絲不苟 一丝不苟 一絲 一丝 一舉兩得 一举两得 一石二鳥 一石二鸟 一刀切 一窩蜂 一窝蜂 一分為二 一分为二
          一心一意 一言一行 一言難盡 一言难尽 一五一十 一清二楚 一乾二淨 一干二净 一來二去 一来二去 一模一樣 一模一样 一朝一夕 一帶一路 一带一路
          一國兩制 一国两制 一勞永逸 一劳永逸 一針見血 一针见血 一落千丈 一鳴驚人 一鸣惊人 一往無前 一往无前 一如既往 一如 一念之間 一念之间
          統一 统一 唯一 惟一 萬一 万一 同一 單一 单一 專一 专一 不一 進一步 进一步 逐一 任一 某一 每一 這一 这一 那一 另一 哪一 首屈一指 之一
          有一天 總有一天 总有一天 第一線 第一线 第一時間 第一时间 獨一無二 独一无二 合二為一 合二为一 九牛一毛 百裡挑一 百里挑一 萬無一失 万无一失
          獨樹一幟 独树一帜 千篇一律 背水一戰 背水一战 始終如一 始终如一 眾口一詞 以一當十 以一当十 知行合一 三位一體 三位一体 表裡如一 表里如一
          二手 二元 二話不說 二话不说 二維 二维 二維碼 二维码 二進制 二进制 二選一 二选一 二極管 二极管 二胡 二人轉 二人转 不二 二氧化碳
          兩者 两者 兩難 两难 兩旁 两旁 兩岸 两岸 兩極 两极 兩性 两性 兩口子 两口子 進退兩難 进退两难 兩全其美 两全其美 斤兩 斤两 三三兩兩 三三两两
          三明治 三角 三維 三维 三峽 三峡 三亞 三亚 三國 三国 三國演義 三国演义 三星 三國志 三字經 三番五次 三思 三心二意 三言兩語 三言两语 三顧茅廬 三顾茅庐
          再三 不三不四 朝三暮四 舉一反三 举一反三 丟三落四 丢三落四 推三阻四 接二連三 接二连三 張三 张三 李四 王五 三長兩短 三长两短 三更半夜 三姑六婆
          四川 四處 四处 四周 四季 四海 四面 四面八方 四面楚歌 四方 四肢 四通八達 四通八达 四分五裂 四捨五入 四舍五入 四書五經 四书五经 四合院 五湖四海
          五官 五花八門 五花八门 五行 五臟六腑 五脏六腑 五顏六色 五颜六色 五彩 五金 五線譜 五线谱 六神無主 六神无主 六親不認 六亲不认 六朝
          七夕 七上八下 七嘴八舌 七手八腳 七手八脚 亂七八糟 乱七八糟 七零八落 雜七雜八 杂七杂八 不管三七二十一 八卦 八股 八角 胡說八道 胡说八道 半斤八兩 半斤八两
          橫七豎八 横七竖八 九州 九牛二虎 九死一生 九霄雲外 九霄云外 九龍 九龙 九華山 十字 十足 十全十美 十萬火急 十万火急 十惡不赦 十恶不赦 十之八九 十有八九
          百姓 老百姓 百科 百貨 百货 百合 百度 百般 百葉 百叶 百家 百花齊放 百花齐放 百家爭鳴 百家争鸣 百折不撓 百折不挠 百萬富翁 百万富翁 百感交集 百戰百勝 百战百胜
          百發百中 百发百中 百依百順 百依百顺 百慕大 百事可樂 百事可乐 百老匯 百老汇 千方百計 千方百计 千變萬化 千变万化 千辛萬苦 千辛万苦 千軍萬馬 千军万马
          千萬別 千万别 千萬不 千万不 千萬要 千万要 千篇 千鈞一髮 千钧一发 千載難逢 千载难逢 千差萬別 千差万别 千絲萬縷 千丝万缕 千言萬語 千言万语 千家萬戶 千家万户
          千秋 千金 千里馬 千里马 千里之外 成千上萬 成千上万 各有千秋 一刻千金 千瓦 千赫 千兆 千卡 千字節 千字节 千奇百怪 千山萬水 千山万水 千真萬確 千真万确
          萬物 万物 萬象 万象 萬歲 万岁 萬能 万能 萬維網 万维网 萬惡 万恶 萬分 万分 萬眾 万众 萬有引力 万有引力 萬里長城 万里长城 萬聖節 万圣节 萬般 万般 萬全 万全
          萬幸 万幸 萬科 万科 萬達 万达 萬豪 万豪 億萬富翁 亿万富翁 包羅萬象 包罗万象 瞬息萬變 瞬息万变 千頭萬緒 千头万绪
          零售 零件 零食 零部件 零散 零星 零碎 零錢 零钱 零工 飄零 凋零 孤零零 涕零 陸續 陆续 陸地 陆地 大陸 大陆 陸軍 陆军 登陸 登陆 著陸 着陆 登錄
          參與 参与 參加 参加 參考 參數 參觀 參照 放肆 肆意 肆虐 肆無忌憚 肆无忌惮 隊伍 队伍 入伍 退伍 落伍 伍德 收拾 拾起 捌 預兆 预兆 徵兆 征兆 兆頭
          幾乎 几乎 幾何 几何 茶几 幾時 几时 幾度 几度 兩廣 两广 二郎 萬事 万事 百無 百无 千瘡百孔 百年好合 二戰 二战 一戰 一战 七七事變 九一八 五四運動 五四运动
          六四 雙十一 双十一 五一節 五一 十一黃金周 三農 三农 四清 一把手 二把手 一語 一语 一刻 一群 一批 一套 一項 一项
          """);

  /// After these a one counts what it stands before: 十一點 is eleven o'clock, 十一直 is ten.
  private static final String COUNTED = "點点時时天年月日";

  private NumberIdioms() {}

  /// Whether a word, rather than the figure one, begins at an 一 within a number.
  static boolean isWord(String text, int at) {
    boolean counted = at + 1 < text.length() && COUNTED.indexOf(text.charAt(at + 1)) >= 0;
    return !counted && length(text, at) > 0;
  }

  /// Whether 有 joins tens and ones here: 七十有三, but not 十有八九.
  static boolean isAnd(String text, int at) {
    return at > 1
        && text.charAt(at - 1) == '十'
        && ChineseNumerals.digit(text.charAt(at - 2)) > 0
        && at + 1 < text.length()
        && ChineseNumerals.digit(text.charAt(at + 1)) > 0
        && (at + 2 == text.length() || !Mark.isHan(text.charAt(at + 2)));
  }

  /// 二三 is two or three, 三五 three to five.
  static boolean isNeighbour(int first, int second) {
    return first > 0 && (second == first + 1 || (first == 3 && second == 5));
  }

  /// Whether figures stand in a row, as in 一六四四, in which no word begins.
  static boolean isRow(String text, int at) {
    return at + 2 < text.length()
        && ChineseNumerals.digit(text.charAt(at)) >= 0
        && ChineseNumerals.digit(text.charAt(at + 1)) >= 0
        && ChineseNumerals.digit(text.charAt(at + 2)) >= 0;
  }

  /// 五千克 is five kilograms and 五千米 five kilometres or 5,000 metres: the same length.
  static boolean isMetric(char c) {
    return c == '克' || c == '瓦';
  }

  /// The length of the longest such word that begins here; 0 for none.
  static int length(String text, int at) {
    if (at >= text.length()) {
      return 0;
    }
    if (text.startsWith("十分", at)) {
      return isVery(text, at) ? 2 : 0;
    }
    return isDecimal(text, at) ? 0 : WORDS.length(text, at);
  }

  /// 一點二萬 is a number, and 一點 no word in it.
  private static boolean isDecimal(String text, int at) {
    if (!text.startsWith("一點", at) && !text.startsWith("一点", at)) {
      return false;
    }
    int end = at + 2;
    while (end < text.length() && ChineseNumerals.digit(text.charAt(end)) >= 0) {
      end++;
    }
    return end > at + 2
        && end < text.length()
        && "萬万億亿兆倍米公噸吨元美英平毫%％成".indexOf(text.charAt(end)) >= 0;
  }

  /// 十分 is "very", unless it is ten minutes, ten points or a tenth.
  private static boolean isVery(String text, int at) {
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    char after = at + 2 < text.length() ? text.charAt(at + 2) : '。';
    return ChineseNumerals.digit(before) < 0
        && "之鐘钟，。；、！？)）".indexOf(after) < 0
        && "扣打".indexOf(before) < 0;
  }
}
