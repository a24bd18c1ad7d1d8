package org.duizhao.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the user chose for the program as a whole. Immutable; kept by `SettingsFile`.
public record Settings(
    Look look,
    Place place,
    LastExport export,
    Reading reading,
    Controls controls,
    Translating translating,
    Finding finding,
    Matching matching) {

  public static final Settings DEFAULTS =
      new Settings(
          Look.DEFAULTS,
          Place.DEFAULTS,
          LastExport.NONE,
          Reading.DEFAULTS,
          Controls.DEFAULTS,
          Translating.DEFAULTS,
          Finding.DEFAULTS,
          Matching.DEFAULTS);

  public Settings withLook(Look value) {
    return new Settings(value, place, export, reading, controls, translating, finding, matching);
  }

  public Settings withPlace(Place value) {
    return new Settings(look, value, export, reading, controls, translating, finding, matching);
  }

  public Settings withExport(LastExport value) {
    return new Settings(look, place, value, reading, controls, translating, finding, matching);
  }

  public Settings withReading(Reading value) {
    return new Settings(look, place, export, value, controls, translating, finding, matching);
  }

  public Settings withControls(Controls value) {
    return new Settings(look, place, export, reading, value, translating, finding, matching);
  }

  public Settings withTranslating(Translating value) {
    return new Settings(look, place, export, reading, controls, value, finding, matching);
  }

  public Settings withFinding(Finding value) {
    return new Settings(look, place, export, reading, controls, translating, value, matching);
  }

  public Settings withMatching(Matching value) {
    return new Settings(look, place, export, reading, controls, translating, finding, value);
  }

  /// How matches of the memories are offered.
  ///
  /// @param least the score from which they are shown
  /// @param fill puts the best match into an empty segment when it is gone to
  /// @param fillFrom the score from which that is done
  public record Matching(int least, boolean fill, int fillFrom) {

    public static final Matching DEFAULTS = new Matching(60, false, 95);

    public Matching withLeast(int value) {
      return new Matching(value, fill, fillFrom);
    }

    public Matching withFill(boolean value) {
      return new Matching(least, value, fillFrom);
    }

    public Matching withFillFrom(int value) {
      return new Matching(least, fill, value);
    }
  }

  /// What the program does by itself while its user translates.
  ///
  /// @param fillRepeats fills the other occurrences of a sentence when one is confirmed
  /// @param quotes makes “ ” and ’ of typed quotes
  /// @param dashes makes — of two hyphens
  /// @param ellipses makes … of three points
  /// @param complete offers to complete words
  public record Translating(
      boolean fillRepeats, boolean quotes, boolean dashes, boolean ellipses, boolean complete) {

    public static final Translating DEFAULTS = new Translating(true, true, true, false, true);

    public Translating withFillRepeats(boolean value) {
      return new Translating(value, quotes, dashes, ellipses, complete);
    }

    public Translating withQuotes(boolean value) {
      return new Translating(fillRepeats, value, dashes, ellipses, complete);
    }

    public Translating withDashes(boolean value) {
      return new Translating(fillRepeats, quotes, value, ellipses, complete);
    }

    public Translating withEllipses(boolean value) {
      return new Translating(fillRepeats, quotes, dashes, value, complete);
    }

    public Translating withComplete(boolean value) {
      return new Translating(fillRepeats, quotes, dashes, ellipses, value);
    }
  }

  /// How the two languages stand on the page of the reading view.
  public enum ReadingLayout {
    BESIDE,
    ENGLISH,
    STACKED
  }

  /// How the reading view shows a text, on the screen and on paper.
  ///
  /// @param confirmedOnly leaves out what no translator has confirmed
  /// @param printSize size of printed English in points
  public record Reading(ReadingLayout layout, boolean confirmedOnly, double printSize) {

    public static final Reading DEFAULTS = new Reading(ReadingLayout.BESIDE, false, 10.5);

    public Reading withLayout(ReadingLayout value) {
      return new Reading(value, confirmedOnly, printSize);
    }

    public Reading withConfirmedOnly(boolean value) {
      return new Reading(layout, value, printSize);
    }

    public Reading withPrintSize(double value) {
      return new Reading(layout, confirmedOnly, value);
    }
  }

  /// What was looked for lately and how.
  ///
  /// @param recent texts, the latest first
  /// @param onlyHits whether segments without the text are left out of the list
  /// @param keepCapitals whether a replacement takes over how the hit is capitalised
  public record Finding(List<String> recent, boolean onlyHits, boolean keepCapitals) {

    public static final Finding DEFAULTS = new Finding(List.of(), true, false);

    private static final int MOST = 15;

    public Finding {
      recent = List.copyOf(recent);
    }

    /// With the text as the latest.
    public Finding withRecent(String text) {
      List<String> texts = new ArrayList<>(recent);
      texts.remove(text);
      texts.addFirst(text);
      return new Finding(texts.subList(0, Math.min(MOST, texts.size())), onlyHits, keepCapitals);
    }

    public Finding withOnlyHits(boolean value) {
      return new Finding(recent, value, keepCapitals);
    }

    public Finding withKeepCapitals(boolean value) {
      return new Finding(recent, onlyHits, value);
    }
  }

  /// What was exported last, to offer again.
  ///
  /// @param folder where the file went; empty when nothing has been exported
  public record LastExport(
      String format, boolean confirmedOnly, boolean speakers, boolean bom, String folder) {

    public static final LastExport NONE = of(ExportChoice.DEFAULT, null);

    public static LastExport of(ExportChoice choice, @Nullable Path folder) {
      return new LastExport(
          choice.format(),
          choice.confirmedOnly(),
          choice.speakers(),
          choice.bom(),
          folder == null ? "" : folder.toString());
    }

    public ExportChoice choice() {
      return new ExportChoice(format, confirmedOnly, speakers, bom, "");
    }
  }

  /// Light, dark, black on white, or light or dark as the system shows.
  public enum Shade {
    SYSTEM,
    LIGHT,
    DARK,
    CONTRAST
  }

  /// How much room rows and lists take.
  public enum Density {
    ROOMY,
    COMPACT
  }

  /// How the window looks. An empty font family or language means: choose for me.
  ///
  /// @param language BCP 47 tag of the interface's language, such as `zh-Hant`
  /// @param zoom percent, applied to every size
  /// @param chineseLines distance of Chinese lines in percent of the font's size; 0 sets both
  ///   languages on common lines
  /// @param englishLines the same for English
  public record Look(
      Shade shade,
      String language,
      String chineseFont,
      double chineseSize,
      String englishFont,
      double englishSize,
      int zoom,
      int chineseLines,
      int englishLines,
      Density density) {

    public static final Look DEFAULTS =
        new Look(Shade.SYSTEM, "", "", 17, "", 16, 100, 0, 0, Density.ROOMY);

    private static final int LEAST_ZOOM = 60;
    private static final int MOST_ZOOM = 240;

    public Look withShade(Shade value) {
      return new Look(
          value,
          language,
          chineseFont,
          chineseSize,
          englishFont,
          englishSize,
          zoom,
          chineseLines,
          englishLines,
          density);
    }

    public Look withLanguage(String value) {
      return new Look(
          shade,
          value,
          chineseFont,
          chineseSize,
          englishFont,
          englishSize,
          zoom,
          chineseLines,
          englishLines,
          density);
    }

    public Look withChinese(String family, double size, int lines) {
      return new Look(
          shade,
          language,
          family,
          size,
          englishFont,
          englishSize,
          zoom,
          lines,
          englishLines,
          density);
    }

    public Look withEnglish(String family, double size, int lines) {
      return new Look(
          shade,
          language,
          chineseFont,
          chineseSize,
          family,
          size,
          zoom,
          chineseLines,
          lines,
          density);
    }

    public Look withZoom(int percent) {
      return new Look(
          shade,
          language,
          chineseFont,
          chineseSize,
          englishFont,
          englishSize,
          Math.clamp(percent, LEAST_ZOOM, MOST_ZOOM),
          chineseLines,
          englishLines,
          density);
    }

    public Look withDensity(Density value) {
      return new Look(
          shade,
          language,
          chineseFont,
          chineseSize,
          englishFont,
          englishSize,
          zoom,
          chineseLines,
          englishLines,
          value);
    }
  }

  /// Where the window stands and how it is divided, in pixels; a width of 0 means: not yet known.
  ///
  /// @param tab which tab of the side panel is open, counted from 0
  /// @param matches how much of its first tab the matches have, 0 to 1
  public record Place(
      double x,
      double y,
      double width,
      double height,
      boolean maximized,
      double outline,
      double side,
      boolean furniture,
      boolean outlineShown,
      boolean sideShown,
      int tab,
      double matches) {

    public static final Place DEFAULTS =
        new Place(0, 0, 0, 0, false, 240, 300, false, true, true, 0, 0.5);

    public Place withWindow(double newX, double newY, double w, double h, boolean large) {
      return new Place(
          newX, newY, w, h, large, outline, side, furniture, outlineShown, sideShown, tab, matches);
    }

    public Place withDividers(double newOutline, double newSide, double newMatches) {
      return new Place(
          x,
          y,
          width,
          height,
          maximized,
          newOutline,
          newSide,
          furniture,
          outlineShown,
          sideShown,
          tab,
          newMatches);
    }

    public Place withFurniture(boolean shown) {
      return new Place(
          x,
          y,
          width,
          height,
          maximized,
          outline,
          side,
          shown,
          outlineShown,
          sideShown,
          tab,
          matches);
    }

    public Place withPanels(boolean newOutline, boolean newSide, int newTab) {
      return new Place(
          x,
          y,
          width,
          height,
          maximized,
          outline,
          side,
          furniture,
          newOutline,
          newSide,
          newTab,
          matches);
    }
  }
}
