package org.duizhao.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.lexicon.Lexicon;

/// Reads a shifted run one byte off, as it was meant, until its bytes and characters meet again.
///
/// A state is open while it holds the first byte of a character whose second byte is still to come;
/// it closes at an ASCII byte, at `€`, or where the damage shows what was lost.
final class ShiftDecoder {

  /// What stands where a byte and the ASCII character behind it were lost.
  static final String LOST_CHARACTERS = "?？\ufffd";

  static final String LOST = "[" + LOST_CHARACTERS + "]";

  /// A lost byte, and behind it the rest of a reading whose bracket was lost with it: `?shù)`.
  static final Pattern LOST_READING =
      Pattern.compile(LOST + "[(（]?(" + PinyinResidue.SYLLABLE + ")[)）]");

  private static final Pattern READING =
      Pattern.compile("[(（](" + PinyinResidue.SYLLABLE + ")[)）]");
  private static final Pattern LOST_TAG =
      Pattern.compile(LOST + "<?(" + Markup.TAIL + ")", Pattern.CASE_INSENSITIVE);
  private static final Pattern LOST_OTHER = Pattern.compile(LOST + "([,.:;!?]?)");

  /// No sane run is longer: every tenth character or so closes it by chance.
  private static final int LONGEST = 300;

  /// More ways than this to read one run are no reading of it.
  private static final int WIDEST = 400;

  /// A run read up to `at`.
  ///
  /// @param pending the first byte of the character to come, or `CLOSED`
  /// @param text what was read
  /// @param last the last character in the broken pairing, 0 when there is none
  /// @param guesses how many characters were chosen for a byte that nothing names
  record State(int at, int pending, String text, char last, int guesses) {

    static final int CLOSED = -1;

    boolean isClosed() {
      return pending == CLOSED;
    }

    /// The same with a character before it.
    State after(char first) {
      return new State(at, pending, first + text, last, guesses);
    }
  }

  private final Gbk gbk;
  private final Readings readings;
  private final Lexicon lexicon;
  private final String source;
  private final boolean converted;
  private final boolean fullWidth;

  /// @param converted whether the text may have been converted to simplified characters since
  ShiftDecoder(Gbk gbk, Readings readings, Lexicon lexicon, String source, boolean converted) {
    this.gbk = gbk;
    this.readings = readings;
    this.lexicon = lexicon;
    this.source = source;
    this.converted = converted;
    this.fullWidth = source.indexOf('，') >= 0;
  }

  /// Every way to read on from the open states to a close.
  List<State> closed(List<State> open) {
    List<State> done = new ArrayList<>();
    List<State> now = open;
    for (int step = 0; step < LONGEST && !now.isEmpty(); step++) {
      List<State> next = new ArrayList<>();
      for (State state : now) {
        for (State after : next(state)) {
          if (after.isClosed()) {
            closeOrReopen(after, done, next);
          } else if (next.size() < WIDEST) {
            next.add(after);
          }
        }
      }
      now = next;
    }
    return done;
  }

  /// The open states behind a lost byte that starts at `lost`, when `left` stands before it: the
  /// reading names a character whose first byte is the second of `left`.
  List<State> open(char left, int lost) {
    Matcher reading = LOST_READING.matcher(source).region(lost, source.length());
    if (!reading.lookingAt()) {
      return List.of();
    }
    Set<Integer> seconds = new TreeSet<>();
    for (char form : forms(left)) {
      int pair = gbk.pair(form);
      if (pair != Gbk.NONE && Gbk.isLead(pair & 0xff)) {
        seconds.addAll(seconds(pair & 0xff, reading.group(1)));
      }
    }
    seconds.removeIf(second -> !Gbk.isLead(second));
    return seconds.stream()
        .map(second -> new State(reading.end(), second, "", (char) 0, 0))
        .toList();
  }

  /// The second bytes of the characters with this first byte and reading: those a site replaces,
  /// with the reading's tone, if there are any; else what comes closest.
  private Set<Integer> seconds(int lead, String reading) {
    Readings.Syllable syllable = Readings.Syllable.of(reading);
    Set<Integer> replaced = new TreeSet<>();
    Set<Integer> exact = new TreeSet<>();
    Set<Integer> toneless = new TreeSet<>();
    for (int trail = 0x40; trail <= 0xfe; trail++) {
      char c = gbk.character(lead, trail);
      Readings.Fit fit =
          Character.isIdeographic(c) ? readings.commonFit(c, syllable) : Readings.Fit.NONE;
      if (fit == Readings.Fit.EXACT) {
        exact.add(trail);
        if (!lexicon.simplifiedForms(Character.toString(c)).isEmpty()) {
          replaced.add(trail);
        }
      } else if (fit == Readings.Fit.TONELESS) {
        toneless.add(trail);
      }
    }
    return !replaced.isEmpty() ? replaced : !exact.isEmpty() ? exact : toneless;
  }

  private void closeOrReopen(State state, List<State> done, List<State> open) {
    State settled = skipReading(state, state.text.isEmpty() ? 0 : lastOf(state.text));
    if (settled.at < source.length() && !settled.text.isEmpty()) {
      List<State> again = open(lastOf(settled.text), settled.at);
      if (!again.isEmpty()) {
        for (State each : again) {
          open.add(new State(each.at, each.pending, settled.text, (char) 0, settled.guesses));
        }
        return;
      }
    }
    done.add(settled);
  }

  private State skipReading(State state, int character) {
    Matcher reading = READING.matcher(source).region(state.at, source.length());
    if (character != 0
        && reading.lookingAt()
        && readings.fit(character, reading.group(1)) != Readings.Fit.NONE) {
      return new State(reading.end(), state.pending, state.text, (char) 0, state.guesses);
    }
    return state;
  }

  private List<State> next(State state) {
    if (state.at >= source.length()) {
      return List.of();
    }
    State here = skipReading(state, state.last);
    if (here.at >= source.length()) {
      return List.of();
    }
    char c = source.charAt(here.at);
    if (LOST_CHARACTERS.indexOf(c) >= 0) {
      return lost(here);
    }
    List<State> next = new ArrayList<>();
    if (c < 0x7f || c == '€') {
      add(next, here, c == '€' ? Gbk.EURO : c, State.CLOSED, c);
      return next;
    }
    for (char form : forms(c)) {
      int pair = gbk.pair(form);
      if (pair != Gbk.NONE) {
        int second = pair & 0xff;
        if (Gbk.isLead(second)) {
          add(next, here, pair >> 8, second, c);
        } else if (second < 0x80) {
          // The second byte is an ASCII letter of its own: nothing is left over.
          addWithLetter(next, here, pair, c);
        }
      }
    }
    return next;
  }

  private void add(List<State> next, State from, int trail, int pending, char shifted) {
    if (Gbk.isTrail(trail)) {
      char c = gbk.character(from.pending, trail);
      if (c != 0) {
        next.add(new State(from.at + 1, pending, from.text + c, shifted, from.guesses));
      }
    }
  }

  private void addWithLetter(List<State> next, State from, int pair, char shifted) {
    char c = gbk.character(from.pending, pair >> 8);
    if (c != 0) {
      String text = from.text + c + (char) (pair & 0xff);
      next.add(new State(from.at + 1, State.CLOSED, text, shifted, from.guesses));
    }
  }

  /// The byte behind the pending one is lost, and an ASCII character with it.
  private List<State> lost(State state) {
    List<State> next = new ArrayList<>();
    Matcher reading = LOST_READING.matcher(source).region(state.at, source.length());
    if (reading.lookingAt()) {
      for (int second : seconds(state.pending, reading.group(1))) {
        String text = state.text + gbk.character(state.pending, second);
        next.add(new State(reading.end(), State.CLOSED, text, (char) 0, state.guesses));
      }
      return next;
    }
    Matcher tag = LOST_TAG.matcher(source).region(state.at, source.length());
    boolean isTag = tag.lookingAt();
    Matcher other = LOST_OTHER.matcher(source).region(state.at, source.length());
    if (isTag || other.lookingAt()) {
      int end = isTag ? tag.end() : other.end();
      String behind = isTag || endsLine(end) ? "" : likelyBefore(source.charAt(end));
      behind = isTag || other.group(1).isEmpty() ? behind : other.group(1);
      for (int second = 0x81; second <= 0xfe; second++) {
        char c = gbk.character(state.pending, second);
        if (c != 0) {
          String text = state.text + c + behind;
          next.add(new State(end, State.CLOSED, text, (char) 0, state.guesses + (isTag ? 1 : 2)));
        }
      }
    }
    return next;
  }

  /// The ASCII character most often lost: a space before Latin letters, or in a text whose own
  /// marks are full-width; else a comma.
  private String likelyBefore(char next) {
    return next < 0x7f || fullWidth ? " " : ",";
  }

  private boolean endsLine(int at) {
    return at == source.length() || source.charAt(at) == '\n' || source.charAt(at) == '\r';
  }

  private char[] forms(char c) {
    if (!converted || !Character.isIdeographic(c)) {
      return new char[] {c};
    }
    StringBuilder forms = new StringBuilder().append(c);
    for (String form : lexicon.traditionalForms(Character.toString(c))) {
      if (form.length() == 1) {
        forms.append(form);
      }
    }
    return forms.toString().toCharArray();
  }

  private static char lastOf(String text) {
    return text.charAt(text.length() - 1);
  }
}
