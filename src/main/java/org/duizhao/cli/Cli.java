package org.duizhao.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Objects;
import org.duizhao.core.UserException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/// Runs one command. Exit status: 0 done, 1 the answer is no, 2 wrong usage or unreadable input.
public final class Cli {

  private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

  /// Whether `name` is the name of a command.
  public static boolean isCommand(String name) {
    return new CommandLine(new RootCommand()).getSubcommands().containsKey(name);
  }

  /// Runs the command and returns the exit status. Output is UTF-8 whatever the locale.
  public int run(String... arguments) {
    return run(System.out, System.err, arguments);
  }

  /// The same with the two output streams given, for tests.
  public int run(PrintStream standardOut, PrintStream standardError, String... arguments) {
    PrintWriter out = new StandardStream(standardOut);
    PrintWriter err = new StandardStream(standardError);
    CommandLine line = new CommandLine(new RootCommand());
    line.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(
        (problem, given) -> {
          int failed = fail(err, wrong(problem));
          if (wantsCommand(problem, given)) {
            problem.getCommandLine().usage(err);
          }
          return failed;
        });
    line.setExecutionExceptionHandler((problem, command, parsed) -> failed(err, problem));
    int status = line.execute(arguments);
    out.flush();
    err.flush();
    return status;
  }

  /// What is wrong with the command line. A first word that is neither a command nor a file is told
  /// as just that.
  private static String wrong(CommandLine.ParameterException problem) {
    if (problem instanceof CommandLine.UnmatchedArgumentException unmatched
        && problem.getCommandLine().getParent() == null
        && !unmatched.isUnknownOption()) {
      String word = unmatched.getUnmatched().getFirst();
      return word + ": no such command, file or folder; `duizhao --help` lists the commands";
    }
    return message(problem);
  }

  /// Whether nothing but the name of a group of commands was given.
  private static boolean wantsCommand(CommandLine.ParameterException problem, String[] given) {
    CommandLine group = problem.getCommandLine();
    return given.length > 0
        && !group.getSubcommands().isEmpty()
        && given[given.length - 1].equals(group.getCommandName());
  }

  private static int failed(PrintWriter err, Exception problem) {
    if (problem instanceof UserException) {
      return fail(err, message(problem));
    }
    LOG.error("A command failed", problem);
    return fail(err, "Unexpected: " + problem + "; the log file has the details");
  }

  private static String message(Throwable problem) {
    return Objects.requireNonNullElse(problem.getMessage(), problem.toString());
  }

  private static int fail(PrintWriter err, String message) {
    err.println("duizhao: " + message.lines().findFirst().orElse(""));
    return CommandLine.ExitCode.USAGE;
  }
}
