package org.duizhao.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/// Where a command's answer goes.
final class Streams {

  private Streams() {}

  /// Standard output as [Cli] gave it to the command that picocli filled `spec` into.
  static PrintWriter out(@Nullable CommandSpec spec) {
    return Objects.requireNonNull(spec, "picocli").commandLine().getOut();
  }
}
