package org.duizhao.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.language.Scripts;
import org.duizhao.lexicon.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A term is found where it is a word of the text, in either script, and nowhere else.
class TermsAsWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # term   | texts that have it                                        | texts that only seem to
          中國      | 中國經濟 在中國設廠 新中國成立 中國人 中國與美國 來自中國的 中國國家主席 這是中國家庭 | 發展中國家 開發中國家的債務
          國家      | 發展中國家 國家主席 各國家 中國國家隊 國家的          | 中國家庭 外國家具
          國會      | 美國國會 國會議員 向國會報告 國會大廈                 | 在美國會見記者 中國會議 法國會計師
          研究生    | 他是研究生 研究生院 招收研究生                      | 研究生命起源 研究生物學 研究生產過程
          生命      | 研究生命起源 生命科學 人的生命                       | 學生命名
          和尚      | 老和尚 和尚念經 一個和尚                             | 和尚未完成的
          馬上      | 馬上來 他馬上就到                                  | 羅馬上空 巴拿馬上訴法院
          人民      | 人民的權利 為人民服務 中華人民共和國 人民法院          | 人民幣升值 人民幣匯率
          公司      | 有限公司 公司法 母公司 子公司 股份公司 這家公司 有限責任公司 分公司 公司治理 上市公司 | 辦公司機
          大學      | 北京大學 斯坦福大學 在大學裡 大學校長                | 偉大學者 偉大學說
          學生      | 學生會主席 大學生活動中心的學生 女學生                | 文學生涯 科學生活 數學生成模型
          東西      | 這個東西 東西很多 買東西                            | 東西方文化 山東西部 廣東西江
          上海      | 上海市 在上海 上海證券交易所 到上海去                | 海上海浪 黑海上海浪
          日本      | 日本人 在日本 日本銀行 日本和韓國                    | 今日本報訊
          南京      | 南京市 在南京                                     | 越南京城 河南京東店
          北大      | 北大教授 北大和清華                                | 東北大學 西北大學 台北大同
          人工      | 人工成本 人工智能 人工繁殖                           | 商人工會 工人工資 外籍工人工作
          工會      | 全國總工會 工會主席 參加工會                         | 化工會議 員工會議室 施工會影響
          主義      | 資本主義 社會主義國家 主義                           | 公主義賣
          資本      | 資本主義 資本市場 社會資本                           | 投資本息 融資本質
          市場      | 股票市場 市場經濟 國內市場                           | 上海市場館 城市場景
          股份      | 股份有限公司 持有股份 百分之五的股份                  | 持股份量
          發明      | 發明專利 他的發明                                   | 出發明天 開發明星產品
          明星      | 電影明星 開發明星產品                                | 文明星球 證明星體
          行動      | 採取行動 行動方案 軍事行動                           | 銀行動用 流行動畫 執行動議
          動物      | 動物園 野生動物 動物的                              | 自動物流 流動物資 移動物體
          產業      | 文化產業 產業政策 服務產業                          | 生產業績 破產業者
          業務      | 業務範圍 金融業務 開展業務                           | 漁業務必 企業務實 專業務工
          信用      | 信用卡 信用評級 信用                                | 通信用戶 微信用法
          用戶      | 通信用戶 活躍用戶 用戶的                            | 運用戶外
          體制      | 經濟體制 體制改革                                   | 集體制定 半導體制造 媒體制作
          制度      | 社會制度 制度建設                                   | 限制度假
          技術      | 信息技術 技術轉讓                                   | 競技術語
          報告      | 年度報告 提交報告                                   | 情報告密 警報告一段落
          會計      | 會計師 會計準則 財務會計                            | 社會計劃 議會計票 委員會計算
          計算      | 計算機 雲計算 計算公式                              | 設計算是
          地方      | 地方政府 這個地方                                   | 土地方面 殖民地方言
          方面      | 各方面 土地方面                                     | 官方面臨 敵方面對
          面對      | 面對困難 對方面對                                   | 後面對手 正面對決
          代表      | 人民代表大會 全權代表 代表團                         | 現代表演 古代表記
          表演      | 現代表演 舞蹈表演                                   | 發表演說 代表演講
          演說      | 發表演說 就職演說                                   | 導演說 主演說明
          說明      | 說明書 特此說明                                     | 傳說明代
          明年      | 明年三月                                   | 文明年代 證明年齡 黎明年紀
          大會      | 全國人民代表大會 大會主席                            | 加大會員 擴大會議室 偉大會見
          地球      | 地球科學 在地球上                                   | 當地球隊 本地球迷 各地球場
          子女      | 子女教育 獨生子女                                   | 電子女裝 王子女僕
          從中      | 從中獲利                                           | 從中國來 從中央到地方 自從中秋
          就是      | 這就是 就是說                                       | 成就是
          結果      | 結果如何 比賽結果                                   | 凍結果汁
          白天      | 白天工作                                           | 黑白天鵝
          馬克      | 德國馬克 三萬馬克                                   | 馬克思主義 丹麥人馬克思
          斯坦      | 斯坦                                               | 巴基斯坦 哈薩克斯坦總統
          天花      | 天花病毒 天花疫苗                                   | 天花板上
          電話      | 電話號碼 打電話                                     | 閃電話題
          美國      | 美國人 美國政府 對美國 美國國會 在美國會見            | 完美國度
          法國      | 法國人 在法國 法國國王                              | 憲法國會 立法國家
          國防部     | 國防部長 美國國防部                                 | 國防工業
          部長      | 外交部長 國防部長 部長級                             | 幹部長期 全部長期 局部長時間
          長期      | 長期投資 幹部長期                                   | 家長期待 市長期望
          期望      | 期望值 市長期望                                     | 師長期待
          人口      | 人口普查 外來人口                                   | 商人口頭 工人口罩
          口罩      | 戴口罩 工人口罩                                     | 進口罩衫
          利益      | 利益衝突 國家利益                                   | 福利益發
          價值      | 價值觀 市場價值                                     | 代價值得
          高等      | 高等法院 高等教育                                   | 最高等級 提高等
          外交      | 外交部 外交政策                                     | 海外交易 室外交流 對外交往
          成本      | 成本控制 人工成本                                   | 組成本部 完成本年 達成本金
          基金      | 基金會 投資基金                                     | 地基金屬
          物理      | 物理學 物理治療                                     | 事物理解 貨物理賠 生物理論
          理論      | 生物理論 理論基礎                                   | 辦理論文 整理論點
          """)
  void found_in_both_scripts(String term, String have, String seem) {
    assertThat(missed(term, have)).as("%s missed", term).isEmpty();
    assertThat(found(term, seem)).as("%s found", term).isEmpty();
  }

  private static List<String> missed(String term, String texts) {
    return inBothScripts(texts).filter(text -> !isFound(term, text)).toList();
  }

  private static List<String> found(String term, String texts) {
    return inBothScripts(texts).filter(text -> isFound(term, text)).toList();
  }

  private static Stream<String> inBothScripts(String texts) {
    return Arrays.stream(texts.split(" "))
        .flatMap(text -> Stream.of(text, Scripts.toSimplified(text)));
  }

  private static boolean isFound(String term, String text) {
    return !finder(term).find(text).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # terms                    | text                              | found
          中國 國會 會見               | 在美國會見中國國會議員                | 會見 中國 國會
          研究生 生命 起源             | 研究生命起源的研究生                 | 生命 起源 研究生
          發展中國家 中國 國家          | 發展中國家與中國                    | 發展中國家 中國
          中國 國家                   | 发展中國家与中国                    | 國家 中国
          人工智能 智能公司            | 人工智能公司                       | 人工智能
          股                        | 每股收益 股份 一股                  | 股 股
          法                        | 公司法 方法 想法                    | 法
          心                        | 中心 小心 心                       | 心
          AI IT US                  | OpenAI用AI，it及us不是IT和US      | AI IT US
          iPhone 蘋果 (蘋果)          | 蘋果iPhone(苹果)                  | 蘋果 iPhone (苹果)
          C# .NET C++               | 用C#、.NET和C++寫                  | C# .NET C++
          《紅樓夢》 紅樓夢            | 讀《红楼梦》和紅樓夢                | 《红楼梦》 紅樓夢
          台灣 臺灣大學               | 臺灣大學在台湾                     | 臺灣大學 台湾
          裡程碑                     | 里程碑 裏程碑                      | 里程碑 裏程碑
          有限營利公司 公司 營利        | 一家有限营利公司的公司               | 有限营利公司 公司
          10年 年                    | 2010年 10年 每年                   | 年 10年 年
          """)
  void overlaps_are_resolved_among_the_words_of_the_text(String terms, String text, String found) {
    assertThat(
            finder(terms.split(" ")).find(text).stream()
                .map(hit -> hit.span().of(text))
                .collect(Collectors.joining(" ")))
        .isEqualTo(found);
  }

  @Test
  void a_term_the_dictionary_does_not_know_is_found_among_words_it_knows() {
    for (String term : List.of("通用人工智慧", "奇點", "智算", "算力", "提示詞", "薩姆奧特曼", "卷王", "躺平")) {
      String text = "他說" + term + "的影響很大，" + term + "是" + term + "。";
      assertThat(finder(term).find(text)).as(term).hasSize(3);
    }
  }

  @Test
  void a_dictionary_word_by_itself_is_always_found() {
    for (String term : List.of("中國", "公司", "人民幣", "發展中國家", "和尚", "馬克思主義", "股", "法")) {
      assertThat(finder(term).find(term)).as(term).hasSize(1);
      assertThat(finder(term).find("「" + term + "」：" + term)).as(term).hasSize(2);
    }
  }

  @Test
  void words_are_judged_alike_wherever_they_stand_in_a_long_text() {
    String text = "學生活動與發展中國家的中國".repeat(500);
    assertThat(finder("中國", "學生", "活動", "國家").find(text)).hasSize(2000);
  }

  private static TermFinder finder(String... sources) {
    return new TermFinder(
        Arrays.stream(sources).map(source -> Term.of(source, "…")).toList(), Words.bundled());
  }
}
