package org.duizhao.format.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.duizhao.core.UserException;

/// Picks the reader for a file by its first bytes and its ending.
public final class ContentsReaders {

  private static final Map<String, ContentsReader> BY_ENDING =
      Map.ofEntries(
          Map.entry(".html", new HtmlReader()),
          Map.entry(".htm", new HtmlReader()),
          Map.entry(".xhtml", new HtmlReader()),
          Map.entry(".csv", new DelimitedReader(',')),
          Map.entry(".tsv", new DelimitedReader('\t')),
          Map.entry(".tab", new DelimitedReader('\t')),
          Map.entry(".md", new MarkdownReader()),
          Map.entry(".markdown", new MarkdownReader()),
          Map.entry(".srt", new SubtitleReader()),
          Map.entry(".vtt", new SubtitleReader()));

  private static final List<String> OLD_WORD = List.of(".doc", ".dot", ".wps");

  private ContentsReaders() {}

  /// What the file holds.
  ///
  /// @param name the file's name; its ending says what it is where its bytes do not
  /// @throws UserException when it is damaged, locked by a password, or no format that is read
  public static Contents read(byte[] bytes, String name) {
    return readerFor(bytes, name).read(bytes, name);
  }

  /// The reader for the file. What is nothing else is plain text.
  ///
  /// @throws UserException when the file is of a kind that is not read; says what to do
  public static ContentsReader readerFor(byte[] bytes, String name) {
    return switch (FileMagic.valueOf(bytes)) {
      case OOXML -> office(bytes, name);
      case OLE2 -> throw old(bytes, name);
      case PDF ->
          throw new UserException(
              name + ": a PDF, which is not read; save its text as a Word or plain text file");
      default -> BY_ENDING.getOrDefault(ending(name), new PlainTextReader());
    };
  }

  /// Whether the reader's files are text as they lie there, marks of Markdown and all.
  public static boolean isPlain(ContentsReader reader) {
    return !(reader instanceof HtmlReader
        || reader instanceof DocxReader
        || reader instanceof XlsxReader);
  }

  private static ContentsReader office(byte[] bytes, String name) {
    Archive archive = Archive.of(bytes, name);
    if (archive.holds("word/document.xml")) {
      return new DocxReader();
    }
    if (archive.holds("xl/workbook.xml")) {
      return new XlsxReader();
    }
    throw new UserException(
        name
            + ": an archive that is neither a Word document nor an Excel workbook; unpack it"
            + " first");
  }

  private static UserException old(byte[] bytes, String name) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (files.getRoot().hasEntry("EncryptedPackage")) {
        return new UserException(
            name + ": locked by a password; open it in Office, take the password off and save it");
      }
    } catch (IOException | RuntimeException damaged) {
      return Archive.damaged(name, damaged);
    }
    String now = OLD_WORD.contains(ending(name)) ? ".docx" : ".docx or .xlsx";
    return new UserException(name + ": in Office's old format; save it as " + now);
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }
}
