package org.duizhao.session.checking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duizhao.core.AtomicFile;
import org.duizhao.core.UserException;
import org.duizhao.quality.CheckId;
import org.duizhao.quality.FindingKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A project's choices about checks as readable JSON, `checks.json` in its folder. Without the file
/// every check is on. What a newer version wrote and this one does not know is left out.
public final class ChoicesFile {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path file;

  /// @param folder the project's
  public ChoicesFile(Path folder) {
    this.file = folder.resolve("checks.json");
  }

  /// The choices.
  ///
  /// @throws UserException when the file is broken; nothing in it should be lost in silence
  public CheckChoices read() {
    if (!Files.exists(file)) {
      return CheckChoices.NONE;
    }
    try {
      JsonNode root = JSON.readTree(Files.readString(file));
      Set<CheckId> off = EnumSet.noneOf(CheckId.class);
      root.path("off").forEach(id -> CheckId.of(id.asString("")).ifPresent(off::add));
      List<Dismissal> dismissals = new ArrayList<>();
      root.path("dismissed").forEach(each -> read(each, dismissals));
      return new CheckChoices(off, dismissals);
    } catch (IOException | JacksonException broken) {
      throw new UserException(
          file + ": the checks' choices cannot be read; mend the file or delete it", broken);
    }
  }

  private static void read(JsonNode node, List<Dismissal> to) {
    String kind = text(node, "kind");
    for (FindingKind known : FindingKind.values()) {
      if (known.name().equals(kind)) {
        List<String> arguments = new ArrayList<>();
        node.path("arguments").forEach(each -> arguments.add(each.asString("")));
        to.add(
            new Dismissal(
                text(node, "document"),
                text(node, "segment"),
                known,
                arguments,
                text(node, "source"),
                text(node, "target"),
                text(node, "reason")));
      }
    }
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }

  /// Writes the choices; no file when there are none.
  ///
  /// @throws UserException when it cannot be written; the file stays as it was then
  public void write(CheckChoices choices) {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode off = root.putArray("off");
    choices.off().stream().sorted().forEach(check -> off.add(check.id()));
    ArrayNode dismissed = root.putArray("dismissed");
    for (Dismissal each : choices.dismissals()) {
      ObjectNode node = dismissed.addObject();
      node.put("document", each.document());
      node.put("segment", each.segment());
      node.put("kind", each.kind().name());
      ArrayNode arguments = node.putArray("arguments");
      each.arguments().forEach(arguments::add);
      node.put("source", each.source());
      node.put("target", each.target());
      node.put("reason", each.reason());
    }
    try {
      if (choices.equals(CheckChoices.NONE)) {
        Files.deleteIfExists(file);
        return;
      }
      byte[] text = (JSON.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
      AtomicFile.write(file, out -> out.write(text));
    } catch (IOException failure) {
      throw new UserException(
          file + ": the checks' choices cannot be written: " + failure.getMessage(), failure);
    }
  }
}
