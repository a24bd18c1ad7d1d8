package org.duizhao.memory;

/// An index over at most [#MOST] consecutive units: their folded texts, for each bigram the units
/// whose source holds it, and for each word those whose target does. A place is a unit's number
/// within the block.
interface Block {

  /// As many as one `char` can number.
  int MOST = 1 << 16;

  /// Number of the block's first unit in the memory.
  long first();

  int size();

  /// Length of the unit's folded source in characters.
  int length(int place);

  /// How many distinct bigrams the unit has.
  int grams(int place);

  /// The unit's [Languages].
  char languages(int place);

  /// One of the numbers of the unit's [Grams#signature].
  long signature(int place, int word);

  /// Copies the unit's folded source to the beginning of `into`, which has room for it.
  void text(int place, char[] into);

  /// How many units hold the bigram.
  int count(int gram);

  /// Copies the ascending places of the units that hold the bigram to the beginning of `into`.
  ///
  /// @return how many
  int places(int gram, char[] into);

  /// Calls for every bigram that begins with the character.
  void gramsFrom(char first, GramVisitor visitor);

  /// Copies the ascending places of the units with this key ([UnitKeys]) to the beginning of
  /// `into`.
  ///
  /// @return how many
  int withKey(int key, char[] into);

  /// Copies the ascending places of the units whose target has a word with this hash to the
  /// beginning of `into`.
  ///
  /// @return how many
  int targets(int wordHash, char[] into);

  /// Length of the unit's folded target in bytes of UTF-8.
  int targetLength(int place);

  /// Copies the unit's folded target in UTF-8 to the beginning of `into`, which has room for it.
  void target(int place, byte[] into);

  /// Every word of the targets once, each between two line feeds.
  String vocabulary();

  /// Receives one bigram.
  @FunctionalInterface
  interface GramVisitor {
    void visit(int gram);
  }
}
