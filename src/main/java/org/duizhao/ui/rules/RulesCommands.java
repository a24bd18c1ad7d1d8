package org.duizhao.ui.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import org.duizhao.core.Document;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.language.SplitRule;
import org.duizhao.session.Resplit;
import org.duizhao.session.RulesInUse;
import org.duizhao.session.Session;
import org.duizhao.ui.Choosers;
import org.duizhao.ui.Command;
import org.duizhao.ui.Shell;
import org.duizhao.ui.editor.EditorModel;
import org.duizhao.ui.editor.EditorScreen;
import org.jspecify.annotations.Nullable;

/// The ways to the splitting rules: their sheet, and rules that begin at the active segment.
public final class RulesCommands {

  /// So much of a sentence's end is enough to begin an exception with.
  private static final int TAIL = 6;

  private final Shell shell;
  private final Choosers choosers;
  private final Supplier<Optional<Session>> session;
  private final ObservableBooleanValue open;
  private @Nullable RulesInUse inUse;

  /// Written and not applied, for the next time the sheet opens.
  private Optional<List<SplitRule>> draft = Optional.empty();

  public RulesCommands(
      Shell shell,
      Choosers choosers,
      Supplier<Optional<Session>> session,
      ObservableBooleanValue open) {
    this.shell = shell;
    this.choosers = choosers;
    this.session = session;
    this.open = open;
  }

  /// Puts the commands into the window.
  public void add() {
    shell
        .commands()
        .add(
            Command.of("edit.rules", "edit.rules", () -> show(Optional.empty())).when(open),
            Command.of("edit.rules", "edit.exception", this::exception).when(open),
            Command.of("edit.rules", "edit.end", this::end).when(open));
  }

  /// Begins an exception with the end of the active segment and the beginning of the next.
  private void exception() {
    editor()
        .ifPresent(
            editor -> {
              Segments segments = segments(editor);
              int at = editor.active();
              String next =
                  at + 1 < segments.size() && isSameParagraph(segments, at)
                      ? segments.get(at + 1).source()
                      : "";
              int one = next.isEmpty() ? 0 : next.offsetByCodePoints(0, 1);
              SplitRule rule =
                  SplitRule.never(tail(editor.segment(at).source()), next.substring(0, one));
              show(Optional.of(rule));
            });
  }

  /// Begins an end with what is selected in the active segment, or with what stands before the
  /// caret there.
  private void end() {
    String before = editorScreen().map(EditorScreen::sourceToCaret).orElse("").strip();
    show(Optional.of(SplitRule.always(lastMark(before).orElseGet(() -> tail(before)), "")));
  }

  /// The marks a text ends in: a rule for `；` is worth more than one for `我去；`.
  private static Optional<String> lastMark(String text) {
    int from = text.length();
    while (from > 0 && !Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    return Optional.of(text.substring(from)).filter(mark -> !mark.isEmpty());
  }

  private void show(Optional<SplitRule> begun) {
    Session now = session.get().orElse(null);
    if (now == null || editor().filter(EditorModel::flush).isEmpty()) {
      return;
    }
    RulesModel shown = new RulesModel(of(now), shell.jobs(), draft);
    draft = Optional.empty();
    Place place = Place.of(editor().orElseThrow());
    RulesSheet sheet =
        new RulesSheet(
            shown,
            shell.messages(),
            choosers,
            resplit -> applied(resplit, place),
            shell.frame()::closeOverlay);
    sheet
        .sceneProperty()
        .subscribe(
            (was, scene) -> {
              if (scene == null) {
                draft = shown.stop();
              }
            });
    shell.frame().showOverlay(sheet);
    begun.ifPresent(
        rule -> {
          shown.add(rule);
          sheet.write();
        });
  }

  private RulesInUse of(Session now) {
    RulesInUse known = inUse;
    if (known == null || !known.session().equals(now)) {
      known = new RulesInUse(now, shell.frame().messageBar()::show);
      inUse = known;
      draft = Optional.empty();
    }
    return known;
  }

  private void applied(Resplit resplit, Place place) {
    shell.frame().closeOverlay();
    editor().ifPresent(place::goBack);
    shell
        .frame()
        .messageBar()
        .tell(shell.messages().text("rules.applied", resplit.places().size()));
  }

  private Optional<EditorModel> editor() {
    return editorScreen().map(EditorScreen::model);
  }

  private Optional<EditorScreen> editorScreen() {
    return shell
        .frame()
        .screen()
        .filter(EditorScreen.class::isInstance)
        .map(EditorScreen.class::cast);
  }

  /// Where the translator is, told by the segments up to there, whose positions will change.
  private record Place(String document, List<Segment> upTo) {

    static Place of(EditorModel editor) {
      List<Segment> upTo =
          editor.active() < 0 ? List.of() : segments(editor).subList(0, editor.active() + 1);
      return new Place(editor.document(), upTo);
    }

    /// Goes to the same segment, or to the one that took it in.
    void goBack(EditorModel editor) {
      Segments now = segments(editor);
      Map<String, Integer> positions = new HashMap<>();
      for (int i = 0; i < now.size(); i++) {
        positions.put(now.get(i).id(), i);
      }
      for (Segment each : upTo.reversed()) {
        Integer at = positions.get(each.id());
        if (at != null) {
          editor.go(document, at);
          return;
        }
      }
    }
  }

  private static Segments segments(EditorModel editor) {
    Document document = editor.session().project().document(editor.document());
    return document.segments();
  }

  private static boolean isSameParagraph(Segments segments, int at) {
    Segment one = segments.get(at);
    return one.paragraph() == segments.get(at + 1).paragraph();
  }

  /// The last few characters, from a mark on where there is one.
  private static String tail(String source) {
    int from = Math.max(0, source.length() - TAIL);
    for (int i = source.length() - 2; i > from; i--) {
      if (!Character.isLetterOrDigit(source.charAt(i - 1))
          && Character.isLetter(source.charAt(i))) {
        return source.substring(i);
      }
    }
    return source.substring(
        from > 0 && Character.isLowSurrogate(source.charAt(from)) ? from + 1 : from);
  }
}
