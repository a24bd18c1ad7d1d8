package org.duizhao.session.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duizhao.core.UserException;

/// What a hit is replaced with. For a regular expression `$1` to `$99`, `$0` and `${name}` stand
/// for groups, `$$` for a dollar, `\n`, `\t` and `\\` for what they mean elsewhere.
public final class Template {

  private final List<Piece> pieces;
  private final boolean keepCapitals;

  private sealed interface Piece {}

  private record Words(String text) implements Piece {}

  private record Group(int number) implements Piece {}

  private Template(List<Piece> pieces, boolean keepCapitals) {
    this.pieces = List.copyOf(pieces);
    this.keepCapitals = keepCapitals;
  }

  /// Reads a replacement for the hits of a query.
  ///
  /// @param keepCapitals whether the replacement takes over how the hit is capitalised
  /// @throws UserException when it names a group that there is not
  public static Template of(String text, TextQuery query, boolean keepCapitals) {
    if (!query.regex()) {
      return new Template(List.of(new Words(text)), keepCapitals);
    }
    Reader reader = new Reader(text, RegexFinder.groups(query));
    reader.read();
    reader.problem.ifPresent(
        problem -> {
          throw new UserException("There is no group " + problem.detail());
        });
    return new Template(reader.pieces, keepCapitals);
  }

  /// What is wrong with a replacement, if anything.
  public static Optional<QueryProblem> problem(String text, TextQuery query) {
    if (!query.regex() || query.problem().isPresent()) {
      return query.problem();
    }
    Reader reader = new Reader(text, RegexFinder.groups(query));
    reader.read();
    return reader.problem;
  }

  /// The text that takes the place of a hit.
  String fill(String hit, TextFinder.Groups groups) {
    StringBuilder filled = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece) {
        case Words words -> filled.append(words.text());
        case Group group -> filled.append(group.number() == 0 ? hit : groups.text(group.number()));
      }
    }
    return keepCapitals ? capitalisedLike(hit, filled.toString()) : filled.toString();
  }

  /// In capitals when all of `model` is, and with a capital when it begins with one.
  static String capitalisedLike(String model, String text) {
    boolean lower = model.codePoints().anyMatch(Character::isLowerCase);
    long upper = model.codePoints().filter(Character::isUpperCase).count();
    if (!lower && upper > 1) {
      return text.toUpperCase(Locale.ROOT);
    }
    if (!model.isEmpty() && !text.isEmpty() && Character.isUpperCase(model.codePointAt(0))) {
      int first = text.codePointAt(0);
      return Character.toString(Character.toTitleCase(first))
          + text.substring(Character.charCount(first));
    }
    return text;
  }

  private static final class Reader {

    private final String text;
    private final RegexFinder.GroupNames groups;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Optional<QueryProblem> problem = Optional.empty();

    Reader(String text, RegexFinder.GroupNames groups) {
      this.text = text;
      this.groups = groups;
    }

    void read() {
      int at = 0;
      while (at < text.length()) {
        char c = text.charAt(at);
        if (c == '\\' && at + 1 < text.length()) {
          at += escape(text.charAt(at + 1));
        } else if (c == '$' && at + 1 < text.length()) {
          at += dollar(at);
        } else {
          words.append(c);
          at++;
        }
      }
      endWords();
    }

    private int escape(char c) {
      switch (c) {
        case 'n' -> words.append('\n');
        case 't' -> words.append('\t');
        default -> words.append(c);
      }
      return 2;
    }

    /// Reads what begins with a dollar sign; gives its length.
    private int dollar(int at) {
      char next = text.charAt(at + 1);
      if (next == '$') {
        words.append('$');
        return 2;
      }
      int close = text.indexOf('}', at);
      if (next == '{' && close > 0) {
        String name = text.substring(at + 2, close);
        put(groups.number(name), name, at);
        return close + 1 - at;
      }
      if (next < '0' || next > '9') {
        words.append('$');
        return 1;
      }
      int number = next - '0';
      boolean two = at + 2 < text.length() && Character.isDigit(text.charAt(at + 2));
      int longer = two ? 10 * number + Character.digit(text.charAt(at + 2), 10) : -1;
      boolean takesTwo = two && longer <= groups.count();
      int group = takesTwo ? longer : number;
      put(group <= groups.count() ? group : -1, Integer.toString(group), at);
      return takesTwo ? 3 : 2;
    }

    private void put(int group, String name, int at) {
      if (group < 0) {
        problem = Optional.of(new QueryProblem(QueryProblem.Kind.NO_GROUP, name, at));
        return;
      }
      endWords();
      pieces.add(new Group(group));
    }

    private void endWords() {
      if (!words.isEmpty()) {
        pieces.add(new Words(words.toString()));
        words.setLength(0);
      }
    }
  }
}
