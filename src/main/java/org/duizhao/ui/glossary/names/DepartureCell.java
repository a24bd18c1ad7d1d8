package org.duizhao.ui.glossary.names;

import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duizhao.core.Span;
import org.duizhao.session.search.Swap;
import org.duizhao.session.terms.names.NameEntry.Departure;
import org.duizhao.ui.glossary.MarkedText;
import org.jspecify.annotations.Nullable;

/// A pair that renders a name otherwise: the name marked, and what a sweep would put there.
final class DepartureCell extends ListCell<Departure> {

  private final MarkedText source = new MarkedText();
  private final TextFlow target = new TextFlow();
  private final VBox both = new VBox(source, target);
  private final NamesSheet sheet;

  DepartureCell(NamesSheet sheet) {
    this.sheet = sheet;
    both.getStyleClass().add("usage-place");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Departure departure, boolean empty) {
    super.updateItem(departure, empty);
    setText(null);
    if (empty || departure == null) {
      setGraphic(null);
      return;
    }
    String chinese = departure.segment().source();
    source.showWhole(chinese, List.of(departure.source()));
    String english = departure.segment().target();
    List<Swap> swaps = sheet.swaps();
    Span other = departure.other().orElse(new Span(english.length(), english.length()));
    String with =
        swaps.stream()
            .filter(each -> each.segment().equals(departure.segment()))
            .filter(each -> each.span().equals(other))
            .map(Swap::with)
            .findFirst()
            .orElse("");
    mark(english, other, with.isEmpty() ? "usage-forbidden" : "usage-goes", with);
    setAccessibleText(chinese + " — " + english + (with.isEmpty() ? "" : " → " + with));
    setGraphic(both);
  }

  private void mark(String text, Span span, String marked, String with) {
    target.getChildren().clear();
    add(text.substring(0, span.start()), "usage-text");
    add(span.of(text), marked);
    add(with, "usage-comes");
    add(text.substring(span.end()), "usage-text");
  }

  private void add(String piece, String style) {
    if (!piece.isEmpty()) {
      Text text = new Text(piece);
      text.getStyleClass().add(style);
      target.getChildren().add(text);
    }
  }
}
