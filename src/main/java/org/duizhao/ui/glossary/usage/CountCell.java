package org.duizhao.ui.glossary.usage;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duizhao.session.terms.TermConcordance.Count;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// A rendering, how the glossary has it, and how many pairs do; or all pairs.
final class CountCell extends ListCell<CountLine> {

  private final UsageModel model;
  private final Messages messages;
  private final Text rendering = new Text();
  private final Text how = new Text();
  private final Label pairs = new Label();
  private final HBox line;

  CountCell(UsageModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    TextFlow what = new TextFlow(rendering, how);
    HBox.setHgrow(what, Priority.ALWAYS);
    rendering.getStyleClass().add("usage-rendering-text");
    pairs.setMinWidth(Region.USE_PREF_SIZE);
    line = new HBox(what, pairs);
    line.getStyleClass().add("usage-count");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable CountLine item, boolean none) {
    super.updateItem(item, none);
    if (none || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Optional<Count> count = item.count();
    int all = model.concordance().places().size();
    pairs.setText(Integer.toString(count.map(Count::pairs).orElse(all)));
    count.ifPresentOrElse(this::show, () -> show(messages.text("usage.all"), "", "all"));
    setAccessibleText(rendering.getText() + how.getText() + " · " + pairs.getText());
    setGraphic(line);
  }

  private void show(Count count) {
    String named = messages.text("usage.how." + count.how().name());
    String style = count.how().name().toLowerCase(Locale.ROOT);
    if (count.rendering().isEmpty()) {
      show(named, "", style);
    } else {
      show(count.rendering(), " · " + named, style);
    }
  }

  private void show(String text, String more, String style) {
    rendering.setText(text);
    how.setText(more);
    how.getStyleClass().setAll("usage-how", "usage-how-" + style);
  }
}
