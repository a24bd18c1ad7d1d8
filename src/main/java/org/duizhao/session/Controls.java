package org.duizhao.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How the user works the program.
///
/// @param keys the keys of commands that were given others than they came with, such as
///   `Shortcut+Shift+Z`, by the command's id; an empty list is a command without keys
/// @param recent ids of the commands run last from the palette, newest first
public record Controls(Map<String, List<String>> keys, List<String> recent) {

  public static final Controls DEFAULTS = new Controls(Map.of(), List.of());

  private static final int MOST_RECENT = 12;

  /// Keeps the keys in the order of the ids, for those who read the file.
  public Controls {
    keys = Collections.unmodifiableMap(new TreeMap<>(keys));
    recent = List.copyOf(recent);
  }

  public Controls withKeys(Map<String, List<String>> value) {
    return new Controls(value, recent);
  }

  /// The same with this command as the last one run.
  public Controls withRecent(String id) {
    List<String> newest = new ArrayList<>(recent);
    newest.remove(id);
    newest.addFirst(id);
    return new Controls(keys, newest.subList(0, Math.min(newest.size(), MOST_RECENT)));
  }
}
