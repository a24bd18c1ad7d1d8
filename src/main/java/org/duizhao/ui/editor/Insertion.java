package org.duizhao.ui.editor;

import javafx.scene.control.IndexRange;
import javafx.scene.control.TextInputControl;
import org.duizhao.core.Span;
import org.duizhao.ui.Composition;

/// Puts a word or number into English where the caret stands, with the spaces it needs.
///
/// @param text what goes in, spaces included
/// @param caret how far into it the caret goes: behind the word, before a space after it
record Insertion(String text, int caret) {

  private static final String OPEN = "([{“‘\"'/-–—$€£#@";

  /// Puts the piece into the editor, after what an input method composes there.
  static void into(TextInputControl editor, String piece) {
    Composition.of(editor).settle();
    IndexRange at = editor.getSelection();
    Insertion insertion = of(editor.getText(), new Span(at.getStart(), at.getEnd()), piece);
    editor.replaceSelection(insertion.text());
    editor.positionCaret(at.getStart() + insertion.caret());
  }

  /// @param selected what is replaced; the caret when empty
  static Insertion of(String english, Span selected, String piece) {
    char before = selected.start() > 0 ? english.charAt(selected.start() - 1) : ' ';
    char after = selected.end() < english.length() ? english.charAt(selected.end()) : ' ';
    boolean spaceBefore = !Character.isWhitespace(before) && OPEN.indexOf(before) < 0;
    boolean spaceAfter = Character.isLetterOrDigit(after) || "([{“‘".indexOf(after) >= 0;
    String text = (spaceBefore ? " " : "") + piece;
    return new Insertion(text + (spaceAfter ? " " : ""), text.length());
  }

  /// The piece with a capital where it begins a sentence.
  static String cased(String before, String piece) {
    return beginsSentence(before) ? capitalised(piece) : piece;
  }

  /// Number words begin a sentence with a capital; names keep theirs: iPhone.
  private static String capitalised(String piece) {
    int word = 0;
    while (word < piece.length() && Character.isLetter(piece.charAt(word))) {
      word++;
    }
    boolean plain = word > 0 && piece.substring(0, word).chars().allMatch(Character::isLowerCase);
    return plain ? Character.toTitleCase(piece.charAt(0)) + piece.substring(1) : piece;
  }

  private static boolean beginsSentence(String before) {
    String said = before.stripTrailing();
    int end = said.length();
    while (end > 0 && "“‘\"'(".indexOf(said.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean apart = end < before.length() || end == 0;
    String rest = said.substring(0, end).stripTrailing();
    return apart && (rest.isEmpty() || ".?!".indexOf(rest.charAt(rest.length() - 1)) >= 0);
  }
}
