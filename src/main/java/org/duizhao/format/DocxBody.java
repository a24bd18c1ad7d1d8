package org.duizhao.format;

import java.math.BigInteger;
import java.util.Iterator;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// The title and the tables of one Word document.
final class DocxBody {

  /// A4 with margins of 20 mm, in twentieths of a point.
  private static final int PAGE_WIDTH = 11906;

  private static final int PAGE_HEIGHT = 16838;
  private static final int MARGIN = 1134;
  private static final int COLUMN = (PAGE_WIDTH - 2 * MARGIN) / 2;

  private static final String LINE = "E4DED2";

  private final CTBody body;
  private final Bilingual bilingual;
  private final ExportOptions options;

  DocxBody(XWPFDocument document, Bilingual bilingual, ExportOptions options) {
    this.body = document.getDocument().getBody();
    this.bilingual = bilingual;
    this.options = options;
  }

  int write() {
    if (!isTitled()) {
      text(body.addNewP(), "Title", bilingual.title(), false);
    }
    int written = 0;
    for (Bilingual.Text text : bilingual.texts()) {
      if (bilingual.texts().size() > 1) {
        text(body.addNewP(), "Heading1", text.name(), false);
      }
      written += table(text);
      // Word wants a paragraph after a table.
      body.addNewP();
    }
    page();
    return written;
  }

  /// Whether there is one document and it begins with a title of its own.
  private boolean isTitled() {
    if (bilingual.texts().size() != 1) {
      return false;
    }
    Iterator<Pair> pairs = options.kept(bilingual.texts().getFirst()).iterator();
    return pairs.hasNext() && pairs.next().segment().kind() == Kind.TITLE;
  }

  private int table(Bilingual.Text text) {
    CTTbl table = body.addNewTbl();
    properties(table.addNewTblPr());
    table.addNewTblGrid().addNewGridCol().setW(BigInteger.valueOf(COLUMN));
    table.getTblGrid().addNewGridCol().setW(BigInteger.valueOf(COLUMN));
    CTRow names = table.addNewTr();
    together(names).addNewTblHeader();
    cell(names, 1, "Language", Languages.name(bilingual.sourceLanguage()), true);
    cell(names, 1, "Language", Languages.name(bilingual.targetLanguage()), false);
    int written = 0;
    for (Block block : Block.of(text, options)) {
      if (block.begins()) {
        CTRow row = table.addNewTr();
        together(row);
        cell(row, 2, "Speaker", block.speaker(), false);
      }
      for (Pair pair : block.pairs()) {
        pair(table.addNewTr(), pair.segment());
        written++;
      }
    }
    return written;
  }

  private void pair(CTRow row, Segment segment) {
    together(row);
    cell(row, 1, style(segment.kind(), "Source"), segment.source(), true);
    cell(row, 1, style(segment.kind(), "Target"), segment.target(), false);
  }

  private static String style(Kind kind, String sentence) {
    return switch (kind) {
      case TITLE -> "Heading1";
      case HEADING -> "Heading2";
      case SENTENCE, FURNITURE -> sentence;
    };
  }

  private static void properties(CTTblPr table) {
    table.addNewTblW().setType(STTblWidth.DXA);
    table.getTblW().setW(BigInteger.valueOf(2L * COLUMN));
    CTTblBorders borders = table.addNewTblBorders();
    border(borders.addNewBottom());
    border(borders.addNewInsideH());
    table.addNewTblLayout().setType(STTblLayoutType.FIXED);
  }

  private static void border(CTBorder border) {
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(4));
    border.setColor(LINE);
  }

  /// Keeps the row on one page.
  private static CTTrPr together(CTRow row) {
    CTTrPr properties = row.addNewTrPr();
    properties.addNewCantSplit();
    return properties;
  }

  private static void cell(CTRow row, int columns, String style, String text, boolean chinese) {
    CTTc cell = row.addNewTc();
    cell.addNewTcPr().addNewTcW().setType(STTblWidth.DXA);
    cell.getTcPr().getTcW().setW(BigInteger.valueOf((long) columns * COLUMN));
    if (columns > 1) {
      cell.getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }
    text(cell.addNewP(), style, text, chinese);
  }

  /// A paragraph; line ends and tabs are Word's own.
  private static void text(CTP paragraph, String style, String text, boolean chinese) {
    paragraph.addNewPPr().addNewPStyle().setVal(style);
    CTR run = paragraph.addNewR();
    if (chinese) {
      // Else Word takes quotation marks and dashes from the Latin font.
      run.addNewRPr().addNewRFonts().setHint(STHint.EAST_ASIA);
    }
    String lines = WellFormed.forXml(text).replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      if (c == '\n' || c == '\t') {
        piece(run, piece);
        if (c == '\n') {
          run.addNewBr();
        } else {
          run.addNewTab();
        }
      } else {
        piece.append(c);
      }
    }
    piece(run, piece);
  }

  private static void piece(CTR run, StringBuilder piece) {
    if (!piece.isEmpty()) {
      CTText text = run.addNewT();
      text.setStringValue(piece.toString());
      text.setSpace(Space.PRESERVE);
      piece.setLength(0);
    }
  }

  private void page() {
    CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(PAGE_WIDTH));
    size.setH(BigInteger.valueOf(PAGE_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
  }
}
