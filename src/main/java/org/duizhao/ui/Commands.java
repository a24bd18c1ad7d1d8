package org.duizhao.ui;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Every command there is, in the order of the menus. Menus, toolbar, palette, shortcuts and the
/// shortcut sheet are all made from this list.
public final class Commands {

  private static final List<String> BENEATH =
      List.of("align", "edit", "selection", "go", "terms", "memory", "checks");

  private static final List<String> MENUS =
      List.of(
          "file", "edit", "align", "selection", "go", "terms", "memory", "checks", "view", "help");

  /// The parts of menus that stand at their end, whoever adds them first.
  private static final List<String> LAST_PARTS =
      List.of("edit.rules", "view.zoom", "view.settings", "view.message");

  private final Messages messages;
  private final Keymap keymap;
  private final Map<String, Command> byId = new LinkedHashMap<>();
  private @Nullable Consumer<KeyEvent> capture;
  private BooleanSupplier sheetShown = () -> false;

  public Commands(Messages messages, Keymap keymap) {
    this.messages = messages;
    this.keymap = keymap;
  }

  public Keymap keymap() {
    return keymap;
  }

  /// Adds commands, or puts them in the place of those with the same id.
  public void add(Command... commands) {
    for (Command command : commands) {
      byId.put(command.id(), command);
    }
  }

  /// Takes away the commands of a screen that is gone.
  public void remove(List<Command> commands) {
    for (Command command : commands) {
      byId.remove(command.id(), command);
    }
  }

  /// The command with this id; nothing when its screen is not shown.
  Optional<Command> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public List<Command> all() {
    return List.copyOf(byId.values());
  }

  /// All commands in the order of the menus.
  public List<Command> byMenu() {
    return byId.values().stream()
        .sorted(
            Comparator.comparingInt((Command command) -> MENUS.indexOf(command.menu()))
                .thenComparingInt(Commands::part))
        .toList();
  }

  /// Where its part stands in its menu: first what is of the menu itself.
  private static int part(Command command) {
    return command.group().equals(command.menu()) ? -2 : LAST_PARTS.indexOf(command.group());
  }

  /// The command with this id.
  ///
  /// @throws NoSuchElementException when there is none
  public Command get(String id) {
    Command command = byId.get(id);
    if (command == null) {
      throw new NoSuchElementException("No command " + id);
    }
    return command;
  }

  public boolean has(String id) {
    return byId.containsKey(id);
  }

  public String label(Command command) {
    return messages.text(command.labelKey());
  }

  /// The key shown beside a command, if it has one.
  public Optional<KeyCombination> key(Command command) {
    return keymap.keys(command).stream().findFirst();
  }

  /// The key as its user knows it, such as `Ctrl+Shift+P`; empty without one.
  public String keyText(Command command) {
    return key(command).map(KeyCombination::getDisplayText).orElse("");
  }

  /// The menus in their usual order, each with its commands in the same order as `byMenu`.
  public List<Menu> menus() {
    Map<String, Menu> menus = new LinkedHashMap<>();
    for (Command command : byMenu()) {
      String group = command.group();
      Menu menu =
          menus.computeIfAbsent(command.menu(), key -> new Menu(messages.text("menu." + key)));
      Object before = menu.getUserData();
      if (before != null && !before.equals(group)) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      menu.setUserData(group);
      menu.getItems().add(menuItem(command));
    }
    return MENUS.stream().map(menus::get).filter(Objects::nonNull).toList();
  }

  /// A menu item that runs the command and shows its key.
  public MenuItem menuItem(Command command) {
    MenuItem item = new MenuItem(label(command));
    item.setMnemonicParsing(false);
    item.setAccelerator(key(command).orElse(null));
    item.disableProperty().bind(Bindings.not(command.enabled()));
    item.setOnAction(event -> command.run());
    return item;
  }

  /// A button that runs the command, with its label and key as tooltip.
  public Button button(String id) {
    Command command = get(id);
    String key = keyText(command);
    String label = label(command);
    Button button = new Button(label);
    button.setMnemonicParsing(false);
    button.setFocusTraversable(false);
    button.setTooltip(new Tooltip(key.isEmpty() ? label : label + "  " + key));
    button.disableProperty().bind(Bindings.not(command.enabled()));
    button.setOnAction(event -> command.run());
    return button;
  }

  /// Makes every key work in the scene, whatever has the focus; text fields keep the keys that edit
  /// their own text. Nothing runs while an input method composes.
  public void listenIn(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Hands every key pressed to the taker, and runs no command, until `null` takes its place.
  void capture(@Nullable Consumer<KeyEvent> taker) {
    capture = taker;
  }

  /// Takes what says whether a sheet covers the screen, whose commands no key runs then.
  void sheet(BooleanSupplier shown) {
    sheetShown = shown;
  }

  private void pressed(KeyEvent event) {
    Consumer<KeyEvent> taker = capture;
    if (taker != null) {
      event.consume();
      taker.accept(event);
      return;
    }
    if (event.getCode().isModifierKey() || Composition.isOpenIn(event.getTarget())) {
      return;
    }
    boolean inSheet = sheetShown.getAsBoolean();
    List<Command> answering =
        answering(event).stream().filter(each -> !inSheet || !isBeneath(each)).toList();
    if (!answering.isEmpty() && !(ownsText(event) && editsText(event))) {
      event.consume();
      answering.stream()
          .filter(command -> command.enabled().get())
          .findFirst()
          .ifPresent(Command::run);
    }
  }

  /// The commands whose key was pressed, those first whose key the user chose.
  private List<Command> answering(KeyEvent event) {
    List<Command> answering = withKey(keys -> Keys.match(keys, event));
    return answering.isEmpty() ? withKey(keys -> Keys.matchByCharacter(keys, event)) : answering;
  }

  private List<Command> withKey(Predicate<KeyCombination> pressed) {
    return byId.values().stream()
        .filter(command -> keymap.keys(command).stream().anyMatch(pressed))
        .sorted(Comparator.comparing(command -> !keymap.isChosen(command)))
        .toList();
  }

  /// Commands on what a sheet covers: nobody means them while writing in the sheet.
  private static boolean isBeneath(Command command) {
    return BENEATH.contains(command.menu()) || command.id().startsWith("import.");
  }

  private static boolean ownsText(KeyEvent event) {
    return event.getTarget() instanceof TextInputControl control
        && !control.getStyleClass().contains("project-text");
  }

  private static boolean editsText(KeyEvent event) {
    return switch (event.getCode()) {
      case Z, Y, A, C, V, X, LEFT, RIGHT, UP, DOWN, HOME, END, DELETE, BACK_SPACE ->
          event.isShortcutDown();
      case ENTER, TAB, ESCAPE -> !event.isShortcutDown() && !event.isAltDown();
      default -> false;
    };
  }
}
