package org.duizhao.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// A Word document: a table of two columns, its heading row repeated on each page, with the
/// headings and speakers as rows between. Held in memory whole, as the library does.
public final class DocxWriter implements PairWriter {

  /// What Word and zip take for "no date".
  private static final Instant NO_DATE = Instant.parse("1980-01-01T00:00:00Z");

  @Override
  public String id() {
    return "docx";
  }

  @Override
  public List<String> endings() {
    return List.of(".docx");
  }

  @Override
  public int write(Bilingual bilingual, ExportOptions options, OutputStream out)
      throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      properties(document, bilingual, options);
      DocxStyles.add(document, bilingual);
      DocxBody body = new DocxBody(document, bilingual, options);
      int written = body.write();
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      document.write(whole);
      withoutTimes(whole.toByteArray(), out);
      return written;
    }
  }

  private static void properties(XWPFDocument document, Bilingual bilingual, ExportOptions options)
      throws IOException {
    CoreProperties properties = document.getProperties().getCoreProperties();
    String date = options.date().orElse(NO_DATE).toString();
    try {
      properties.setTitle(WellFormed.forXml(bilingual.title()));
      properties.setCreator("Duizhao");
      properties.setCreated(date);
      properties.setModified(date);
    } catch (InvalidFormatException problem) {
      throw new IOException(problem);
    }
  }

  /// The same archive with every entry dated alike, so that the same text gives the same bytes.
  private static void withoutTimes(byte[] archive, OutputStream out) throws IOException {
    ZipOutputStream copy = new ZipOutputStream(out);
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        ZipEntry dated = new ZipEntry(entry.getName());
        dated.setTimeLocal(LocalDateTime.ofInstant(NO_DATE, ZoneOffset.UTC));
        copy.putNextEntry(dated);
        entries.transferTo(copy);
        copy.closeEntry();
      }
    }
    copy.finish();
    copy.flush();
  }
}
