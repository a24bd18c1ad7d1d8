package org.duizhao.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text and its translation as a memory keeps them.
///
/// @param sourceLanguage a BCP 47 tag, such as `zh-Hant`
/// @param targetLanguage a BCP 47 tag, such as `en`
/// @param properties what a file said of it besides
public record MemoryUnit(
    String source,
    String target,
    String sourceLanguage,
    String targetLanguage,
    Context context,
    Made made,
    String note,
    UnitOrigin origin,
    Codes codes,
    List<Property> properties) {

  public MemoryUnit {
    properties = List.copyOf(properties);
  }

  /// Where it stood.
  ///
  /// @param document name of the document or file it came from, empty when unknown
  /// @param place id of the segment in that document, empty unless it is the user's own work
  /// @param previous the source before it, empty at a beginning or when unknown
  /// @param next the source after it, empty at an end or when unknown
  public record Context(String document, String place, String previous, String next) {
    public static final Context NONE = new Context("", "", "", "");

    Context withoutPlace() {
      return new Context(document, "", previous, next);
    }

    /// Whether a neighbour is known.
    boolean hasNeighbour() {
      return !previous.isEmpty() || !next.isEmpty();
    }
  }

  /// When and by whom it was made, in whole seconds; null and empty when unknown.
  public record Made(@Nullable Instant created, @Nullable Instant changed, String author) {
    public static final Made UNKNOWN = new Made(null, null, "");

    public Made {
      created = seconds(created);
      changed = seconds(changed);
    }

    /// As exact as a TMX file is.
    private static @Nullable Instant seconds(@Nullable Instant time) {
      return time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
    }
  }

  /// Both texts as XML content with `bpt`, `ept`, `it`, `ph`, `hi` and `sub`; empty where a text
  /// has no codes.
  public record Codes(String source, String target) {
    public static final Codes NONE = new Codes("", "");
  }

  /// Something a file says of a unit. Names may repeat.
  public record Property(String name, String value) {}

  /// A pair of texts of which nothing else is known.
  public static MemoryUnit of(
      String source, String target, String sourceLanguage, String targetLanguage) {
    return new MemoryUnit(
        source,
        target,
        sourceLanguage,
        targetLanguage,
        Context.NONE,
        Made.UNKNOWN,
        "",
        UnitOrigin.WORK,
        Codes.NONE,
        List.of());
  }

  /// With another source, whose codes are not known.
  public MemoryUnit withSource(String value) {
    Codes kept = new Codes("", codes.target());
    return new MemoryUnit(
        value,
        target,
        sourceLanguage,
        targetLanguage,
        context,
        made,
        note,
        origin,
        kept,
        properties);
  }

  /// With another translation, whose codes are not known.
  public MemoryUnit withTarget(String value) {
    Codes kept = new Codes(codes.source(), "");
    return new MemoryUnit(
        source,
        value,
        sourceLanguage,
        targetLanguage,
        context,
        made,
        note,
        origin,
        kept,
        properties);
  }

  public MemoryUnit withContext(Context value) {
    return new MemoryUnit(
        source,
        target,
        sourceLanguage,
        targetLanguage,
        value,
        made,
        note,
        origin,
        codes,
        properties);
  }

  public MemoryUnit withMade(Made value) {
    return new MemoryUnit(
        source,
        target,
        sourceLanguage,
        targetLanguage,
        context,
        value,
        note,
        origin,
        codes,
        properties);
  }

  public MemoryUnit withNote(String value) {
    return new MemoryUnit(
        source,
        target,
        sourceLanguage,
        targetLanguage,
        context,
        made,
        value,
        origin,
        codes,
        properties);
  }

  public MemoryUnit withOrigin(UnitOrigin value) {
    return new MemoryUnit(
        source,
        target,
        sourceLanguage,
        targetLanguage,
        context,
        made,
        note,
        value,
        codes,
        properties);
  }

  public MemoryUnit withCodes(Codes value) {
    return new MemoryUnit(
        source,
        target,
        sourceLanguage,
        targetLanguage,
        context,
        made,
        note,
        origin,
        value,
        properties);
  }

  public MemoryUnit withProperties(List<Property> value) {
    return new MemoryUnit(
        source, target, sourceLanguage, targetLanguage, context, made, note, origin, codes, value);
  }
}
