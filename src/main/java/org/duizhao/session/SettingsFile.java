package org.duizhao.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.duizhao.core.AtomicFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The user's settings as JSON in the user's own folder. A file that cannot be read counts as none:
/// settings are a convenience and never keep the program from starting.
public final class SettingsFile {

  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

  private final JsonMapper json =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private final Path file;
  private Settings settings;

  public SettingsFile(Path file) {
    this.file = file;
    this.settings = read();
  }

  public Settings settings() {
    return settings;
  }

  /// Changes the settings and writes them. A failure to write is logged; the change holds until the
  /// program ends.
  public void change(UnaryOperator<Settings> change) {
    Settings changed = change.apply(settings);
    if (changed.equals(settings)) {
      return;
    }
    settings = changed;
    try {
      byte[] text = (json.writeValueAsString(changed) + "\n").getBytes(StandardCharsets.UTF_8);
      AtomicFile.write(file, out -> out.write(text));
    } catch (IOException | JacksonException problem) {
      LOG.warn("The settings could not be written to {}", file, problem);
    }
  }

  private Settings read() {
    if (!Files.exists(file)) {
      return Settings.DEFAULTS;
    }
    try {
      // Read over the defaults, so that a file from an older version lacks nothing.
      JsonNode defaults = json.valueToTree(Settings.DEFAULTS);
      JsonNode merged = json.readerForUpdating(defaults).readValue(Files.readString(file));
      return json.treeToValue(merged, Settings.class);
    } catch (IOException | JacksonException problem) {
      LOG.warn("The settings in {} could not be read", file, problem);
      return Settings.DEFAULTS;
    }
  }
}
