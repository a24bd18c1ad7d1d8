package org.duizhao.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCombination;
import org.duizhao.session.Controls;
import org.duizhao.session.SettingsFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Which keys run which command: those the user chose, else those the command came with. Kept in
/// the user's settings.
public final class Keymap {

  private static final Logger LOG = LoggerFactory.getLogger(Keymap.class);

  private final SettingsFile settings;
  private final List<Runnable> listeners = new ArrayList<>();
  private Map<String, List<KeyCombination>> chosen = Map.of();

  public Keymap(SettingsFile settings) {
    this.settings = settings;
    read();
  }

  /// The keys of the command now, the one that is shown first.
  public List<KeyCombination> keys(Command command) {
    return chosen.getOrDefault(command.id(), command.shortcuts());
  }

  /// Whether the user gave the command other keys than it came with.
  public boolean isChosen(Command command) {
    return chosen.containsKey(command.id());
  }

  /// Those of the commands that these keys run, but for one.
  public List<Command> takers(KeyCombination keys, List<Command> all, Command but) {
    return all.stream()
        .filter(each -> !each.id().equals(but.id()) && keys(each).contains(keys))
        .toList();
  }

  /// Gives the command these keys, none included.
  public void choose(Command command, List<KeyCombination> keys) {
    change(all -> with(all, command, keys));
  }

  /// Gives the command one more key, which the others lose.
  public void takeOver(Command command, KeyCombination keys, List<Command> others) {
    List<KeyCombination> more = new ArrayList<>(keys(command));
    more.remove(keys);
    more.add(keys);
    change(
        all -> {
          Map<String, List<String>> changed = with(all, command, more);
          for (Command other : others) {
            List<KeyCombination> left = new ArrayList<>(keys(other));
            left.remove(keys);
            changed = with(changed, other, left);
          }
          return changed;
        });
  }

  /// Gives the command back the keys it came with.
  public void reset(Command command) {
    change(
        all -> {
          Map<String, List<String>> changed = new HashMap<>(all);
          changed.remove(command.id());
          return changed;
        });
  }

  /// Gives every command back the keys it came with.
  public void resetAll() {
    change(all -> Map.of());
  }

  /// Calls the listener after each change.
  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  private static Map<String, List<String>> with(
      Map<String, List<String>> all, Command command, List<KeyCombination> keys) {
    Map<String, List<String>> changed = new HashMap<>(all);
    if (keys.equals(command.shortcuts())) {
      changed.remove(command.id());
    } else {
      changed.put(command.id(), keys.stream().map(Keys::text).toList());
    }
    return changed;
  }

  private void change(UnaryOperator<Map<String, List<String>>> change) {
    settings.change(
        all -> {
          Controls controls = all.controls();
          return all.withControls(controls.withKeys(change.apply(controls.keys())));
        });
    read();
    listeners.forEach(Runnable::run);
  }

  /// Takes over what the settings say; keys that nobody can read are passed over.
  private void read() {
    Map<String, List<KeyCombination>> found = new HashMap<>();
    settings
        .settings()
        .controls()
        .keys()
        .forEach(
            (id, texts) -> {
              try {
                found.put(id, texts.stream().map(Keys::parse).toList());
              } catch (IllegalArgumentException unreadable) {
                LOG.warn("No keys: {} for {}", texts, id);
              }
            });
    chosen = Map.copyOf(found);
  }
}
