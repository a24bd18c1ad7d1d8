package org.duizhao.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.AtomicFile;
import org.duizhao.core.Document;
import org.duizhao.core.MemoryUse;
import org.duizhao.core.Project;
import org.duizhao.core.Segments;
import org.duizhao.core.UserException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `project.json`: what a project is called, its languages, documents, glossaries and settings.
/// Keys this program does not know are kept.
final class ProjectFile {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final String MEMORIES = "memories";

  private ProjectFile() {}

  /// Reads the project, its documents without segments.
  ///
  /// @throws UserException when the file is broken; it names the place
  static Project read(ProjectFolder folder) {
    ObjectNode root = root(folder);
    List<Document> documents = new ArrayList<>();
    for (JsonNode each : array(folder, root, "documents")) {
      documents.add(
          new Document(
              text(folder, each, "id"),
              text(folder, each, "name"),
              text(folder, each, "format"),
              Segments.of(List.of())));
    }
    List<String> glossaries = new ArrayList<>();
    for (JsonNode each : array(folder, root, "glossaries")) {
      if (!each.isString()) {
        throw broken(folder, "\"glossaries\" must hold file names");
      }
      glossaries.add(each.stringValue());
    }
    return new Project(
        text(folder, root, "name"),
        text(folder, root, "sourceLanguage"),
        text(folder, root, "targetLanguage"),
        glossaries,
        documents);
  }

  /// Writes the file when it would change.
  static void write(ProjectFolder folder, Project project) throws IOException {
    boolean exists = Files.exists(folder.description());
    ObjectNode root = exists ? root(folder) : MAPPER.createObjectNode();
    root.put("name", project.name());
    root.put("sourceLanguage", project.sourceLanguage());
    root.put("targetLanguage", project.targetLanguage());
    ArrayNode documents = root.putArray("documents");
    for (Document document : project.documents()) {
      ObjectNode each = documents.addObject();
      each.put("id", document.id());
      each.put("name", document.name());
      each.put("format", document.format());
    }
    ArrayNode glossaries = root.putArray("glossaries");
    project.glossaries().forEach(glossaries::add);
    if (!root.has("settings")) {
      root.putObject("settings");
    }
    String text = MAPPER.writeValueAsString(root).replace("\r\n", "\n") + "\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (!exists || !root(folder).equals(root)) {
      AtomicFile.write(folder.description(), out -> out.write(bytes));
    }
  }

  /// The shared memories the project uses; nothing where the file says nothing of them.
  static Optional<List<MemoryUse>> memories(ProjectFolder folder) {
    JsonNode settings = root(folder).path("settings");
    if (!settings.has(MEMORIES)) {
      return Optional.empty();
    }
    List<MemoryUse> uses = new ArrayList<>();
    for (JsonNode each : array(folder, settings, MEMORIES)) {
      uses.add(
          new MemoryUse(
              text(folder, each, "file"),
              each.path("on").asBoolean(true),
              each.path("readOnly").asBoolean(true),
              each.path("penalty").asInt(0)));
    }
    return Optional.of(uses);
  }

  static void write(ProjectFolder folder, List<MemoryUse> memories) throws IOException {
    ObjectNode root = root(folder);
    ArrayNode list = root.withObject("settings").putArray(MEMORIES);
    for (MemoryUse use : memories) {
      ObjectNode each = list.addObject();
      each.put("file", use.file());
      each.put("on", use.on());
      each.put("readOnly", use.readOnly());
      each.put("penalty", use.penalty());
    }
    restore(folder, MAPPER.writeValueAsString(root).replace("\r\n", "\n") + "\n");
  }

  /// The file as it is.
  static String text(ProjectFolder folder) throws IOException {
    return Files.readString(folder.description());
  }

  static void restore(ProjectFolder folder, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(folder.description(), out -> out.write(bytes));
  }

  private static ObjectNode root(ProjectFolder folder) {
    try {
      JsonNode node = MAPPER.readTree(Files.readString(folder.description()));
      if (node instanceof ObjectNode root) {
        return root;
      }
      throw broken(folder, "it must hold a JSON object");
    } catch (JacksonException syntax) {
      TokenStreamLocation place = syntax.getLocation();
      String where =
          place == null ? "" : ", line " + place.getLineNr() + ", column " + place.getColumnNr();
      throw new UserException(
          folder.description() + where + ": broken JSON; mend it and open the project again",
          syntax);
    } catch (IOException unreadable) {
      throw StoreFailure.explain(folder.description(), unreadable);
    }
  }

  private static Iterable<JsonNode> array(ProjectFolder folder, JsonNode node, String key) {
    if (node.has(key) && !node.path(key).isArray()) {
      throw broken(folder, "\"" + key + "\" must be a list");
    }
    return node.path(key);
  }

  private static String text(ProjectFolder folder, JsonNode node, String key) {
    if (!node.path(key).isString()) {
      throw broken(folder, "\"" + key + "\" is missing or not a text");
    }
    return node.path(key).stringValue();
  }

  private static UserException broken(ProjectFolder folder, String reason) {
    return new UserException(folder.description() + ": " + reason);
  }
}
