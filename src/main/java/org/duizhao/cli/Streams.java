package org.duizhao.cli;

import java.io.OutputStream;
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

  /// Standard error, for what does not stop the command.
  static PrintWriter err(@Nullable CommandSpec spec) {
    return Objects.requireNonNull(spec, "picocli").commandLine().getErr();
  }

  /// Standard output for what is not text.
  static OutputStream bytes(@Nullable CommandSpec spec) {
    return ((StandardStream) out(spec)).bytes();
  }
}
