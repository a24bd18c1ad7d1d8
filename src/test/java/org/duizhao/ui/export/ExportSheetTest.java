package org.duizhao.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.duizhao.session.Exporter;
import org.duizhao.ui.Messages;
import org.junit.jupiter.api.Test;

class ExportSheetTest {

  @Test
  void every_format_has_a_name_and_says_what_it_is_for() {
    for (Locale language : Messages.LANGUAGES) {
      Messages messages = new Messages(language);
      for (Exporter.Format format : Exporter.formats()) {
        assertThat(messages.text("export.format." + format.id())).isNotBlank();
        assertThat(messages.text("export.format." + format.id() + ".hint")).isNotBlank();
      }
    }
  }
}
