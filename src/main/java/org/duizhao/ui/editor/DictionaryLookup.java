package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.session.Jobs;
import org.duizhao.session.dictionary.Dictionary;
import org.duizhao.session.dictionary.DictionaryWord;
import org.duizhao.ui.Command;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// Looks words of the source up: at the mouse in a tip, at the caret and in the selection on a page
/// of the side panel. Reads the dictionary beside the window when it is first needed.
final class DictionaryLookup {

  /// A tip tells so much of a word; the page tells all.
  private static final int SENSES_OF_TIP = 4;

  private final EditorModel model;
  private final RowsView rows;
  private final Jobs jobs;
  private final DictionaryPane pane;
  private final TermTip tip = new TermTip();
  private final List<Consumer<Dictionary>> waiting = new ArrayList<>();
  private @Nullable Dictionary dictionary;
  private @Nullable MarkedText over;
  private Span told = new Span(0, 0);

  DictionaryLookup(EditorModel model, RowsView rows, Jobs jobs, Messages messages) {
    this.model = model;
    this.rows = rows;
    this.jobs = jobs;
    this.pane = new DictionaryPane(messages);
    rows.reader().listen(this::selected);
    rows.flow().addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    rows.flow().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> leave());
    rows.flow().addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
  }

  DictionaryPane pane() {
    return pane;
  }

  /// The command that looks the selection or the word at the caret up.
  ///
  /// @param show brings the page in sight
  Command command(Runnable show) {
    return Command.of(
            "terms",
            "terms.dictionary",
            () -> {
              show.run();
              lookUp(dictionary -> showIn(dictionary));
            })
        .key("Alt+L");
  }

  private void showIn(Dictionary known) {
    String text = model.activeSegment().map(Segment::source).orElse("");
    SourceReader reader = rows.reader();
    Span selection = reader.selection();
    Span wanted =
        selection.length() > 0 && selection.end() <= text.length()
            ? selection
            : known
                .wordAt(text, Math.min(reader.caret(), Math.max(0, text.length() - 1)))
                .orElse(new Span(0, 0));
    pane.show(wanted.of(text), known.of(wanted.of(text)));
  }

  /// The page follows the selection once the dictionary is there or the page is in sight.
  private void selected(String text) {
    if (pane.getScene() != null && pane.isVisible() && !text.isBlank()) {
      lookUp(known -> pane.show(text, known.of(text)));
    }
  }

  private void lookUp(Consumer<Dictionary> then) {
    Dictionary known = dictionary;
    if (known != null) {
      then.accept(known);
      return;
    }
    waiting.add(then);
    if (waiting.size() == 1) {
      // The mouse asks again and again while it is being read.
      jobs.quietly(
          Dictionary::load,
          loaded -> {
            dictionary = loaded;
            waiting.forEach(each -> each.accept(loaded));
            waiting.clear();
          });
    }
  }

  private void moved(MouseEvent event) {
    MarkedText text = textAt(event.getTarget());
    if (text == null) {
      leave();
      return;
    }
    int at =
        text.getHitInfo(text.sceneToLocal(event.getSceneX(), event.getSceneY())).getCharIndex();
    if (text.markAt(at) != null) {
      leave();
    } else if (!text.equals(over) || at < told.start() || at >= told.end()) {
      leave();
      over = text;
      lookUp(known -> rest(known, text, at));
    }
  }

  private void rest(Dictionary known, MarkedText text, int at) {
    Optional<Span> word = known.wordAt(text.text(), at);
    if (word.isPresent() && text.equals(over)) {
      told = word.get();
      String found = told.of(text.text());
      var bounds = text.bounds(told);
      tip.rest(text, bounds.getMinX(), bounds.getMaxY() + 4, () -> tip(known.of(found)));
    }
  }

  private void leave() {
    over = null;
    told = new Span(0, 0);
    tip.hide();
  }

  private static String tip(List<DictionaryWord> words) {
    return words.stream()
        .map(
            word ->
                word.spelling()
                    + "  "
                    + word.pinyin()
                    + "\n"
                    + word.senses().stream().limit(SENSES_OF_TIP).collect(Collectors.joining("; ")))
        .collect(Collectors.joining("\n"));
  }

  /// The Chinese of a row the mouse is over.
  private static @Nullable MarkedText textAt(Object target) {
    for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
      if (at instanceof MarkedText text) {
        return text;
      }
    }
    return null;
  }
}
