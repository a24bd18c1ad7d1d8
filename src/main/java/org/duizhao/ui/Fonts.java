package org.duizhao.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.duizhao.session.Settings.Look;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Chooses a Chinese and an English font from what the machine has and writes them, with sizes and
/// line heights, as a small stylesheet.
public final class Fonts {

  private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);
  private static final String BUNDLED = "/org/duizhao/ui/font/DroidSansFallbackFull.ttf";

  private static final List<String> TRADITIONAL =
      List.of(
          "Noto Sans CJK TC",
          "Noto Sans TC",
          "Source Han Sans TC",
          "PingFang TC",
          "Microsoft JhengHei UI",
          "Microsoft JhengHei",
          "Noto Serif CJK TC");
  private static final List<String> SIMPLIFIED =
      List.of(
          "Noto Sans CJK SC",
          "Noto Sans SC",
          "Source Han Sans SC",
          "PingFang SC",
          "Microsoft YaHei UI",
          "Microsoft YaHei",
          "Noto Serif CJK SC");
  private static final List<String> LATIN =
      List.of(
          "Inter",
          "Noto Sans",
          "Source Sans 3",
          "Source Sans Pro",
          "Open Sans",
          "SF Pro Text",
          "Segoe UI",
          "Helvetica Neue",
          "Cantarell",
          "Ubuntu",
          "Roboto",
          "Liberation Sans",
          "Nimbus Sans",
          "DejaVu Sans");

  private final Set<String> installed = new HashSet<>(Font.getFamilies());
  private final String fallback = loadBundled();

  /// The family that draws Chinese of the given language tag best on this machine.
  public String chinese(String languageTag) {
    boolean simplified =
        languageTag.contains("Hans") || languageTag.endsWith("CN") || languageTag.endsWith("SG");
    List<String> wanted = simplified ? SIMPLIFIED : TRADITIONAL;
    return wanted.stream().filter(installed::contains).findFirst().orElse(fallback);
  }

  /// The family for English. A Chinese font is the last resort: it sets quotation marks and
  /// apostrophes as wide as a character.
  public String english(String languageTag) {
    return LATIN.stream()
        .filter(installed::contains)
        .findFirst()
        .orElseGet(() -> chinese(languageTag));
  }

  /// The stylesheet for this look as a `data:` address. Unless the look says otherwise, lines of
  /// both languages are the same number of pixels apart, so that the two columns stand on common
  /// lines.
  ///
  /// @param sourceLanguage tag of the open project's Chinese
  /// @param interfaceLanguage tag of the window's own language
  public String stylesheet(Look look, String sourceLanguage, String interfaceLanguage) {
    double scale = look.zoom() / 100.0;
    Face chinese =
        new Face(look.chineseFont(), chinese(sourceLanguage), look.chineseSize() * scale);
    Face english =
        new Face(look.englishFont(), english(sourceLanguage), look.englishSize() * scale);
    double common = Math.round(Math.max(chinese.size() * 1.62, english.size() * 1.55));
    double chinesePitch = chinese.pitch(look.chineseLines(), common);
    double englishPitch = english.pitch(look.englishLines(), common);
    String css =
        String.format(
            Locale.ROOT,
            """
            .root { -fx-font-family: "%s"; -fx-font-size: %.1fpx; }
            .chinese { -fx-font-family: "%s"; -fx-font-size: %.1fpx; }
            .chinese-lines { -fx-line-spacing: %.1fpx; }
            .english, .english .text { -fx-font-family: "%s"; -fx-font-size: %.1fpx; }
            .english-lines { -fx-line-spacing: %.1fpx; }
            .english-lines .text { -fx-line-spacing: %.1fpx; }
            """,
            english(interfaceLanguage),
            13 * scale,
            chinese.family(),
            chinese.size(),
            chinesePitch - chinese.height("國g", TextBoundsType.LOGICAL),
            english.family(),
            english.size(),
            englishPitch - english.height("Xg", TextBoundsType.LOGICAL),
            // Text areas lay their lines out by the middles of the letters. Another sample, for
            // JavaFX remembers the layout of a text whatever its bounds type.
            englishPitch - english.height("Yg", TextBoundsType.LOGICAL_VERTICAL_CENTER));
    byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;charset=UTF-8;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static String loadBundled() {
    try (InputStream file = Fonts.class.getResourceAsStream(BUNDLED)) {
      Font font = file == null ? null : Font.loadFont(file, 12);
      return font == null ? "System" : font.getFamily();
    } catch (IOException problem) {
      LOG.warn("The bundled Chinese font could not be loaded", problem);
      return "System";
    }
  }

  /// One family at one size in pixels.
  private record Face(String family, double size) {

    Face(String chosen, String otherwise, double size) {
      this(chosen.isEmpty() ? otherwise : chosen, size);
    }

    /// The distance between two lines, in pixels.
    double pitch(int percent, double otherwise) {
      return percent == 0 ? otherwise : Math.round(size * percent / 100);
    }

    /// The distance between two lines of this face without extra spacing, its leading included.
    double height(String text, TextBoundsType bounds) {
      Text sample = new Text(text);
      sample.setBoundsType(bounds);
      sample.setFont(Font.font(family, size));
      double one = sample.getLayoutBounds().getHeight();
      sample.setText(text + "\n" + text);
      return sample.getLayoutBounds().getHeight() - one;
    }
  }
}
