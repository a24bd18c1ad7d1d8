package org.duizhao.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.State;

/// How much text there is and how far its translation has come. Furniture is counted apart and
/// nowhere else.
///
/// @param states how many segments are in each state; every state has an entry
/// @param hanCharacters Chinese characters of the source texts
/// @param characters characters of the source texts but blanks
/// @param englishWords words of the translations: 2,000 and won't are one each
public record Statistics(
    int segments,
    Map<State, Integer> states,
    int furniture,
    long hanCharacters,
    long characters,
    long englishWords) {

  public Statistics {
    states = Map.copyOf(states);
  }

  public static Statistics of(Project project) {
    List<Segment> all = new ArrayList<>();
    project.documents().forEach(document -> all.addAll(document.segments()));
    return of(all);
  }

  public static Statistics of(Document document) {
    return of(document.segments());
  }

  private static Statistics of(List<Segment> segments) {
    Map<State, Integer> states = new EnumMap<>(State.class);
    for (State state : State.values()) {
      states.put(state, 0);
    }
    int furniture = 0;
    long han = 0;
    long characters = 0;
    long words = 0;
    for (Segment segment : segments) {
      if (!segment.kind().isTranslatable()) {
        furniture++;
        continue;
      }
      states.merge(segment.state(), 1, Integer::sum);
      han += Amount.han(segment.source());
      characters += Amount.characters(segment.source());
      words += Amount.words(segment.target());
    }
    return new Statistics(segments.size() - furniture, states, furniture, han, characters, words);
  }
}
