package org.duizhao.language;

import java.util.HashMap;
import java.util.Map;

/// English verbs, nouns and comparisons whose forms follow no rule, brought to one form.
public final class IrregularForms {

  /// The base form, then its other forms.
  private static final String TABLE =
      """
      be am is are was were been being
      have has had having
      do does did done doing
      go goes went gone
      say said
      see saw seen
      come came
      take took taken
      get got gotten
      give gave given
      know knew known
      think thought
      tell told
      find found
      become became
      leave left
      feel felt
      bring brought
      begin began begun
      keep kept
      hold held
      write wrote written
      stand stood
      hear heard
      mean meant
      meet met
      run ran
      pay paid
      sit sat
      speak spoke spoken
      lie lay lain lying
      lead led
      grow grew grown
      lose lost
      fall fell fallen
      send sent
      build built
      understand understood
      draw drew drawn
      break broke broken
      spend spent
      rise rose risen
      drive drove driven
      buy bought
      wear wore worn
      choose chose chosen
      seek sought
      throw threw thrown
      catch caught
      deal dealt
      win won
      forget forgot forgotten
      lay laid
      sell sold
      fight fought
      bear bore borne born
      teach taught
      eat ate eaten
      sing sang sung
      strike struck stricken
      hang hung
      shake shook shaken
      ride rode ridden
      feed fed
      shoot shot
      drink drank drunk
      hide hid hidden
      wake woke woken
      fly flew flown
      sleep slept
      sweep swept
      weep wept
      creep crept
      swear swore sworn
      tear tore torn
      bite bit bitten
      blow blew blown
      bend bent
      bind bound
      bleed bled
      breed bred
      cling clung
      dig dug
      fling flung
      flee fled
      forbid forbade forbidden
      forgive forgave forgiven
      freeze froze frozen
      grind ground
      kneel knelt
      lend lent
      light lit
      prove proven
      ring rang rung
      shine shone
      shrink shrank shrunk
      sink sank sunk
      slide slid
      spin spun
      spring sprang sprung
      stick stuck
      steal stole stolen
      sting stung
      stink stank stunk
      swim swam swum
      swing swung
      wind wound
      wring wrung
      withdraw withdrew withdrawn
      overcome overcame
      undergo underwent undergone
      undertake undertook undertaken
      mistake mistook mistaken
      arise arose arisen
      awake awoke awoken
      beat beaten
      behold beheld
      burn burnt
      dream dreamt
      learn learnt
      leap leapt
      lean leant
      smell smelt
      spill spilt
      spoil spoilt
      spell spelt
      show shown
      sew sewn
      sow sown
      swell swollen
      tread trod trodden
      weave wove woven
      slay slew slain
      make made
      man men
      woman women
      child children
      foot feet
      tooth teeth
      mouse mice
      goose geese
      ox oxen
      life lives
      knife knives
      wife wives
      wolf wolves
      leaf leaves
      half halves
      shelf shelves
      thief thieves
      self selves
      calf calves
      person people
      good better best
      bad worse worst
      far farther further farthest furthest
      much more most
      little less least
      will would
      can could
      shall should
      may might
      this these
      that those
      i me my mine myself
      you your yours yourself yourselves thee thou thy thine
      he him his himself
      she her hers herself
      it its itself
      we us our ours ourselves
      they them their theirs themselves
      """;

  private static final Map<String, String> BASE = read();

  private IrregularForms() {}

  /// The base form, or the word itself where it is regular.
  ///
  /// @param word in lower case
  public static String base(String word) {
    return BASE.getOrDefault(word, word);
  }

  private static Map<String, String> read() {
    Map<String, String> base = new HashMap<>();
    for (String line : TABLE.lines().toList()) {
      String[] forms = line.split(" ", -1);
      for (int i = 1; i < forms.length; i++) {
        base.putIfAbsent(forms[i], forms[0]);
      }
    }
    return Map.copyOf(base);
  }
}
