package org.duizhao.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import org.duizhao.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class RepairerTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Repairer REPAIRER = new Repairer(LEXICON);

  private static String repaired(String text) {
    return RepairedText.of(text, Repairer.likely(REPAIRER.propose(text))).text();
  }

  @ParameterizedTest
  @FieldSource({
    "org.duizhao.repair.CleanText#TRADITIONAL",
    "org.duizhao.repair.CleanText#SIMPLIFIED",
    "org.duizhao.repair.CleanText#TRICKY"
  })
  void clean_text_gets_no_proposals(String clean) {
    assertThat(REPAIRER.propose(clean)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          系統(tǒng)消息                         | 系統消息
          評論與回復(fù)                       | 評論與回復
          登錄后學(xué)習(xí)在線課程             | 登錄后學習在線課程
          技術(shù)(技術(shù)員)和学(xué)习(xí)    | 技術(技術員)和学习
          统（tǒng）一、统(tong)计、统(tong3)一     | 统一、统计、统一
          綠(lǜ)綠(lv)綠(lü)                        | 綠綠綠
          轉(zhuǎn)轉(zhuǎn)轉(zhuàn)                  | 轉轉轉
          除了Sam Altman(OpenAI首席執(zhí)行官)沒有 | 除了Sam Altman(OpenAI首席執行官)沒有
          發(fà)發(fā)                               | 發發
          兒(ér)們(men)個(gè)麼(me)                  | 兒們個麼
          """)
  void readings_behind_their_characters_go(String damaged, String good) {
    assertThat(repaired(damaged)).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          他總是在恰當(dāng)?shù)臅r間更換自己的工作處境 | 他總是在恰當的時間更換自己的工作處境
          深度學(xué)習(xí)先驅(qū)們?nèi)〉昧艘粋€非常重要的突破 | 深度學習先驅們取得了一個非常重要的突破
          還可以談?wù)摎v史等等。 | 還可以談論歷史等等。
          預(yù)測其當(dāng)前和未來能夠?qū)崿F(xiàn)的能力,比如 | 預測其當前和未來能夠實現的能力,比如
          正確且頭頭是道地談?wù)摗耙庾R”,那么 | 正確且頭頭是道地談論“意識”,那么
          很難說服人們?yōu)榉菭I利組織籌集資金。 | 很難說服人們為非營利組織籌集資金。
          衡量公司發(fā)展?fàn)顩r的KPI | 衡量公司發展狀況的KPI
          聖(shèng)馬(mǎ)丁教堂?zhàng)]有更換(huàn)掉他。 | 聖馬丁教堂沒有更換掉他。
          計(jì)算規(guī)模和資源變得非常龐大,通過規(guī)?;瘉砣〉贸晒\ue35f粫\ue496褚郧澳敲纯臁?/p> | 計算規模和資源變得非常龐大,通過規模化來取得成果不會像以前那么快。
          """)
  void shifted_bytes_find_their_partners_again(String damaged, String good) {
    String real = damaged.replace("\\ue35f", "\ue35f").replace("\\ue496", "\ue496");
    assertThat(repaired(real)).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          他总是在恰当(dāng)?shù)臅r间更换自己的工作处境 | 他总是在恰当的时间更换自己的工作处境
          深度学(xué)习(xí)先驱们?nèi)〉昧艘粋€非常重要的突破 | 深度学习先驱们取得了一个非常重要的突破
          还可以谈?wù)摎v史等等。 | 还可以谈论历史等等。
          很难说服人们?yōu)榉菭I利组织筹集资金。 | 很难说服人们为非营利组织筹集资金。
          衡量公司发(fā)展?fàn)顩r的KPI | 衡量公司发展状况的KPI
          """)
  void shifted_bytes_are_found_after_conversion_to_simplified(String damaged, String good) {
    assertThat(repaired(damaged)).isEqualTo(good);
  }

  @Test
  void a_shifted_run_is_one_repair() {
    assertThat(REPAIRER.propose("未來能夠?qū)崿F(xiàn)的能力"))
        .singleElement()
        .satisfies(
            repair -> {
              assertThat(repair.kind()).isEqualTo(RepairKind.SHIFTED_BYTES);
              assertThat(repair.before()).isEqualTo("?qū)崿F(xiàn)");
              assertThat(repair.after()).isEqualTo("實現");
              assertThat(repair.confidence()).isGreaterThan(0.9);
            });
  }

  @Test
  void what_cannot_be_recovered_is_flagged_and_left_alone() {
    String broken = "他總是在?shù)的地方\ue000�";
    assertThat(REPAIRER.propose(broken))
        .extracting(Repair::kind, Repair::before, Repair::changes)
        .containsExactly(
            tuple(RepairKind.UNREADABLE, "?shù)", false),
            tuple(RepairKind.UNREADABLE, "\ue000", false),
            tuple(RepairKind.UNREADABLE, "�", false));
    assertThat(repaired(broken)).isEqualTo(broken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          了解<b class='flag-5'>大型</b>模型 | 了解大型模型
          那麼快。/p>                        | 那麼快。
          <p>那麼快。</p>                    | 那麼快。
          他說<i>不</i>去                    | 他說不去
          &ldquo;好&rdquo;&nbsp;&#8212;A&amp;B | “好” —A&B
          零\u200b寬\ufeff字\u00ad符          | 零寬字符
          藍\u0007色\u202e                   | 藍色
          """)
  void leftovers_of_pages_go(String damaged, String good) {
    assertThat(repaired(damaged.translateEscapes())).isEqualTo(good);
  }

  @Test
  void mixed_line_ends_become_the_most_common_one() {
    assertThat(repaired("一\r\n二\n三\r四\n")).isEqualTo("一\n二\n三\n四\n");
    assertThat(repaired("一\r\n二\r\n三\n四")).isEqualTo("一\r\n二\r\n三\r\n四");
  }

  @Test
  void private_characters_of_old_gb_18030_get_their_real_code() {
    assertThat(repaired("一\ue5e5二\ue7c7")).isEqualTo("一\u3000二\u1e3f");
  }

  @Test
  void most_generated_damage_is_undone_and_hardly_any_is_made_worse() {
    Corruption corruption = new Corruption(LEXICON);
    int right = 0;
    int wrong = 0;
    int rounds = 400;
    for (int seed = 0; seed < rounds; seed++) {
      Random random = new Random(seed);
      String good = CleanText.TRADITIONAL[random.nextInt(CleanText.TRADITIONAL.length)];
      good = random.nextBoolean() ? good.replace('，', ',').replace('：', ':') : good;
      String damaged = corruption.damage(good, random);
      List<Repair> repairs = REPAIRER.propose(damaged);
      String repaired = RepairedText.of(damaged, Repairer.likely(repairs)).text();
      if (repaired.equals(good)) {
        right++;
      } else if (repairs.stream().allMatch(repair -> repair.confidence() > 0.6)) {
        wrong++;
      }
    }
    assertThat(right).as("undone of " + rounds).isGreaterThan(rounds * 93 / 100);
    assertThat(wrong).as("wrong and unflagged of " + rounds).isLessThan(rounds * 3 / 100);
  }
}
