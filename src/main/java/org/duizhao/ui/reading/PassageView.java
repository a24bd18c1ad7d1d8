package org.duizhao.ui.reading;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.duizhao.core.Kind;
import org.duizhao.session.Settings.ReadingLayout;

/// One passage in one or two languages.
final class PassageView extends Region {

  private static final double STACK_GAP = 9;

  private final RunningText chinese = new RunningText("chinese");
  private final RunningText english = new RunningText("english");
  private ReadingLayout layout = ReadingLayout.BESIDE;
  private double above;
  private Measure measure = new Measure(0, 0, 0, 0);

  PassageView() {
    getStyleClass().add("passage");
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(chinese, english);
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(positionOf(event)));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(-1));
  }

  /// Shows a passage of the model; `first` when it stands at the head of the text.
  void show(ReadingModel model, Passage passage, boolean first) {
    layout = model.options().layout();
    above = first ? 28 : above(passage, layout);
    getStyleClass().removeIf(style -> style.startsWith("passage-"));
    getStyleClass().add("passage-" + passage.kind().name().toLowerCase(Locale.ROOT));
    chinese.show(model.chinese(passage));
    english.show(model.english(passage));
    chinese.setVisible(layout != ReadingLayout.ENGLISH);
    String text = Run.text(model.english(passage));
    setAccessibleText(chinese.isVisible() ? Run.text(model.chinese(passage)) + "\n" + text : text);
    select(model.active());
    hover(-1);
  }

  void select(int position) {
    chinese.select(position);
    english.select(position);
  }

  /// The position of the segment whose sentence the event is at, or -1.
  static int positionOf(MouseEvent event) {
    return event.getTarget() instanceof Text text && text.getUserData() instanceof Integer position
        ? position
        : -1;
  }

  /// The height this needs when its columns stand so.
  double heightFor(Measure columns) {
    measure = columns;
    double high = english.prefHeight(columns.englishWidth());
    if (layout == ReadingLayout.ENGLISH) {
      return Math.ceil(above + high);
    }
    double chineseHigh = chinese.prefHeight(columns.chineseWidth());
    return Math.ceil(
        layout == ReadingLayout.BESIDE
            ? above + Math.max(high + drop(english), chineseHigh + drop(chinese))
            : above + chineseHigh + STACK_GAP + high);
  }

  /// Where the sentence stands in this node.
  Optional<Bounds> boundsOf(int position) {
    layout();
    chinese.layout();
    english.layout();
    Optional<Bounds> there = english.boundsOf(position).map(english::localToParent);
    if (layout == ReadingLayout.ENGLISH) {
      return there;
    }
    Optional<Bounds> here = chinese.boundsOf(position).map(chinese::localToParent);
    return here.map(one -> there.map(other -> union(one, other)).orElse(one)).or(() -> there);
  }

  @Override
  protected void layoutChildren() {
    boolean beside = layout == ReadingLayout.BESIDE;
    double top = above;
    if (layout != ReadingLayout.ENGLISH) {
      double high = chinese.prefHeight(measure.chineseWidth());
      double y = top + (beside ? drop(chinese) : 0);
      chinese.resizeRelocate(measure.chineseX(), y, measure.chineseWidth(), high);
      top += layout == ReadingLayout.STACKED ? high + STACK_GAP : 0;
    }
    double high = english.prefHeight(measure.englishWidth());
    double y = top + (beside ? drop(english) : 0);
    english.resizeRelocate(measure.englishX(), y, measure.englishWidth(), high);
  }

  /// How far a column must move down for the first lines of both to stand on one line.
  private double drop(RunningText column) {
    double baseline = Math.max(chinese.getBaselineOffset(), english.getBaselineOffset());
    return Math.rint(baseline - column.getBaselineOffset());
  }

  private void hover(int position) {
    chinese.hover(position);
    english.hover(position);
  }

  private static double above(Passage passage, ReadingLayout layout) {
    if (passage.continues()) {
      return 0;
    }
    boolean stacked = layout == ReadingLayout.STACKED;
    return switch (passage.kind()) {
      case Kind.TITLE -> 40;
      case Kind.HEADING -> 34;
      case Kind.SENTENCE, Kind.FURNITURE -> passage.begins() || stacked ? 20 : 12;
    };
  }

  private static Bounds union(Bounds one, Bounds other) {
    double x = Math.min(one.getMinX(), other.getMinX());
    double y = Math.min(one.getMinY(), other.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(one.getMaxX(), other.getMaxX()) - x,
        Math.max(one.getMaxY(), other.getMaxY()) - y);
  }
}
