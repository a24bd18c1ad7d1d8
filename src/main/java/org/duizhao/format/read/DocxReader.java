package org.duizhao.format.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// Reads Word documents (ISO/IEC 29500, part 1, chapter 17) as if all tracked changes were
/// accepted: paragraphs, headings, tables, text boxes, and at the end the notes in the order they
/// are referred to. Headers, footers, comments, hidden text and readings over characters are left
/// out; numbers Word counts itself are not in the file.
public final class DocxReader implements ContentsReader {

  @Override
  public Contents read(byte[] bytes, String name) {
    Archive archive = Archive.of(bytes, name);
    try {
      WordStyles styles = new WordStyles();
      if (archive.holds("word/styles.xml")) {
        Xml.read(archive.open("word/styles.xml"), styles);
      }
      WordBody body = new WordBody(styles);
      Xml.read(archive.open("word/document.xml"), body);
      List<Part> parts = new ArrayList<>(body.parts());
      Map<String, List<Part>> notes = notes(archive, styles);
      for (String reference : body.noteReferences()) {
        parts.addAll(notes.getOrDefault(reference, List.of()));
      }
      return new Contents("docx", parts);
    } catch (XMLStreamException | IllegalArgumentException damaged) {
      throw Archive.damaged(name, damaged);
    }
  }

  private static Map<String, List<Part>> notes(Archive archive, WordStyles styles)
      throws XMLStreamException {
    WordNotes notes = new WordNotes(styles);
    for (String file : List.of("word/footnotes.xml", "word/endnotes.xml")) {
      if (archive.holds(file)) {
        Xml.read(archive.open(file), notes);
      }
    }
    return notes.byReference();
  }
}
