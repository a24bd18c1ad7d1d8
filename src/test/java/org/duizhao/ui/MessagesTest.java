package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the keys of code and bundles together, in both directions.
class MessagesTest {

  private static final Path BUNDLES = Path.of("src/main/resources/org/duizhao/i18n");
  private static final Pattern ASKED =
      Pattern.compile("\\.text\\(\\s*\"([^\".]+\\.[^\"]*)\"\\s*([,)+])");
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?:Command\\.of|onActive)\\(\\s*\"([a-z]+)[^\"]*\",\\s*\"([^\"]+)\"\\s*([,+])");
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_]+)+)\"");
  private static final Pattern PREFIX = Pattern.compile("\"([a-z][A-Za-z.]*\\.)\"\\s*\\+");

  @Test
  void every_key_the_code_asks_for_has_a_text() throws IOException {
    Set<String> missing = new TreeSet<>();
    String code = code("src/main/java/org/duizhao/ui");
    Matcher asked = ASKED.matcher(code);
    while (asked.find()) {
      if (!asked.group(2).equals("+")) {
        missing.add(asked.group(1));
      }
    }
    Matcher command = COMMAND.matcher(code);
    while (command.find()) {
      missing.add("menu." + command.group(1));
      if (!command.group(3).equals("+")) {
        missing.add("command." + command.group(2));
      }
    }
    missing.removeAll(keys("messages.properties"));
    assertThat(missing).as("paste into messages.properties:\n" + lines(missing)).isEmpty();
  }

  @Test
  void every_text_is_asked_for_by_the_code() throws IOException {
    String code = code("src/main/java");
    Set<String> used = new TreeSet<>();
    Matcher literal = LITERAL.matcher(code);
    while (literal.find()) {
      used.add(literal.group(1));
    }
    Set<String> prefixes = new TreeSet<>(enumPrefixes(code));
    Matcher prefix = PREFIX.matcher(code);
    while (prefix.find()) {
      prefixes.add(prefix.group(1));
    }
    prefixes.remove("command.");
    Matcher command = COMMAND.matcher(code);
    while (command.find()) {
      if (command.group(3).equals("+")) {
        prefixes.add("command." + command.group(2));
      }
    }
    Set<String> unused = new TreeSet<>();
    for (String key : keys("messages.properties")) {
      boolean commandUsed = key.startsWith("command.") && used.contains(key.substring(8));
      if (!used.contains(key) && !commandUsed && prefixes.stream().noneMatch(key::startsWith)) {
        unused.add(key);
      }
    }
    assertThat(unused).as("take these lines out of the bundles:\n" + lines(unused)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages_zh_Hans.properties", "messages_zh_Hant.properties"})
  void every_language_has_every_text(String bundle) throws IOException {
    Set<String> missing = new TreeSet<>(keys("messages.properties"));
    missing.removeAll(keys(bundle));
    assertThat(missing).as("paste into " + bundle + ":\n" + lines(missing)).isEmpty();
    Set<String> surplus = new TreeSet<>(keys(bundle));
    surplus.removeAll(keys("messages.properties"));
    assertThat(surplus).as("take out of " + bundle + ":\n" + lines(surplus)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages_zh_Hans.properties", "messages_zh_Hant.properties"})
  void every_language_fills_in_the_same_arguments(String bundle) throws IOException {
    Properties english = read("messages.properties");
    Properties other = read(bundle);
    for (String key : english.stringPropertyNames()) {
      assertThat(arguments(other.getProperty(key, "")))
          .as(key)
          .isEqualTo(arguments(english.getProperty(key)));
    }
  }

  @Test
  void taiwan_reads_traditional_and_china_simplified() {
    assertThat(new Messages(Locale.TAIWAN).text("menu.file")).isEqualTo("檔案");
    assertThat(new Messages(Locale.CHINA).text("menu.file")).isEqualTo("文件");
    assertThat(new Messages(Locale.FRANCE).text("menu.file")).isEqualTo("File");
  }

  private static Set<String> arguments(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{(\\d)").matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  /// `text(segment.state())` asks for keys under `state.`: the names of enumerations in use.
  private static List<String> enumPrefixes(String code) {
    return Pattern.compile("enum ([A-Z]\\w+)")
        .matcher(code)
        .results()
        .map(found -> found.group(1))
        .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1) + ".")
        .toList();
  }

  private static Set<String> keys(String bundle) throws IOException {
    return new TreeSet<>(read(bundle).stringPropertyNames());
  }

  private static Properties read(String bundle) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle))) {
      properties.load(reader);
    }
    return properties;
  }

  private static String code(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      StringBuilder code = new StringBuilder();
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(file));
      }
      return code.toString();
    }
  }

  private static String lines(Set<String> keys) {
    return keys.stream().map(key -> key + "=").collect(Collectors.joining("\n"));
  }
}
