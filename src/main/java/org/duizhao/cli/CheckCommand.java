package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.core.UserException;
import org.duizhao.glossary.TermFinder;
import org.duizhao.quality.CheckId;
import org.duizhao.quality.CheckSetting;
import org.duizhao.quality.CheckTools;
import org.duizhao.quality.Checker;
import org.duizhao.quality.Finding;
import org.duizhao.quality.LengthNorm;
import org.duizhao.quality.Pair;
import org.duizhao.quality.PairIndex;
import org.duizhao.session.Glossaries;
import org.duizhao.session.GlossaryFiles;
import org.duizhao.session.Projects;
import org.duizhao.session.checking.FindingText;
import org.duizhao.session.checking.PairsTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `duizhao check`: what seems wrong in a project's or a file's translations.
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private static final JsonMapper JSON = new JsonMapper();

  @Parameters(paramLabel = "PROJECT|FILE", arity = "0..1")
  private @Nullable Path path;

  @Option(names = "--json")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Streams.out(spec);
    List<PairsTable.Row> rows = PairsTable.read(path);
    List<Pair> pairs = rows.stream().map(PairsTable.Row::pair).toList();
    Checker checker = Checker.of(CheckTools.load(), CheckSetting.PLAIN.withPairs(PairIndex.of(pairs), LengthNorm.learned(pairs)));
    FindingText text = new FindingText(Locale.ENGLISH);
    boolean grave = false;
    for (PairsTable.Row row : rows) {
      for (Finding f : checker.check(row.pair())) {
        grave |= f.severity().isGrave();
        ObjectNode node = JSON.createObjectNode();
        node.put("line", row.line());
        node.put("check", f.kind().check().id());
        node.put("severity", f.severity().name().toLowerCase(Locale.ROOT));
        put(node, "source", f.source());
        put(node, "target", f.target());
        node.put("message", text.of(f));
        out.println(JSON.writeValueAsString(node));
      }
    }
    return grave ? 1 : 0;
  }

  private static void put(ObjectNode node, String name, @Nullable Span span) {
    if (span == null) {
      node.putNull(name);
    } else {
      node.putArray(name).add(span.start()).add(span.end());
    }
  }
}
