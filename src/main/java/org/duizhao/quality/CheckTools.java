package org.duizhao.quality;

import org.duizhao.language.EnglishModels;
import org.duizhao.language.EnglishWords;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.quality.spelling.Speller;

/// What checks look things up in. Made once and shared; safe for any thread.
public record CheckTools(Lexicon lexicon, Speller speller, EnglishWords words) {

  /// The bundled dictionaries; takes about a second.
  public static CheckTools load() {
    return new CheckTools(Lexicon.load(), Speller.load(), new EnglishWords(new EnglishModels()));
  }
}
