package org.duizhao.ui.editor;

import java.util.List;
import org.duizhao.core.Segment;

/// Says what stands out in the texts of a row. Called for every row that comes into sight, so it
/// has to be quick.
interface Marker {

  /// Marks in the Chinese, in order and not overlapping.
  default List<Mark> source(Segment segment) {
    return List.of();
  }

  /// Shows in the row what stands at no place of its texts.
  default void row(Segment segment, RowView row) {}

  /// Marks in the English, in order and not overlapping.
  default List<Mark> target(Segment segment) {
    return List.of();
  }
}
