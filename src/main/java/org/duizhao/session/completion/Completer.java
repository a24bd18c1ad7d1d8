package org.duizhao.session.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duizhao.core.Span;

/// Finds what the word before the caret may become. Immutable, quick enough for every key.
public final class Completer {

  private static final int LEAST = 2;
  private static final int MOST = 8;
  private static final int MOST_WORDS = 4;
  private static final int MOST_PHRASES = 4;

  /// Phrases are offered when more of them is typed than of what the sentence has.
  private static final int LEAST_OF_PHRASE = 3;

  private final List<Offer> offers;
  private final Phrases phrases;

  /// @param offers what the sentence has, the likeliest first
  public Completer(List<Offer> offers, Phrases phrases) {
    this.offers = List.copyOf(offers);
    this.phrases = phrases;
  }

  /// Completions of what is being typed; none when nothing of a word is typed yet or the caret
  /// stands inside a word.
  public List<Completion> typed(String english, int caret) {
    return completions(english, caret, LEAST);
  }

  /// The same when the user asks for them: with no word begun, all that the sentence has and the
  /// English lacks.
  public List<Completion> asked(String english, int caret) {
    List<Completion> found = completions(english, caret, 1);
    if (!found.isEmpty() || isInWord(english, caret)) {
      return found;
    }
    String lower = english.toLowerCase(Locale.ROOT);
    Map<String, Completion> open = new LinkedHashMap<>();
    for (Offer offer : offers) {
      if (!lower.contains(offer.english().toLowerCase(Locale.ROOT))) {
        open.putIfAbsent(
            offer.english(), new Completion(new Span(caret, caret), offer.english(), offer.from()));
      }
    }
    return open.values().stream().limit(MOST).toList();
  }

  private List<Completion> completions(String english, int caret, int least) {
    if (isInWord(english, caret)) {
      return List.of();
    }
    Map<String, Completion> found = new LinkedHashMap<>();
    List<Integer> starts = starts(english, caret);
    for (Offer offer : offers) {
      for (int start : starts) {
        add(found, english, new Span(start, caret), offer, least);
      }
    }
    for (int start : starts) {
      if (caret - start >= Math.max(least, LEAST_OF_PHRASE)) {
        for (String phrase : phrases.beginning(english.substring(start, caret), MOST_PHRASES)) {
          Offer offer = new Offer(phrase, Offer.From.PHRASE);
          add(found, english, new Span(start, caret), offer, least);
        }
      }
    }
    return found.values().stream().limit(MOST).toList();
  }

  private static void add(
      Map<String, Completion> found, String english, Span span, Offer offer, int least) {
    String begun = span.of(english);
    String whole = offer.english();
    boolean figure = !begun.isEmpty() && Character.isDigit(begun.charAt(0));
    if (begun.length() >= (figure ? 1 : least)
        && begun.length() < whole.length()
        && whole.regionMatches(true, 0, begun, 0, begun.length())) {
      String text = cased(begun, whole);
      found.putIfAbsent(text.toLowerCase(Locale.ROOT), new Completion(span, text, offer.from()));
    }
  }

  /// The capital typed at the beginning of a sentence stays.
  private static String cased(String begun, String whole) {
    boolean capital =
        Character.isUpperCase(begun.charAt(0)) && Character.isLowerCase(whole.charAt(0));
    return capital ? Character.toUpperCase(whole.charAt(0)) + whole.substring(1) : whole;
  }

  private static boolean isInWord(String english, int caret) {
    return caret < english.length() && Character.isLetterOrDigit(english.charAt(caret));
  }

  /// Where words begin before the caret, the farthest first: a term of several words goes on being
  /// offered after its first.
  private static List<Integer> starts(String english, int caret) {
    List<Integer> starts = new ArrayList<>();
    for (int at = caret - 1; at >= 0 && starts.size() < MOST_WORDS; at--) {
      char c = english.charAt(at);
      boolean before = at > 0 && isOfWord(english.charAt(at - 1));
      if (isOfWord(c) && !before) {
        starts.addFirst(at);
      } else if (!isOfWord(c) && c != ' ') {
        break;
      }
    }
    return starts;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || "-'’&$€£.,".indexOf(c) >= 0;
  }
}
