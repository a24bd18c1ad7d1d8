package org.duizhao.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.duizhao.core.Cancel;
import org.duizhao.core.UserException;

/// Segmentation rules in SRX 2.0 (Segmentation Rules eXchange, GALA/LISA): where a text must break
/// and where it must not. They are laid over a built-in splitter. Immutable, safe for any thread.
public final class SrxRules {

  /// Rules of nobody: everything is left to the built-in splitter.
  public static final SrxRules NONE = of(List.of());

  /// Which rules a language takes.
  record LanguageMap(Pattern language, String rules) {}

  private final boolean cascade;
  private final Map<String, List<SplitRule>> rules;
  private final List<LanguageMap> maps;

  SrxRules(boolean cascade, Map<String, List<SplitRule>> rules, List<LanguageMap> maps) {
    this.cascade = cascade;
    this.rules = new LinkedHashMap<>(rules);
    this.maps = List.copyOf(maps);
  }

  /// These rules for every language.
  public static SrxRules of(List<SplitRule> rules) {
    return new SrxRules(
        false,
        Map.of(SrxWriter.NAME, List.copyOf(rules)),
        List.of(new LanguageMap(Pattern.compile(".*"), SrxWriter.NAME)));
  }

  /// Reads a rules file.
  ///
  /// @throws UserException when it cannot be read or is no SRX 2.0, with line and column
  public static SrxRules read(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return new SrxReader(file.toString()).read(stream);
    } catch (NoSuchFileException problem) {
      throw new UserException(
          file + ": there is no such file; give the path of an SRX file", problem);
    } catch (IOException problem) {
      throw new UserException(
          file + ": cannot be read (" + problem.getMessage() + "); check the file", problem);
    }
  }

  /// Reads rules from text, such as an editor's; `name` stands for the file in messages.
  ///
  /// @throws UserException when the text is no SRX 2.0, with line and column
  public static SrxRules parse(String srx, String name) {
    byte[] bytes = srx.getBytes(StandardCharsets.UTF_8);
    return new SrxReader(name).read(new java.io.ByteArrayInputStream(bytes));
  }

  /// The splitter that obeys these rules and leaves everything they do not speak of to `builtIn`.
  ///
  /// @param language a BCP 47 tag such as `zh-Hant`, which the file's language patterns are tried
  ///   on
  public SentenceSplitter over(SentenceSplitter builtIn, String language) {
    return over(builtIn, language, new Cancel());
  }

  /// The same, stopping soon when asked to, even inside an expression that would try for ever.
  public SentenceSplitter over(SentenceSplitter builtIn, String language, Cancel cancel) {
    List<SplitRule> applicable = forLanguage(language).stream().filter(SplitRule::active).toList();
    return applicable.isEmpty() ? builtIn : new RuledSplitter(builtIn, applicable, cancel);
  }

  /// The rules of a language in the order they are tried; the first that matches a place decides.
  public List<SplitRule> forLanguage(String language) {
    List<SplitRule> applicable = new ArrayList<>();
    for (LanguageMap map : maps) {
      if (map.language().matcher(language).matches()) {
        applicable.addAll(rules.getOrDefault(map.rules(), List.of()));
        if (!cascade) {
          break;
        }
      }
    }
    return List.copyOf(applicable);
  }

  /// How many rules there are for all languages together.
  public int size() {
    return rules.values().stream().mapToInt(List::size).sum();
  }
}
