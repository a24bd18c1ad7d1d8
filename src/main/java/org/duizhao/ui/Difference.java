package org.duizhao.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Which words of a text went and which came, in Chinese which characters, by the longest common
/// subsequence.
public final class Difference {

  private static final Pattern WORD =
      Pattern.compile("\\s+|\\p{IsHan}|[\\p{L}\\p{N}'’&&[^\\p{IsHan}]]+|.", Pattern.DOTALL);
  private static final int MOST = 1_000_000;

  /// What became of a piece.
  public enum Fate {
    SAME,
    REMOVED,
    ADDED
  }

  /// A run of text with one fate.
  public record Piece(Fate fate, String text) {}

  private Difference() {}

  /// The pieces of both texts in reading order, removed before added.
  public static List<Piece> between(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    if ((long) old.size() * now.size() > MOST) {
      return List.of(new Piece(Fate.REMOVED, before), new Piece(Fate.ADDED, after));
    }
    int[][] length = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        length[i][j] =
            old.get(i).equals(now.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        add(pieces, Fate.SAME, old.get(i++));
        j++;
      } else if (i < old.size() && (j == now.size() || length[i + 1][j] >= length[i][j + 1])) {
        add(pieces, Fate.REMOVED, old.get(i++));
      } else {
        add(pieces, Fate.ADDED, now.get(j++));
      }
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, Fate fate, String text) {
    if (!pieces.isEmpty() && pieces.getLast().fate() == fate) {
      pieces.set(pieces.size() - 1, new Piece(fate, pieces.getLast().text() + text));
    } else {
      pieces.add(new Piece(fate, text));
    }
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group()).toList();
  }
}
