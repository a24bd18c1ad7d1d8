package org.duizhao.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.duizhao.session.Settings.Density;
import org.duizhao.session.Settings.Look;
import org.duizhao.session.Settings.Shade;
import org.duizhao.session.SettingsFile;

/// The look of the window: AtlantaFX's Primer, our components over it, one file of colours for each
/// shade, and the fonts. Follows the system unless told otherwise.
public final class Theme {

  private static final List<String> COMPONENTS =
      List.of(
          "base.css",
          "icons.css",
          "editor.css",
          "glossary.css",
          "reading.css",
          "dashboard.css",
          "memory.css",
          "alignment.css",
          "checks.css");

  private final SettingsFile settings;
  private final Fonts fonts;
  private final List<Scene> scenes = new ArrayList<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private final Subscription system;
  private String sourceLanguage = "zh-Hant";

  public Theme(SettingsFile settings, Fonts fonts) {
    this.settings = settings;
    this.fonts = fonts;
    this.system = Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> redress());
  }

  /// Gives the scene this look, now and whenever it changes.
  public void dress(Scene scene) {
    scenes.add(scene);
    redress();
  }

  public boolean isDark() {
    return switch (look().shade()) {
      case LIGHT, CONTRAST -> false;
      case DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  /// From light to dark or back, whatever the system shows.
  public void toggle() {
    change(look().withShade(isDark() ? Shade.LIGHT : Shade.DARK));
  }

  public Look look() {
    return settings.settings().look();
  }

  /// Takes another look, keeps it in the user's settings and shows it.
  public void change(Look look) {
    settings.change(all -> all.withLook(look));
    redress();
  }

  /// Chooses Chinese glyph shapes for the project's language.
  public void showChineseOf(String languageTag) {
    sourceLanguage = languageTag;
    redress();
  }

  public Fonts fonts() {
    return fonts;
  }

  /// Calls the listener after each change of look.
  ///
  /// @return ends it
  public Runnable listen(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Follows the system no longer, which would keep the whole window in memory.
  void stop() {
    system.unsubscribe();
  }

  private void redress() {
    boolean dark = isDark();
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    List<String> sheets = new ArrayList<>();
    sheets.add(sheet(dark ? "dark.css" : "light.css"));
    if (look().shade() == Shade.CONTRAST) {
      sheets.add(sheet("contrast.css"));
    }
    for (String name : COMPONENTS) {
      sheets.add(sheet(name));
    }
    if (look().density() == Density.COMPACT) {
      sheets.add(sheet("compact.css"));
    }
    sheets.add(fonts.stylesheet(look(), sourceLanguage, interfaceLanguage()));
    for (Scene scene : scenes) {
      if (!scene.getStylesheets().equals(sheets)) {
        scene.getStylesheets().setAll(sheets);
      }
    }
    List.copyOf(listeners).forEach(Runnable::run);
  }

  private String interfaceLanguage() {
    String chosen = look().language();
    return chosen.startsWith("zh") ? chosen : sourceLanguage;
  }

  private static String sheet(String name) {
    URL address = Theme.class.getResource("/org/duizhao/ui/css/" + name);
    return Objects.requireNonNull(address, name).toExternalForm();
  }
}
