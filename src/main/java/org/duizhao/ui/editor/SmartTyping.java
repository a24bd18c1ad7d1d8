package org.duizhao.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.duizhao.core.Edit;
import org.duizhao.core.Origin;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.duizhao.language.Typography;
import org.duizhao.language.Typography.Change;
import org.duizhao.ui.Composition;

/// Puts printed quotes and dashes in the place of typed ones. Each is an undo step of its own, so
/// that one undo brings back what the key says. What is pasted or composed stays as it is.
final class SmartTyping {

  private final EditorModel model;
  private final TextInputControl editor;
  private final Supplier<Typography> typography;

  private SmartTyping(EditorModel model, TextInputControl editor, Supplier<Typography> typography) {
    this.model = model;
    this.editor = editor;
    this.typography = typography;
  }

  /// Has the marks typed into the editor replaced as set at that moment.
  static void serve(EditorModel model, TextInputControl editor, Supplier<Typography> typography) {
    SmartTyping typing = new SmartTyping(model, editor, typography);
    editor.addEventFilter(KeyEvent.KEY_TYPED, typing::typed);
  }

  /// Replaces the English of the active segment as a step of its own.
  ///
  /// @param label message key of what undo calls it
  static boolean change(EditorModel model, String label, String text) {
    if (!model.flush()) {
      return false;
    }
    Optional<Segment> active = model.activeSegment();
    if (active.isEmpty() || active.get().target().equals(text)) {
      return false;
    }
    Segment before = active.get();
    Segment after =
        before
            .withTarget(text)
            .withState(State.DRAFT)
            .withOrigin(before.origin().changedTo(Origin.TYPED));
    Edit step = new Edit.Replace(model.document(), model.active(), before, after);
    return model.apply(new Edit.Compound(label, List.of(step)));
  }

  private void typed(KeyEvent event) {
    String key = event.getCharacter();
    if (key.length() != 1
        || event.isShortcutDown()
        || event.isMetaDown()
        || Composition.isOpenIn(editor)) {
      return;
    }
    IndexRange at = editor.getSelection();
    int caret = at.getStart() + 1;
    String text = editor.getText();
    String after = text.substring(0, at.getStart()) + key + text.substring(at.getEnd());
    Optional<Change> change = typography.get().typed(after, caret);
    if (change.isPresent()) {
      event.consume();
      editor.replaceSelection(key);
      Change mark = change.get();
      if (change(model, "edit.printedMark", mark.in(after))) {
        editor.positionCaret(caret + mark.text().length() - mark.span().length());
      }
    }
  }
}
