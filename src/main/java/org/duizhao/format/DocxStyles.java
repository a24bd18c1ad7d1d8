package org.duizhao.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// The looks of a Word document, from `word-styles.xml`, with a Chinese font that Word's own
/// machines have.
final class DocxStyles {

  private DocxStyles() {}

  static void add(XWPFDocument document, Bilingual bilingual) throws IOException {
    String xml =
        resource()
            .replace("{font}", font(bilingual.sourceLanguage()))
            .replace("{source}", Markup.attribute(proofing(bilingual.sourceLanguage())))
            .replace("{target}", Markup.attribute(proofing(bilingual.targetLanguage())));
    try {
      document.createStyles().setStyles(StylesDocument.Factory.parse(xml).getStyles());
    } catch (XmlException problem) {
      throw new IOException(problem);
    }
  }

  /// The language as Word's spelling checker names it: with a country.
  static String proofing(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return switch (locale.getLanguage()) {
      case "zh" -> isTraditional(locale) ? "zh-TW" : "zh-CN";
      case "en" -> locale.getCountry().isEmpty() ? "en-US" : tag;
      default -> tag;
    };
  }

  private static String font(String tag) {
    return isTraditional(Locale.forLanguageTag(tag)) ? "Microsoft JhengHei" : "Microsoft YaHei";
  }

  private static boolean isTraditional(Locale locale) {
    return locale.getScript().equals("Hant")
        || (locale.getScript().isEmpty()
            && (locale.getCountry().equals("TW") || locale.getCountry().equals("HK")));
  }

  private static String resource() throws IOException {
    try (InputStream styles =
        Objects.requireNonNull(DocxStyles.class.getResourceAsStream("word-styles.xml"))) {
      return new String(styles.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
