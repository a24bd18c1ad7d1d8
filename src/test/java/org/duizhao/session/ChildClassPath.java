package org.duizhao.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.sqlite.JDBC;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// Where the classes come from that a program working on a session needs, however the tests were
/// started. Without Logback, which takes a third of the start.
public final class ChildClassPath {

  private ChildClassPath() {}

  public static String text() {
    return Stream.of(
            ChildClassPath.class,
            Session.class,
            JDBC.class,
            JsonMapper.class,
            JsonGenerator.class,
            JsonProperty.class,
            LoggerFactory.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(place -> Path.of(URI.create(place.toString())).toString())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }
}
