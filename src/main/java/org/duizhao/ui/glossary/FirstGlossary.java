package org.duizhao.ui.glossary;

import org.duizhao.core.UserException;
import org.duizhao.session.GlossaryFiles;
import org.duizhao.session.ProjectGlossaries;
import org.duizhao.session.Session;
import org.duizhao.ui.MessageBar;
import org.duizhao.ui.Messages;

/// Makes a glossary for a project that has none, before something is to be put into it.
public final class FirstGlossary {

  private final ProjectGlossaries list;
  private final MessageBar bar;
  private final Messages messages;

  public FirstGlossary(Session session, MessageBar bar, Messages messages) {
    this.list = new ProjectGlossaries(session);
    this.bar = bar;
    this.messages = messages;
  }

  /// Whether the project has a glossary now; why not is told.
  public boolean isThere() {
    try {
      list.createFirst()
          .ifPresent(made -> bar.tell(messages.text("glossary.made", GlossaryFiles.name(made))));
      return true;
    } catch (UserException refused) {
      bar.show(refused);
      return false;
    }
  }
}
