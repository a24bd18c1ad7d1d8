package org.duizhao.ui;

import javafx.application.Application;
import javafx.stage.Stage;
import org.duizhao.Workbench;
import org.jspecify.annotations.Nullable;

/// The program as JavaFX starts it: makes the workbench, opens the window, closes both.
public final class App extends Application {

  private @Nullable Workbench workbench;
  private @Nullable Shell shell;

  /// Opens the window and returns when it has been closed.
  ///
  /// @param arguments at most one: the folder of a project
  public static void open(String... arguments) {
    launch(App.class, arguments);
  }

  @Override
  public void start(Stage stage) {
    Workbench made = new Workbench();
    workbench = made;
    Shell opened = new Shell(stage, made.settings());
    shell = opened;
    opened.jobs().watchThisThread();
    opened.open();
  }

  @Override
  public void stop() {
    if (shell != null) {
      shell.close();
    }
    if (workbench != null) {
      workbench.close();
    }
  }
}
