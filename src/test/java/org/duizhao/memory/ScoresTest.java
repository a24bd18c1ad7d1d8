package org.duizhao.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The scores that `docs/memory.md` promises.
class ScoresTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          我今天去北京大學。     | 我今天去北京大學。       | 100 | ''
          我今天去北京大学。     | 我今天去北京大學。       | 99  | SCRIPT
          這裏很乾淨。           | 這裡很乾淨。             | 99  | SCRIPT
          你用ＡＩ嗎？           | 你用AI嗎？               | 99  | WIDTH
          你用AI嗎?              | 你用AI嗎？               | 99  | WIDTH
          你用ai嗎？             | 你用AI嗎？               | 99  | CASE
          你用 AI 嗎？           | 你用AI嗎？               | 99  | SPACE
          好的.                  | 好的。                   | 99  | PUNCTUATION
          他說：「好。」         | 他說："好。"             | 99  | PUNCTUATION
          他说，“好”。           | 他說，「好」。           | 99  | PUNCTUATION SCRIPT
          我今天去北京大學。     | 我今天去清華大學。       | 77  | ''
          我今天去北京大学。     | 我今天去清華大學。       | 77  | SCRIPT
          我去。                 | 我不去。                 | 75  | ''
          去                     | 去吧                     | 50  | ''
          我今天去北京大學。     | 我今天去北京大學         | 88  | ''
          他有3個孩子。          | 他有5個孩子。            | 97  | NUMBERS
          他有三個孩子。         | 他有五個孩子。           | 97  | NUMBERS
          他有三个孩子。         | 他有五個孩子。           | 96  | NUMBERS SCRIPT
          他有三個孩子。         | 他有3個孩子。            | 97  | NUMBERS
          公司成立於2015年。     | 公司成立於1998年。       | 97  | NUMBERS
          他等了三天。           | 他等了三年。             | 83  | ''
          一旦開始就不能停。     | 三旦開始就不能停。       | 88  | ''
          """)
  void scores_are_as_documented(String text, String source, int score, String differences) {
    assertThat(score(text, source)).isEqualTo((score + " " + differences).trim());
  }

  @ParameterizedTest
  @CsvSource({
    "前, 後, 前, 後, 101",
    "前, 後, 前, '', 100",
    "前, 後, '', '', 100",
    "'', 後, '', 後, 101",
    "'', '', '', '', 100",
    "前, 後, 後, 前, 100",
  })
  void the_same_neighbours_make_101(
      String previous, String next, String before, String after, int score) {
    try (Memory memory = Memory.open(folder.resolve("context.db"))) {
      memory.add(
          MemoryUnit.of("好的。", "All right.", "zh", "en")
              .withContext(new MemoryUnit.Context("文", "", previous, next)));
      assertThat(memory.find(Query.of("好的。").withContext(before, after)))
          .singleElement()
          .extracting(Match::score)
          .isEqualTo(score);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          他有3個孩子。         | 他有5個孩子。         | He has 5 children.             | He has 3 children.
          他有三個孩子。        | 他有五個孩子。        | He has five children.          | He has three children.
          十個人來了。          | 三個人來了。          | Three people came.             | Ten people came.
          公司成立於2015年。    | 公司成立於1998年。    | The company was founded in 1998. | The company was founded in 2015.
          我花了5億美元。       | 我花了3億美元。       | I spent $300 million.          | I spent $500 million.
          從2到7。              | 從3到4。              | From 3 to 4.                   | From 2 to 7.
          他等了五年。          | 他等了一年。          | He waited a year.              | He waited a year.
          會議在2024年6月12日舉行。 | 會議在2023年5月3日舉行。 | The meeting was held on May 3, 2023. | The meeting was held on June 12, 2024.
          他下午5點到了。       | 他下午3點到了。       | He arrived at 3 p.m.           | He arrived at 5 p.m.
          大約50萬人參加了。    | 大約30萬人參加了。    | About 300,000 people took part. | About 500,000 people took part.
          百分之五十的人同意。  | 百分之三十的人同意。  | Thirty percent of people agree. | Thirty percent of people agree.
          占50%。               | 占30%。               | It makes up 30 percent.        | It makes up 50 percent.
          三分之二的人          | 三分之一的人          | One third of people            | Two thirds of people
          他買了兩本書和三支筆。 | 他買了四本書和五支筆。 | He bought four books and five pens. | He bought two books and three pens.
          上世紀80年代          | 上世紀60年代          | the 1960s                      | the 1980s
          一年後                | 五年後                | Five years later               | One year later
          型號X200              | 型號X100              | Model X100                     | Model X100
          1.5，2.5。            | 3.5，3.5。            | 3.5, 3.5.                      | 3.5, 3.5.
          第一章                | 第三章                | Chapter Three                  | Chapter One
          Win 11 好             | Win 10 好             | Win 10 is good                 | Win 11 is good
          這是第2章。           | 這是第1章。           | This is chapter 1.             | This is chapter 2.
          增加了25%。           | 增加了3.5%。          | It rose by 3.5%.               | It rose by 25%.
          """)
  void the_new_numbers_are_put_into_the_offered_translation(
      String text, String source, String target, String offered) {
    try (Memory memory = Memory.open(folder.resolve("numbers.db"))) {
      memory.add(MemoryUnit.of(source, target, "zh", "en"));
      assertThat(memory.find(Query.of(text)))
          .singleElement()
          .extracting(match -> match.score() + " " + match.offered())
          .isEqualTo("97 " + offered);
    }
  }

  private String score(String text, String source) {
    try (Memory memory = Memory.open(folder.resolve("scores.db"))) {
      memory.add(MemoryUnit.of(source, "…", "zh", "en"));
      Match match = memory.find(Query.of(text).withLeast(1)).getFirst();
      StringBuilder said = new StringBuilder().append(match.score());
      match.differences().stream()
          .map(Enum::name)
          .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
          .forEach(name -> said.append(' ').append(name));
      return said.toString();
    }
  }
}
