package org.duizhao.session.terms.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;
import org.duizhao.language.Placeable;
import org.duizhao.language.Placeables;
import org.duizhao.language.Scripts;
import org.duizhao.lexicon.WordSplitter;
import org.duizhao.session.terms.extract.Candidate.Context;
import org.duizhao.session.terms.extract.Candidate.Kind;

/// Counts candidates in two goes: the first notes by hash which runs of words come back, the second
/// counts those, so that a long text needs little memory.
final class CandidateCounts {

  private static final int LONGEST_RUN = 5;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;
  private static final int BUCKETS = 1 << 22;
  private static final Pattern TITLE = Pattern.compile("[《〈]([^《》〈〉]{1,30})[》〉]");

  private final WordSplitter splitter;
  private final byte[] seen = new byte[BUCKETS];
  private int size;

  CandidateCounts(WordSplitter splitter) {
    this.splitter = splitter;
  }

  /// How many words there are in all.
  int size() {
    return size;
  }

  /// The first go.
  void note(SourceText text) {
    String source = text.segment().source();
    List<Span> words = splitter.split(source);
    size += words.size();
    String folded = Scripts.fold(source);
    runs(
        folded,
        words,
        (start, end, count) -> {
          int bucket = bucket(folded, start, end);
          seen[bucket] = (byte) Math.min(2, seen[bucket] + 1);
        });
  }

  /// The second go, for a text noted before.
  void take(SourceText text, Map<String, Tally> tallies) {
    String source = text.segment().source();
    String folded = Scripts.fold(source);
    List<Span> special = special(text, source, folded, tallies);
    List<Span> words =
        splitter.split(source).stream()
            .filter(word -> special.stream().noneMatch(each -> overlaps(each, word)))
            .toList();
    runs(
        folded,
        words,
        (start, end, count) -> {
          if (seen[bucket(folded, start, end)] > 1) {
            add(tallies, Kind.TERM, count, text, source, folded, new Span(start, end));
          }
        });
  }

  private static boolean overlaps(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  /// Names, titles and Latin words. The words of a name are no terms besides; those of a title are.
  private List<Span> special(
      SourceText text, String source, String folded, Map<String, Tally> tallies) {
    List<Span> taken = new ArrayList<>();
    Matcher title = TITLE.matcher(source);
    while (title.find()) {
      Span span = new Span(title.start(1), title.end(1));
      add(tallies, Kind.TITLE, 2, text, source, folded, span);
      taken.add(span);
    }
    for (Placeable each : Placeables.find(source)) {
      Span span = each.span();
      boolean inTitle = taken.stream().anyMatch(other -> overlaps(other, span));
      if (each.kind() == Placeable.Kind.NAME) {
        add(tallies, Kind.NAME, 2, text, source, folded, span);
        taken.add(span);
      } else if (each.kind() == Placeable.Kind.LATIN && !inTitle && span.length() > 1) {
        add(tallies, Kind.LATIN, 1, text, source, folded, span);
      }
    }
    return taken;
  }

  private static void add(
      Map<String, Tally> tallies,
      Kind kind,
      int words,
      SourceText text,
      String source,
      String folded,
      Span span) {
    tallies
        .computeIfAbsent(folded.substring(span.start(), span.end()), key -> new Tally(kind, words))
        .add(
            source.substring(span.start(), span.end()),
            text.number(),
            new Context(text.document(), text.segment().id(), span));
  }

  private interface Run {
    void at(int start, int end, int words);
  }

  /// Every run of words that may be a term.
  private static void runs(String folded, List<Span> words, Run run) {
    for (int first = 0; first < words.size(); first++) {
      if (StopWords.isChinese(words.get(first).of(folded))) {
        continue;
      }
      int start = words.get(first).start();
      for (int last = first; last < Math.min(words.size(), first + LONGEST_RUN); last++) {
        if (last > first && words.get(last).start() != words.get(last - 1).end()) {
          break;
        }
        int end = words.get(last).end();
        if (end - start > LONGEST || StopWords.isBreak(words.get(last).of(folded))) {
          break;
        }
        if (end - start >= SHORTEST && !StopWords.isChinese(words.get(last).of(folded))) {
          run.at(start, end, last - first + 1);
        }
      }
    }
  }

  private static int bucket(String folded, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 0x01000193 + folded.charAt(i);
    }
    hash *= 0x9E3779B1;
    return hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(BUCKETS));
  }

  /// Leaves out what stands once, and tells each candidate of the longer ones that hold it.
  void settle(Map<String, Tally> tallies) {
    tallies.values().removeIf(each -> each.kind == Kind.TERM && each.count < 2);
    tallies.forEach(
        (key, tally) -> {
          for (int start = 0; start < key.length(); start++) {
            for (int end = start + SHORTEST; end <= key.length(); end++) {
              Tally held =
                  end - start < key.length() ? tallies.get(key.substring(start, end)) : null;
              if (held != null && held.kind == Kind.TERM) {
                held.holders++;
                held.countOfHolders += tally.count;
              }
            }
          }
        });
    tallies.values().removeIf(each -> each.kind == Kind.TERM && each.cValue() <= 0);
  }
}
