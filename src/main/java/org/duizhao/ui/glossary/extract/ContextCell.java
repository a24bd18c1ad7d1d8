package org.duizhao.ui.glossary.extract;

import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duizhao.session.terms.extract.Candidate.Context;
import org.jspecify.annotations.Nullable;

/// A sentence with the candidate in it marked, cut so that the candidate is seen.
final class ContextCell extends ListCell<Context> {

  private static final int AROUND = 24;

  private final ExtractModel model;
  private final TextFlow flow = new TextFlow();

  ContextCell(ExtractModel model) {
    this.model = model;
    flow.getStyleClass().add("extract-context");
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
    String source = text.get();
    int from = Math.max(0, context.span().start() - AROUND);
    int to = Math.min(source.length(), context.span().end() + AROUND);
    Text before = new Text((from > 0 ? "…" : "") + source.substring(from, context.span().start()));
    Text term = new Text(context.span().of(source));
    Text after =
        new Text(source.substring(context.span().end(), to) + (to < source.length() ? "…" : ""));
    before.getStyleClass().add("context-text");
    after.getStyleClass().add("context-text");
    term.getStyleClass().add("context-term");
    flow.getChildren().setAll(before, term, after);
    setAccessibleText(source);
    setGraphic(flow);
  }
}
