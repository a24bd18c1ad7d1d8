package org.duizhao.ui.imports;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// A row of the list of repairs: a kind with its count, or one repair in its surroundings, the
/// change standing below the change of the row above.
final class RepairCell extends ListCell<RepairRow> {

  private static final double UNSURE = 0.8;

  /// Characters of a change that are shown; the accessible text has it whole.
  private static final int LONGEST = 20;

  private final ImportModel model;
  private final Messages messages;
  private final CheckBox check = new CheckBox();
  private final Region fold = new Region();
  private final Region flag = new Region();
  private final Label name = new Label();
  private final Label left = new Label();
  private final Label removed = new Label();
  private final Label inserted = new Label();
  private final Label right = new Label();
  private final Label sure = new Label();
  private final HBox group;
  private final HBox single;

  RepairCell(ImportModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("repair-cell");
    // As wide as the list, not as the text.
    setPrefWidth(0);
    check.setFocusTraversable(false);
    check.setMinWidth(Region.USE_PREF_SIZE);
    check.setOnAction(event -> accept(check.isSelected()));
    fold.getStyleClass().add("fold-arrow");
    flag.getStyleClass().addAll("icon", "icon-warning");
    name.getStyleClass().add("repair-kind");
    left.getStyleClass().addAll("excerpt", "excerpt-left");
    removed.getStyleClass().addAll("excerpt", "removed");
    inserted.getStyleClass().addAll("excerpt", "inserted");
    right.getStyleClass().addAll("excerpt", "excerpt-right");
    left.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    left.setEllipsisString("…");
    right.setEllipsisString("…");
    right.setMinWidth(0);
    right.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(right, Priority.ALWAYS);
    for (Label label : new Label[] {left, removed, inserted, sure}) {
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    sure.getStyleClass().add("repair-sure");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    group = new HBox(fold, name, space);
    group.getStyleClass().add("repair-group");
    single = new HBox(left, removed, inserted, right);
    single.getStyleClass().add("repair-single");
    single.setMinWidth(0);
    // A long repair in a narrow list must not run over how sure it is.
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(single.widthProperty());
    clip.heightProperty().bind(single.heightProperty());
    single.setClip(clip);
    setOnMouseClicked(
        event -> {
          if (getItem() instanceof RepairRow.Group shown) {
            model.setOpen(shown.kind(), !model.isOpen(shown.kind()));
          }
        });
  }

  @Override
  protected void updateItem(@Nullable RepairRow row, boolean empty) {
    super.updateItem(row, empty);
    Preview preview = model.preview().get();
    if (empty || row == null || preview == null) {
      setGraphic(null);
      setText(null);
      setAccessibleText(null);
      return;
    }
    switch (row) {
      case RepairRow.Group shown -> show(shown);
      case RepairRow.Single shown -> show(shown, preview);
    }
  }

  private void show(RepairRow.Group row) {
    int accepted = model.decisions().get().accepted(row);
    int all = row.repairs().size();
    boolean lost = !row.repairs().getFirst().changes();
    check.setIndeterminate(accepted > 0 && accepted < all);
    check.setSelected(accepted == all);
    name.setText(messages.text(row.kind()));
    fold.getStyleClass().remove("open");
    if (model.isOpen(row.kind())) {
      fold.getStyleClass().add("open");
    }
    String count =
        accepted == all
            ? messages.text("import.repairs.all", all)
            : messages.text("import.repairs.count", accepted, all);
    sure.setText(count);
    sure.getStyleClass().remove("unsure");
    setStyleClasses(true, lost);
    setGraphic(row(group, lost));
    setAccessibleText(name.getText() + ", " + count);
  }

  private void show(RepairRow.Single row, Preview preview) {
    boolean lost = !row.repair().changes();
    boolean accepted = model.decisions().get().accepts(row.repair());
    check.setIndeterminate(false);
    check.setSelected(accepted);
    Excerpt excerpt = preview.excerpt(row.repair());
    left.setText(excerpt.left());
    int most = excerpt.removed().isEmpty() || excerpt.inserted().isEmpty() ? LONGEST : LONGEST / 2;
    show(removed, shortened(excerpt.removed(), most));
    show(inserted, shortened(excerpt.inserted(), most));
    right.setText(excerpt.right());
    double confidence = row.repair().confidence();
    sure.setText(lost ? "" : messages.text("import.repairs.sure", confidence));
    sure.getStyleClass().remove("unsure");
    if (confidence < UNSURE) {
      sure.getStyleClass().add("unsure");
    }
    setStyleClasses(false, lost);
    single.setOpacity(accepted ? 1 : 0.5);
    setGraphic(row(single, lost));
    setAccessibleText(
        messages.text(
            "import.repairs.spoken",
            excerpt.removed(),
            excerpt.inserted(),
            excerpt.left() + excerpt.right()));
  }

  private HBox row(HBox content, boolean lost) {
    HBox.setHgrow(content, Priority.ALWAYS);
    content.setMinWidth(0);
    HBox row = new HBox(lost ? flag : check, content, sure);
    row.getStyleClass().add("repair-row");
    return row;
  }

  private void setStyleClasses(boolean isGroup, boolean lost) {
    getStyleClass().removeAll("group", "lost");
    if (isGroup) {
      getStyleClass().add("group");
    }
    if (lost) {
      getStyleClass().add("lost");
    }
  }

  /// So that both sides of the change and what is around it fit the row.
  private static String shortened(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }

  private static void show(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }

  private void accept(boolean accepted) {
    RepairRow row = getItem();
    if (row != null) {
      model.setAccepted(row, accepted);
    }
  }
}
