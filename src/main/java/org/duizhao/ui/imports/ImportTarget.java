package org.duizhao.ui.imports;

import java.nio.file.Path;
import java.util.Optional;
import org.duizhao.session.ImportPlan;
import org.duizhao.session.Splitting;

/// Where an import goes once its user agrees.
public interface ImportTarget {

  /// The name of the open project, when the text can go there.
  Optional<String> openProject();

  /// How texts of the open project are split.
  Splitting splitting();

  /// Makes a project in the folder and opens it.
  void make(ImportPlan plan, String name, Path folder);

  /// Adds the text to the open project and shows it.
  void add(ImportPlan plan);

  /// Leaves the import without making anything.
  void leave();
}
