package org.duizhao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.duizhao.core.Cancel;
import org.duizhao.memory.Memory;
import org.duizhao.session.exchange.TmxExport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `duizhao memory export`: a memory as TMX 1.4b.
@Command(
    name = "export",
    description = "Write all units of a memory as TMX 1.4b, to a file or to standard output.",
    mixinStandardHelpOptions = true)
final class MemoryExportCommand implements Callable<Integer> {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.tmx",
      description = "The file to write, whole or not at all. Without it: standard output.")
  private @Nullable Path output;

  @Mixin private MemoryChoice choice = new MemoryChoice();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Countdown countdown = new Countdown(Streams.err(spec), "exporting");
    try (Memory memory = choice.look(new Countdown(Streams.err(spec), "indexing"))) {
      if (output == null) {
        OutputStream out = Streams.bytes(spec);
        TmxExport.write(memory, out, countdown, new Cancel());
        out.flush();
      } else {
        long units = TmxExport.write(memory, output, countdown, new Cancel());
        Streams.out(spec).println(output + ": " + UnitCount.text(units));
      }
    }
    return 0;
  }
}
