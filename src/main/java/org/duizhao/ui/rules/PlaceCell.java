package org.duizhao.ui.rules;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duizhao.session.Resplit;
import org.duizhao.ui.Messages;

/// One place of the preview: its number, the text with the ends that come and go in colour, and
/// what becomes of a translation.
final class PlaceCell extends ListCell<Resplit.Place> {

  private static final double EDGES = 34;

  private final Messages messages;
  private final Label number = new Label();
  private final TextFlow text = new TextFlow();
  private final Text told = new Text();
  private final TextFlow translation = new TextFlow(told);
  private final VBox box = new VBox(number, text, translation);

  PlaceCell(Messages messages) {
    this.messages = messages;
    getStyleClass().add("place-cell");
    number.getStyleClass().add("place-number");
    text.getStyleClass().addAll("place-text", "chinese-lines");
    told.getStyleClass().add("place-translation");
    box.getStyleClass().add("place");
    box.setMinWidth(0);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Resplit.Place place, boolean empty) {
    super.updateItem(place, empty);
    setText(null);
    if (empty || place == null) {
      setGraphic(null);
      return;
    }
    List<Node> nodes = new ArrayList<>();
    StringBuilder spoken = new StringBuilder();
    List<PlaceText.Piece> pieces = PlaceText.of(place);
    for (int i = 0; i < pieces.size(); i++) {
      PlaceText.Piece piece = pieces.get(i);
      nodes.add(text(piece.text(), "chinese", "place-piece"));
      spoken.append(piece.text());
      if (i + 1 < pieces.size()) {
        nodes.add(end(piece.end()));
        spoken.append(' ').append(messages.text(piece.end())).append(' ');
      }
    }
    text.getChildren().setAll(nodes);
    number.setText(
        messages.text(
            place.after().size() > place.before().size()
                ? "rules.place.split"
                : "rules.place.merge",
            place.at() + 1,
            place.before().size(),
            place.after().size()));
    told.setText(translation(place));
    translation.setVisible(!told.getText().isEmpty());
    translation.setManaged(translation.isVisible());
    box.prefWidthProperty().unbind();
    if (getListView() != null) {
      box.maxWidthProperty().bind(getListView().widthProperty().subtract(EDGES));
      box.prefWidthProperty().bind(getListView().widthProperty().subtract(EDGES));
    }
    setAccessibleText(number.getText() + ": " + spoken + " " + told.getText());
    setGraphic(box);
  }

  private String translation(Resplit.Place place) {
    List<String> all = new ArrayList<>();
    int joined = PlaceText.joined(place);
    if (joined > 0) {
      all.add(messages.text("rules.place.joined", joined));
    }
    if (PlaceText.leavesFirst(place)) {
      all.add(messages.text("rules.place.first"));
    }
    return String.join(" · ", all);
  }

  private static Text end(PlaceText.EndChange end) {
    return switch (end) {
      case STAYS -> text(" ‖ ", "place-end");
      case COMES -> text(" ‖ ", "place-end", "comes");
      case GOES -> text(" ‖ ", "place-end", "goes");
    };
  }

  private static Text text(String text, String... classes) {
    Text node = new Text(text);
    node.getStyleClass().addAll(classes);
    return node;
  }
}
