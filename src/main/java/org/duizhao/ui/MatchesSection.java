package org.duizhao.ui;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Spinner;
import org.duizhao.session.Settings.Matching;
import org.duizhao.session.SettingsFile;

/// From which score matches are shown, and whether empty segments are filled with them.
final class MatchesSection extends PreferencesSection {

  private static final int LEAST = 50;
  private static final int MOST = 101;

  MatchesSection(SettingsFile settings, Messages messages) {
    super(messages, "preferences.matches");
    Matching now = settings.settings().matching();
    String least = messages.text("preferences.leastMatch");
    add(
        "preferences.leastMatch",
        number(
            LEAST,
            MOST,
            now.least(),
            1,
            least,
            value -> settings.change(all -> all.withMatching(all.matching().withLeast(value)))));
    CheckBox fill =
        check(
            "preferences.fillMatches",
            now.fill(),
            on -> settings.change(all -> all.withMatching(all.matching().withFill(on))));
    String from = messages.text("preferences.fillFrom");
    Spinner<Integer> fillFrom =
        number(
            LEAST,
            MOST,
            now.fillFrom(),
            1,
            from,
            value -> settings.change(all -> all.withMatching(all.matching().withFillFrom(value))));
    fillFrom.disableProperty().bind(fill.selectedProperty().not());
    add("preferences.fillFrom", fillFrom);
    note("preferences.fillNote");
  }
}
