package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// WCAG 2.2, success criterion 1.4.3: 4.5 to 1 for text.
class ContrastTest {

  private static final double AA = 4.5;
  private static final Path CSS = Path.of("src/main/resources/org/duizhao/ui/css");
  private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^}]*)\\}");
  private static final Pattern TEXT_COLOUR =
      Pattern.compile("(?:-fx-text-fill|-fx-fill|-fx-prompt-text-fill):\\s*-dz-([a-z-]+)");

  private static final String PAIRS =
      """
      ink          | page paper raised hover active accent-soft hit hit-here selection
      ink-muted    | page paper raised hover active
      ink-faint    | page paper raised active
      accent       | page paper raised active accent-soft
      on-accent    | accent
      term         | paper raised active hit hit-here selection
      speaker      | page paper active
      untranslated | paper active
      draft        | paper active raised page
      translated   | paper active
      reviewed     | paper active
      bookmark     | page paper raised active accent-soft
      good         | good-soft raised
      bad          | bad-soft raised page
      added        | added-soft
      removed      | removed-soft
      key          | key-back
      """;

  private static final Pattern TOKEN = Pattern.compile("-dz-([a-z-]+):\\s*(#[0-9a-f]{6});");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = PAIRS)
  void text_stands_out_from_what_it_is_written_on(String text, String backgrounds)
      throws IOException {
    for (String shade : List.of("light", "dark", "contrast")) {
      Map<String, Color> tokens = tokens(shade);
      for (String background : backgrounds.split(" ", -1)) {
        assertThat(contrast(color(tokens, text), color(tokens, background)))
            .as(text + " on " + background + " in " + shade)
            .isGreaterThanOrEqualTo(AA);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"light,dark", "dark,light"})
  void both_shades_define_the_same_tokens(String one, String other) throws IOException {
    assertThat(tokens(one).keySet()).isEqualTo(tokens(other).keySet());
  }

  @Test
  void black_on_white_has_no_colour() throws IOException {
    tokens("contrast")
        .forEach(
            (name, color) ->
                assertThat(color.getSaturation())
                    .as(name + ": add it to contrast.css as a grey")
                    .isZero());
  }

  /// Components take colours from tokens alone, so that the pairs above are all there are.
  @Test
  void components_name_no_colour_of_their_own() throws IOException {
    for (String sheet : List.of("base", "editor", "icons", "screens", "compact")) {
      assertThat(Files.readString(CSS.resolve(sheet + ".css")))
          .as(sheet)
          .doesNotContainPattern(
              ":[^;{}\"]*(#[0-9a-fA-F]{3,8}|rgba?\\(|\\b(white|black|red|green)\\b)");
    }
  }

  @Test
  void every_text_colour_of_the_components_is_tested() throws IOException {
    Set<String> untested = new TreeSet<>();
    for (String sheet : List.of("base", "editor", "screens")) {
      Matcher rules = RULE.matcher(Files.readString(CSS.resolve(sheet + ".css")));
      while (rules.find()) {
        boolean drawn = rules.group(1).contains("-selection") || rules.group(1).contains("-shape");
        Matcher used = TEXT_COLOUR.matcher(drawn ? "" : rules.group(2));
        while (used.find()) {
          untested.add(used.group(1));
        }
      }
    }
    PAIRS.lines().forEach(line -> untested.remove(line.substring(0, line.indexOf('|')).strip()));
    assertThat(untested).isEmpty();
  }

  /// The tokens of a shade; black on white is laid over light.
  private static Map<String, Color> tokens(String shade) throws IOException {
    Map<String, Color> tokens = shade.equals("contrast") ? tokens("light") : new HashMap<>();
    Path file = CSS.resolve(shade + ".css");
    Matcher matcher = TOKEN.matcher(Files.readString(file));
    while (matcher.find()) {
      tokens.put(matcher.group(1), Color.web(matcher.group(2)));
    }
    return tokens;
  }

  private static Color color(Map<String, Color> tokens, String name) {
    return Objects.requireNonNull(tokens.get(name), name);
  }

  private static double contrast(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
