package org.duizhao.session.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.memory.Memory;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.memory.MemoryUnit.Codes;
import org.duizhao.memory.MemoryUnit.Context;
import org.duizhao.memory.MemoryUnit.Made;
import org.duizhao.memory.UnitOrigin;
import org.duizhao.session.exchange.UnitImport.WhenBroken;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/// What is exported is valid and comes back as the same units.
class TmxRoundTripTest {

  @Property(tries = 60)
  void an_exported_memory_is_valid_and_comes_back_the_same(@ForAll("units") List<MemoryUnit> given)
      throws IOException {
    Path folder = Files.createTempDirectory("duizhao-tmx");
    try {
      Path file = folder.resolve("out.tmx");
      List<MemoryUnit> before = new ArrayList<>();
      try (Memory memory = Memory.open(folder.resolve("one.db"))) {
        memory.addAll(given.iterator(), Progress.unwatched(), new Cancel());
        memory.forEach(before::add);
        long written = TmxExport.write(memory, file, Progress.unwatched(), new Cancel());
        assertThat(written).isEqualTo(before.size());
      }
      assertValid(Files.readAllBytes(file));
      try (Memory memory = Memory.open(folder.resolve("two.db"))) {
        new UnitImport(memory, WhenBroken.DROP, Optional.empty())
            .run(file, Progress.unwatched(), new Cancel());
        List<MemoryUnit> after = new ArrayList<>();
        memory.forEach(after::add);
        assertThat(after).isEqualTo(before);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        TmxExport.write(memory, again, Progress.unwatched(), new Cancel());
        assertThat(again.toByteArray()).isEqualTo(Files.readAllBytes(file));
      }
    } finally {
      delete(folder);
    }
  }

  @Provide
  Arbitrary<List<MemoryUnit>> units() {
    return unit().list().ofMaxSize(8);
  }

  private static Arbitrary<MemoryUnit> unit() {
    Arbitrary<Coded> texts = coded();
    Arbitrary<Context> contexts =
        Combinators.combine(text(), text(), text(), text()).as(Context::new);
    return Combinators.combine(
            texts,
            texts,
            Arbitraries.of("zh", "zh-Hant", "zh-Hans-CN", "zh-TW"),
            Arbitraries.of("en", "en-GB"),
            contexts,
            made(),
            text(),
            Combinators.combine(Arbitraries.of(UnitOrigin.values()), properties()).as(Said::new))
        .as(
            (source, target, chinese, english, context, made, note, said) ->
                new MemoryUnit(
                    source.plain(),
                    target.plain(),
                    chinese,
                    english,
                    context,
                    made,
                    note,
                    said.origin(),
                    new Codes(source.markup(), target.markup()),
                    said.properties()));
  }

  private record Said(UnitOrigin origin, List<MemoryUnit.Property> properties) {}

  private record Coded(String plain, String markup) {}

  private static Arbitrary<Coded> coded() {
    return Arbitraries.of(
        new Coded("有限營利公司", ""),
        new Coded(" R&D <b>\r\n]]>\t", ""),
        new Coded("<seg>&amp;</seg>", ""),
        new Coded("𠮷", ""),
        new Coded(
            "ab",
            "a<bpt i=\"1\" x=\"2\" type=\"&lt;&quot;&#10;\">&lt;b&gt;</bpt>b<ept i=\"1\"></ept>"),
        new Coded(
            "&好",
            "<it pos=\"end\"></it>&amp;<hi type=\"t\">好<ph>1<sub>x<ut>y</ut></sub></ph></hi>"));
  }

  private static Arbitrary<Made> made() {
    Arbitrary<Instant> times =
        Arbitraries.longs().between(-2_000_000_000L, 250_000_000_000L).map(Instant::ofEpochSecond);
    return Combinators.combine(times.injectNull(0.3), times.injectNull(0.3), text()).as(Made::new);
  }

  private static Arbitrary<List<MemoryUnit.Property>> properties() {
    List<MemoryUnit.Property> inOrder =
        List.of(
            new MemoryUnit.Property("@tuid", "a\"b\n"),
            new MemoryUnit.Property("@usagecount", "3"),
            new MemoryUnit.Property("client", ""),
            new MemoryUnit.Property("client", "<R&D>\n"),
            new MemoryUnit.Property("x-Origin", "TM"),
            new MemoryUnit.Property("@own", "1"),
            new MemoryUnit.Property("source/@datatype", "html"),
            new MemoryUnit.Property("source/q", "1"),
            new MemoryUnit.Property("target/q", "2"));
    return Arbitraries.subsetOf(inOrder)
        .map(some -> inOrder.stream().filter(some::contains).toList());
  }

  private static Arbitrary<String> text() {
    return Arbitraries.of(
        "", "", "a", "文件.docx", "前一句。", " 兩\n行 ", "<seg>x</seg", "&lt;", "\u00A0", "‘’", "𠮷");
  }

  private static void assertValid(byte[] tmx) {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setValidating(true);
    List<SAXParseException> problems = new ArrayList<>();
    try {
      var builder = factory.newDocumentBuilder();
      builder.setEntityResolver(
          (publicId, systemId) ->
              new InputSource(
                  TmxRoundTripTest.class.getResourceAsStream("/org/duizhao/format/raw/tmx14.dtd")));
      builder.setErrorHandler(
          new ErrorHandler() {
            @Override
            public void warning(SAXParseException problem) {
              problems.add(problem);
            }

            @Override
            public void error(SAXParseException problem) {
              problems.add(problem);
            }

            @Override
            public void fatalError(SAXParseException problem) {
              problems.add(problem);
            }
          });
      builder.parse(new ByteArrayInputStream(tmx));
    } catch (Exception failure) {
      throw new AssertionError(new String(tmx, StandardCharsets.UTF_8), failure);
    }
    assertThat(problems).as(new String(tmx, StandardCharsets.UTF_8)).isEmpty();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
