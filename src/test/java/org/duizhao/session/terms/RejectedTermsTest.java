package org.duizhao.session.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectedTermsTest {

  @TempDir Path folder;

  @Test
  void what_is_rejected_is_remembered_in_the_projects_folder() {
    new RejectedTerms(folder).set("發展", true);
    new RejectedTerms(folder).set("方式", true);
    assertThat(new RejectedTerms(folder).all()).containsExactly("方式", "發展");
    assertThat(folder.resolve("rejected-terms.txt")).hasContent("方式\n發展\n");
  }

  @Test
  void a_rejection_can_be_taken_back_in_either_script() {
    RejectedTerms rejected = new RejectedTerms(folder);
    rejected.set("發展", true);
    rejected.set("发展", false);
    assertThat(rejected.all()).isEmpty();
  }
}
