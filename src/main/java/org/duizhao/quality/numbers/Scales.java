package org.duizhao.quality.numbers;

import java.util.HashMap;
import java.util.Map;
import org.duizhao.quality.numbers.Scale.Dimension;
import org.jspecify.annotations.Nullable;

/// The units that English counts in, by their names and signs.
final class Scales {

  private static final String TIME =
      """
      second 0.0000115740740740741|sec 0.0000115740740740741|minute 0.000694444444444444|min 0.000694444444444444
      hour 0.0416666666666667|hr 0.0416666666666667|day 1|night 1|week 7|fortnight 14|month 30.4375|quarter 91.3125
      year 365.25|yr 365.25|decade 3652.5|century 36525|centurie 36525|millennium 365250|millisecond 0.0000000115740740740741
      weekday 1|season 91.3125|semester 182.6|yearlong 365.25|monthlong 30.4375|weeklong 7|birthday 365.25
      """;
  private static final String LENGTH =
      """
      millimeter 0.001|millimetre 0.001|mm 0.001|centimeter 0.01|centimetre 0.01|cm 0.01|meter 1|metre 1|kilometer 1000
      kilometre 1000|km 1000|kilo 1000|mile 1609.344|foot 0.3048|feet 0.3048|ft 0.3048|inch 0.0254|inche 0.0254|yard 0.9144|li 500
      micron 0.000001|micrometer 0.000001|micrometre 0.000001|nanometer 1e-9|nanometre 1e-9|nm 1e-9|zhang 3.3333|chi 0.3333|cun 0.0333
      light-year 9.46e15
      """;
  private static final String AREA =
      """
      hectare 10000|ha 10000|acre 4046.856|mu 666.667|sqm 1|sqft 0.0929
      """;
  private static final String MASS =
      """
      milligram 0.001|mg 0.001|gram 1|gramme 1|g 1|kilogram 1000|kilogramme 1000|kg 1000|kilo 1000|ton 1000000|tonne 1000000
      pound 453.592|lb 453.592|ounce 28.3495|oz 28.3495|jin 500|catty 500|cattie 500|tael 50|liang 50|microgram 0.000001|mcg 0.000001
      stone 6350
      """;
  private static final String VOLUME =
      """
      milliliter 0.001|millilitre 0.001|ml 0.001|liter 1|litre 1|gallon 3.785|pint 0.473|barrel 159
      """;
  private static final String POWER =
      """
      watt 0.001|kilowatt 1|kw 1|megawatt 1000|mw 1000|gigawatt 1000000|gw 1000000|terawatt 1e9
      kilowatt-hour 1|kwh 1|mwh 1000|gwh 1000000|twh 1e9|terawatt-hour 1e9|gigawatt-hour 1000000
      """;
  private static final String TEMPERATURE = "celsius 1|centigrade 1|fahrenheit 2";

  private static final Map<String, Scale> BY_NAME = new HashMap<>();

  static {
    read(TIME, Dimension.TIME);
    read(LENGTH, Dimension.LENGTH);
    read(AREA, Dimension.AREA);
    read(MASS, Dimension.MASS);
    read(VOLUME, Dimension.VOLUME);
    read(TEMPERATURE, Dimension.TEMPERATURE);
    read(POWER, Dimension.POWER);
  }

  private Scales() {}

  /// The unit with this name in lower case, singular or plural.
  static @Nullable Scale named(String word) {
    Scale exact = BY_NAME.get(word);
    // "Has" is a verb, not hectares.
    if (exact != null || !word.endsWith("s") || word.equals("has")) {
      return exact;
    }
    return BY_NAME.get(word.substring(0, word.length() - 1));
  }

  /// The same unit squared: square meters.
  static @Nullable Scale squared(String word) {
    Scale length = named(word);
    return length == null || length.dimension() != Dimension.LENGTH
        ? null
        : new Scale(Dimension.AREA, length.factor() * length.factor());
  }

  /// The unit of a Chinese quantity, which bears an English name.
  static @Nullable Scale ofQuantity(String unit) {
    String last = unit.substring(unit.lastIndexOf(' ') + 1);
    if (unit.startsWith("square ")) {
      return squared(last);
    }
    return unit.startsWith("cubic ") || unit.startsWith("degree") || unit.startsWith("nautical")
        ? null
        : named(last);
  }

  private static void read(String table, Dimension dimension) {
    for (String entry : table.strip().split("[|\n]", -1)) {
      int space = entry.indexOf(' ');
      Scale scale = new Scale(dimension, Double.parseDouble(entry.substring(space + 1)));
      BY_NAME.putIfAbsent(entry.substring(0, space), scale);
    }
  }
}
