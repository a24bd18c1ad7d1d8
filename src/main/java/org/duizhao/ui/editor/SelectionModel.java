package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;

/// The rows selected in the editor. The active row begins a selection and the selection lasts until
/// the work goes on outside it. What a filter hides stays selected but is not acted upon.
final class SelectionModel implements EditorListener, AutoCloseable {

  private final EditorModel model;
  private final RowSelection selection = new RowSelection();
  private final List<Runnable> listeners = new ArrayList<>();
  private final Runnable unsubscribe;
  private String document;
  private int lead = -1;
  private int count;

  SelectionModel(EditorModel model) {
    this.model = model;
    this.document = model.document();
    model.listen(this);
    // After the model, which hears of a change first and lists the rows anew.
    this.unsubscribe =
        model
            .session()
            .listen(
                change -> {
                  selection.follow(document, change.edit());
                  changed();
                });
  }

  /// Has `listener` called when other rows are selected.
  void listen(Runnable listener) {
    listeners.add(listener);
  }

  boolean contains(int position) {
    return selection.contains(position);
  }

  boolean isEmpty() {
    return count == 0;
  }

  /// How many of the listed rows are selected.
  int count() {
    return count;
  }

  /// The positions of the listed selected rows, in order.
  IntStream positions() {
    Rows rows = model.rows();
    return IntStream.range(0, rows.size()).map(rows::position).filter(selection::contains);
  }

  /// What a command is for: the selected rows, or the active one when none is selected.
  IntStream targets() {
    if (!isEmpty()) {
      return positions();
    }
    return model.active() < 0 ? IntStream.empty() : IntStream.of(model.active());
  }

  /// The segments of [#targets].
  List<Segment> segments() {
    return targets().mapToObj(model::segment).toList();
  }

  /// A project of the selected rows alone; nothing when none is selected.
  Optional<Project> part() {
    if (isEmpty()) {
      return Optional.empty();
    }
    Project project = model.session().project();
    Document whole = project.document(document);
    Document chosen =
        whole.withSegments(Segments.of(positions().mapToObj(model::segment).toList()));
    return Optional.of(project.withDocuments(List.of(chosen)));
  }

  /// Takes a row in or out. The active row belongs to a selection that begins.
  void toggle(int position) {
    if (selection.isEmpty() && model.active() >= 0 && model.active() != position) {
      selection.toggle(model.active());
    }
    selection.toggle(position);
    lead = position;
    changed();
  }

  /// Selects all rows from where the range began, at first the active row, to this one.
  void extendTo(int position) {
    if (!selection.isBegun()) {
      selection.begin(model.active() < 0 ? position : model.active());
    }
    selection.extendTo(position, model.rows());
    lead = position;
    changed();
  }

  /// Lets the selected range end so many rows further down, or up when negative.
  ///
  /// @return the row where it ends now, or -1
  int extend(int by) {
    Rows rows = model.rows();
    if (rows.size() == 0) {
      return -1;
    }
    int from = lead >= 0 && !selection.isEmpty() ? lead : model.active();
    int row = Math.clamp(rows.rowNear(from) + by, 0, rows.size() - 1);
    extendTo(rows.position(row));
    return row;
  }

  void selectAll() {
    selection.selectAll(model.rows());
    changed();
  }

  void clear() {
    lead = -1;
    if (!selection.isEmpty() || selection.isBegun()) {
      selection.clear();
      changed();
    }
  }

  @Override
  public void rowsChanged() {
    if (!document.equals(model.document())) {
      document = model.document();
      selection.clear();
      lead = -1;
    }
    changed();
  }

  @Override
  public void activeChanged() {
    if (!selection.contains(model.active())) {
      clear();
    }
  }

  @Override
  public void close() {
    unsubscribe.run();
  }

  private void changed() {
    int was = count;
    count = selection.isEmpty() ? 0 : (int) positions().count();
    if (was != 0 || count != 0) {
      listeners.forEach(Runnable::run);
    }
  }
}
