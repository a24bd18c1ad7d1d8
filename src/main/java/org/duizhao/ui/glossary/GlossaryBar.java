package org.duizhao.ui.glossary;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.duizhao.glossary.TermStatus;
import org.duizhao.ui.Composition;
import org.duizhao.ui.Messages;

/// Above the table: search, filters, how many terms are listed, and the way back.
final class GlossaryBar extends HBox {

  private final GlossaryModel model;
  private final Messages messages;
  private final TextField search = new TextField();
  private final ComboBox<Optional<TermStatus>> status = new ComboBox<>();
  private final ComboBox<Optional<String>> domain = new ComboBox<>();
  private final Label count = new Label();

  GlossaryBar(GlossaryModel model, Messages messages, Runnable toTable, Runnable back) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("glossary-bar");
    Label title = new Label(messages.text("glossary.title"));
    title.getStyleClass().add("sheet-title");
    search.setPromptText(messages.text("glossary.search"));
    search.setAccessibleText(messages.text("glossary.search"));
    search.getStyleClass().add("glossary-search");
    HBox.setHgrow(search, Priority.ALWAYS);
    Composition.of(search).whenSettled(text -> model.show(model.query().withText(text)));
    search.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, toTable));
    status.getItems().add(Optional.empty());
    Stream.of(TermStatus.values()).map(Optional::of).forEach(status.getItems()::add);
    status.setConverter(named("glossary.anyStatus", messages::text));
    status.setValue(Optional.empty());
    status.setAccessibleText(messages.text("term.status"));
    status
        .valueProperty()
        .subscribe((before, now) -> model.show(model.query().withStatus(orNone(now))));
    domain.setConverter(named("glossary.anyDomain", each -> each));
    domain.getItems().add(Optional.empty());
    domain.setValue(Optional.empty());
    domain.setAccessibleText(messages.text("term.domain"));
    domain
        .valueProperty()
        .subscribe((before, now) -> model.show(model.query().withDomain(orNone(now))));
    count.getStyleClass().add("filter-count");
    Button close = new Button(messages.text("glossary.back"));
    close.getStyleClass().addAll("flat", "glossary-back");
    Region icon = new Region();
    icon.getStyleClass().addAll("icon", "icon-close");
    close.setGraphic(icon);
    close.setOnAction(event -> back.run());
    getChildren().addAll(title, search, status, domain, count, close);
  }

  void find() {
    search.requestFocus();
    search.selectAll();
  }

  /// Looks for this, without any filter.
  void find(String text) {
    status.setValue(Optional.empty());
    domain.setValue(Optional.empty());
    search.setText(text);
  }

  /// Shows how many terms are listed and which domains there are.
  void showFound() {
    int shown = model.shown().size();
    count.setText(
        shown == model.total()
            ? messages.text("glossary.count", shown)
            : messages.text("glossary.countOf", shown, model.total()));
    List<Optional<String>> domains =
        Stream.concat(
                Stream.of(Optional.<String>empty()), model.domains().stream().map(Optional::of))
            .toList();
    if (!domains.equals(domain.getItems())) {
      Optional<String> chosen = model.query().domain();
      domain.getItems().setAll(domains);
      domain.setValue(domains.contains(chosen) ? chosen : Optional.empty());
    }
  }

  private void pressed(KeyEvent event, Runnable toTable) {
    if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      event.consume();
      search.clear();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
      if (!event.isShortcutDown() && !event.isAltDown()) {
        event.consume();
        toTable.run();
      }
    }
  }

  /// A box that is being filled anew holds null for a moment.
  private static <T> Optional<T> orNone(Optional<T> value) {
    return Objects.requireNonNullElse(value, Optional.empty());
  }

  private <T> StringConverter<Optional<T>> named(String any, Function<T, String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(Optional<T> value) {
        return orNone(value).map(name).orElse(messages.text(any));
      }

      @Override
      public Optional<T> fromString(String text) {
        return Optional.empty();
      }
    };
  }
}
