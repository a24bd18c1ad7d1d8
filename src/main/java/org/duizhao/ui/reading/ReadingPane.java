package org.duizhao.ui.reading;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.duizhao.session.Settings.Look;
import org.duizhao.session.Settings.ReadingLayout;
import org.duizhao.ui.Commands;
import org.duizhao.ui.Messages;
import org.duizhao.ui.RowFlow;
import org.duizhao.ui.Theme;

/// The text to read, and a bar with how it is set. The selected sentence is marked in both
/// languages.
public final class ReadingPane extends BorderPane implements RowFlow.Source<PassageView> {

  private static final double MARGIN = 36;

  private final ReadingModel model;
  private final Theme theme;
  private final Runnable leave;
  private final RowFlow<PassageView> flow = new RowFlow<>(this);
  private final Label empty;
  private final ReadingBar bar;
  private final ContextMenu menu = new ContextMenu();

  /// Takes what leads back to the editor, and the window's commands for buttons and menus.
  public ReadingPane(
      ReadingModel model, Messages messages, Theme theme, Commands commands, Runnable leave) {
    this.model = model;
    this.theme = theme;
    this.leave = leave;
    getStyleClass().add("reading");
    flow.setFocusTraversable(true);
    flow.setAccessibleText(messages.text("reading.text"));
    flow.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    flow.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    flow.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
    for (String id : ReadingCommands.IN_CONTEXT) {
      MenuItem item = commands.menuItem(commands.get(id));
      menu.getItems().add(item);
    }
    empty = new Label(messages.text("reading.empty"));
    empty.getStyleClass().add("empty-note");
    bar = new ReadingBar(model, messages, commands);
    setTop(bar);
    setCenter(new StackPane(flow, empty));
    model.listen(
        () -> {
          if (getScene() != null) {
            refresh();
          }
        });
  }

  /// Opens the text at the selected sentence and takes the focus.
  public void open() {
    model.follow();
    refresh();
    int index = model.passages().indexAt(model.active());
    if (index >= 0) {
      flow.show(index);
    }
    flow.requestFocus();
  }

  /// Shows the sentence that is selected now.
  public void follow() {
    model.follow();
    flow.refreshAll();
    reveal();
  }

  /// Fonts or sizes changed.
  public void restyled() {
    refresh();
  }

  @Override
  public int size() {
    return model.passages().size();
  }

  @Override
  public PassageView make() {
    return new PassageView();
  }

  @Override
  public void fill(PassageView cell, int row) {
    cell.show(model, model.passages().get(row), row == 0);
  }

  @Override
  public double height(PassageView cell, double width) {
    Look look = theme.look();
    double scale = look.zoom() / 100.0;
    ReadingLayout layout = model.options().layout();
    return cell.heightFor(
        Measure.of(width, MARGIN, layout, look.chineseSize() * scale, look.englishSize() * scale));
  }

  private void refresh() {
    bar.refresh();
    empty.setVisible(size() == 0);
    flow.setVisible(size() > 0);
    flow.refreshAll();
  }

  private void reveal() {
    int index = model.passages().indexAt(model.active());
    if (index < 0) {
      return;
    }
    flow.reveal(index);
    // A passage may be higher than the view; the sentence is what must be in sight.
    flow.layout();
    flow.shown(index)
        .flatMap(cell -> cell.boundsOf(model.active()).map(cell::localToParent))
        .ifPresent(
            at -> {
              double height = flow.getHeight();
              if (at.getMinY() < 0 || at.getHeight() > height) {
                flow.scrollBy(height / 6 - at.getMinY());
              } else if (at.getMaxY() > height) {
                flow.scrollBy(height * 5 / 6 - at.getMaxY());
              }
            });
  }

  private void pressed(KeyEvent event) {
    if ((event.isControlDown() && !isEnd(event)) || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    switch (event.getCode()) {
      case UP, LEFT -> model.step(false);
      case DOWN, RIGHT -> model.step(true);
      case PAGE_DOWN -> page(1);
      case PAGE_UP -> page(-1);
      case SPACE -> page(event.isShiftDown() ? -1 : 1);
      case HOME -> model.goToEnd(false);
      case END -> model.goToEnd(true);
      case ENTER, ESCAPE -> leave.run();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private static boolean isEnd(KeyEvent event) {
    return switch (event.getCode()) {
      case HOME, END -> true;
      default -> false;
    };
  }

  /// Moves a page and selects what stands at its head.
  private void page(int by) {
    int before = flow.firstShown();
    flow.page(by);
    flow.layout();
    int first = flow.firstShown();
    if (first == before && by < 0) {
      model.goToEnd(false);
    } else if (first == before) {
      model.goToEnd(true);
    } else {
      model.go(model.firstOf(Math.min(first + 1, size() - 1)));
    }
  }

  private void clicked(MouseEvent event) {
    int position = PassageView.positionOf(event);
    if (event.getButton() == MouseButton.PRIMARY && position >= 0 && model.go(position)) {
      leave.run();
    } else {
      flow.requestFocus();
    }
  }

  private void menuRequested(ContextMenuEvent event) {
    if (event.getTarget() instanceof javafx.scene.text.Text text
        && text.getUserData() instanceof Integer position) {
      model.go(position);
    }
    Optional.ofNullable(getScene())
        .ifPresent(scene -> menu.show(flow, event.getScreenX(), event.getScreenY()));
    event.consume();
  }
}
