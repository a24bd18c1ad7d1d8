package org.duizhao.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.core.Span;
import org.duizhao.language.Quantities;
import org.duizhao.language.Quantity;
import org.duizhao.memory.Match.Difference;

/// Tells whether a text differs from a unit's source in its numbers only, and puts its numbers into
/// the unit's target. Chinese numbers are understood with their units and dates; in other languages
/// figures are.
final class NumberSwap {

  private final String text;
  private final boolean chinese;
  private final List<NumberWord> numbers;

  NumberSwap(String text) {
    this.text = text;
    this.chinese = text.chars().anyMatch(Character::isIdeographic);
    this.numbers = numbers(text, chinese);
  }

  /// A number where it stands; of plain figures the quantity is missing.
  record NumberWord(Span span, Optional<Quantity> quantity, String written) {

    String kind() {
      return quantity.map(known -> known.kind().name()).orElse("");
    }

    boolean isSame(NumberWord other) {
      if (quantity.isPresent() && other.quantity.isPresent()) {
        Quantity one = quantity.get();
        Quantity two = other.quantity.get();
        return one.low().compareTo(two.low()) == 0
            && one.high().compareTo(two.high()) == 0
            && one.unit().equals(two.unit());
      }
      return written.equals(other.written);
    }
  }

  /// The target with this text's numbers and what else differs.
  ///
  /// @param offered the unit's target as it is where a number could not be found in it
  record Swapped(String offered, Set<Difference> differences) {}

  /// The unit with this text's numbers, or nothing when more than numbers differs.
  Optional<Swapped> into(MemoryUnit unit) {
    String source = unit.source();
    List<NumberWord> theirs = numbers(source, chinese);
    if (numbers.isEmpty() || theirs.size() != numbers.size()) {
      return Optional.empty();
    }
    Set<Difference> differences = EnumSet.of(Difference.NUMBERS);
    int mine = 0;
    int other = 0;
    for (int i = 0; i <= numbers.size(); i++) {
      boolean end = i == numbers.size();
      String between = text.substring(mine, end ? text.length() : numbers.get(i).span().start());
      String theirBetween =
          source.substring(other, end ? source.length() : theirs.get(i).span().start());
      if (!Folded.of(between).equals(Folded.of(theirBetween))) {
        return Optional.empty();
      }
      differences.addAll(Writing.differences(between, theirBetween));
      if (!end) {
        if (!isSameKind(numbers.get(i), theirs.get(i))) {
          return Optional.empty();
        }
        mine = numbers.get(i).span().end();
        other = theirs.get(i).span().end();
      }
    }
    return Optional.of(new Swapped(offer(unit.target(), theirs), differences));
  }

  /// 三萬美元 and 5億美元 are, 三天 and 三年 are not.
  private static boolean isSameKind(NumberWord one, NumberWord other) {
    return one.kind().equals(other.kind())
        && NumberFrame.of(one.written()).equals(NumberFrame.of(other.written()));
  }

  private String offer(String target, List<NumberWord> theirs) {
    List<NumberPlace> places = new ArrayList<>();
    for (int i = 0; i < theirs.size(); i++) {
      if (!theirs.get(i).isSame(numbers.get(i))
          && !add(target, theirs.get(i), numbers.get(i), places)) {
        return target;
      }
    }
    places.sort(Comparator.comparingInt(place -> place.span().start()));
    StringBuilder offered = new StringBuilder();
    int at = 0;
    for (NumberPlace place : places) {
      if (place.span().start() < at) {
        return target;
      }
      offered.append(target, at, place.span().start()).append(place.english());
      at = place.span().end();
    }
    return offered.append(target.substring(at)).toString();
  }

  /// Adds where the target has the old number; false when that cannot be told.
  private static boolean add(
      String target, NumberWord old, NumberWord fresh, List<NumberPlace> places) {
    Optional<NumberPlace> whole = NumberPlace.find(target, NumberWays.of(old, fresh));
    if (whole.isPresent()) {
      places.add(whole.get());
      return true;
    }
    // A range may stand there in words of its own: 3到4, "from 3 to 4".
    if (old.quantity().isEmpty() || old.quantity().get().isExact()) {
      return false;
    }
    List<NumberWord> from = numbers(old.written(), /* chinese= */ false);
    List<NumberWord> to = numbers(fresh.written(), /* chinese= */ false);
    boolean found = !from.isEmpty() && from.size() == to.size();
    for (int i = 0; found && i < from.size(); i++) {
      found = from.get(i).isSame(to.get(i)) || add(target, from.get(i), to.get(i), places);
    }
    return found;
  }

  private static List<NumberWord> numbers(String text, boolean chinese) {
    List<NumberWord> found = new ArrayList<>();
    int from = 0;
    for (Quantity quantity : chinese ? Quantities.find(text) : List.<Quantity>of()) {
      addFigures(text, from, quantity.span().start(), found);
      from = quantity.span().end();
      String written = Folded.of(quantity.span().of(text));
      found.add(new NumberWord(quantity.span(), Optional.of(quantity), written));
    }
    addFigures(text, from, text.length(), found);
    return found;
  }

  private static void addFigures(String text, int from, int to, List<NumberWord> found) {
    for (int i = from; i < to; i++) {
      if (!isFigure(text, i)) {
        continue;
      }
      int end = i + 1;
      while (end < to
          && (isFigure(text, end)
              || (NumberFrame.isMark(text.charAt(end))
                  && end + 1 < to
                  && isFigure(text, end + 1)))) {
        end++;
      }
      Span span = new Span(i, end);
      found.add(new NumberWord(span, Optional.empty(), Folded.of(span.of(text))));
      i = end;
    }
  }

  private static boolean isFigure(String text, int at) {
    char c = text.charAt(at);
    return NumberFrame.isFigure(c) || (c >= '０' && c <= '９');
  }
}
