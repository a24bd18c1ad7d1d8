package org.duizhao.session.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;

/// Words and runs of words that the confirmed translations of a project have again and again.
/// Immutable, safe for any thread.
public final class Phrases {

  /// Of nothing.
  public static final Phrases NONE = new Phrases(new TreeMap<>());

  private static final Pattern MARKS =
      Pattern.compile("[^\\p{L}\\p{N}'’\\-& ]+|(?<=\\s)[-'’]|[-'’](?=\\s|$)|\\s{2,}");
  private static final int MOST_WORDS = 5;
  private static final int LEAST_TIMES = 3;
  private static final int LEAST_LETTERS = 7;
  private static final int MOST = 60;

  /// By the text in lower case.
  private final NavigableMap<String, Phrase> all;

  private record Phrase(String text, int times) {}

  private Phrases(NavigableMap<String, Phrase> all) {
    this.all = all;
  }

  /// Counts the phrases of confirmed segments.
  public static Phrases of(Project project, Cancel cancel) {
    Map<String, Integer> counts = new HashMap<>();
    for (Document document : project.documents()) {
      for (Segment segment : document.segments()) {
        cancel.check();
        if (segment.state().isConfirmed()) {
          count(segment.target(), counts);
        }
      }
    }
    NavigableMap<String, Phrase> kept = new TreeMap<>();
    counts.forEach(
        (text, times) -> {
          if (times >= LEAST_TIMES && text.length() >= LEAST_LETTERS) {
            kept.merge(
                text.toLowerCase(Locale.ROOT),
                new Phrase(text, times),
                (one, other) -> one.times >= other.times ? one : other);
          }
        });
    return new Phrases(whole(kept));
  }

  /// Runs of words without a mark between them.
  private static void count(String text, Map<String, Integer> counts) {
    for (String clause : MARKS.split(text, -1)) {
      String[] words = clause.strip().split(" ", -1);
      for (int from = 0; from < words.length; from++) {
        StringBuilder run = new StringBuilder();
        for (int to = from; to < Math.min(words.length, from + MOST_WORDS); to++) {
          run.append(to == from ? "" : " ").append(words[to]);
          counts.merge(run.toString(), 1, Integer::sum);
        }
      }
    }
  }

  /// Leaves out what hardly ever stands without the words that follow it, and what ends in the
  /// middle of a saying.
  private static NavigableMap<String, Phrase> whole(NavigableMap<String, Phrase> all) {
    NavigableMap<String, Phrase> whole = new TreeMap<>();
    for (Map.Entry<String, Phrase> each : all.entrySet()) {
      Map.Entry<String, Phrase> next = all.higherEntry(each.getKey() + " ");
      boolean goesOn =
          next != null
              && next.getKey().startsWith(each.getKey() + " ")
              && next.getValue().times >= each.getValue().times * 0.8;
      if (!goesOn && !endsLoosely(each.getKey())) {
        whole.put(each.getKey(), each.getValue());
      }
    }
    return whole;
  }

  private static boolean endsLoosely(String text) {
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return text.indexOf(' ') > 0
        && List.of("a", "an", "the", "of", "to", "and", "or", "in", "is", "that", "this", "with")
            .contains(last);
  }

  /// Phrases that begin so, the most worth first: how often times how long.
  List<String> beginning(String start, int most) {
    String from = start.toLowerCase(Locale.ROOT);
    List<Phrase> found = new ArrayList<>();
    for (Phrase each : all.tailMap(from).values()) {
      if (found.size() == MOST || !each.text.toLowerCase(Locale.ROOT).startsWith(from)) {
        break;
      }
      found.add(each);
    }
    found.sort(
        Comparator.comparingInt((Phrase each) -> each.times * each.text.length()).reversed());
    return found.stream().limit(most).map(Phrase::text).toList();
  }
}
