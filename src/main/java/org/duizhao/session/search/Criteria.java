package org.duizhao.session.search;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.duizhao.core.Segment;
import org.duizhao.core.State;

/// What segments must be to be listed. Every kind of criterion that is set must hold; of several
/// states, speakers or headings any one.
///
/// @param headings ids of headings under which the segment may stand
/// @param noted whether it must have a note
/// @param repeated whether its source must stand in the project more than once
/// @param flags which segments may be listed, such as those with findings
public record Criteria(
    Set<State> states,
    Set<String> speakers,
    Set<String> headings,
    boolean noted,
    boolean bookmarked,
    boolean repeated,
    Optional<Changed> changed,
    Optional<Flags> flags) {

  public static final Criteria NONE =
      new Criteria(
          Set.of(), Set.of(), Set.of(), false, false, false, Optional.empty(), Optional.empty());

  public Criteria {
    states = Set.copyOf(states);
    speakers = Set.copyOf(speakers);
    headings = Set.copyOf(headings);
  }

  public boolean isEmpty() {
    return equals(NONE);
  }

  /// With the state added, or taken away when it was there.
  public Criteria toggled(State state) {
    Set<State> toggled = EnumSet.noneOf(State.class);
    toggled.addAll(states);
    if (!toggled.remove(state)) {
      toggled.add(state);
    }
    return new Criteria(toggled, speakers, headings, noted, bookmarked, repeated, changed, flags);
  }

  public Criteria toggledSpeaker(String speaker) {
    return new Criteria(
        states, toggled(speakers, speaker), headings, noted, bookmarked, repeated, changed, flags);
  }

  public Criteria toggledHeading(String id) {
    return new Criteria(
        states, speakers, toggled(headings, id), noted, bookmarked, repeated, changed, flags);
  }

  public Criteria withNoted(boolean value) {
    return new Criteria(states, speakers, headings, value, bookmarked, repeated, changed, flags);
  }

  public Criteria withBookmarked(boolean value) {
    return new Criteria(states, speakers, headings, noted, value, repeated, changed, flags);
  }

  public Criteria withRepeated(boolean value) {
    return new Criteria(states, speakers, headings, noted, bookmarked, value, changed, flags);
  }

  public Criteria withChanged(Optional<Changed> value) {
    return new Criteria(states, speakers, headings, noted, bookmarked, repeated, value, flags);
  }

  public Criteria withFlags(Optional<Flags> value) {
    return new Criteria(states, speakers, headings, noted, bookmarked, repeated, changed, value);
  }

  /// Whether the segment passes, as far as it shows by itself.
  boolean passes(Segment segment) {
    return (states.isEmpty() || states.contains(segment.state()))
        && (speakers.isEmpty() || speakers.contains(segment.speaker()))
        && (!noted || !segment.note().isBlank())
        && (!bookmarked || segment.bookmarked());
  }

  private static Set<String> toggled(Set<String> all, String one) {
    Set<String> toggled = new LinkedHashSet<>(all);
    if (!toggled.remove(one)) {
      toggled.add(one);
    }
    return toggled;
  }
}
