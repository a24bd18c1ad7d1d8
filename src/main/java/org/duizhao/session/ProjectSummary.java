package org.duizhao.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.store.ProjectFolder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// How far a project had come when it was last closed, read without opening it.
///
/// @param confirmed segments that were confirmed, of `total` to translate
public record ProjectSummary(Path folder, String name, int confirmed, int total) {

  /// Reads what `project.json` and `pairs.jsonl` say. What cannot be read is left out: the folder's
  /// name stands for the project's, and the counts are 0.
  public static ProjectSummary of(Path folder) {
    ProjectFolder project = new ProjectFolder(folder);
    int confirmed = 0;
    int total = 0;
    try (BufferedReader lines = Files.newBufferedReader(project.pairs())) {
      // Quotation marks in texts are escaped, so these can only be properties of the segment.
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.contains("\"kind\":\"furniture\"")) {
          total++;
          boolean done =
              line.contains("\"state\":\"translated\"") || line.contains("\"state\":\"reviewed\"");
          confirmed += done ? 1 : 0;
        }
      }
    } catch (IOException unreadable) {
      return new ProjectSummary(folder, name(project), 0, 0);
    }
    return new ProjectSummary(folder, name(project), confirmed, total);
  }

  /// From 0, nothing confirmed, to 1, all.
  public double share() {
    return total == 0 ? 0 : (double) confirmed / total;
  }

  private static String name(ProjectFolder project) {
    String otherwise = String.valueOf(project.path().getFileName());
    try {
      return JsonMapper.shared()
          .readTree(Files.readString(project.description()))
          .path("name")
          .asString(otherwise);
    } catch (IOException | JacksonException unreadable) {
      return otherwise;
    }
  }
}
