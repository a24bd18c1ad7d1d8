package org.duizhao;

import org.duizhao.cli.Cli;

/// The program's entry. Not an `Application`, so that JavaFX need not be on the class path.
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(new Cli().run(arguments));
  }
}
