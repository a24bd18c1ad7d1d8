package org.duizhao.session.checking;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.duizhao.quality.CheckId;
import org.duizhao.quality.Finding;
import org.duizhao.quality.Severity;

/// Says findings in words, in one language.
public final class FindingText {

  private static final String BUNDLE = "org.duizhao.i18n.messages";

  private final ResourceBundle bundle;
  private final Locale locale;

  public FindingText(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /// One sentence.
  public String of(Finding finding) {
    String pattern = bundle.getString("findingKind." + finding.kind().name());
    return new MessageFormat(pattern, locale).format(finding.arguments().toArray());
  }

  /// What the check looks for.
  public String of(CheckId check) {
    return bundle.getString("checkId." + check.name());
  }

  public String of(Severity severity) {
    return bundle.getString("severity." + severity.name());
  }

  /// How many there are of a severity, in words.
  String count(Severity severity, long count) {
    String pattern = bundle.getString("severity.count." + severity.name());
    return new MessageFormat(pattern, locale).format(new Object[] {count});
  }

  /// The name of a column of a page.
  String column(String key) {
    return bundle.getString("findings.column." + key);
  }
}
