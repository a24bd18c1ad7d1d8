package org.duizhao.session.layout;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.format.read.Cell;
import org.duizhao.format.read.Contents;
import org.duizhao.format.read.Paragraph;
import org.duizhao.format.read.Part;
import org.duizhao.format.read.Row;
import org.duizhao.format.read.Table;

/// A plain text most of whose lines are cells with tabs between them is a table.
final class TabbedLines {

  private TabbedLines() {}

  /// The contents with such lines made a table, or as they were.
  static Contents asTable(Contents contents) {
    List<Paragraph> lines = new ArrayList<>();
    for (Part part : contents.parts()) {
      if (!(part instanceof Paragraph paragraph)) {
        return contents;
      }
      lines.add(paragraph);
    }
    long tabbed = lines.stream().filter(line -> line.text().indexOf('\t') > 0).count();
    if (tabbed < 1 || 10 * tabbed < 8L * lines.size()) {
      return contents;
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Cell> cells = new ArrayList<>();
      for (String text : lines.get(i).text().split("\t", -1)) {
        cells.add(Cell.of(text));
      }
      rows.add(new Row(i + 1, cells));
    }
    return new Contents(contents.format(), List.of(new Table("", rows)));
  }
}
