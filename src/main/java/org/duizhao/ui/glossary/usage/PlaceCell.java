package org.duizhao.ui.glossary.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duizhao.core.Span;
import org.duizhao.session.search.Swap;
import org.duizhao.session.terms.TermConcordance.Found;
import org.duizhao.session.terms.TermConcordance.Place;
import org.duizhao.ui.Messages;
import org.duizhao.ui.glossary.MarkedText;
import org.jspecify.annotations.Nullable;

/// A pair: the term marked in the Chinese, its renderings in the English, and what would become of
/// them.
final class PlaceCell extends ListCell<Place> {

  private final UsageModel model;
  private final Messages messages;
  private final MarkedText source = new MarkedText();
  private final TextFlow target = new TextFlow();
  private final VBox both = new VBox(source, target);

  PlaceCell(UsageModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    both.getStyleClass().add("usage-place");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Place place, boolean empty) {
    super.updateItem(place, empty);
    setText(null);
    if (empty || place == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    source.showWhole(place.segment().source(), place.spans());
    boolean refused = model.isRefused(place);
    List<Swap> swaps = refused ? List.of() : model.swaps(place);
    target.getChildren().setAll(target(place, swaps));
    both.setOpacity(refused ? 0.55 : 1);
    setAccessibleText(
        place.segment().source() + " — " + place.segment().target() + told(refused, swaps));
    setGraphic(both);
  }

  private String told(boolean refused, List<Swap> swaps) {
    if (refused) {
      return " — " + messages.text("usage.refused");
    }
    StringBuilder told = new StringBuilder();
    swaps.forEach(
        each -> told.append(" — ").append(each.found()).append(" → ").append(each.with()));
    return told.toString();
  }

  private List<Text> target(Place place, List<Swap> swaps) {
    List<Text> texts = new ArrayList<>();
    String text = place.segment().target();
    if (text.isBlank()) {
      add(texts, messages.text("usage.how.UNTRANSLATED"), "usage-none");
      return texts;
    }
    int at = 0;
    for (Found found : place.found()) {
      Span span = found.span();
      if (span.start() < at) {
        continue;
      }
      add(texts, text.substring(at, span.start()), "usage-text");
      Swap swap = swaps.stream().filter(each -> each.span().equals(span)).findFirst().orElse(null);
      if (swap == null) {
        String style = "usage-" + found.how().name().toLowerCase(Locale.ROOT);
        add(texts, span.of(text), style);
      } else {
        add(texts, span.of(text), "usage-goes");
        add(texts, swap.with(), "usage-comes");
      }
      at = span.end();
    }
    add(texts, text.substring(at), "usage-text");
    return texts;
  }

  private static void add(List<Text> texts, String piece, String style) {
    if (!piece.isEmpty()) {
      Text text = new Text(piece);
      text.getStyleClass().add(style);
      texts.add(text);
    }
  }
}
