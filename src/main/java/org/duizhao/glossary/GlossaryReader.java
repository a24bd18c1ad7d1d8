package org.duizhao.glossary;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duizhao.core.UserException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/// Reads a glossary token by token, so that whatever is wrong is told with its line and column.
final class GlossaryReader {

  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;
  private final JsonParser in;
  private final Map<TermKey, TokenStreamLocation> places = new HashMap<>();

  private GlossaryReader(Path file, JsonParser in) {
    this.file = file;
    this.in = in;
  }

  /// Reads the text of `file`, which is named in messages only.
  static Glossary read(Path file, String text) {
    try (JsonParser in = JSON.createParser(text)) {
      return new GlossaryReader(file, in).glossary();
    } catch (JacksonException broken) {
      throw new UserException(
          at(file, broken.getLocation())
              + "broken JSON: "
              + broken.getOriginalMessage().replaceFirst("(?s) \\(start marker.*", ""),
          broken);
    }
  }

  private Glossary glossary() {
    String fileName = String.valueOf(file.getFileName());
    String name = fileName.replaceFirst("\\.json$", "");
    String sourceLanguage = "zh-Hant";
    String targetLanguage = "en";
    List<Term> terms = new ArrayList<>();
    in.nextToken();
    if (in.currentToken() == JsonToken.START_ARRAY) {
      readTerms(terms);
      return whole(name, sourceLanguage, targetLanguage, terms);
    }
    expect(
        JsonToken.START_OBJECT,
        "a glossary is an object { … } with a list of \"terms\", or that list");
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String field = in.currentName();
      in.nextToken();
      switch (field) {
        case "name" -> name = string(field);
        case "sourceLanguage" -> sourceLanguage = string(field);
        case "targetLanguage" -> targetLanguage = string(field);
        case "terms" -> readTerms(terms);
        default -> in.skipChildren();
      }
    }
    return whole(name, sourceLanguage, targetLanguage, terms);
  }

  private Glossary whole(String name, String source, String target, List<Term> terms) {
    if (in.nextToken() != null) {
      throw broken("something follows the end of the glossary");
    }
    return new Glossary(name, source, target, terms);
  }

  private void readTerms(List<Term> terms) {
    expect(JsonToken.START_ARRAY, "\"terms\" must be a list [ … ]");
    while (in.nextToken() != JsonToken.END_ARRAY) {
      expect(JsonToken.START_OBJECT, "a term is an object { … }");
      terms.add(term());
    }
  }

  private Term term() {
    TokenStreamLocation start = in.currentTokenLocation();
    Map<String, String> strings = new HashMap<>();
    Map<String, List<String>> lists = new HashMap<>();
    TermStatus status = TermStatus.APPROVED;
    LocalDate created = null;
    LocalDate changed = null;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String field = in.currentName();
      in.nextToken();
      switch (field) {
        case "source", "target", "partOfSpeech", "domain", "note" ->
            strings.put(field, string(field));
        case "variants", "alternatives", "forbidden" -> lists.put(field, strings(field));
        case "status" -> status = status();
        case "created" -> created = date(field);
        case "changed" -> changed = date(field);
        default -> in.skipChildren();
      }
    }
    String source = strings.getOrDefault("source", "");
    if (source.isBlank()) {
      throw new UserException(at(file, start) + "this term has no \"source\"; give it one");
    }
    Term term =
        new Term(
            source,
            lists.getOrDefault("variants", List.of()),
            strings.getOrDefault("target", ""),
            lists.getOrDefault("alternatives", List.of()),
            lists.getOrDefault("forbidden", List.of()),
            strings.getOrDefault("partOfSpeech", ""),
            strings.getOrDefault("domain", ""),
            strings.getOrDefault("note", ""),
            status,
            created,
            changed);
    rejectSecond(term, start);
    return term;
  }

  private void rejectSecond(Term term, TokenStreamLocation start) {
    TokenStreamLocation first = places.putIfAbsent(term.key(), start);
    if (first != null) {
      throw new UserException(
          at(file, start)
              + "a second term "
              + term.source()
              + ", the first is on line "
              + first.getLineNr()
              + "; merge them or give them different domains");
    }
  }

  private String string(String field) {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return "";
    }
    expect(JsonToken.VALUE_STRING, "\"" + field + "\" must be a string \"…\"");
    return in.getString();
  }

  private List<String> strings(String field) {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return List.of();
    }
    expect(JsonToken.START_ARRAY, "\"" + field + "\" must be a list [ … ] of strings");
    List<String> values = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      values.add(string(field));
    }
    return values;
  }

  private TermStatus status() {
    String value = string("status");
    for (TermStatus status : TermStatus.values()) {
      if (status.name().toLowerCase(Locale.ROOT).equals(value)) {
        return status;
      }
    }
    throw broken("\"status\" must be \"approved\", \"proposed\" or \"deprecated\"");
  }

  private @Nullable LocalDate date(String field) {
    String value = string(field);
    try {
      return value.isEmpty() ? null : LocalDate.parse(value);
    } catch (DateTimeException notDate) {
      UserException told = broken("\"" + field + "\" must be a date such as \"2026-11-23\"");
      told.addSuppressed(notDate);
      throw told;
    }
  }

  private void expect(JsonToken token, String otherwise) {
    if (in.currentToken() != token) {
      throw broken(otherwise);
    }
  }

  private UserException broken(String message) {
    return new UserException(at(file, in.currentTokenLocation()) + message);
  }

  private static String at(Path file, @Nullable TokenStreamLocation place) {
    return place == null
        ? file + ": "
        : file + ":" + place.getLineNr() + ":" + place.getColumnNr() + ": ";
  }
}
