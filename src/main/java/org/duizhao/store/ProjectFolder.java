package org.duizhao.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.core.Document;

/// Where each part of a project lies.
public record ProjectFolder(Path path) {

  public ProjectFolder {
    path = path.toAbsolutePath().normalize();
  }

  /// True when the folder holds a project, whole or in need of rebuilding.
  public boolean exists() {
    return Files.isRegularFile(description()) || Files.isRegularFile(database());
  }

  public Path description() {
    return path.resolve("project.json");
  }

  public Path pairs() {
    return path.resolve("pairs.jsonl");
  }

  public Path database() {
    return path.resolve("project.db");
  }

  public Path lock() {
    return path.resolve("project.lock");
  }

  public Path backups() {
    return path.resolve("backups");
  }

  /// The project's own splitting rules; there need be none.
  public Path rules() {
    return path.resolve("segmentation.srx");
  }

  /// What was translated in this project; made again from it when it is missing.
  public Path memory() {
    return path.resolve("memory.db");
  }

  public Path source() {
    return path.resolve("source");
  }

  /// The document's file as it came: its id with the ending it was imported with.
  public Path original(Document document) {
    String name = document.name();
    int dot = name.lastIndexOf('.');
    return source().resolve(document.id() + (dot > 0 ? name.substring(dot) : ""));
  }
}
