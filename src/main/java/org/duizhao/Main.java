package org.duizhao;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

  /// Nothing, the folder of a project, or texts open the window; anything else is a command, and so
  /// is a command's name where a file or folder has it too.
  private static boolean opensWindow(String[] arguments) {
    return arguments.length == 0
        || (!Cli.isCommand(arguments[0])
            && Arrays.stream(arguments).map(Path::of).allMatch(Files::exists));
  }
}
