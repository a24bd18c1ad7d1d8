package org.duizhao.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.duizhao.language.ChineseSentences;
import org.jspecify.annotations.Nullable;

/// Trains a maximum-entropy model for the two truly ambiguous ends (a closing quotation mark with
/// text after it; an ellipsis with text after it) and compares it with the rules.
///
/// Arguments: training pairs (`corpus TAB Chinese TAB English`, may be gzipped), then development
/// files with one sentence a line. The results are in docs/decisions.
public final class AmbiguousEnds {

  private static final Pattern QUOTE =
      Pattern.compile("[。！？!?…]+[”’」』\"]+(?=\\s*[^\\s”’」』\"“‘「『，、；：,.。！？…）)])");
  private static final Pattern ELLIPSIS =
      Pattern.compile("(?:…+|\\.{3,})(?=\\s*[^\\s”’」』\"，、；：,.。！？!?…）)])");
  private static final Pattern SAYING = Pattern.compile("[說说問问道喊叫答嚷]");

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private AmbiguousEnds() {}

  private record Place(boolean quote, int end, boolean gold) {}

  public static void main(String[] arguments) throws IOException {
    List<String> units = units(Path.of(arguments[0]));
    Collections.shuffle(units, new Random(1));
    @Nullable MaxentModel quotes = train(units, true);
    @Nullable MaxentModel ellipses = train(units, false);
    int[][] right = new int[2][4];
    for (int i = 1; i < arguments.length; i++) {
      String text = joined(Files.readAllLines(Path.of(arguments[i])));
      Set<Integer> gold = bounds(Files.readAllLines(Path.of(arguments[i])));
      Set<Integer> rules = ends(new ChineseSentences(), text);
      Set<Integer> apart =
          ends(new ChineseSentences(Set.of(ChineseSentences.Option.SPLIT_ATTRIBUTIONS)), text);
      for (Place place : places(text, gold)) {
        @Nullable MaxentModel model = place.quote() ? quotes : ellipses;
        boolean guess =
            model != null
                && model.getBestOutcome(model.eval(context(text, place.end()))).equals("end");
        int[] row = right[place.quote() ? 0 : 1];
        row[0]++;
        row[1] += guess == place.gold() ? 1 : 0;
        row[2] += rules.contains(place.end()) == place.gold() ? 1 : 0;
        row[3] += apart.contains(place.end()) == place.gold() ? 1 : 0;
      }
    }
    for (int i = 0; i < 2; i++) {
      OUT.printf(
          Locale.ROOT,
          "%s: %d places; right: model %d, rules %d, rules that split attributions %d%n",
          i == 0 ? "closing quotation mark" : "ellipsis",
          right[i][0],
          right[i][1],
          right[i][2],
          right[i][3]);
    }
  }

  private static Set<Integer> ends(ChineseSentences detector, String text) {
    Set<Integer> ends = new HashSet<>();
    for (Span span : detector.sentPosDetect(text)) {
      ends.add(span.getEnd());
    }
    return ends;
  }

  /// A model, or null when the training text shows one outcome only: then nothing ends.
  private static @Nullable MaxentModel train(List<String> units, boolean quote) throws IOException {
    String text = joined(units);
    List<Event> events = new ArrayList<>();
    int ends = 0;
    for (Place place : places(text, bounds(units))) {
      if (place.quote() == quote) {
        events.add(new Event(place.gold() ? "end" : "inside", context(text, place.end())));
        ends += place.gold() ? 1 : 0;
      }
    }
    OUT.printf(
        Locale.ROOT,
        "training %s: %d places, %d ends%n",
        quote ? "quotes" : "ellipses",
        events.size(),
        ends);
    if (ends == 0 || ends == events.size()) {
      return null;
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    GISTrainer trainer = new GISTrainer();
    trainer.init(parameters, new HashMap<>());
    return trainer.train(ObjectStreamUtils.createObjectStream(events));
  }

  private static List<Place> places(String text, Set<Integer> bounds) {
    List<Place> places = new ArrayList<>();
    Matcher quotes = QUOTE.matcher(text);
    while (quotes.find()) {
      places.add(new Place(true, quotes.end(), bounds.contains(quotes.end())));
    }
    Matcher ellipses = ELLIPSIS.matcher(text);
    while (ellipses.find()) {
      places.add(new Place(false, ellipses.end(), bounds.contains(ellipses.end())));
    }
    return places;
  }

  private static String[] context(String text, int end) {
    String before = text.substring(Math.max(0, end - 4), end);
    String after = text.substring(end, Math.min(text.length(), end + 24)).stripLeading();
    String clause = after.split("[，。！？；：,!?“「]", 2)[0];
    int open = Math.max(text.lastIndexOf('“', end), text.lastIndexOf('「', end));
    char lead = open > 0 ? text.charAt(open - 1) : '^';
    return new String[] {
      "mark=" + before.charAt(0) + before.charAt(Math.min(1, before.length() - 1)),
      "last=" + text.charAt(end - 1),
      "next=" + (after.isEmpty() ? "" : after.substring(0, 1)),
      "next2=" + after.substring(0, Math.min(2, after.length())),
      "lead=" + lead,
      "says=" + SAYING.matcher(clause).find(),
      "saysLast="
          + (!clause.isEmpty() && SAYING.matcher(clause.substring(clause.length() - 1)).find()),
      "length=" + Math.min(4, clause.length() / 4)
    };
  }

  private static String joined(List<String> units) {
    StringBuilder text = new StringBuilder();
    for (String unit : units) {
      text.append(unit.strip());
    }
    return text.toString();
  }

  private static Set<Integer> bounds(List<String> units) {
    Set<Integer> bounds = new HashSet<>();
    int at = 0;
    for (String unit : units) {
      at += unit.strip().length();
      bounds.add(at);
    }
    return bounds;
  }

  /// The Chinese of the pairs; documentation of programs is left out for its code.
  private static List<String> units(Path pairs) throws IOException {
    List<String> units = new ArrayList<>();
    InputStream file = Files.newInputStream(pairs);
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                pairs.toString().endsWith(".gz") ? new GZIPInputStream(file) : file,
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] fields = line.split("\t", -1);
        if (fields.length > 1 && !fields[0].equals("pydocs")) {
          units.add(fields[1]);
        }
      }
    }
    return units;
  }
}
