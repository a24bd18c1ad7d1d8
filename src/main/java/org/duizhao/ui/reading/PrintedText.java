package org.duizhao.ui.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Progress;
import org.duizhao.core.Segments;
import org.duizhao.session.Settings.Reading;
import org.duizhao.session.Settings.ReadingLayout;

/// A document set on pages, black on white, with its title above and the number below. Makes nodes
/// that belong to no scene, and so may be made and used on any one thread.
final class PrintedText {

  private static final double HEAD = 30;
  private static final double FOOT = 26;
  private static final double PITCH = 1.5;

  /// What a page has room for, in points, without its margins.
  record Paper(double width, double height) {
    /// A4 with margins of 19 mm.
    static final Paper A4 = new Paper(487, 734);
  }

  /// The families Chinese and English are set in.
  record Faces(String chinese, String english) {}

  /// One column of a block and where its lines stand in it.
  private record Column(
      List<Run> runs,
      boolean chinese,
      Kind kind,
      double x,
      double width,
      double baseline,
      List<TextLineInfo> lines) {
    double top(int line) {
      return lines.get(line).bounds().getMinY();
    }

    double bottom(int line) {
      return lines.get(line).bounds().getMaxY();
    }
  }

  private final String title;
  private final Paper paper;
  private final double size;
  private final Faces faces;
  private final List<List<Column>> columns = new ArrayList<>();
  private final List<PageBreaks.Block> blocks = new ArrayList<>();
  private List<List<PageBreaks.Slice>> pages = List.of();

  private PrintedText(String title, Paper paper, double size, Faces faces) {
    this.title = title;
    this.paper = paper;
    this.size = size;
    this.faces = faces;
  }

  /// Sets the whole document.
  static PrintedText of(
      String title,
      Document document,
      Reading how,
      Paper paper,
      Faces faces,
      Progress progress,
      Cancel cancel) {
    PrintedText text = new PrintedText(title, paper, how.printSize(), faces);
    Segments segments = document.segments();
    Passages passages = Passages.of(segments, how.confirmedOnly());
    for (int i = 0; i < passages.size(); i++) {
      cancel.check();
      progress.at(i, passages.size());
      text.set(passages.get(i), passages, segments, how.layout());
    }
    text.pages = PageBreaks.of(text.blocks, paper.height() - HEAD - FOOT);
    return text;
  }

  int pages() {
    return pages.size();
  }

  Paper paper() {
    return paper;
  }

  /// A page, counted from 0, as large as the paper's room.
  Node page(int index) {
    Pane page = new Pane();
    page.resize(paper.width(), paper.height());
    Rectangle white = new Rectangle(paper.width(), paper.height(), Color.WHITE);
    page.getChildren().add(white);
    Font small = Font.font(faces.english(), size * 0.8);
    Text head = new Text(title);
    head.setFont(small);
    head.setFill(Color.gray(0.35));
    head.setX(0);
    head.setY(size);
    Line rule = new Line(0, size * 1.5, paper.width(), size * 1.5);
    rule.setStroke(Color.gray(0.7));
    rule.setStrokeWidth(0.5);
    Text number = new Text(index + 1 + " / " + pages.size());
    number.setFont(small);
    number.setFill(Color.gray(0.35));
    number.setX((paper.width() - number.getLayoutBounds().getWidth()) / 2);
    number.setY(paper.height() - 4);
    page.getChildren().addAll(head, rule, number);
    for (PageBreaks.Slice slice : pages.get(index)) {
      // First lines of columns beside each other stand on one line.
      double baseline =
          columns.get(slice.block()).stream().mapToDouble(Column::baseline).max().orElse(0);
      for (Column column : columns.get(slice.block())) {
        int to = Math.min(slice.to(), column.lines().size());
        if (slice.from() < to) {
          page.getChildren()
              .add(part(column, slice.from(), to, HEAD + slice.y() + baseline - column.baseline()));
        }
      }
    }
    return page;
  }

  /// Some lines of a column, set again by themselves: what begins a line breaks as it did before.
  private Node part(Column column, int from, int to, double y) {
    int start = column.lines().get(from).start();
    int end = column.lines().get(to - 1).end();
    List<Run> runs = Run.cut(column.runs(), start, end);
    TextFlow flow = flow(runs, column.chinese(), column.kind(), column.width());
    flow.relocate(column.x(), y);
    flow.setManaged(false);
    return flow;
  }

  private void set(Passage passage, Passages passages, Segments segments, ReadingLayout layout) {
    Measure measure = Measure.of(paper.width(), 0, layout, size * 1.04, size);
    boolean alone = layout == ReadingLayout.ENGLISH;
    List<Run> english = Run.english(passage, segments, passages::keeps, alone);
    Column right =
        column(english, false, passage.kind(), measure.englishX(), measure.englishWidth());
    double above = above(passage);
    if (alone) {
      add(above, passage.isHeading(), List.of(right));
      return;
    }
    List<Run> chinese = Run.chinese(passage, segments, passages::keeps);
    Column left = column(chinese, true, passage.kind(), measure.chineseX(), measure.chineseWidth());
    if (layout == ReadingLayout.BESIDE) {
      add(above, passage.isHeading(), List.of(left, right));
    } else {
      add(above, passage.isHeading() || left.lines().size() == 1, List.of(left));
      add(size * 0.6, passage.isHeading(), List.of(right));
    }
  }

  private void add(double above, boolean withNext, List<Column> together) {
    List<Double> heights = new ArrayList<>();
    int lines = together.stream().mapToInt(column -> column.lines().size()).max().orElse(0);
    for (int i = 0; i < lines; i++) {
      double height = 0;
      for (Column column : together) {
        if (i < column.lines().size()) {
          height = Math.max(height, column.bottom(i) - column.top(i));
        }
      }
      heights.add(height);
    }
    columns.add(together);
    blocks.add(new PageBreaks.Block(above, heights, withNext));
  }

  private Column column(List<Run> runs, boolean chinese, Kind kind, double x, double width) {
    TextFlow flow = flow(runs, chinese, kind, width);
    List<TextLineInfo> lines = List.copyOf(flow.getLayoutInfo().getTextLines(true));
    return new Column(runs, chinese, kind, x, width, flow.getBaselineOffset(), lines);
  }

  private TextFlow flow(List<Run> runs, boolean chinese, Kind kind, double width) {
    TextFlow flow = new TextFlow();
    double scale = scale(kind);
    for (Run run : runs) {
      Text piece = new Text(run.text());
      boolean bold = kind != Kind.SENTENCE || run.role() == Run.Role.SPEAKER;
      boolean han = chinese || run.role() == Run.Role.CHINESE_GAP;
      piece.setFont(font(han, scale, bold));
      boolean gap = run.role() == Run.Role.GAP || run.role() == Run.Role.CHINESE_GAP;
      piece.setFill(gap ? Color.gray(0.45) : Color.BLACK);
      flow.getChildren().add(piece);
    }
    flow.setLineSpacing(size * scale * PITCH - natural(font(chinese, scale, false), chinese));
    flow.resize(width, flow.prefHeight(width));
    flow.layout();
    return flow;
  }

  private Font font(boolean chinese, double scale, boolean bold) {
    return Font.font(
        chinese ? faces.chinese() : faces.english(),
        bold ? FontWeight.BOLD : FontWeight.NORMAL,
        size * scale * (chinese ? 1.04 : 1));
  }

  private static double natural(Font font, boolean chinese) {
    Text sample = new Text(chinese ? "國" : "Xg");
    sample.setFont(font);
    double one = sample.getLayoutBounds().getHeight();
    sample.setText(sample.getText() + "\n" + sample.getText());
    return sample.getLayoutBounds().getHeight() - one;
  }

  private double above(Passage passage) {
    if (passage.continues()) {
      return 0;
    }
    return switch (passage.kind()) {
      case TITLE -> size * 2;
      case HEADING -> size * 1.9;
      case SENTENCE, FURNITURE -> size * (passage.begins() ? 0.9 : 0.6);
    };
  }

  private static double scale(Kind kind) {
    return switch (kind) {
      case TITLE -> 1.6;
      case HEADING -> 1.2;
      case SENTENCE, FURNITURE -> 1;
    };
  }
}
