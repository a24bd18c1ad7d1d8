package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.duizhao.core.Cancel;
import org.duizhao.core.Span;
import org.duizhao.core.UserException;
import org.duizhao.quality.CheckId;
import org.duizhao.quality.Finding;
import org.duizhao.quality.Severity;
import org.duizhao.session.checking.FindingText;
import org.duizhao.session.checking.FindingsExport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `duizhao check`: what seems wrong in a project's or a file's translations.
@Command(
    name = "check",
    description =
        "Check translations against their sources: a project's, or those of a tab-separated file."
            + " Exit status 1 when anything of severity warning or error is found.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private static final JsonMapper JSON = new JsonMapper();

  @Parameters(
      paramLabel = "PROJECT|FILE",
      arity = "0..1",
      description = "A project's folder, or a file of source, tab and translation a line.")
  private @Nullable Path path;

  @Option(names = "--json", description = "One JSON object a finding, one a line.")
  private boolean json;

  @Option(
      names = "--off",
      paramLabel = "CHECK",
      split = ",",
      description = "Leave this check out; may be repeated.")
  private List<String> off = List.of();

  @Option(
      names = "--only",
      paramLabel = "CHECK",
      split = ",",
      description = "Run this check alone; may be repeated.")
  private List<String> only = List.of();

  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      description =
          "Terms, in a glossary file or a CSV, TSV, XLSX, TBX or UTX file; may be repeated. A project"
              + " is checked by its own glossaries too.")
  private List<Path> glossaries = List.of();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Also write the findings to a .html, .csv or .json file.")
  private @Nullable Path report;

  @Option(names = "--list", description = "List the checks and end.")
  private boolean list;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Streams.out(spec);
    FindingText text = new FindingText(Locale.ENGLISH);
    if (list) {
      for (CheckId check : CheckId.values()) {
        out.println(check.id() + "\t" + text.of(check));
      }
      return 0;
    }
    CheckInput input = new CheckInput(switchedOff());
    List<CheckedLine> lines = input.check(path(), glossaries);
    for (CheckedLine line : lines) {
      out.println(json ? JSON.writeValueAsString(object(line, text)) : plain(line, text));
    }
    if (report != null) {
      new FindingsExport(text, found -> "")
          .write(
              report,
              "Findings of " + path(),
              lines.stream().map(CheckedLine::reported).toList(),
              new Cancel());
    }
    if (!json) {
      out.println(summary(lines));
    }
    return lines.stream().anyMatch(line -> line.finding().severity().isGrave()) ? 1 : 0;
  }

  private Path path() {
    if (path == null) {
      throw new UserException("Name a project's folder or a tab-separated file");
    }
    if (!Files.exists(path)) {
      throw new UserException(path + ": no such file or folder; check the path");
    }
    return path;
  }

  private Set<CheckId> switchedOff() {
    Set<CheckId> checks = EnumSet.noneOf(CheckId.class);
    if (!only.isEmpty()) {
      checks.addAll(List.of(CheckId.values()));
      only.forEach(id -> checks.remove(named(id)));
    }
    off.forEach(id -> checks.add(named(id)));
    return checks;
  }

  private static CheckId named(String id) {
    return CheckId.of(id)
        .orElseThrow(
            () ->
                new UserException(
                    "No check is called “" + id + "”; duizhao check --list names them all"));
  }

  private static ObjectNode object(CheckedLine line, FindingText text) {
    Finding finding = line.finding();
    ObjectNode node = JSON.createObjectNode();
    node.put("line", line.line());
    node.put("check", finding.kind().check().id());
    node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    put(node, "source", finding.source());
    put(node, "target", finding.target());
    node.put("message", text.of(finding));
    if (!line.segment().isEmpty()) {
      node.put("document", line.document());
      node.put("segment", line.segment());
    }
    return node;
  }

  private static void put(ObjectNode node, String name, @Nullable Span span) {
    if (span == null) {
      node.putNull(name);
    } else {
      node.putArray(name).add(span.start()).add(span.end());
    }
  }

  private static String plain(CheckedLine line, FindingText text) {
    Finding finding = line.finding();
    String place =
        line.segment().isEmpty()
            ? Integer.toString(line.line() + 1)
            : line.document() + " " + line.segment();
    return place
        + ": "
        + finding.severity().name().toLowerCase(Locale.ROOT)
        + " ("
        + finding.kind().check().id()
        + "): "
        + text.of(finding);
  }

  private static String summary(List<CheckedLine> lines) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      long count = lines.stream().filter(line -> line.finding().severity() == severity).count();
      String name =
          switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
          };
      counts.add(count + " " + name + (count == 1 ? "" : "s"));
    }
    return counts.stream().collect(Collectors.joining(", "));
  }
}
