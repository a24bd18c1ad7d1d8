package org.duizhao.session.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.duizhao.core.UserException;
import org.duizhao.quality.CheckId;
import org.duizhao.quality.Finding;
import org.duizhao.quality.FindingKind;
import org.duizhao.quality.Pair;
import org.duizhao.quality.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Checks switched off and findings dismissed, kept in the project's folder.
class CheckChoicesTest {

  @TempDir private Path folder;

  private static SegmentFinding found(String target) {
    Finding finding = Finding.ofPair(FindingKind.TARGET_SHORT, Severity.WARNING, "30");
    return new SegmentFinding("d", "7", 6, new Pair("他走了。", target), finding);
  }

  @Test
  void a_dismissal_lasts_until_the_segment_changes() {
    CheckChoices choices = CheckChoices.NONE.with(found("He left."), "terse on purpose");
    assertThat(choices.reason(found("He left."))).hasValue("terse on purpose");
    assertThat(choices.reason(found("He went."))).isEmpty();
    assertThat(choices.without(found("He left."))).isEqualTo(CheckChoices.NONE);
  }

  @Test
  void choices_survive_on_the_disk() {
    CheckChoices choices =
        CheckChoices.NONE
            .with(CheckId.FULL_WIDTH, false)
            .with(CheckId.LENGTH, false)
            .with(CheckId.LENGTH, true)
            .with(found("He left."), "so it is");
    ChoicesFile file = new ChoicesFile(folder);
    file.write(choices);
    assertThat(file.read()).isEqualTo(choices);
    assertThat(choices.off()).isEqualTo(Set.of(CheckId.FULL_WIDTH));
    file.write(CheckChoices.NONE);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_broken_file_is_told_and_kept() throws IOException {
    Files.writeString(folder.resolve("checks.json"), "{");
    assertThatThrownBy(() -> new ChoicesFile(folder).read())
        .isInstanceOf(UserException.class)
        .hasMessageContaining("checks.json");
  }

  @Test
  void the_users_words_are_kept_once_each() {
    UserWords words = new UserWords(folder.resolve("words.txt"));
    words.add("Sutskever");
    words.add("sutskever ");
    words.add("hukou");
    assertThat(words.read()).containsExactly("hukou", "sutskever");
  }
}
