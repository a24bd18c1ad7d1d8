package org.duizhao.ui.glossary.extract;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListCell;
import org.duizhao.session.terms.extract.Candidate.Context;
import org.duizhao.ui.glossary.MarkedText;
import org.jspecify.annotations.Nullable;

/// A sentence with the candidate in it marked, cut so that the candidate is seen.
final class ContextCell extends ListCell<Context> {

  private final ExtractModel model;
  private final MarkedText flow = new MarkedText();

  ContextCell(ExtractModel model) {
    this.model = model;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Context context, boolean empty) {
    super.updateItem(context, empty);
    setText(null);
    Optional<String> text = empty || context == null ? Optional.empty() : model.text(context);
    if (text.isEmpty() || context == null) {
      setGraphic(null);
      return;
    }
    flow.showAround(text.get(), List.of(context.span()));
    setAccessibleText(text.get());
    setGraphic(flow);
  }
}
