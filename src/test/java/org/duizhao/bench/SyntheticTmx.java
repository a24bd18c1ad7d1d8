package org.duizhao.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duizhao.format.TmxOutput;
import org.duizhao.format.TmxText;
import org.duizhao.format.TmxUnit;
import org.duizhao.format.TmxUnit.Details;
import org.duizhao.format.TmxUnit.Prop;
import org.duizhao.format.TmxUnit.Variant;
import org.duizhao.memory.MemoryUnit;

/// Writes a TMX file of the sentences of [SyntheticMemory], with dates, authors and neighbours as
/// other programs write them. Arguments: the file, and how many units.
public final class SyntheticTmx {

  private SyntheticTmx() {}

  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[1]);
    SyntheticMemory units = new SyntheticMemory(25);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])))) {
      Details header =
          new Details(Map.of("srclang", "zh-Hant", "o-tmf", "made up"), List.of(), List.of());
      TmxOutput tmx = new TmxOutput(out, header);
      for (int i = 0; i < count; i++) {
        tmx.write(unit(i, units.next()));
      }
      tmx.end();
    }
  }

  private static TmxUnit unit(int number, MemoryUnit unit) {
    List<Prop> props = new ArrayList<>();
    props.add(new Prop("x-document", unit.context().document()));
    props.add(new Prop("x-context-pre", "<seg>" + unit.context().previous() + "</seg>"));
    props.add(new Prop("x-context-post", "<seg>" + unit.context().next() + "</seg>"));
    Map<String, String> attributes =
        Map.of(
            "tuid", Integer.toString(number),
            "creationdate", "20200102T030405Z",
            "creationid", "lin",
            "changedate", "20210102T030405Z",
            "changeid", "lin");
    return new TmxUnit(
        new Details(attributes, List.of(), props),
        List.of(
            new Variant("zh-Hant", TmxText.of(unit.source()), Details.NONE),
            new Variant("en", TmxText.of(unit.target()), Details.NONE)));
  }
}
