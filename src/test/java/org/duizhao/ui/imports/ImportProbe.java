package org.duizhao.ui.imports;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.duizhao.ui.imports.RepairRow.Group;
import org.duizhao.ui.imports.RepairRow.Single;

/// Selects in the lists of the import screen by what a user reads there.
public final class ImportProbe {

  private ImportProbe() {}

  /// Selects the first repair of this text, unfolding every kind.
  public static void selectRepair(ListView<?> repairs, String before) {
    for (int i = 0; i < repairs.getItems().size(); i++) {
      if (repairs.getItems().get(i) instanceof Group) {
        repairs.getSelectionModel().clearAndSelect(i);
        repairs.fireEvent(
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
      }
    }
    select(
        repairs, row -> row instanceof Single single && single.repair().before().contains(before));
  }

  /// Selects the first line that reads so.
  public static void selectLine(ListView<?> lines, String text) {
    select(lines, line -> line instanceof PreviewLine shown && shown.text().equals(text));
  }

  private static void select(ListView<?> list, Predicate<Object> wanted) {
    List<?> items = list.getItems();
    for (int i = 0; i < items.size(); i++) {
      if (wanted.test(items.get(i))) {
        list.getSelectionModel().clearAndSelect(i);
        list.requestFocus();
        return;
      }
    }
    throw new AssertionError("Nothing to select in " + list.getStyleClass());
  }
}
