package org.duizhao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duizhao.alignment.Bead;
import org.duizhao.core.UserException;
import org.duizhao.glossary.TermFinder;
import org.duizhao.session.ExportChoice;
import org.duizhao.session.Exporter;
import org.duizhao.session.alignment.AlignedTexts;
import org.jspecify.annotations.Nullable;

/// Writes aligned texts as links or in a format of export.
///
/// @param format `links` or the id of a format
record AlignedOutput(String format) {

  private static final String LINKS = "links";

  /// Writes what the option says, else what the file's ending does, else TSV.
  ///
  /// @throws UserException when there is no such format
  static AlignedOutput of(String option, @Nullable Path file) {
    if (option.isEmpty()) {
      return new AlignedOutput(file == null ? "tsv" : Exporter.formatOf(file).id());
    }
    if (!option.equals(LINKS)
        && Exporter.formats().stream().noneMatch(each -> each.id().equals(option))) {
      throw new UserException(
          "No format "
              + option
              + "; use links, "
              + Exporter.formats().stream()
                  .map(Exporter.Format::id)
                  .collect(Collectors.joining(", ")));
    }
    return new AlignedOutput(option);
  }

  /// What the name of a file of this format ends in.
  String ending() {
    return Exporter.formats().stream()
        .filter(each -> each.id().equals(format))
        .map(each -> each.endings().getFirst())
        .findFirst()
        .orElse(".align");
  }

  void write(AlignedTexts aligned, OutputStream out) throws IOException {
    if (format.equals(LINKS)) {
      String links =
          aligned.links().stream()
              .map(link -> line(link.bead()) + "\n")
              .collect(Collectors.joining());
      out.write(links.getBytes(StandardCharsets.UTF_8));
    } else {
      Exporter exporter = new Exporter(Path.of(""), new TermFinder(List.of()));
      exporter.write(aligned.project(), new ExportChoice(format, false, false, false, ""), out);
    }
  }

  private static String line(Bead bead) {
    return numbers(bead.sourceFrom(), bead.sourceTo())
        + ":"
        + numbers(bead.targetFrom(), bead.targetTo());
  }

  private static String numbers(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(",", "[", "]"));
  }
}
