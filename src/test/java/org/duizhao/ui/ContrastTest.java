package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// WCAG 2.2, success criterion 1.4.3: 4.5 to 1 for text.
class ContrastTest {

  private static final double AA = 4.5;
  private static final Pattern TOKEN = Pattern.compile("-dz-([a-z-]+):\\s*(#[0-9a-f]{6});");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ink          | page paper raised hover active accent-soft hit selection
          ink-muted    | page paper raised hover active
          ink-faint    | page paper raised active
          accent       | page paper raised active accent-soft
          on-accent    | accent
          term         | paper raised active hit selection
          speaker      | page paper active
          untranslated | paper active
          draft        | paper active
          translated   | paper active
          reviewed     | paper active
          good         | good-soft raised
          bad          | bad-soft raised page
          added        | added-soft
          removed      | removed-soft
          key          | key-back
          """)
  void text_stands_out_from_what_it_is_written_on(String text, String backgrounds)
      throws IOException {
    for (String shade : new String[] {"light", "dark"}) {
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

  private static Map<String, Color> tokens(String shade) throws IOException {
    Map<String, Color> tokens = new HashMap<>();
    Path file = Path.of("src/main/resources/org/duizhao/ui/css", shade + ".css");
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
