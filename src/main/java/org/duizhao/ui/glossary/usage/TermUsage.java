package org.duizhao.ui.glossary.usage;

import java.util.function.BiConsumer;
import org.duizhao.glossary.Term;
import org.duizhao.session.Jobs;
import org.duizhao.session.Session;
import org.duizhao.ui.Frame;
import org.duizhao.ui.Messages;

/// Shows the pairs of a term over the window.
public final class TermUsage {

  private final Session session;
  private final Frame frame;
  private final Messages messages;
  private final Jobs jobs;
  private final BiConsumer<String, Integer> jump;

  /// @param jump goes to a segment of a document
  public TermUsage(
      Session session,
      Frame frame,
      Messages messages,
      Jobs jobs,
      BiConsumer<String, Integer> jump) {
    this.session = session;
    this.frame = frame;
    this.messages = messages;
    this.jobs = jobs;
    this.jump = jump;
  }

  /// Shows the sheet of this term.
  public void show(Term term) {
    frame.showOverlay(
        new UsageSheet(
            session,
            term,
            messages,
            jobs,
            (document, position) -> {
              frame.closeOverlay();
              jump.accept(document, position);
            },
            this::replaced,
            frame::closeOverlay));
  }

  private void replaced(int places) {
    frame.closeOverlay();
    frame
        .messageBar()
        .offer(
            messages.text("replace.done", places),
            messages.text("command.edit.undo"),
            session::undo);
  }
}
