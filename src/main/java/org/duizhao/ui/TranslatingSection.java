package org.duizhao.ui;

import java.util.Optional;
import javafx.scene.control.Button;
import org.duizhao.session.Settings.Translating;
import org.duizhao.session.SettingsFile;

/// What the program does by itself while its user translates.
final class TranslatingSection extends PreferencesSection {

  /// @param checks lists the checks of the open project; nothing when none is open
  TranslatingSection(SettingsFile settings, Optional<Command> checks, Messages messages) {
    super(messages, "preferences.translating");
    Translating now = settings.settings().translating();
    check(
        "preferences.repeats",
        now.fillRepeats(),
        on -> settings.change(all -> all.withTranslating(all.translating().withFillRepeats(on))));
    check(
        "preferences.quotes",
        now.quotes(),
        on -> settings.change(all -> all.withTranslating(all.translating().withQuotes(on))));
    check(
        "preferences.dashes",
        now.dashes(),
        on -> settings.change(all -> all.withTranslating(all.translating().withDashes(on))));
    check(
        "preferences.ellipses",
        now.ellipses(),
        on -> settings.change(all -> all.withTranslating(all.translating().withEllipses(on))));
    check(
        "preferences.complete",
        now.complete(),
        on -> settings.change(all -> all.withTranslating(all.translating().withComplete(on))));
    checks.ifPresent(
        command -> {
          Button which = new Button(messages.text(command.labelKey()));
          which.getStyleClass().add("preferences-checks");
          which.setOnAction(event -> command.run());
          add(which);
        });
  }
}
