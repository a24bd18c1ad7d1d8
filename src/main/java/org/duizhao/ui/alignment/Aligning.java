package org.duizhao.ui.alignment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.duizhao.core.UserException;
import org.duizhao.session.GlossaryFiles;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;
import org.duizhao.session.Workspace;
import org.duizhao.session.alignment.AlignedTexts;
import org.duizhao.session.mending.AlignmentTools;
import org.duizhao.session.mending.MendingWork;
import org.duizhao.ui.Choosers;
import org.duizhao.ui.Command;
import org.duizhao.ui.Messages;
import org.duizhao.ui.Shell;
import org.jspecify.annotations.Nullable;

/// The ways into an alignment: two texts are paired and become a project; a project that came from
/// an alignment opens on its rows until its user is done with them.
public final class Aligning {

  private final Shell shell;
  private final Messages messages;
  private final Projects projects;
  private final Choosers choosers;
  private final Workspace workspace;
  private final Consumer<Session> opened;
  private final AlignmentTools tools = new AlignmentTools();
  private final BooleanProperty mendable = new SimpleBooleanProperty();
  private @Nullable Session session;

  /// Whether the editor shows a project that came from an alignment.
  private boolean inEditor;

  /// Adds its commands.
  ///
  /// @param opened takes a project that was made
  /// @param open whether a project is open
  public Aligning(
      Shell shell,
      Projects projects,
      Choosers choosers,
      Workspace workspace,
      Consumer<Session> opened,
      ObservableBooleanValue open) {
    this.shell = shell;
    this.messages = shell.messages();
    this.projects = projects;
    this.choosers = choosers;
    this.workspace = workspace;
    this.opened = opened;
    shell
        .commands()
        .add(
            Command.of("file", "file.align", () -> ask(List.of())).key("Shortcut+Alt+L"),
            Command.of("file.text", "file.mend", this::mend).when(mendable));
    open.subscribe(now -> mendable.set(now && inEditor));
  }

  /// The rows of a project's alignment, or why there are none.
  public record Rows(Optional<MendingWork.Reading> reading, Optional<UserException> unreadable) {}

  /// Reads the rows of a project's alignment beside the window, if it came from one.
  ///
  /// @param then called with them, for [#show]; at once when there are none
  public void read(Session made, Consumer<Rows> then) {
    if (MendingWork.has(made)) {
      shell.jobs().quietly(() -> rows(made), then);
    } else {
      then.accept(new Rows(Optional.empty(), Optional.empty()));
    }
  }

  private static Rows rows(Session made) {
    try {
      return new Rows(Optional.of(MendingWork.read(made)), Optional.empty());
    } catch (UserException unreadable) {
      return new Rows(Optional.empty(), Optional.of(unreadable));
    }
  }

  /// Shows a project: on the rows of its alignment while that goes on, else in the editor.
  public void show(Session shown, Rows rows) {
    session = shown;
    Optional<UserException> problem = rows.unreadable();
    Optional<MendingWork> work = Optional.empty();
    try {
      work = rows.reading().flatMap(MendingWork.Reading::open);
    } catch (UserException unsaved) {
      problem = Optional.of(unsaved);
    }
    if (work.isPresent() && !work.get().isFinished()) {
      show(work.get());
    } else {
      edit(shown);
    }
    problem.ifPresent(shell.frame().messageBar()::show);
  }

  private void show(MendingWork work) {
    inEditor = false;
    mendable.set(false);
    shell.show(new MendingScreen(work, shell, tools, shell.memories(work.session()), this::done));
  }

  private void edit(Session shown) {
    shell.edit(shown);
    inEditor = MendingWork.has(shown);
    mendable.set(inEditor);
  }

  /// The screen is left first, because it closes the memories that the next one opens.
  private void done(MendingWork work) {
    shell.frame().leave();
    edit(work.session());
    shell.frame().messageBar().tell(messages.text("mending.done"));
  }

  /// Goes from the editor back to the rows.
  private void mend() {
    Session now = session;
    if (now != null && shell.frame().handOver()) {
      read(now, rows -> mend(now, rows));
    }
  }

  private void mend(Session asked, Rows rows) {
    if (session != asked || !inEditor || !shell.frame().handOver()) {
      return;
    }
    if (rows.unreadable().isPresent()) {
      shell.frame().messageBar().show(rows.unreadable().get());
      return;
    }
    try {
      Optional<MendingWork> work = rows.reading().flatMap(MendingWork.Reading::open);
      if (work.isEmpty()) {
        shell.frame().messageBar().tell(messages.text("mending.changed"));
        return;
      }
      work.get().finish(false);
      shell.frame().leave();
      show(work.get());
    } catch (UserException unsaved) {
      shell.frame().messageBar().show(unsaved);
    }
  }

  /// Offers to pair two files that came together, which may be a text and its translation.
  public void offer(List<Path> files) {
    if (files.size() == 2) {
      shell
          .frame()
          .messageBar()
          .question(messages.text("align.two"), messages.text("align.two.do"), () -> ask(files));
    }
  }

  /// Asks which texts to pair.
  ///
  /// @param files to begin with, two at most
  public void ask(List<Path> files) {
    AlignModel model = new AlignModel(tools, shell.jobs(), () -> GlossaryFiles.of(workspace));
    AlignSheet sheet =
        new AlignSheet(
            model,
            shell.jobs(),
            messages,
            choosers,
            workspace.projects(),
            this::make,
            () -> shell.frame().closeOverlay());
    shell.frame().showOverlay(sheet);
    model.take(files);
  }

  private void make(AlignedTexts aligned, String name, Path folder) {
    shell.frame().closeOverlay();
    shell
        .jobs()
        .start(
            "file.making",
            (progress, cancel) -> MendingWork.create(projects, folder, name, aligned),
            opened);
  }
}
