package org.duizhao.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.duizhao.session.ImportPlan;
import org.jspecify.annotations.Nullable;

/// Several files that become documents of one project: those still to be looked at, and what was
/// decided for those before.
final class ImportQueue {

  private final Deque<Path> waiting = new ArrayDeque<>();
  private final List<ImportPlan> decided = new ArrayList<>();
  private int total;
  private String name = "";
  private @Nullable Path folder;

  /// Begins anew with these files.
  void fill(List<Path> files) {
    clear();
    waiting.addAll(files);
    total = files.size();
  }

  void clear() {
    waiting.clear();
    decided.clear();
    total = 0;
    name = "";
    folder = null;
  }

  Optional<Path> next() {
    return Optional.ofNullable(waiting.poll());
  }

  /// How far it is, such as `2/3`; empty for a single file.
  String place() {
    return total < 2 ? "" : (total - waiting.size()) + "/" + total;
  }

  /// Has everything go into a new project.
  void makeProject(String projectName, Path projectFolder) {
    name = projectName;
    folder = projectFolder;
  }

  /// The name of the project that will be made; empty when an open one takes the files.
  Optional<String> projectName() {
    return folder == null ? Optional.empty() : Optional.of(name);
  }

  /// Where the project will be made.
  Optional<Path> projectFolder() {
    return Optional.ofNullable(folder);
  }

  void decide(ImportPlan plan) {
    decided.add(plan);
  }

  List<ImportPlan> decided() {
    return List.copyOf(decided);
  }
}
