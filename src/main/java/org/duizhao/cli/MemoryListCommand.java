package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.duizhao.core.Cancel;
import org.duizhao.core.UserException;
import org.duizhao.memory.Memory;
import org.duizhao.session.matching.MemoryFile;
import org.duizhao.session.matching.MemoryShelf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duizhao memory list`: the memories there are.
@Command(
    name = "list",
    description = {
      "List the memories in the user's folder, or those a project uses: file, units, languages,",
      "size with its index, and how it is used, with tabs between. Exit status 1 when there is",
      "none, 2 when one cannot be opened."
    },
    mixinStandardHelpOptions = true)
final class MemoryListCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PROJECT",
      arity = "0..1",
      description = "A project's folder. Without it: the memories in the user's folder.")
  private @Nullable Path project;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    MemoryShelf shelf = MemoryShelf.ofThisUser();
    List<MemoryFile> files =
        project == null ? MemoryFile.onShelf(shelf) : MemoryFile.ofProject(project, shelf);
    boolean whole = true;
    for (MemoryFile each : files) {
      try {
        Streams.out(spec).println(line(each));
      } catch (UserException broken) {
        Streams.err(spec).println("duizhao: " + broken.getMessage());
        whole = false;
      }
    }
    return !whole ? 2 : files.isEmpty() ? 1 : 0;
  }

  private String line(MemoryFile each) {
    if (each.use().isPresent() && !Files.exists(each.file())) {
      return String.join("\t", each.file().toString(), "0 units", "", "0.0 MiB", use(each));
    }
    Countdown countdown = new Countdown(Streams.err(spec), each.file() + ", indexing");
    try (Memory memory = Memory.readOnly(each.file(), countdown, new Cancel())) {
      return String.join(
          "\t",
          each.file().toString(),
          UnitCount.text(memory.size()),
          String.join(", ", memory.languages()),
          String.format(Locale.ROOT, "%.1f MiB", size(each.file()) / (1024.0 * 1024)),
          use(each));
    }
  }

  private static String use(MemoryFile each) {
    List<String> words = new ArrayList<>();
    boolean fixed =
        each.use().map(use -> use.readOnly()).orElse(false)
            || (Files.exists(each.file()) && !Files.isWritable(each.file()));
    words.add(fixed ? "read-only" : "filled");
    each.use()
        .ifPresent(
            use -> {
              if (!use.on()) {
                words.add("off");
              }
              if (use.penalty() > 0) {
                words.add("penalty " + use.penalty());
              }
            });
    return String.join(", ", words);
  }

  /// Of the database and its index, in bytes.
  private static long size(Path file) {
    Path index = file.resolveSibling(file.getFileName() + "-index");
    try (Stream<Path> files = Files.isDirectory(index) ? Files.list(index) : Stream.empty()) {
      return Stream.concat(Stream.of(file), files).mapToLong(each -> each.toFile().length()).sum();
    } catch (IOException unreadable) {
      return file.toFile().length();
    }
  }
}
