package org.duizhao.format;

import java.util.List;
import javax.xml.stream.Location;
import org.duizhao.format.XmlCharacters.Place;

/// Says why a parser stopped, by what stands there.
final class TmxProblem {

  private final String name;
  private final XmlCharacters characters;

  TmxProblem(String name, XmlCharacters characters) {
    this.name = name;
    this.characters = characters;
  }

  /// @param stopped where the parser stopped
  /// @param sound a place before it up to which all is well
  /// @param open the elements that are open at that place
  BrokenFile at(Location stopped, Place sound, List<String> open) {
    String text = characters.latest();
    Place start = characters.latestStart();
    if (characters.isEnded() && start.equals(Place.START) && text.isBlank()) {
      return new BrokenFile(name, 1, 1, "the file is empty; choose a TMX file");
    }
    if (!sound.isBefore(start)) {
      int from = offset(text, start, sound);
      Place place = XmlCharacters.after(start, text, from);
      var fault = XmlFault.find(text.substring(from), open, characters.isEnded());
      if (fault.isPresent()) {
        Place there = XmlCharacters.after(place, text.substring(from), fault.get().offset());
        return new BrokenFile(name, there.line(), there.column(), fault.get().message());
      }
    }
    return characters.hasWrongByte()
        ? characters.wrongByte()
        : new BrokenFile(
            name,
            stopped.getLineNumber(),
            stopped.getColumnNumber(),
            "this is not well-formed XML; compare it with the units before it");
  }

  /// How many characters of the text stand before a place.
  private static int offset(String text, Place start, Place wanted) {
    Place place = start;
    int at = 0;
    while (at < text.length() && place.isBefore(wanted)) {
      char c = text.charAt(at++);
      boolean ends = c == '\n' || (c == '\r' && (at == text.length() || text.charAt(at) != '\n'));
      place = ends ? new Place(place.line() + 1, 1) : new Place(place.line(), place.column() + 1);
    }
    return at;
  }
}
