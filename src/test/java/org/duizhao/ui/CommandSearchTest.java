package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.duizhao.session.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandSearchTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "en,      next untr,  go.nextUntranslated",
    "en,      nu,         go.nextUntranslated",
    "en,      ctrl+f,     go.find",
    "zh-Hant, 下一個未翻譯,   go.nextUntranslated",
    "zh-Hant, cz,         go.find",
    "zh-Hans, cz,         go.find",
    "zh-Hans, find,       go.find",
  })
  void a_few_letters_find_a_command_first(String language, String query, String found) {
    Messages messages = new Messages(Locale.forLanguageTag(language));
    Commands commands =
        new Commands(messages, new Keymap(new SettingsFile(folder.resolve("settings.json"))));
    List<Command> all =
        Arrays.asList(
            Command.of("edit", "edit.confirm", () -> {}),
            Command.of("go", "go.next", () -> {}),
            Command.of("go", "go.nextUntranslated", () -> {}),
            Command.of("go", "go.find", () -> {}).key("Shortcut+F"),
            Command.of("view", "view.furniture", () -> {}));
    assertThat(new CommandSearch(commands, messages).find(query, all).getFirst().id())
        .isEqualTo(found);
  }

  @Test
  void letters_that_do_not_occur_in_order_find_nothing() {
    assertThat(CommandSearch.score("Next draft", "txe")).isEqualTo(Integer.MAX_VALUE);
  }

  @ParameterizedTest
  @CsvSource({"命令面板,mlmb", "导出…,dc…", "下一个,xyg", "啊座,az"})
  void characters_have_the_first_letters_of_their_readings(String text, String initials) {
    assertThat(Initials.of(text)).isEqualTo(initials);
  }
}
