package org.duizhao.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.AtomicFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The projects opened last, newest first: one path a line in the user's state folder. Losing the
/// list harms nobody, so failures are logged and no more.
final class RecentProjects {

  private static final Logger LOG = LoggerFactory.getLogger(RecentProjects.class);
  private static final int MOST = 20;

  private final Path file;

  RecentProjects(UserFolders folders) {
    this.file = folders.state().resolve("recent.txt");
  }

  /// The folders that still hold a project.
  List<Path> list() {
    return read().stream().filter(folder -> Projects.holdsProject(folder)).toList();
  }

  void add(Path folder) {
    List<Path> folders = new ArrayList<>(read());
    folders.remove(folder);
    folders.addFirst(folder);
    write(folders);
  }

  void remove(Path folder) {
    List<Path> folders = new ArrayList<>(read());
    folders.remove(folder);
    write(folders);
  }

  private List<Path> read() {
    List<Path> folders = new ArrayList<>();
    try {
      if (Files.exists(file)) {
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank()) {
            folders.add(Path.of(line));
          }
        }
      }
    } catch (IOException | InvalidPathException broken) {
      LOG.warn("Cannot read {}", file, broken);
    }
    return folders;
  }

  private void write(List<Path> folders) {
    StringBuilder text = new StringBuilder();
    folders.stream().limit(MOST).forEach(folder -> text.append(folder).append('\n'));
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    try {
      AtomicFile.write(file, out -> out.write(bytes));
    } catch (IOException unwritable) {
      LOG.warn("Cannot write {}", file, unwritable);
    }
  }
}
