package org.duizhao.session.mending;

import org.duizhao.session.alignment.Place;

/// A sentence of one of the two texts.
///
/// @param id unique in the whole work; the pieces of a sentence that was split have ids of their
///   own
/// @param place where it stands in its text
public record Sentence(int id, String text, Place place) {

  /// A sentence of whose place nothing is known.
  public Sentence(int id, String text) {
    this(id, text, Place.UNKNOWN);
  }
}
