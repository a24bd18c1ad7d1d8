package org.duizhao.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Origin;
import org.duizhao.core.Segment;
import org.duizhao.format.TmxUnit.Details;
import org.duizhao.format.TmxUnit.Prop;
import org.duizhao.format.TmxUnit.Variant;

/// Translation Memory eXchange 1.4b. A memory holds translations, so segments without one are left
/// out.
public final class TmxWriter implements PairWriter {

  /// What the note of a pair says that an alignment found.
  private static final Pattern CONFIDENCE =
      Pattern.compile("confidence ([01]\\.\\d\\d)(?: crossed)?");

  @Override
  public String id() {
    return "tmx";
  }

  @Override
  public List<String> endings() {
    return List.of(".tmx");
  }

  @Override
  public int write(Bilingual bilingual, ExportOptions options, OutputStream out)
      throws IOException {
    TmxOutput tmx = new TmxOutput(out, header(bilingual, options));
    int written = 0;
    for (Bilingual.Text text : bilingual.texts()) {
      for (Pair pair : options.kept(text)) {
        if (!pair.segment().target().isEmpty()) {
          tmx.write(unit(bilingual, text, pair.segment(), options));
          written++;
        }
      }
    }
    tmx.end();
    return written;
  }

  private static Details header(Bilingual bilingual, ExportOptions options) {
    Map<String, String> attributes = new HashMap<>();
    attributes.put("srclang", bilingual.sourceLanguage());
    options.date().ifPresent(date -> attributes.put("creationdate", TmxDates.write(date)));
    return new Details(attributes, List.of(), List.of(new Prop("x-title", bilingual.title())));
  }

  private static TmxUnit unit(
      Bilingual bilingual, Bilingual.Text text, Segment segment, ExportOptions options) {
    List<Prop> props = new ArrayList<>();
    props.add(new Prop("x-document", text.id()));
    props.add(new Prop("x-paragraph", Integer.toString(segment.paragraph())));
    props.add(new Prop("x-kind", segment.kind().name().toLowerCase(Locale.ROOT)));
    props.add(new Prop("x-state", segment.state().name().toLowerCase(Locale.ROOT)));
    if (!options.speaker(segment).isEmpty()) {
      props.add(new Prop("x-speaker", segment.speaker()));
    }
    List<String> notes = segment.note().isEmpty() ? List.of() : List.of(segment.note());
    Matcher confidence = CONFIDENCE.matcher(segment.note());
    if (segment.origin() == Origin.ALIGNMENT && confidence.matches()) {
      props.add(new Prop("x-confidence", confidence.group(1)));
      notes = List.of();
    }
    return new TmxUnit(
        new Details(Map.of("tuid", text.id() + ":" + segment.id()), notes, props),
        List.of(
            variant(bilingual.sourceLanguage(), segment.source()),
            variant(bilingual.targetLanguage(), segment.target())));
  }

  private static Variant variant(String language, String text) {
    return new Variant(language, TmxText.of(text), Details.NONE);
  }
}
