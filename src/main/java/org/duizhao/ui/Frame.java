package org.duizhao.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The window's content: menus, toolbar, message bar, one screen, and over it at most one overlay.
public final class Frame extends StackPane {

  private final Commands commands;
  private final MenuBar menus = new MenuBar();
  private final Toolbar toolbar = new Toolbar();
  private final MessageBar messageBar;
  private final StackPane place = new StackPane();
  private final StackPane middle = new StackPane(place);
  private @Nullable Region workLine;
  private @Nullable Screen screen;
  private @Nullable Screen covered;
  private @Nullable Node focusBelow;
  private @Nullable Overlay overlay;

  public Frame(Commands commands, Messages messages) {
    this.commands = commands;
    this.messageBar = new MessageBar(messages);
    getStyleClass().add("frame");
    menus.setUseSystemMenuBar(true);
    place.getStyleClass().add("screen-place");
    BorderPane content = new BorderPane(middle);
    content.setTop(new VBox(menus, toolbar, messageBar));
    getChildren().add(content);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && messageBar.dismiss()) {
            event.consume();
          }
        });
    commands.sheet(() -> overlay != null);
    sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe((before, owner) -> keepFocus(before, owner));
  }

  /// Keys never go to nothing: when what had the focus is gone or disabled, the screen takes it.
  private void keepFocus(@Nullable Node before, @Nullable Node owner) {
    Screen shown = screen;
    if (before != null && owner == null && overlay == null && shown != null) {
      shown.shown();
    }
  }

  public Commands commands() {
    return commands;
  }

  public MessageBar messageBar() {
    return messageBar;
  }

  public Optional<Screen> screen() {
    return Optional.ofNullable(screen);
  }

  /// Takes what shows work under way while the screen shown does not.
  void showWork(Region line) {
    line.getStyleClass().add("frame-work");
    line.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    middle.getChildren().add(line);
    workLine = line;
    placeWork();
  }

  private void placeWork() {
    Region line = workLine;
    if (line != null) {
      Screen shown = screen;
      StackPane.setAlignment(line, shown == null ? Pos.CENTER : Pos.BOTTOM_RIGHT);
      boolean wanted = shown == null || !shown.showsWork();
      line.setManaged(wanted);
      line.setOpacity(wanted ? 1 : 0);
      line.setMouseTransparent(!wanted);
    }
  }

  /// Puts the screen in the place of the one before, with its commands.
  public void show(Screen next) {
    closeOverlay();
    leave();
    screen = next;
    commands.add(next.commands().toArray(Command[]::new));
    place.getChildren().setAll(next.view());
    refreshCommands();
    next.shown();
  }

  /// Puts a screen over the one shown, which stays below as it is until [#uncover].
  public void cover(Screen over) {
    closeOverlay();
    uncover();
    Screen below = screen;
    if (below == null) {
      show(over);
      return;
    }
    focusBelow = getScene() == null ? null : getScene().getFocusOwner();
    covered = below;
    commands.remove(below.commands());
    below.view().setVisible(false);
    screen = over;
    commands.add(over.commands().toArray(Command[]::new));
    place.getChildren().add(over.view());
    refreshCommands();
    over.shown();
  }

  /// Takes the covering screen away and gives the focus back to where it was.
  public void uncover() {
    Screen below = covered;
    Screen over = screen;
    if (below == null || over == null) {
      return;
    }
    closeOverlay();
    covered = null;
    screen = below;
    over.hidden();
    commands.remove(over.commands());
    place.getChildren().remove(over.view());
    commands.add(below.commands().toArray(Command[]::new));
    below.view().setVisible(true);
    refreshCommands();
    Node focus = focusBelow;
    if (focus != null && focus.getScene() != null) {
      focus.requestFocus();
    }
  }

  /// Has every screen hand over what was typed.
  ///
  /// @return false when one cannot
  public boolean handOver() {
    Screen below = covered;
    Screen over = screen;
    return (over == null || over.handOver()) && (below == null || below.handOver());
  }

  /// Takes the screen away, when the window closes or another screen comes.
  public void leave() {
    uncover();
    Screen old = screen;
    if (old != null) {
      screen = null;
      old.hidden();
      commands.remove(old.commands());
      place.getChildren().clear();
    }
  }

  /// Makes menus and toolbar again from the commands.
  public void refreshCommands() {
    placeWork();
    menus.getMenus().setAll(commands.menus());
    toolbar.show(commands);
  }

  /// Shows the content over the screen until Escape, a click beside it, or `closeOverlay`.
  public void showOverlay(Region content) {
    closeOverlay();
    Overlay shown = new Overlay(content, this::closeOverlay);
    overlay = shown;
    getChildren().add(shown.view());
    shown.takeFocus();
  }

  /// Takes the overlay away and gives the focus back to where it was.
  public void closeOverlay() {
    Overlay shown = overlay;
    if (shown != null) {
      overlay = null;
      shown.letGo();
      getChildren().remove(shown.view());
      Screen below = screen;
      if (!shown.giveFocusBack() && below != null) {
        below.shown();
      }
    }
  }

  public Optional<Node> overlay() {
    return Optional.ofNullable(overlay).map(Overlay::content);
  }

  /// A context menu of these commands.
  public ContextMenu menu(List<Command> of) {
    ContextMenu menu = new ContextMenu();
    String group = "";
    for (Command command : of) {
      if (!group.isEmpty() && !command.group().equals(group)) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      group = command.group();
      menu.getItems().add(commands.menuItem(command));
    }
    return menu;
  }
}
