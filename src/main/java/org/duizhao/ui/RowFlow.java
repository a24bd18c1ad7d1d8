package org.duizhao.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A list of rows of any height that makes only the rows in sight, so that 200,000 scroll like 200.
///
/// Unlike `ListView`, it never lends a row's node to measure another, and it keeps the pinned row's
/// node in the scene when it is scrolled away, so that an editor inside keeps the focus and an
/// input method its composition. The view stands still on an anchor row while heights change.
public final class RowFlow<C extends Region> extends Region {

  private static final double MARGIN = 8;
  private static final double STEP = 48;

  /// What the rows show.
  public interface Source<C> {

    int size();

    C make();

    /// Shows another row in the cell.
    void fill(C cell, int row);

    /// The height the cell needs in this width.
    double height(C cell, double width);
  }

  private final Source<C> source;
  private final Pane sheet = new Pane();
  private final ScrollBar bar = new ScrollBar();
  private final Map<Integer, C> shown = new HashMap<>();
  private final Deque<C> spare = new ArrayDeque<>();

  /// The row the view stands on and the distance of its top from the top of the view.
  private int anchor;

  private double offset = MARGIN;
  private int pinned = -1;
  private boolean settingBar;

  public RowFlow(Source<C> source) {
    this.source = source;
    getStyleClass().add("row-flow");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    sheet.getStyleClass().add("row-sheet");
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(sheet.widthProperty());
    clip.heightProperty().bind(sheet.heightProperty());
    sheet.setClip(clip);
    bar.setOrientation(Orientation.VERTICAL);
    bar.setMax(1);
    bar.valueProperty().subscribe((before, now) -> barMoved(now));
    getChildren().addAll(sheet, bar);
    addEventFilter(ScrollEvent.SCROLL, this::scrolled);
  }

  /// Keeps the node of this row alive wherever the view is scrolled to; -1 for none.
  public void pin(int row) {
    pinned = row;
    requestLayout();
  }

  /// Shows one row's new value.
  public void refresh(int row) {
    C cell = shown.get(row);
    if (cell != null) {
      source.fill(cell, row);
      requestLayout();
    }
  }

  /// Does something with the cell of every row that has one.
  public void forEachShown(Consumer<? super C> action) {
    shown.values().forEach(action);
  }

  /// Shows other rows, or all rows anew.
  public void refreshAll() {
    int size = source.size();
    for (Iterator<Map.Entry<Integer, C>> all = shown.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<Integer, C> entry = all.next();
      if (entry.getKey() < size) {
        source.fill(entry.getValue(), entry.getKey());
      } else {
        put(entry.getValue());
        all.remove();
      }
    }
    requestLayout();
  }

  /// Moves the rows down by so many pixels, or up when negative; by two views at most, for every
  /// row on the way is measured.
  public void scrollBy(double pixels) {
    double most = 2 * Math.max(STEP, sheet.getHeight());
    offset += Math.clamp(pixels, -most, most);
    requestLayout();
  }

  /// Moves a page down, or up when negative.
  public void page(int by) {
    scrollBy(-by * Math.max(STEP, sheet.getHeight() - STEP));
  }

  /// Puts the row at a third of the view's height.
  public void show(int row) {
    anchor = Math.clamp(row, 0, Math.max(0, source.size() - 1));
    offset = sheet.getHeight() / 3;
    requestLayout();
  }

  /// Moves as little as needed to have the row in sight with something of its neighbours.
  public void reveal(int row) {
    // Rows filled a moment ago have no styles yet, and would be measured without.
    applyCss();
    layout();
    C cell = shown.get(row);
    double height = sheet.getHeight();
    double air = Math.min(120, height / 5);
    if (cell == null || !cell.isVisible()) {
      show(row);
    } else if (cell.getLayoutY() < air && !(row == 0 && cell.getLayoutY() >= 0)) {
      scrollBy(air - cell.getLayoutY());
    } else if (cell.getLayoutY() + cell.getHeight() > height - air) {
      double by = height - air - cell.getLayoutY() - cell.getHeight();
      scrollBy(Math.max(by, air - cell.getLayoutY()));
    }
  }

  public boolean isShown(int row) {
    C cell = shown.get(row);
    return cell != null && cell.isVisible();
  }

  /// The node that shows the row, while it is in sight.
  public Optional<C> shown(int row) {
    return Optional.ofNullable(shown.get(row)).filter(Region::isVisible);
  }

  public int firstShown() {
    return anchor;
  }

  @Override
  protected void layoutChildren() {
    double barWidth = bar.prefWidth(-1);
    double width = getWidth() - barWidth;
    double height = getHeight();
    sheet.resizeRelocate(0, 0, width, height);
    bar.resizeRelocate(width, 0, barWidth, height);
    int size = source.size();
    anchor = Math.clamp(anchor, 0, Math.max(0, size - 1));
    double bottom = fill(width, height, size);
    if (bottom < height - MARGIN && size > 0) {
      offset += height - MARGIN - bottom;
      fill(width, height, size);
    }
    moveBar(height, size);
  }

  /// Places rows from the anchor on; gives the lower edge of the last.
  private double fill(double width, double height, int size) {
    while (offset > 0 && anchor > 0 && size > 0) {
      anchor--;
      offset -= heightOf(anchor, width);
    }
    if (anchor == 0 && offset > MARGIN) {
      offset = MARGIN;
    }
    double y = offset;
    int row = anchor;
    while (row < size && y < height) {
      double high = heightOf(row, width);
      C cell = cell(row);
      cell.setVisible(true);
      cell.resizeRelocate(0, y, width, high);
      y += high;
      if (y <= 0) {
        anchor = row + 1;
        offset = y;
      }
      row++;
    }
    recycle(anchor, row, size, width);
    return y;
  }

  private void recycle(int from, int to, int size, double width) {
    for (Iterator<Map.Entry<Integer, C>> all = shown.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<Integer, C> entry = all.next();
      int row = entry.getKey();
      if (row >= from && row < to) {
        continue;
      }
      C cell = entry.getValue();
      if (row == pinned && row < size) {
        double high = source.height(cell, width);
        cell.resizeRelocate(0, row < from ? -high - 1000 : getHeight() + 1000, width, high);
      } else {
        put(cell);
        all.remove();
      }
    }
  }

  private double heightOf(int row, double width) {
    return source.height(cell(row), width);
  }

  private C cell(int row) {
    C known = shown.get(row);
    if (known != null) {
      return known;
    }
    C cell = spare.isEmpty() ? source.make() : spare.pop();
    if (cell.getParent() == null) {
      // Placed by this class alone; the sheet would give it its preferred size.
      cell.setManaged(false);
      sheet.getChildren().add(cell);
    }
    shown.put(row, cell);
    source.fill(cell, row);
    cell.applyCss();
    return cell;
  }

  private void put(C cell) {
    cell.setVisible(false);
    spare.push(cell);
  }

  private void scrolled(ScrollEvent event) {
    if (!event.isControlDown() && event.getDeltaY() != 0) {
      scrollBy(event.getDeltaY());
      event.consume();
    }
  }

  /// The bar's value v means: the point v of the way down the view shows the point v of the way
  /// down the list. It needs no heights of rows out of sight.
  private void barMoved(Number value) {
    if (settingBar) {
      return;
    }
    double at = value.doubleValue() * source.size();
    anchor = Math.clamp((int) at, 0, Math.max(0, source.size() - 1));
    double high = source.size() == 0 ? 0 : heightOf(anchor, sheet.getWidth());
    offset = value.doubleValue() * sheet.getHeight() - (at - anchor) * high;
    requestLayout();
  }

  private void moveBar(double height, int size) {
    double top = 0;
    int rows = 0;
    double value = 0;
    for (int row = anchor; row < size; row++) {
      C cell = shown.get(row);
      if (cell == null || !cell.isVisible()) {
        break;
      }
      rows++;
      top = cell.getLayoutY();
      double high = cell.getHeight();
      double v = (row - top / high) / (size - height / high);
      if (v * height >= top && v * height <= top + high) {
        value = v;
        break;
      }
      value = row == size - 1 ? 1 : value;
    }
    boolean all = rows >= size && anchor == 0 && offset >= 0;
    settingBar = true;
    bar.setVisibleAmount(size == 0 ? 1 : Math.clamp((double) Math.max(rows, 4) / size, 0.03, 1));
    bar.setValue(Math.clamp(value, 0, 1));
    bar.setVisible(!all && size > 0);
    settingBar = false;
  }
}
