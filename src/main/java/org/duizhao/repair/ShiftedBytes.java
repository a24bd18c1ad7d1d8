package org.duizhao.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Cancel;
import org.duizhao.language.Script;
import org.duizhao.language.Scripts;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.Pinyin;
import org.duizhao.lexicon.Plausibility;

/// Undoes runs of GBK bytes that were paired one off.
///
/// A site replaced byte pairs in GBK text without keeping to character boundaries. Between 當 (AE
/// 94) and 的 (B5 C4) the bytes 94 B5 happen to be 數, so `(shù)` went in behind B5; reading it back,
/// B5 and the bracket became `?` and every later byte met the wrong partner. The reading names the
/// lost byte; with it put back the rest can be paired as it was meant.
final class ShiftedBytes implements RepairRule {

  private static final Pattern OPENING = Pattern.compile(ShiftDecoder.LOST);
  private static final Pattern RESIDUE = Pattern.compile("[(（]" + PinyinResidue.SYLLABLE + "[)）]");

  /// Full-width marks, A3 and the ASCII byte plus 80, that sites replace by half-width ones.
  private static final String MARKS = ",;:!?()";

  private static final int FULL_WIDTH_LEAD = 0xa3;
  private static final int CONTEXT = 6;
  private static final int FEW = 6;

  /// After so many bare `?` that led nowhere the text is broken in some other way.
  private static final int MOST_IN_VAIN = 100;

  /// A lead over the next best reading, in nats, that leaves no doubt.
  private static final double CLEAR = 4;

  /// How odd the text behind a bare `?` must look, in nats a character, before it is looked into.
  private static final double GIBBERISH = 8.3;

  /// Chinese, as `Plausibility` sees it, stays below this.
  private static final double READABLE = 8;

  private final Lexicon lexicon;
  private final Readings readings;
  private final Gbk gbk;
  private final Plausibility plain;

  ShiftedBytes(Lexicon lexicon, Readings readings, Gbk gbk) {
    this.lexicon = lexicon;
    this.readings = readings;
    this.gbk = gbk;
    this.plain = new Plausibility(lexicon, Set.of());
  }

  @Override
  public List<Repair> propose(String text, Cancel cancel) {
    List<Repair> repairs = new ArrayList<>();
    Matcher matcher = OPENING.matcher(text);
    Page page = null;
    int from = 0;
    int inVain = 0;
    while (from < text.length() && matcher.find(from)) {
      cancel.check();
      int lost = matcher.start();
      boolean named = isNamed(text, lost);
      from = lost + 1;
      if (lost > 0 && (named || (inVain < MOST_IN_VAIN && looksBroken(text, lost)))) {
        page = page == null ? new Page(text) : page;
        Optional<Repair> repair = named ? page.named(lost) : page.unnamed(lost);
        if (repair.isPresent()) {
          repairs.add(repair.get());
          from = repair.get().span().end();
        } else {
          inVain++;
        }
      }
    }
    return repairs;
  }

  private static boolean isNamed(String text, int lost) {
    Matcher reading = ShiftDecoder.LOST_READING.matcher(text).region(lost, text.length());
    return reading.lookingAt();
  }

  /// Whether good text turns into gibberish here. Where all is gibberish nothing can be told.
  private boolean looksBroken(String text, int lost) {
    int end = Math.min(text.length(), lost + 10);
    int newline = text.indexOf('\n', lost);
    String after = text.substring(lost + 1, newline < 0 ? end : Math.min(newline, end));
    return after.length() > 2
        && plain.meanCost(bare(after)) > GIBBERISH
        && plain.meanCost(bare(text.substring(Math.max(0, lost - 20), lost))) < GIBBERISH;
  }

  private static String bare(String text) {
    return RESIDUE.matcher(text).replaceAll("");
  }

  /// A way to read a run.
  private record Reading(String after, ShiftDecoder.State state, double cost) {}

  /// One text with what is worked out about it only when something in it is broken.
  private final class Page {

    private final String text;
    private final boolean simplified;
    private final ShiftDecoder decoder;
    private final Plausibility plausibility;
    private final Map<Integer, String> rights = new HashMap<>();

    Page(String text) {
      this.text = text;
      this.simplified = Scripts.scriptOf(text) == Script.SIMPLIFIED;
      this.decoder = new ShiftDecoder(gbk, readings, lexicon, text, simplified);
      this.plausibility = new Plausibility(lexicon, repeatedPairs(text));
    }

    /// The run behind a lost byte whose reading is there; a flag when it leads nowhere.
    Optional<Repair> named(int lost) {
      String before = bare(text.substring(Math.max(0, lost - 30), lost));
      List<ShiftDecoder.State> open =
          before.isEmpty() ? List.of() : decoder.open(before.charAt(before.length() - 1), lost);
      Optional<Repair> repair = best(lost, decoder.closed(open), READABLE + 1.5);
      if (repair.isEmpty()) {
        Matcher reading = ShiftDecoder.LOST_READING.matcher(text).region(lost, text.length());
        if (reading.lookingAt() && Pinyin.hasTone(reading.group(1))) {
          return Optional.of(Repair.flag(text, lost, reading.end()));
        }
      }
      return repair;
    }

    /// The run behind a lost byte that a replaced full-width mark left: `?;`.
    Optional<Repair> unnamed(int lost) {
      char next = text.charAt(lost + 1);
      boolean seen = MARKS.indexOf(next) >= 0;
      List<ShiftDecoder.State> open = new ArrayList<>();
      for (char mark : seen ? new char[] {next} : MARKS.toCharArray()) {
        open.add(new ShiftDecoder.State(lost + (seen ? 2 : 1), mark | 0x80, "", (char) 0, 1));
      }
      String left = left(lost);
      List<ShiftDecoder.State> likely =
          decoder.closed(open).stream()
              .filter(state -> state.text().length() > 1)
              .sorted(Comparator.comparingDouble(state -> cost(left, state, state.text())))
              .limit(FEW)
              .toList();
      List<ShiftDecoder.State> whole = new ArrayList<>();
      for (ShiftDecoder.State state : likely) {
        for (int lead = 0x81; lead <= 0xfe; lead++) {
          char first = gbk.character(lead, FULL_WIDTH_LEAD);
          if (Character.isIdeographic(first)) {
            whole.add(state.after(first));
          }
        }
      }
      return best(lost, whole, READABLE)
          .filter(repair -> repair.confidence() >= 0.5 && gains(repair));
    }

    private boolean gains(Repair repair) {
      double broken = plain.meanCost(bare(repair.before()));
      return plain.meanCost(repair.after()) + 1.5 < broken;
    }

    private Optional<Repair> best(int lost, List<ShiftDecoder.State> closed, double limit) {
      String left = left(lost);
      Map<String, Reading> cheapest = new HashMap<>();
      for (ShiftDecoder.State state : closed) {
        String after = simplified ? simplified(state.text()) : state.text();
        Reading reading = new Reading(after, state, cost(left, state, after));
        cheapest.merge(after, reading, (one, other) -> one.cost <= other.cost ? one : other);
      }
      List<Reading> order =
          cheapest.values().stream()
              .sorted(Comparator.comparingDouble(Reading::cost).thenComparing(Reading::after))
              .toList();
      if (order.isEmpty()) {
        return Optional.empty();
      }
      Reading first = order.getFirst();
      double margin = order.size() == 1 ? CLEAR : order.get(1).cost - first.cost;
      boolean readable = plausibility.meanCost(left + first.after) <= limit;
      double sure = readable ? confidence(margin, first.state.guesses()) : 0.3;
      return Optional.of(
          Repair.of(text, lost, first.state.at(), RepairKind.SHIFTED_BYTES, first.after, sure));
    }

    /// What a way to read the run would cost with what stands before and behind it.
    private double cost(String left, ShiftDecoder.State state, String after) {
      String right = rights.computeIfAbsent(state.at(), this::right);
      double cost = plausibility.cost(left + after + right) + state.guesses();
      return right.isBlank() ? cost + endCost(after) : cost;
    }

    private String right(int end) {
      String right = bare(text.substring(end, Math.min(text.length(), end + 20)));
      int newline = right.indexOf('\n');
      right = newline >= 0 ? right.substring(0, newline) : right;
      return right.substring(0, Math.min(CONTEXT, right.length()));
    }

    private String left(int lost) {
      int line = text.lastIndexOf('\n', lost) + 1;
      String left = bare(text.substring(Math.max(line, lost - 30), lost));
      return left.substring(Math.max(0, left.length() - CONTEXT));
    }

    /// A line of running text ends with a mark.
    private static double endCost(String text) {
      return switch (text.charAt(text.length() - 1)) {
        case '。' -> 0;
        case '！', '？', '”', '…', '；', '：' -> 2;
        default -> 4;
      };
    }

    private static double confidence(double margin, int guesses) {
      double sure = margin >= CLEAR ? 0.98 : margin >= 2 ? 0.9 : margin >= 1 ? 0.75 : 0.55;
      return switch (guesses) {
        case 0 -> sure;
        case 1 -> sure - 0.05;
        // What the second guess is about, a lost ASCII character, left no trace at all.
        default -> Math.min(sure - 0.05, 0.6);
      };
    }
  }

  private String simplified(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String c = text.substring(i, i + 1);
      Set<String> forms =
          Character.isIdeographic(c.charAt(0)) ? lexicon.simplifiedForms(c) : Set.of();
      out.append(forms.stream().findFirst().orElse(c));
    }
    return out.toString();
  }

  /// Pairs of characters that come back: the text's own words, as far as they can be guessed.
  private static Set<String> repeatedPairs(String text) {
    String clean = bare(text);
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (int i = 0; i + 1 < clean.length(); i++) {
      if (Character.isIdeographic(clean.charAt(i))
          && Character.isIdeographic(clean.charAt(i + 1))) {
        String pair = clean.substring(i, i + 2);
        if (!seen.add(pair)) {
          repeated.add(pair);
        }
      }
    }
    return repeated;
  }
}
