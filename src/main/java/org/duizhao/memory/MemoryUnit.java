package org.duizhao.memory;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A text and its translation as the memory keeps them.
///
/// @param document name of the document or file it came from, empty when unknown
/// @param place id of the segment in that document, empty unless it is the user's own work
/// @param previous the source before it, empty at a beginning or when unknown
/// @param next the source after it, empty at an end or when unknown
/// @param created when it was made, null when unknown
/// @param changed when it was changed last, null when unknown
/// @param codes the texts with their inline codes
/// @param properties what a file said of it besides, by name
public record MemoryUnit(
    String source,
    String target,
    String sourceLanguage,
    String targetLanguage,
    String document,
    String place,
    String previous,
    String next,
    @Nullable Instant created,
    @Nullable Instant changed,
    String author,
    String note,
    UnitOrigin origin,
    Codes codes,
    Map<String, String> properties) {

  public MemoryUnit {
    properties = Map.copyOf(properties);
  }

  /// Both texts as XML content with `bpt`, `ept`, `it`, `ph`, `hi` and `sub`; empty where a text has
  /// no codes.
  public record Codes(String source, String target) {
    public static final Codes NONE = new Codes("", "");
  }

  /// A pair of texts of which nothing else is known.
  public static MemoryUnit of(
      String source, String target, String sourceLanguage, String targetLanguage) {
    return new MemoryUnit(
        source,
        target,
        sourceLanguage,
        targetLanguage,
        "",
        "",
        "",
        "",
        null,
        null,
        "",
        "",
        UnitOrigin.WORK,
        Codes.NONE,
        Map.of());
  }

  public MemoryUnit withTarget(String value) {
    return new MemoryUnit(
        source,
        value,
        sourceLanguage,
        targetLanguage,
        document,
        place,
        previous,
        next,
        created,
        changed,
        author,
        note,
        origin,
        Codes.NONE,
        properties);
  }
}
