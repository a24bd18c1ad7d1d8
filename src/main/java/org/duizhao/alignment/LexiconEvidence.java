package org.duizhao.alignment;

import java.util.List;
import org.duizhao.lexicon.TranslationTable;

/// What the translation table knows of words, and for lack of that of the characters they are made
/// of.
final class LexiconEvidence implements Evidence {

  private final TranslationTable table;
  private final double characterShare;
  private final double unknownShare;

  /// @param characterShare how much a known word's characters add to what is known of it
  /// @param unknownShare how much those of an unknown word say
  LexiconEvidence(TranslationTable table, double characterShare, double unknownShare) {
    this.table = table;
    this.characterShare = characterShare;
    this.unknownShare = unknownShare;
  }

  @Override
  public void collect(WordsOfSide chinese, WordsOfSide english, Associations.Builder into) {
    int[] types = typesOfStems(english);
    Frequencies frequencies = new Frequencies(table, chinese, english);
    for (int z = 0; z < chinese.types().size(); z++) {
      String word = chinese.types().get(z);
      int row = table.row(word);
      if (row >= 0) {
        addWord(row, z, types, frequencies, into);
      }
      double share = row < 0 ? unknownShare : characterShare;
      if (share > 0 && word.length() > (row < 0 ? 0 : 1)) {
        addCharacters(word, share, z, types, frequencies, into);
      }
    }
  }

  private int[] typesOfStems(WordsOfSide english) {
    int[] types = new int[table.stems()];
    List<String> names = english.types();
    for (int e = 0; e < names.size(); e++) {
      int stem = table.stem(names.get(e));
      if (stem >= 0) {
        types[stem] = e + 1;
      }
    }
    return types;
  }

  private void addWord(
      int row, int z, int[] types, Frequencies frequencies, Associations.Builder into) {
    for (int entry = table.rowStart(row); entry < table.rowEnd(row); entry++) {
      int e = types[table.stemAt(entry)] - 1;
      if (e >= 0) {
        into.add(
            z,
            e,
            table.forward(entry) / frequencies.english(e),
            table.backward(entry) / frequencies.chinese(z));
      }
    }
  }

  private void addCharacters(
      String word,
      double share,
      int z,
      int[] types,
      Frequencies frequencies,
      Associations.Builder into) {
    double each = share / word.length();
    for (int i = 0; i < word.length(); i++) {
      int row = table.row("+" + word.charAt(i));
      if (row >= 0) {
        for (int entry = table.rowStart(row); entry < table.rowEnd(row); entry++) {
          int e = types[table.stemAt(entry)] - 1;
          if (e >= 0) {
            double mass = each * table.forward(entry) / frequencies.english(e);
            into.add(z, e, mass, mass);
          }
        }
      }
    }
  }
}
