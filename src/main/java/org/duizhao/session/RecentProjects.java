package org.duizhao.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.AtomicFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The projects opened last, newest first: one path a line in the user's state folder, after `* `
/// when it is pinned. Losing the list harms nobody, so failures are logged and no more.
final class RecentProjects {

  private static final Logger LOG = LoggerFactory.getLogger(RecentProjects.class);
  private static final String PIN = "* ";
  private static final int MOST = 20;

  private final Path file;

  RecentProjects(UserFolders folders) {
    this.file = folders.state().resolve("recent.txt");
  }

  /// All of them, the pinned ones first.
  List<Recent> list() {
    List<Recent> all = read();
    all.sort(Comparator.comparing(each -> !each.pinned()));
    return all;
  }

  void add(Path folder) {
    List<Recent> all = read();
    boolean pinned = find(all, folder).map(Recent::pinned).orElse(false);
    all.removeIf(each -> each.folder().equals(folder));
    all.addFirst(new Recent(folder, pinned, false));
    write(all);
  }

  void remove(Path folder) {
    List<Recent> all = read();
    all.removeIf(each -> each.folder().equals(folder));
    write(all);
  }

  void pin(Path folder, boolean pinned) {
    List<Recent> all = read();
    all.replaceAll(
        each -> each.folder().equals(folder) ? new Recent(folder, pinned, each.missing()) : each);
    write(all);
  }

  private static Optional<Recent> find(List<Recent> all, Path folder) {
    return all.stream().filter(each -> each.folder().equals(folder)).findFirst();
  }

  private List<Recent> read() {
    List<Recent> all = new ArrayList<>();
    try {
      if (Files.exists(file)) {
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank()) {
            boolean pinned = line.startsWith(PIN);
            Path folder = Path.of(pinned ? line.substring(PIN.length()) : line);
            all.add(new Recent(folder, pinned, !Projects.holdsProject(folder)));
          }
        }
      }
    } catch (IOException | InvalidPathException broken) {
      LOG.warn("Cannot read {}", file, broken);
    }
    return all;
  }

  private void write(List<Recent> all) {
    StringBuilder text = new StringBuilder();
    int rest = MOST;
    for (Recent each : all) {
      if (each.pinned() || rest-- > 0) {
        text.append(each.pinned() ? PIN : "").append(each.folder()).append('\n');
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    try {
      AtomicFile.write(file, out -> out.write(bytes));
    } catch (IOException unwritable) {
      LOG.warn("Cannot write {}", file, unwritable);
    }
  }
}
