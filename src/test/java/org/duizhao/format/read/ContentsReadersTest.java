package org.duizhao.format.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.duizhao.core.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentsReadersTest {

  private static String show(Contents contents) {
    return contents.paragraphs().stream()
        .map(each -> (each.apart() ? "¶" : "") + each.text())
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          a.txt  => 一\\n二\\n\\n三 => text => ¶一|二|¶三
          a      => 一,二\\n => text => ¶一,二
          a.CSV  => 一,one\\n => csv => ¶一|one
          a.tsv  => 一\\tone\\n => csv => ¶一|one
          a.htm  => <p>一<p>二 => html => ¶一|二
          a.srt  => 1\\n00:00:01,000 --> 00:00:02,000\\n<i>你好</i>\\nHello\\n\\n2\\n00:00:03,000 --> 00:00:04,000\\n再見\\n => srt => ¶你好|Hello|¶再見
          a.vtt  => WEBVTT\\n\\n00:01.000 --> 00:02.000 align:start\\n你好\\n => srt => ¶你好
          a.md   => # 題\\n\\n一**二**[三](http://x)\\n- 甲\\n```\\ncode\\n``` => md => ¶題|¶一二三|甲
          a.md   => |中|英|\\n|---|:-:|\\n|好<br>的|fine\\\\|ok| => md => ¶中|英|¶好|的|fine|ok
          """)
  void the_ending_tells_the_format(String name, String text, String format, String shown) {
    Contents contents = ContentsReaders.read(text.translateEscapes().getBytes(UTF_8), name.strip());

    assertThat(contents.format()).isEqualTo(format);
    assertThat(show(contents)).isEqualTo(shown);
  }

  @Test
  void an_empty_file_holds_nothing() {
    assertThat(ContentsReaders.read(new byte[0], "a.txt").parts()).isEmpty();
    assertThat(ContentsReaders.read(new byte[0], "a.html").parts()).isEmpty();
  }

  @Test
  void bytes_count_more_than_the_ending() {
    assertThat(show(ContentsReaders.read(WordFile.of(WordFile.p("你好")), "wrong.txt")))
        .isEqualTo("¶你好");
  }

  @Test
  void a_locked_document_says_so() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var in = encryptor.getDataStream(files)) {
        in.write(WordFile.of(WordFile.p("你好")));
      } catch (java.security.GeneralSecurityException impossible) {
        throw new IOException(impossible);
      }
      files.writeFilesystem(out);
    }

    assertThatThrownBy(() -> ContentsReaders.read(out.toByteArray(), "locked.docx"))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "locked.docx: locked by a password; open it in Office, take the password off and save"
                + " it");
  }

  @Test
  void an_old_word_file_says_what_to_save_it_as() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new java.io.ByteArrayInputStream(new byte[10]), "WordDocument");
      files.writeFilesystem(out);
    }

    assertThatThrownBy(() -> ContentsReaders.read(out.toByteArray(), "old.doc"))
        .isInstanceOf(UserException.class)
        .hasMessage("old.doc: in Office's old format; save it as .docx");
  }

  @Test
  void a_pdf_says_that_it_is_not_read() {
    assertThatThrownBy(() -> ContentsReaders.read("%PDF-1.7\n".getBytes(UTF_8), "a.pdf"))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("a.pdf: a PDF, which is not read");
  }

  @Test
  void another_archive_says_that_it_is_none_of_these() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(out)) {
      zip.putNextEntry(new java.util.zip.ZipEntry("a.txt"));
      zip.closeEntry();
    }

    assertThatThrownBy(() -> ContentsReaders.read(out.toByteArray(), "a.zip"))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("a.zip: an archive that is neither");
  }
}
