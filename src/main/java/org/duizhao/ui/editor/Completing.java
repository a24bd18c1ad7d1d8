package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.duizhao.core.Cancel;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermHit;
import org.duizhao.language.Placeable;
import org.duizhao.language.Scripts;
import org.duizhao.session.Jobs;
import org.duizhao.session.SettingsFile;
import org.duizhao.session.checking.ProjectChecks;
import org.duizhao.session.completion.Completer;
import org.duizhao.session.completion.Completion;
import org.duizhao.session.completion.Offer;
import org.duizhao.session.completion.Phrases;
import org.duizhao.session.terms.names.NameEntry;
import org.duizhao.session.terms.names.NameLedger;
import org.duizhao.ui.Command;
import org.duizhao.ui.Composition;
import org.duizhao.ui.Messages;

/// Completes words in the English. A list comes up by itself while typing, but Enter and Tab stay
/// what they are until a line was chosen by the arrow key; the command brings it up with a line
/// chosen. Nothing happens while an input method composes.
final class Completing implements EditorListener, AutoCloseable {

  private static final Duration SOON = Duration.millis(70);
  private static final Duration PATIENCE = Duration.seconds(3);
  private static final int LEARNT_ANEW = 20;

  private final EditorModel model;
  private final TargetArea editor;
  private final Function<Segment, List<TermHit>> terms;
  private final Function<Project, Optional<NameLedger>> names;
  private final BooleanSupplier looking;
  private final SettingsFile settings;
  private final Jobs jobs;
  private final CompletionList list;
  private final PauseTransition pause = new PauseTransition(SOON);
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final Cancel stop = new Cancel();
  private Learnt learnt = new Learnt(Phrases.NONE, List.of());
  private int visits;
  private Optional<Completer> completer = Optional.empty();
  private List<Completion> shown = List.of();
  private int chosen = -1;

  /// What the project as a whole tells.
  private record Learnt(Phrases phrases, List<NameEntry> names) {}

  /// @param checks may know the names of the project already
  Completing(
      EditorModel model,
      TargetArea editor,
      Function<Segment, List<TermHit>> terms,
      ProjectChecks checks,
      SettingsFile settings,
      Messages messages,
      Jobs jobs) {
    this.model = model;
    this.editor = editor;
    this.terms = terms;
    this.names = checks::names;
    this.looking = () -> checks.isBusy() && !checks.isReady();
    this.settings = settings;
    this.jobs = jobs;
    this.list = new CompletionList(messages, this::take);
  }

  /// Helps in these rows from now on.
  ///
  /// @return brings the list up by key
  Command serve(RowsView rows) {
    rows.getChildren().add(list);
    rows.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    editor.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    editor.caretPositionProperty().subscribe((before, now) -> hideUnlessTyping());
    editor.focusedProperty().subscribe((before, now) -> hide());
    Composition.of(editor).openProperty().subscribe((before, now) -> hide());
    model.listen(this);
    pause.setOnFinished(event -> offer());
    patience.setOnFinished(event -> learn());
    patience.play();
    return Command.of("terms.edit", "completion.ask", this::ask).key("Shortcut+SPACE");
  }

  @Override
  public void activeChanged() {
    completer = Optional.empty();
    hide();
    visits++;
    if (visits % LEARNT_ANEW == 0) {
      learn();
    }
  }

  @Override
  public void segmentChanged(int position) {
    if (position == model.active()) {
      completer = Optional.empty();
    }
  }

  @Override
  public void close() {
    stop.request();
    pause.stop();
    patience.stop();
  }

  private boolean isOn() {
    return settings.settings().translating().complete();
  }

  /// Reads names and phrases out of the project, beside the window.
  private void learn() {
    if (looking.getAsBoolean()) {
      // The first check of the project is about to find the names.
      patience.playFromStart();
      return;
    }
    Project project = model.session().project();
    List<Term> known = model.session().glossaries().terms();
    if (isOn()) {
      Optional<NameLedger> found = names.apply(project);
      jobs.quietly(
          () ->
              new Learnt(
                  Phrases.of(project, stop),
                  found.orElseGet(() -> NameLedger.of(project, known, stop)).entries()),
          read -> {
            learnt = read;
            completer = Optional.empty();
          });
    }
  }

  /// Escape and keys with the shortcut key count as typed too, and begin no word.
  private void typed(KeyEvent event) {
    String typed = event.getCharacter();
    boolean letter = !typed.isEmpty() && !Character.isISOControl(typed.charAt(0));
    boolean command = event.isShortcutDown() || event.isAltDown();
    if (letter && !command && isOn() && !Composition.of(editor).isOpen()) {
      pause.playFromStart();
    }
  }

  private void hideUnlessTyping() {
    if (list.isVisible() && pause.getStatus() != PauseTransition.Status.RUNNING) {
      hide();
    }
  }

  private void offer() {
    show(completer().typed(editor.getText(), editor.getCaretPosition()), -1);
  }

  private void ask() {
    if (!Composition.of(editor).isOpen() && editor.isFocused()) {
      pause.stop();
      show(completer().asked(editor.getText(), editor.getCaretPosition()), 0);
    }
  }

  private void show(List<Completion> completions, int choice) {
    boolean may = editor.isFocused() && !Composition.of(editor).isOpen();
    if (completions.isEmpty() || !may || !(editor.getSkin() instanceof TextAreaSkin skin)) {
      hide();
      return;
    }
    shown = completions;
    chosen = choice;
    Bounds caret = skin.getCaretBounds();
    list.show(completions, choice, editor.localToScene(caret));
  }

  private void hide() {
    pause.stop();
    shown = List.of();
    chosen = -1;
    list.setVisible(false);
  }

  private void pressed(KeyEvent event) {
    if (!list.isVisible() || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    KeyCode key = event.getCode();
    boolean taken = chosen >= 0 && (key == KeyCode.ENTER || key == KeyCode.TAB);
    if (key == KeyCode.DOWN || (key == KeyCode.UP && chosen >= 0)) {
      int to = chosen + (key == KeyCode.DOWN ? 1 : -1);
      show(shown, to >= shown.size() ? 0 : to < 0 ? shown.size() - 1 : to);
      event.consume();
    } else if (taken) {
      take(chosen);
      event.consume();
    } else if (key == KeyCode.ESCAPE) {
      hide();
      event.consume();
    } else if (key == KeyCode.ENTER || key == KeyCode.TAB || key == KeyCode.UP) {
      hide();
    }
  }

  private void take(int line) {
    Completion completion = shown.get(line);
    hide();
    editor.replaceText(completion.span().start(), completion.span().end(), completion.text());
    editor.positionCaret(completion.caret());
    hide();
  }

  private Completer completer() {
    Completer made =
        completer.orElseGet(
            () ->
                new Completer(
                    model.activeSegment().map(this::offers).orElse(List.of()), learnt.phrases()));
    completer = Optional.of(made);
    return made;
  }

  private List<Offer> offers(Segment segment) {
    List<Offer> offers = new ArrayList<>();
    for (TermHit hit : terms.apply(segment)) {
      Stream.concat(Stream.of(hit.term()), hit.others().stream())
          .flatMap(term -> Stream.concat(Stream.of(term.target()), term.alternatives().stream()))
          .filter(english -> !english.isBlank())
          .forEach(english -> offers.add(new Offer(english, Offer.From.TERM)));
    }
    String source = Scripts.fold(segment.source());
    for (NameEntry name : learnt.names()) {
      if (!name.rendering().isBlank() && source.contains(Scripts.fold(name.name()))) {
        offers.add(new Offer(name.rendering(), Offer.From.NAME));
      }
    }
    for (Placeable part : SentenceParts.of(segment, terms).all()) {
      Offer.From kind = part.kind() == Placeable.Kind.NUMBER ? Offer.From.NUMBER : Offer.From.NAME;
      part.english().forEach(english -> offers.add(new Offer(english, kind)));
    }
    return offers;
  }
}
