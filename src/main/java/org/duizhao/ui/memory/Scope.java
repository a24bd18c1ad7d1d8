package org.duizhao.ui.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.ui.Messages;

/// Chooses between the document that is open and all of the project; nothing to see where that is
/// one and the same.
final class Scope extends HBox {

  private final Project project;
  private final String document;
  private boolean whole;

  /// @param document id of the document that is open
  Scope(Project project, String document, Messages messages, Consumer<Scope> chosen) {
    this.project = project;
    this.document = document;
    this.whole = project.documents().size() == 1;
    getStyleClass().add("memory-scope");
    setVisible(!whole);
    setManaged(!whole);
    ToggleGroup group = new ToggleGroup();
    List<ToggleButton> buttons = new ArrayList<>();
    for (String key : List.of("memory.document", "memory.project")) {
      boolean all = key.equals("memory.project");
      ToggleButton button = new ToggleButton(messages.text(key));
      button.getStyleClass().addAll(all ? "right-pill" : "left-pill", "small");
      button.setMnemonicParsing(false);
      button.setToggleGroup(group);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            whole = all;
            chosen.accept(this);
          });
      buttons.add(button);
    }
    buttons.getFirst().setSelected(true);
    getChildren().addAll(buttons);
  }

  /// The documents chosen.
  List<Document> documents() {
    return whole ? project.documents() : List.of(project.document(document));
  }
}
