package org.duizhao.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.duizhao.Workbench;
import org.duizhao.session.checking.CheckShelf;
import org.duizhao.session.matching.MemoryShelf;
import org.duizhao.ui.export.Results;
import org.jspecify.annotations.Nullable;

/// The program as JavaFX starts it: makes the workbench, opens the window, closes both.
public final class App extends Application {

  private @Nullable Workbench workbench;
  private @Nullable Shell shell;
  private @Nullable Desk desk;

  /// Opens the window and returns when it has been closed.
  ///
  /// @param arguments the folder of a project, or texts to make one of; none is needed
  public static void open(String... arguments) {
    launch(App.class, arguments);
  }

  @Override
  public void start(Stage stage) {
    Workbench made = new Workbench();
    Choosers choosers = new SystemChoosers(stage);
    workbench = made;
    Shell opened =
        new Shell(
            stage, made.settings(), MemoryShelf.ofThisUser(), CheckShelf.ofThisUser(), choosers);
    shell = opened;
    opened.jobs().watchThisThread();
    opened.open();
    Desk opener =
        new Desk(opened, made.projects(), made::importer, choosers, results(), made.workspace());
    desk = opener;
    stage.addEventFilter(
        WindowEvent.WINDOW_CLOSE_REQUEST,
        request -> {
          if (!opener.mayClose()) {
            request.consume();
          }
        });
    List<Path> named = getParameters().getRaw().stream().map(Path::of).toList();
    if (named.isEmpty()) {
      opener.start(interview(made));
    } else {
      opener.take(named);
    }
  }

  private static Optional<Path> interview(Workbench made) {
    Path interview = made.workspace().projects().resolve("interview");
    return Optional.of(interview).filter(made.projects()::isProject);
  }

  private Results results() {
    return new Results() {
      @Override
      public void open(Path file) {
        getHostServices().showDocument(file.toUri().toString());
      }

      @Override
      public void reveal(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
          getHostServices().showDocument(folder.toUri().toString());
        }
      }
    };
  }

  @Override
  public void stop() {
    if (shell != null) {
      shell.close();
    }
    if (desk != null) {
      desk.close();
    }
    if (workbench != null) {
      workbench.close();
    }
  }
}
