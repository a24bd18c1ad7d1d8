package org.duizhao.ui.editor;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.duizhao.session.dictionary.DictionaryWord;
import org.duizhao.ui.Messages;

/// What the dictionary has of the Chinese that is selected or under the caret: each word in both
/// scripts, its reading and its senses.
final class DictionaryPane extends ScrollPane {

  private final Messages messages;
  private final VBox list = new VBox();

  DictionaryPane(Messages messages) {
    this.messages = messages;
    list.getStyleClass().add("dictionary-words");
    getStyleClass().add("side-pane");
    setFitToWidth(true);
    setContent(list);
    setAccessibleText(messages.text("side.dictionary"));
    tell(messages.text("dictionary.empty"));
  }

  /// Shows the words, or that there is none for the text.
  void show(String text, List<DictionaryWord> words) {
    if (words.isEmpty()) {
      tell(
          text.isBlank()
              ? messages.text("dictionary.empty")
              : messages.text("dictionary.none", text));
      return;
    }
    list.getChildren().setAll(words.stream().map(DictionaryPane::entry).toList());
    setVvalue(0);
  }

  private void tell(String text) {
    Label note = new Label(text);
    note.getStyleClass().add("empty-note");
    note.setWrapText(true);
    list.getChildren().setAll(note);
  }

  private static VBox entry(DictionaryWord word) {
    Label spelling = line(word.spelling(), "dictionary-spelling");
    spelling.getStyleClass().add("chinese");
    VBox entry = new VBox(spelling, line(word.pinyin(), "dictionary-pinyin"));
    for (String sense : word.senses()) {
      entry.getChildren().add(line("• " + sense, "dictionary-sense"));
    }
    entry.getStyleClass().add("dictionary-word");
    entry.setFocusTraversable(true);
    entry.setAccessibleText(
        word.spelling() + ". " + word.pinyin() + ". " + String.join("; ", word.senses()));
    return entry;
  }

  private static Label line(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
