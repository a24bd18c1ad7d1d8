package org.duizhao;

import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.cli.Cli;
import org.duizhao.ui.App;

/// The program's entry. Not an `Application`, so that JavaFX need not be on the class path.
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    if (opensWindow(arguments)) {
      App.open(arguments);
    } else {
      System.exit(new Cli().run(arguments));
    }
  }

  /// Nothing, or the folder of a project, opens the window; anything else is a command, and so is a
  /// command's name where a folder has it too.
  private static boolean opensWindow(String[] arguments) {
    return arguments.length == 0
        || (arguments.length == 1
            && Files.isDirectory(Path.of(arguments[0]))
            && !Cli.isCommand(arguments[0]));
  }
}
