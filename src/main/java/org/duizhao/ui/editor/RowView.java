package org.duizhao.ui.editor;

import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.duizhao.core.Kind;
import org.duizhao.core.Origin;
import org.duizhao.core.Segment;
import org.duizhao.quality.Severity;
import org.duizhao.ui.checks.SeverityMark;
import org.jspecify.annotations.Nullable;

/// One row: number, Chinese, English and state on common lines, under the speaker's name where a
/// turn begins. While active it has the editor in the place of its English.
final class RowView extends Region {

  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final String REPEAT = "row-repeat";
  private static final double LEFT = 10;
  private static final double NUMBER = 46;
  private static final double GAP = 24;
  private static final double STATE = 76;
  private static final double SOURCE_SHARE = 0.45;
  private static final double ROOMY = 7;

  private final Label number = new Label();
  private final Label speaker = new Label();
  private final Label repeat = new Label();
  private final Tooltip repeatTip = new Tooltip();
  private final MarkedText source = new MarkedText("chinese", "source-piece");
  private final MarkedText target = new MarkedText("english", "target-piece");
  private final StateMark state = new StateMark();
  private final Region bookmark = mark("bookmark-mark");
  private final Region note = mark("note-mark");
  private final SeverityMark finding = new SeverityMark();
  private final Text chineseSample = sample("國", "chinese");
  private final Text englishSample = sample("x", "english");

  private @Nullable TargetArea editor;
  private @Nullable SourceReader reader;
  private @Nullable GrowingArea sourceEditor;
  private int position = -1;
  private int length;
  private Kind kind = Kind.SENTENCE;
  private boolean turn;
  private boolean opens;
  private double measuredWidth = -1;
  private double measuredHeight;

  RowView() {
    getStyleClass().add("row");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    number.getStyleClass().add("row-number");
    speaker.getStyleClass().add("row-speaker");
    repeat.getStyleClass().add(REPEAT);
    repeat.setTooltip(repeatTip);
    showRepeats(1, Origin.NONE, "");
    source.getStyleClass().addAll("source-text", "chinese-lines");
    target.getStyleClass().addAll("target-text", "english-lines");
    getChildren().addAll(number, speaker, repeat, source, target, state, bookmark, note, finding);
    getChildren().addAll(chineseSample, englishSample);
  }

  int position() {
    return position;
  }

  MarkedText source() {
    return source;
  }

  MarkedText target() {
    return target;
  }

  /// Shows a segment; its two texts are given to `source` and `target`.
  ///
  /// @param startsTurn whether its speaker begins here
  /// @param startsParagraph whether a paragraph begins here
  void show(int at, Segment segment, boolean startsTurn, boolean startsParagraph) {
    measuredWidth = -1;
    position = at;
    kind = segment.kind();
    turn = startsTurn;
    opens = startsParagraph;
    number.setText(Integer.toString(at + 1));
    speaker.setText(segment.speaker());
    speaker.setVisible(turn);
    length = segment.target().length();
    state.show(segment.state());
    state.setVisible(kind.isTranslatable());
    getStyleClass()
        .setAll(
            "row",
            switch (kind) {
              case TITLE -> "row-title";
              case HEADING -> "row-heading";
              case SENTENCE -> "row-sentence";
              case FURNITURE -> "row-furniture";
            });
    bookmark.setVisible(segment.bookmarked());
    note.setVisible(!segment.note().isBlank());
    requestLayout();
  }

  /// The offset in the English at a point of the row; its end when the point is beside it.
  int targetOffset(double x, double y) {
    Point2D inText = target.parentToLocal(x, y);
    boolean hit = inText.getX() >= 0 && inText.getY() <= target.getHeight();
    return hit ? target.getHitInfo(inText).getInsertionIndex() : length;
  }

  /// Whether a point of the row lies on its Chinese.
  boolean isOnSource(double x, double y) {
    return source.getBoundsInParent().contains(x, y);
  }

  /// Shows how often its sentence stands in the project, when more than once; `text` says so. A
  /// segment with a translation of its own has another sign.
  void showRepeats(int count, Origin origin, String text) {
    repeat.setVisible(count > 1);
    repeat.setText((origin == Origin.APART ? "≠" : "×") + count);
    repeatTip.setText(text);
    if (count > 1) {
      setAccessibleText(getAccessibleText() + " " + text);
    }
  }

  /// Shows how grave what was found in it is; `text` says so. Nothing when nothing was found.
  void showFindings(Optional<Severity> gravest, String text) {
    finding.show(gravest);
    if (gravest.isPresent()) {
      setAccessibleText(getAccessibleText() + " " + text);
    }
  }

  /// Whether an event was meant for the mark of a repeated sentence.
  static boolean isRepeatMark(EventTarget target) {
    Node at = target instanceof Node node ? node : null;
    while (at != null && !(at instanceof RowView)) {
      if (at.getStyleClass().contains(REPEAT)) {
        return true;
      }
      at = at.getParent();
    }
    return false;
  }

  /// Shows whether it is one of the rows selected.
  void select(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
  }

  StateMark state() {
    return state;
  }

  /// Takes the editor and the caret of the source in, or lets them go.
  void edit(@Nullable TargetArea area, @Nullable SourceReader caret) {
    if (caret != reader) {
      getChildren().remove(reader);
      reader = caret;
      if (caret != null) {
        getChildren().addFirst(caret);
      }
    }
    if (area == editor) {
      return;
    }
    if (editor != null) {
      getChildren().remove(editor);
    }
    measuredWidth = -1;
    editor = area;
    target.setVisible(area == null);
    if (area != null) {
      getChildren().add(area);
    }
    pseudoClassStateChanged(ACTIVE, area != null);
    requestLayout();
  }

  /// Takes the field for changing the Chinese in, or lets it go.
  void editSource(@Nullable GrowingArea area) {
    if (!Objects.equals(area, sourceEditor)) {
      getChildren().remove(sourceEditor);
      sourceEditor = area;
      source.setVisible(area == null);
      if (area != null) {
        getChildren().add(area);
      }
      measuredWidth = -1;
      requestLayout();
    }
  }

  /// The height it needs. Remembered until what it shows changes, so that a key typed in the active
  /// row does not measure its neighbours.
  double heightFor(double width) {
    if (editor != null || width != measuredWidth) {
      measuredHeight = measure(width);
      measuredWidth = editor == null ? width : -1;
    }
    return measuredHeight;
  }

  private double measure(double width) {
    double[] tops = tops();
    double below = Math.max(sourceBottom(width), tops[1] + targetHeight(width));
    return Math.ceil(below + (editor == null ? 7 : 14) * roominess());
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double[] tops = tops();
    double x = LEFT + NUMBER + GAP;
    source.resizeRelocate(x, tops[0], sourceWidth(width), source.prefHeight(sourceWidth(width)));
    if (reader != null) {
      source.layout();
      reader.resizeRelocate(x, tops[0], source.getWidth(), source.getHeight());
      reader.draw();
    }
    if (sourceEditor != null) {
      double inner = sourceEditor.textTop();
      double wide = sourceWidth(width) + 2 * inner;
      sourceEditor.resizeRelocate(x - inner, sourceEditorTop(), wide, sourceEditor.heightFor(wide));
    }
    speaker.resizeRelocate(
        x,
        tops[0] - speakerHeight(),
        Math.min(speaker.prefWidth(-1), width),
        speaker.prefHeight(-1));
    double lineTop = tops[0] + chineseSample.getBaselineOffset();
    number.resizeRelocate(
        LEFT, lineTop - number.getBaselineOffset(), NUMBER, number.prefHeight(-1));
    repeat.resizeRelocate(
        LEFT, number.getLayoutY() + number.getHeight(), NUMBER, repeat.prefHeight(-1));
    double right = x + sourceWidth(width) + GAP;
    if (editor == null) {
      target.resizeRelocate(right, tops[1], targetWidth(width), targetHeight(width));
    } else {
      editor.resizeRelocate(
          right - inner(), tops[1], targetWidth(width) + 2 * inner(), targetHeight(width));
    }
    double middle = lineTop - chineseSample.getLayoutBounds().getHeight() * 0.28;
    state.resizeRelocate(width - 28, middle - 7, 14, 14);
    bookmark.resizeRelocate(7, middle - 7, 9, 13);
    note.resizeRelocate(width - 65, middle - 6, 12, 12);
    finding.resizeRelocate(width - 47, middle - 6, 12, 12);
  }

  /// The tops of the Chinese and the English (or the editor's box) that put the first lines of both
  /// on one baseline.
  private double[] tops() {
    double air =
        switch (kind) {
          case TITLE -> 22;
          case HEADING -> 22;
          default -> opens ? 17 : 7;
        };
    double top = (air + (editor == null ? 0 : 8)) * roominess() + speakerHeight();
    double toBaseline = editor == null ? englishSample.getBaselineOffset() : editor.firstBaseline();
    double baseline =
        Math.max(top + chineseSample.getBaselineOffset(), top + englishSample.getBaselineOffset());
    return new double[] {baseline - chineseSample.getBaselineOffset(), baseline - toBaseline};
  }

  /// How roomy rows are, which the stylesheet tells by their padding.
  private double roominess() {
    return getPadding().getTop() / ROOMY;
  }

  private double sourceBottom(double width) {
    if (sourceEditor == null) {
      return tops()[0] + source.prefHeight(sourceWidth(width));
    }
    return sourceEditorTop()
        + sourceEditor.heightFor(sourceWidth(width) + 2 * sourceEditor.textTop());
  }

  /// The top of the field that puts its first line where the Chinese stood.
  private double sourceEditorTop() {
    double toBaseline = sourceEditor == null ? 0 : sourceEditor.firstBaseline();
    return tops()[0] + chineseSample.getBaselineOffset() - toBaseline;
  }

  private double inner() {
    return editor == null ? 0 : editor.textTop();
  }

  private double speakerHeight() {
    return turn ? speaker.prefHeight(-1) + 5 : 0;
  }

  private double targetHeight(double width) {
    return editor == null
        ? target.prefHeight(targetWidth(width))
        : editor.heightFor(targetWidth(width) + 2 * inner());
  }

  private static double room(double width) {
    return Math.max(200, width - LEFT - NUMBER - 2 * GAP - STATE);
  }

  private static double sourceWidth(double width) {
    return Math.floor(room(width) * SOURCE_SHARE);
  }

  private static double targetWidth(double width) {
    return room(width) - sourceWidth(width);
  }

  private static Region mark(String style) {
    Region mark = new Region();
    mark.getStyleClass().add(style);
    mark.setMouseTransparent(true);
    return mark;
  }

  private static Text sample(String text, String language) {
    Text sample = new Text(text);
    sample.getStyleClass().addAll(language, "sample");
    sample.setTextOrigin(VPos.TOP);
    sample.setManaged(false);
    sample.setVisible(false);
    return sample;
  }
}
