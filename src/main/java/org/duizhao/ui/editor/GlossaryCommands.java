package org.duizhao.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Renderings;
import org.duizhao.glossary.Term;
import org.duizhao.session.Jobs;
import org.duizhao.session.PlacedTerm;
import org.duizhao.session.Session;
import org.duizhao.ui.Choosers;
import org.duizhao.ui.Command;
import org.duizhao.ui.Frame;
import org.duizhao.ui.Messages;
import org.duizhao.ui.SystemChoosers;
import org.duizhao.ui.glossary.FirstGlossary;
import org.duizhao.ui.glossary.GlossaryScreen;
import org.duizhao.ui.glossary.TermSheet;
import org.duizhao.ui.glossary.TermStart;
import org.duizhao.ui.glossary.extract.ExtractSheet;
import org.duizhao.ui.glossary.names.NamesSheet;
import org.duizhao.ui.glossary.usage.TermUsage;
import org.jspecify.annotations.Nullable;

/// What can be done with the glossary from the editor.
final class GlossaryCommands implements TermsPane.Actions {

  private final EditorScreen screen;
  private final Session session;
  private final Frame frame;
  private final Messages messages;
  private final Jobs jobs;
  private final FirstGlossary first;

  /// The glossary and domain chosen last, offered for the next term.
  private @Nullable Path file;

  private String domain = "";

  GlossaryCommands(
      EditorScreen screen, Session session, Frame frame, Messages messages, Jobs jobs) {
    this.jobs = jobs;
    this.screen = screen;
    this.session = session;
    this.frame = frame;
    this.messages = messages;
    this.first = new FirstGlossary(session, frame.messageBar(), messages);
  }

  List<Command> all() {
    return List.of(
        Command.of("terms", "terms.glossary", () -> open("")).key("Shortcut+Shift+G"),
        Command.of("terms.edit", "terms.add", this::add).key("Shortcut+T"),
        Command.of("terms.edit", "terms.extract", this::extract).key("Shortcut+Alt+T"),
        Command.of("terms.edit", "terms.names", this::names).key("Shortcut+Alt+N"),
        Command.of("terms.edit", "terms.panel", screen::focusTerms).key("Alt+DIGIT0"),
        Command.of("terms.edit", "terms.tell", screen::tellTerm).key("Shift+F1"));
  }

  /// Opens the sheet for a new term with what is selected on either side.
  @Override
  public void add() {
    if (screen.model().flush() && first.isThere()) {
      show(
          TermStart.of(screen.selectedSource(), screen.selectedTarget())
              .in(Optional.ofNullable(file), domain));
    }
  }

  /// Opens the sheet of what may be a term.
  private void extract() {
    if (screen.model().flush() && first.isThere()) {
      frame.showOverlay(new ExtractSheet(session, messages, jobs, frame::closeOverlay));
    }
  }

  /// Opens the ledger of names.
  private void names() {
    if (screen.model().flush() && first.isThere()) {
      frame.showOverlay(
          new NamesSheet(session, messages, jobs, this::leaveFor, frame::closeOverlay));
    }
  }

  private void leaveFor(String document, int position) {
    frame.closeOverlay();
    screen.model().go(document, position);
  }

  /// Opens the screen of all terms, listing those that hold the text.
  void open(String text) {
    if (screen.handOver()) {
      Choosers choosers = new SystemChoosers(screen.view().getScene().getWindow());
      GlossaryScreen glossary =
          new GlossaryScreen(session, frame, messages, jobs, choosers, screen.model()::go);
      frame.cover(glossary);
      if (!text.isEmpty()) {
        glossary.find(text);
      }
    }
  }

  /// Opens the sheet on a term of the glossary.
  @Override
  public void edit(Term term) {
    session.glossaries().fileOf(term).ifPresent(in -> show(TermStart.of(new PlacedTerm(in, term))));
  }

  @Override
  public void usage(Term term) {
    if (screen.model().flush()) {
      new TermUsage(session, frame, messages, jobs, screen.model()::go).show(term);
    }
  }

  @Override
  public void prefer(Term term, String rendering) {
    change(term, Renderings.prefer(term, rendering), "terms.preferred", rendering);
  }

  @Override
  public void forbid(Term term, String rendering) {
    change(term, Renderings.forbid(term, rendering), "terms.forbade", rendering);
  }

  @Override
  public void insert(String text) {
    screen.insert(text);
  }

  @Override
  public void openGlossary() {
    open("");
  }

  @Override
  public void leave() {
    screen.focusTranslation();
  }

  /// Changes the term and offers to take that back.
  private void change(Term before, Term after, String key, String rendering) {
    session.glossaries().fileOf(before).ifPresent(in -> change(in, before, after, key, rendering));
  }

  private void change(Path in, Term before, Term after, String key, String rendering) {
    try {
      session.glossaries().replace(in, before, after);
      frame
          .messageBar()
          .offer(
              messages.text(key, before.source(), rendering),
              messages.text("command.edit.undo"),
              () -> takeBack(in, before));
    } catch (UserException refused) {
      frame.messageBar().show(refused);
    }
  }

  private void takeBack(Path in, Term before) {
    try {
      session
          .glossaries()
          .glossary(in)
          .flatMap(glossary -> glossary.find(before.key()))
          .ifPresent(now -> session.glossaries().replace(in, now, before));
    } catch (UserException refused) {
      frame.messageBar().show(refused);
    }
  }

  private void show(TermStart start) {
    frame.showOverlay(
        new TermSheet(session.glossaries(), messages, start, this::saved, frame::closeOverlay));
  }

  private void saved(PlacedTerm term) {
    file = term.file();
    domain = term.term().domain();
  }
}
