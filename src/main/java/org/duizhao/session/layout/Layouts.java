package org.duizhao.session.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duizhao.core.UserException;
import org.duizhao.format.read.Contents;
import org.duizhao.format.read.Paragraph;
import org.duizhao.format.read.Row;
import org.duizhao.format.read.Table;
import org.duizhao.language.LanguageDetector;
import org.duizhao.language.TextLanguage;

/// Recognises how the two languages lie in a file. Stateless.
public final class Layouts {

  /// What it costs to read a table as if it were none, when all text is in tables.
  private static final double UNTABLED = 0.2;

  private Layouts() {}

  /// The ways the file can be read, the likeliest first; none when it does not hold both languages.
  public static List<Bitext> readings(Contents contents) {
    List<Bitext> readings = new ArrayList<>();
    double tabled = tabled(contents);
    for (LayoutKind kind : LayoutKind.values()) {
      double likely = kind == LayoutKind.COLUMNS ? 1 : 1 - UNTABLED * tabled;
      reader(kind)
          .read(contents)
          .filter(each -> each.paired() > 0)
          .map(each -> each.times(likely))
          .ifPresent(readings::add);
    }
    readings.sort(
        Comparator.comparingDouble((Bitext each) -> each.layout().confidence()).reversed());
    return List.copyOf(readings);
  }

  /// The likeliest reading.
  ///
  /// @param name the file's name, for the message
  /// @throws UserException when the file does not hold both languages
  public static Bitext recognise(Contents contents, String name) {
    return readings(contents).stream().findFirst().orElseThrow(() -> notBoth(contents, name));
  }

  /// The file read in the way the user says.
  ///
  /// @throws UserException when it cannot be read so
  public static Bitext as(LayoutKind kind, Contents contents, String name) {
    return reader(kind)
        .read(contents)
        .filter(each -> each.paired() > 0)
        .orElseThrow(
            () ->
                readings(contents).isEmpty()
                    ? notBoth(contents, name)
                    : new UserException(
                        name + ": cannot be read so; try another layout, or let it be found out"));
  }

  /// The file read by two columns the user names; which holds Chinese is found out.
  ///
  /// @param one counted from 0, as `other` is
  /// @throws UserException when there are no such columns
  public static Bitext columns(Contents contents, int one, int other, String name) {
    return new ColumnLayout(one, other)
        .read(contents)
        .orElseThrow(
            () ->
                new UserException(
                    name
                        + ": no table here has both column "
                        + (one + 1)
                        + " and column "
                        + (other + 1)
                        + "; columns are counted from 1"));
  }

  private static LayoutReader reader(LayoutKind kind) {
    return switch (kind) {
      case COLUMNS -> new ColumnLayout();
      case ALTERNATING -> new AlternatingLayout();
      case MIXED -> new MixedLayout();
      case BLOCKS -> new BlockLayout();
    };
  }

  /// The share of the text that stands in tables of several columns.
  private static double tabled(Contents contents) {
    double inside = 0;
    for (Table table : TabbedLines.asTable(contents).tables()) {
      for (Row row : table.rows()) {
        inside += table.width() > 1 ? Length.of(row.texts()) : 0;
      }
    }
    double all = Length.of(contents.paragraphs().stream().map(Paragraph::text).toList());
    return all == 0 ? 0 : Math.min(1, inside / all);
  }

  private static UserException notBoth(Contents contents, String name) {
    boolean chinese = false;
    boolean english = false;
    for (var each : contents.paragraphs()) {
      TextLanguage language = LanguageDetector.of(each.text());
      chinese |= language == TextLanguage.CHINESE;
      english |= language == TextLanguage.ENGLISH;
    }
    String what =
        chinese && english
            ? "Chinese and English in it do not pair up"
            : chinese
                ? "holds Chinese and no English"
                : english ? "holds English and no Chinese" : "holds neither Chinese nor English";
    return new UserException(name + ": " + what + "; give the two texts as two files");
  }
}
