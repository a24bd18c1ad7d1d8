package org.duizhao.quality;

import java.util.List;
import org.duizhao.core.Span;
import org.jspecify.annotations.Nullable;

/// Something that seems wrong in a pair.
///
/// @param source the place in the source, if there is one
/// @param target the place in the translation, if there is one
/// @param arguments what the message of this kind names, in its order
/// @param fix what would put it right, where that is plain
public record Finding(
    FindingKind kind,
    Severity severity,
    @Nullable Span source,
    @Nullable Span target,
    List<String> arguments,
    @Nullable Fix fix) {

  public Finding {
    arguments = List.copyOf(arguments);
  }

  /// A finding about a place in the source.
  public static Finding inSource(
      FindingKind kind, Severity severity, Span source, String... arguments) {
    return new Finding(kind, severity, source, null, List.of(arguments), null);
  }

  /// A finding about a place in the translation.
  public static Finding inTarget(
      FindingKind kind, Severity severity, Span target, String... arguments) {
    return new Finding(kind, severity, null, target, List.of(arguments), null);
  }

  /// A finding about both texts as wholes.
  public static Finding ofPair(FindingKind kind, Severity severity, String... arguments) {
    return new Finding(kind, severity, null, null, List.of(arguments), null);
  }

  /// The finding with a change of its place in the translation.
  public Finding fixedBy(String replacement) {
    return target == null ? this : fixedBy(new Fix(target, replacement));
  }

  /// The finding with this change.
  public Finding fixedBy(Fix change) {
    return new Finding(kind, severity, source, target, arguments, change);
  }

  /// The finding with both places.
  public Finding at(@Nullable Span inSource, @Nullable Span inTarget) {
    return new Finding(kind, severity, inSource, inTarget, arguments, fix);
  }
}
