package org.duizhao.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import org.duizhao.session.Settings.Density;
import org.duizhao.session.Settings.Look;
import org.duizhao.session.Settings.Shade;

/// Language, theme, density and zoom.
final class LookSection extends PreferencesSection {

  LookSection(Theme theme, Messages messages, Consumer<String> speak) {
    super(messages, "preferences.look");
    Look look = theme.look();
    ComboBox<String> language = choice(languages(), look.language(), this::languageName, speak);
    language.getStyleClass().addAll("preferences-language", "first-focus");
    add("preferences.language", language);
    add(
        "preferences.theme",
        choice(
            List.of(Shade.values()),
            look.shade(),
            messages::text,
            shade -> theme.change(theme.look().withShade(shade))));
    add(
        "preferences.density",
        choice(
            List.of(Density.values()),
            look.density(),
            messages::text,
            density -> theme.change(theme.look().withDensity(density))));
    add(
        "preferences.zoom",
        number(
            60,
            240,
            look.zoom(),
            10,
            messages.text("preferences.zoom"),
            zoom -> theme.change(theme.look().withZoom(zoom))));
    note("preferences.zoom.hint");
  }

  private static List<String> languages() {
    return Stream.concat(Stream.of(""), Messages.LANGUAGES.stream().map(Locale::toLanguageTag))
        .toList();
  }

  private String languageName(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return tag.isEmpty() ? messages().text("preferences.automatic") : locale.getDisplayName(locale);
  }
}
