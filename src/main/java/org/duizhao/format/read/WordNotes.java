package org.duizhao.format.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The texts of foot- and endnotes, by `footnote 3` or `endnote 3`.
final class WordNotes implements Xml.Handler {

  private final WordStyles styles;
  private final Map<String, List<Part>> notes = new HashMap<>();
  private WordBody body;
  private String reference = "";

  WordNotes(WordStyles styles) {
    this.styles = styles;
    this.body = new WordBody(styles);
  }

  Map<String, List<Part>> byReference() {
    return notes;
  }

  @Override
  public void start(String element, Xml.Attributes attributes) {
    if (element.equals("footnote") || element.equals("endnote")) {
      // The line above the notes is kept as a note of a type.
      boolean separator =
          !attributes.get("type").isEmpty() && !attributes.get("type").equals("normal");
      reference = separator ? "" : element + " " + attributes.get("id");
      body = new WordBody(styles);
    } else {
      body.start(element, attributes);
    }
  }

  @Override
  public void end(String element) {
    if (element.equals("footnote") || element.equals("endnote")) {
      if (!reference.isEmpty()) {
        notes.put(reference, body.parts());
      }
    } else {
      body.end(element);
    }
  }

  @Override
  public void text(String characters) {
    body.text(characters);
  }
}
