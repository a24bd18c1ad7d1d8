package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextInputControl;
import org.duizhao.core.Span;
import org.duizhao.language.LetterCase;
import org.duizhao.language.Typography;
import org.duizhao.session.Settings.Translating;
import org.duizhao.session.SettingsFile;
import org.duizhao.ui.Command;
import org.duizhao.ui.Frame;
import org.duizhao.ui.Messages;

/// What helps while typing English: numbers and names of the source inserted by key, printed quotes
/// and dashes, upper and lower case.
final class TypingCommands {

  private final EditorModel model;
  private final TextInputControl editor;
  private final PartsPane parts;
  private final SettingsFile settings;
  private final Frame frame;
  private final Messages messages;

  TypingCommands(
      EditorModel model,
      TextInputControl editor,
      PartsPane parts,
      SettingsFile settings,
      Frame frame,
      Messages messages) {
    this.model = model;
    this.editor = editor;
    this.parts = parts;
    this.settings = settings;
    this.frame = frame;
    this.messages = messages;
  }

  List<Command> all() {
    List<Command> all = new ArrayList<>();
    all.add(Command.of("edit.typing", "typing.case", () -> recase(names()::next)).key("Shift+F3"));
    all.add(Command.of("edit.typing", "typing.upper", () -> recase(LetterCase::upper)));
    all.add(Command.of("edit.typing", "typing.lower", () -> recase(names()::lower)));
    all.add(Command.of("edit.typing", "typing.title", () -> recase(names()::title)));
    all.add(Command.of("edit.typing", "typing.tidy", this::tidy));
    all.add(
        Command.of(
            "edit.typing",
            "typing.quotes",
            () -> toggle("typing.quotes", now -> now.withQuotes(!now.quotes()))));
    all.add(
        Command.of(
            "edit.typing",
            "typing.dashes",
            () -> toggle("typing.dashes", now -> now.withDashes(!now.dashes()))));
    all.add(
        Command.of(
            "edit.typing",
            "typing.ellipses",
            () -> toggle("typing.ellipses", now -> now.withEllipses(!now.ellipses()))));
    all.add(
        Command.of(
            "edit.typing",
            "typing.complete",
            () -> toggle("typing.complete", now -> now.withComplete(!now.complete()))));
    all.add(Command.of("terms.parts", "parts.next", this::insertNext).key("Alt+Shift+DIGIT0"));
    for (int n = 1; n <= PartsPane.KEYS; n++) {
      int part = n;
      all.add(
          Command.of("terms.parts", "parts.insert" + n, () -> parts.insertPart(part))
              .key("Alt+Shift+DIGIT" + n));
    }
    return all;
  }

  /// What is put in the place of typed marks now.
  Typography typography() {
    Translating now = settings.settings().translating();
    return new Typography(now.quotes(), now.dashes(), now.ellipses());
  }

  private void insertNext() {
    if (!parts.insertNext()) {
      frame.messageBar().say(messages.text("parts.allUsed"));
    }
  }

  private LetterCase names() {
    return new LetterCase(parts.latinWords());
  }

  /// Changes the case of what is selected, else of the word at the caret.
  private void recase(UnaryOperator<String> change) {
    String text = editor.getText();
    IndexRange selection = editor.getSelection();
    boolean selected = selection.getLength() > 0;
    Span span =
        selected
            ? new Span(selection.getStart(), selection.getEnd())
            : wordAt(text, editor.getCaretPosition());
    int caret = editor.getCaretPosition();
    String changed =
        text.substring(0, span.start()) + change.apply(span.of(text)) + text.substring(span.end());
    if (!span.isEmpty() && SmartTyping.change(model, "command.typing.case", changed)) {
      int end = span.end() + changed.length() - text.length();
      editor.selectRange(selected ? span.start() : Math.min(caret, end), selected ? end : caret);
    }
  }

  private static Span wordAt(String text, int caret) {
    int start = caret;
    while (start > 0 && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    int end = caret;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || "'’-".indexOf(c) >= 0;
  }

  /// Quotes are tidied whatever is set, for that is what was asked; the rest as set.
  private void tidy() {
    int caret = editor.getCaretPosition();
    Typography now = typography();
    Typography wanted = new Typography(/* quotes= */ true, now.dashes(), now.ellipses());
    if (SmartTyping.change(model, "command.typing.tidy", wanted.tidy(editor.getText()))) {
      editor.positionCaret(Math.min(caret, editor.getLength()));
    } else {
      frame.messageBar().say(messages.text("typing.tidyAlready"));
    }
  }

  private void toggle(String id, UnaryOperator<Translating> change) {
    Translating before = settings.settings().translating();
    settings.change(all -> all.withTranslating(change.apply(all.translating())));
    Translating now = settings.settings().translating();
    boolean on =
        (now.quotes() && !before.quotes())
            || (now.dashes() && !before.dashes())
            || (now.ellipses() && !before.ellipses())
            || (now.complete() && !before.complete());
    frame
        .messageBar()
        .tell(
            messages.text(
                on ? "typing.on" : "typing.off",
                messages.text(id.replace("typing", "preferences"))));
  }
}
