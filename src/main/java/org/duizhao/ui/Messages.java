package org.duizhao.ui;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the window in one language at a time. Keys are held together with the code by a
/// test.
public final class Messages {

  /// The languages the window speaks.
  public static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("zh-Hans"), Locale.forLanguageTag("zh-Hant"));

  private static final String BUNDLE = "org.duizhao.i18n.messages";

  private volatile ResourceBundle bundle;
  private volatile Locale locale;

  public Messages(Locale locale) {
    this.bundle = bundle(locale);
    this.locale = locale;
  }

  /// The language named by the tag, or the system's when the tag is empty.
  public static Messages of(String languageTag) {
    return new Messages(named(languageTag));
  }

  /// Speaks another language from now on; what is shown already has to be made anew.
  public void speak(String languageTag) {
    locale = named(languageTag);
    bundle = bundle(locale);
  }

  public Locale locale() {
    return locale;
  }

  /// The text of a key with `{0}`, `{1}`… replaced by the arguments.
  public String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  /// The text of a value of an enumeration, under a key such as `state.DRAFT`.
  public String text(Enum<?> value) {
    String type = value.getDeclaringClass().getSimpleName();
    String prefix = Character.toLowerCase(type.charAt(0)) + type.substring(1);
    return bundle.getString(prefix + "." + value.name());
  }

  private static Locale named(String languageTag) {
    return languageTag.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(languageTag);
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
