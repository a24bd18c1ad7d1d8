package org.duizhao.format.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.duizhao.core.Kind;

/// Collects paragraphs and tables from WordprocessingML.
final class WordBody implements Xml.Handler {

  /// What none of is text: deletions, the old place of what was moved, the second form of a
  /// drawing, field codes, readings over characters, the old properties of what was changed.
  private static final Set<String> UNREAD =
      Set.of(
          "del",
          "moveFrom",
          "Fallback",
          "instrText",
          "delInstrText",
          "delText",
          "rt",
          "pPrChange",
          "rPrChange",
          "sdtPr",
          "sdtEndPr",
          "tblPrChange",
          "trPrChange",
          "tcPrChange");

  private final WordStyles styles;
  private final List<Part> parts = new ArrayList<>();
  private final List<String> noteReferences = new ArrayList<>();
  private final Deque<WordTable> tables = new ArrayDeque<>();

  /// Open paragraphs; a text box lies inside another paragraph.
  private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();

  /// Paragraphs of text boxes, which follow the one they are anchored in.
  private final List<WordParagraph> boxed = new ArrayList<>();

  private String carried = "";
  private boolean afterBlank = true;
  private int unread;
  private boolean inText;
  private boolean inRunProperties;
  private boolean inRowProperties;
  private boolean inParagraphProperties;
  private boolean hidden;

  WordBody(WordStyles styles) {
    this.styles = styles;
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  /// The notes referred to, such as `footnote 3`, in order.
  List<String> noteReferences() {
    return List.copyOf(noteReferences);
  }

  @Override
  public void start(String element, Xml.Attributes attributes) {
    if (unread > 0 || UNREAD.contains(element)) {
      // Only a mark inside properties: the paragraph's or the row's own end was deleted.
      if (unread == 0 && (element.equals("del") || element.equals("moveFrom"))) {
        deletedMark();
      }
      unread++;
      return;
    }
    switch (element) {
      case "p" -> paragraphs.push(new WordParagraph());
      case "pStyle" -> paragraph().kind = styles.kindOf(attributes.get("val"));
      case "outlineLvl" -> {
        if (WordStyles.isHeadingLevel(attributes.get("val")) && paragraph().kind == Kind.SENTENCE) {
          paragraph().kind = Kind.HEADING;
        }
      }
      case "pPr" -> inParagraphProperties = true;
      case "rPr" -> inRunProperties = true;
      case "r" -> hidden = false;
      case "vanish" ->
          hidden |= inRunProperties && !inParagraphProperties && isOn(attributes.get("val"));
      case "t" -> inText = true;
      case "tab" -> append(inParagraphProperties ? "" : "\t");
      case "br", "cr" ->
          append(attributes.get("type").isEmpty() || element.equals("cr") ? "\n" : "");
      case "noBreakHyphen" -> append("-");
      case "footnoteReference" -> noteReferences.add("footnote " + attributes.get("id"));
      case "endnoteReference" -> noteReferences.add("endnote " + attributes.get("id"));
      case "tbl" -> tables.push(new WordTable());
      case "tr" -> table().startRow();
      case "trPr" -> inRowProperties = true;
      case "gridBefore" -> table().skip(number(attributes.get("val")));
      case "tc" -> table().startCell();
      case "gridSpan" -> table().span(number(attributes.get("val")));
      case "vMerge" -> table().mergeUp(!attributes.get("val").equals("restart"));
      default -> {}
    }
  }

  @Override
  public void end(String element) {
    if (unread > 0) {
      unread--;
      return;
    }
    switch (element) {
      case "p" -> endParagraph(paragraphs.pop());
      case "pPr" -> inParagraphProperties = false;
      case "rPr" -> inRunProperties = false;
      case "trPr" -> inRowProperties = false;
      case "t" -> inText = false;
      case "tc" -> table().endCell();
      case "tr" -> table().endRow();
      case "tbl" -> endTable(tables.pop());
      default -> {}
    }
  }

  @Override
  public void text(String characters) {
    if (inText && unread == 0) {
      append(characters);
    }
  }

  private void append(String characters) {
    if (!hidden && !paragraphs.isEmpty()) {
      paragraph().text.append(characters);
    }
  }

  private void deletedMark() {
    if (inRowProperties) {
      table().dropRow();
    } else if (inRunProperties && inParagraphProperties) {
      paragraph().goesOn = true;
    }
  }

  private void endParagraph(WordParagraph ended) {
    hidden = false;
    if (!paragraphs.isEmpty()) {
      boxed.add(ended);
      return;
    }
    ended.text.insert(0, carried);
    carried = "";
    if (ended.goesOn) {
      carried = ended.text.toString();
    } else {
      put(ended);
    }
    boxed.forEach(this::put);
    boxed.clear();
  }

  private void put(WordParagraph ended) {
    if (!tables.isEmpty()) {
      table().add(ended.text.toString());
      return;
    }
    List<String> lines =
        ended.text.toString().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    for (String line : lines) {
      parts.add(new Paragraph(line, ended.kind, afterBlank));
      afterBlank = false;
    }
    afterBlank |= lines.isEmpty();
  }

  /// A table in a cell becomes lines of that cell.
  private void endTable(WordTable ended) {
    afterBlank = true;
    Table table = ended.table();
    if (tables.isEmpty()) {
      if (!table.rows().isEmpty()) {
        parts.add(table);
      }
      return;
    }
    table.rows().forEach(row -> row.texts().forEach(table()::add));
  }

  private WordParagraph paragraph() {
    return paragraphs.getFirst();
  }

  private WordTable table() {
    return tables.getFirst();
  }

  private static boolean isOn(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  private static int number(String value) {
    return value.isEmpty() ? 1 : Integer.parseInt(value);
  }
}
