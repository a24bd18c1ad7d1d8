package org.duizhao.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which commands every screen has, shown or not, so that keys are given to none that another
/// screen's command has. Read from a table that is made from the screens themselves.
final class EveryScreen {

  private static final String TABLE = "commands.tsv";

  private final Map<String, Line> lines = new LinkedHashMap<>();

  private record Line(Command command, Set<String> screens) {}

  /// Reads the table: id, menu, screens and keys of a command on each line, apart by tabs.
  EveryScreen() {
    try (InputStream in =
        Objects.requireNonNull(EveryScreen.class.getResourceAsStream(TABLE), TABLE)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::add);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private void add(String text) {
    String[] parts = text.split("\t", -1);
    Command command = Command.of(parts[1], parts[0], () -> {}).key(words(parts[3]));
    lines.put(parts[0], new Line(command, Set.of(words(parts[2]))));
  }

  /// The commands that are not among those present and stand on a screen together with this one.
  List<Command> beside(Command command, List<Command> present) {
    Line own = lines.get(command.id());
    List<String> here = present.stream().map(Command::id).toList();
    return lines.values().stream()
        .filter(line -> !here.contains(line.command().id()))
        .filter(line -> own == null || !Collections.disjoint(line.screens(), own.screens()))
        .map(Line::command)
        .toList();
  }

  private static String[] words(String text) {
    return Arrays.stream(text.split(" ", -1))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }
}
