package org.duizhao.format.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A Word document made of the XML of its body.
public final class WordFile {

  private static final String SPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

  private WordFile() {}

  public static byte[] of(String body) {
    return of(body, "");
  }

  public static byte[] of(String body, String footnotes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "word/document.xml", "document", "<w:body>" + body + "</w:body>");
      put(zip, "word/styles.xml", "styles", STYLES);
      put(zip, "word/footnotes.xml", "footnotes", footnotes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /// A paragraph of one run.
  public static String p(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  private static final String STYLES =
      """
      <w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/></w:style>
      <w:style w:type="paragraph" w:styleId="own"><w:name w:val="My chapters"/><w:basedOn w:val="a1"/></w:style>
      <w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>
      <w:style w:type="paragraph" w:styleId="lvl"><w:name w:val="x"/>
        <w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
      """;

  private static void put(ZipOutputStream zip, String path, String root, String inside)
      throws IOException {
    zip.putNextEntry(new ZipEntry(path));
    String xml = "<?xml version=\"1.0\"?><w:" + root + SPACES + ">" + inside + "</w:" + root + ">";
    zip.write(xml.getBytes(UTF_8));
    zip.closeEntry();
  }
}
