package org.duizhao.quality.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Knows English words, in American and British spelling, and what a wrong one was probably meant
/// to be. Loading takes half a second; load it once. Safe for any thread.
public final class Speller {

  private static final int LONG = 8;

  /// Before these nearly every word may be put, so that a slip easily looks like a word.
  private static final Set<String> PARTICLES = Set.of("post", "over", "under", "after", "counter");

  private static final int REMEMBERED = 100_000;

  private final Hunspell hunspell;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  /// Words that are in no list, by whether they are made of some that are.
  private final Map<String, Boolean> made = new ConcurrentHashMap<>();

  private final Set<String> extra;

  private Speller(Hunspell hunspell, Set<String> extra) {
    this.hunspell = hunspell;
    this.extra = extra;
  }

  /// Reads the bundled dictionary.
  public static Speller load() {
    try (InputStream affixes = resource("index.aff");
        InputStream words = resource("index.dic");
        InputStream newer = resource("more.txt");
        ByteBuffersDirectory scratch = new ByteBuffersDirectory()) {
      String more = new String(newer.readAllBytes(), StandardCharsets.UTF_8);
      return new Speller(
          new Hunspell(new Dictionary(scratch, "english", affixes, words)),
          Set.of(more.strip().split("\\s+", -1)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (ParseException broken) {
      throw new IllegalStateException("The bundled spelling dictionary is damaged", broken);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(Speller.class.getResourceAsStream(name), name);
  }

  /// Whether the word is in the dictionary, or a British spelling, a compound or a derivation of
  /// words that are.
  public boolean knows(String word) {
    if (extra.contains(word) || isListed(word)) {
      return true;
    }
    if (made.size() > REMEMBERED) {
      made.clear();
    }
    return made.computeIfAbsent(word, this::isMade);
  }

  private boolean isMade(String word) {
    // Apologise, which looks like a slip for "apologies".
    int ise = word.lastIndexOf("is");
    if (ise > 2 && isListed(word.substring(0, ise) + "iz" + word.substring(ise + 2))) {
      return true;
    }
    List<String> american = Variants.spellings(word);
    if (american.stream().anyMatch(this::isListed)) {
      return Slips.exchanged(word).stream()
          .noneMatch(near -> !american.contains(near) && isListed(near));
    }
    boolean derived = Variants.of(word).stream().anyMatch(this::isListed);
    return (derived || isCompound(word)) && !isSlip(word);
  }

  /// Preson is sooner "person" than what comes before a son, and studnets "students": two letters
  /// exchanged, or one left out that is not the last.
  private boolean isSlip(String word) {
    boolean plural = word.endsWith("s") && isListed(word.substring(0, word.length() - 1));
    return !plural
        && Stream.concat(Slips.exchanged(word).stream(), Slips.lacking(word).stream())
            .anyMatch(this::isListed);
  }

  /// Postpond is sooner "postpone" than what comes after a pond.
  private boolean isOneLetterOff(String word) {
    if (word.length() < LONG) {
      return false;
    }
    for (String near : Slips.of(word)) {
      if (near.length() == word.length() && isListed(near)) {
        return true;
      }
    }
    return false;
  }

  private boolean isListed(String word) {
    if (known.size() > REMEMBERED) {
      known.clear();
    }
    return known.computeIfAbsent(word, hunspell::spell);
  }

  private boolean isCompound(String word) {
    for (int at = 2; at <= word.length() - 3; at++) {
      String head = word.substring(0, at);
      String tail = word.substring(at);
      boolean prefix = Variants.isPrefix(head);
      boolean compound =
          at >= 4
              && tail.length() >= 4
              && !Variants.isFunctionWord(head)
              && !Variants.isFunctionWord(tail);
      if ((prefix && isListed(tail)) || (compound && isListed(head) && isListed(tail))) {
        return !PARTICLES.contains(head) || !isOneLetterOff(word);
      }
    }
    return false;
  }

  /// A word one slip away: a letter too many, too few or wrong, or two exchanged; exchanged letters
  /// come first.
  public Optional<String> correction(String word) {
    String best = null;
    for (String near : Slips.of(word)) {
      if (isListed(near)) {
        best = near;
        break;
      }
    }
    return best == null ? british(word) : Optional.of(best);
  }

  private Optional<String> british(String word) {
    return Slips.of(word).stream()
        .filter(near -> Variants.spellings(near).stream().anyMatch(this::isListed))
        .findFirst();
  }

  /// What a word that may also be a name was probably meant to be: a very common word, or for a
  /// long one any word one slip away.
  public Optional<String> likelyMeant(String word) {
    return word.length() < LONG
        ? Slips.exchanged(word).stream().filter(Variants::isFunctionWord).findFirst()
        : correction(word);
  }
}
