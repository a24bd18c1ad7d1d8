package org.duizhao.quality.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.quality.Finding;
import org.duizhao.quality.Pair;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          這家公司每季發布一份報告。     | It publishes a report every month.         | 每季 is not every month
          這家公司每季發布一份報告。     | It publishes a report every quarter.       | -
          這家公司每季發布一份報告。     | It publishes a quarterly report.           | -
          由每年一次改為每季一次。       | Once a quarter instead of once a year.     | -
          由每年一次改為每季一次。       | Once a month instead of once a year.       | 每季 is not Once a month
          他每天晚上都來。              | He comes every night.                      | -
          他每週來一次。                | He comes daily.                            | 每週 is not daily
          半數委員反對。                | A third of the members object.             | 半數 is not A third
          過半數委員反對。              | A majority of the members object.          | -
          他買了一打雞蛋。              | He bought ten eggs.                        | 一打 is not ten
          他買了一打雞蛋。              | He bought a dozen eggs.                    | -
          他一打開門就看見三個人。       | He saw three men when he opened the door.  | -
          """)
  void a_noun_that_counts_is_compared(String source, String target, String told) {
    List<Finding> found = PeriodsCheck.check(new Pair(source, target));
    assertThat(
            found.isEmpty()
                ? null
                : found.stream()
                    .map(each -> String.join(" is not ", each.arguments()))
                    .collect(Collectors.joining("; ")))
        .isEqualTo(told);
  }
}
