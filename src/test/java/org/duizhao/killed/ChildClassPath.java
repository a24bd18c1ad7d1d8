package org.duizhao.killed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.duizhao.session.Session;
import org.slf4j.LoggerFactory;
import org.sqlite.JDBC;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// Where the classes come from that a program in a process of its own needs, however the tests were
/// started. Without Logback, which takes a third of the start.
public final class ChildClassPath {

  private ChildClassPath() {}

  /// For a program that works on a session.
  public static String forSessions() {
    return of(
        ChildClassPath.class,
        Session.class,
        JDBC.class,
        JsonMapper.class,
        JsonGenerator.class,
        JsonProperty.class,
        LoggerFactory.class);
  }

  /// For any other program.
  ///
  /// @param types one of each place classes come from
  public static String of(Class<?>... types) {
    return Arrays.stream(types)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(place -> Path.of(URI.create(place.toString())).toString())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }
}
