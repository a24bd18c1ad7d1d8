package org.duizhao.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The exported page as a true browser reads it and lays it out, where Chromium is installed.
@Tag("display")
@EnabledIf("hasBrowser")
class HtmlInBrowserTest {

  /// Says in the page's title how the two texts of a pair lie, and whether the page is too wide.
  private static final String MEASURE =
      """
      <script>
      const [one, other] = [...document.querySelectorAll('.paragraph .pair > [lang]')]
          .map(text => text.getBoundingClientRect());
      const lie = one.bottom <= other.top ? 'below' : one.right <= other.left ? 'beside' : 'over';
      const fits = document.documentElement.scrollWidth <= document.documentElement.clientWidth;
      document.title = lie + ' ' + (fits ? 'fits' : 'too wide');
      </script>
      """;

  @TempDir Path temp;

  @Test
  void the_browser_reads_every_pair() throws IOException, InterruptedException {
    Bilingual bilingual =
        Samples.of(NastyText.PIECES.stream().map(text -> "x" + text + "x").toList());
    String page = Samples.written(new HtmlWriter(), bilingual, ExportOptions.ALL);
    assertThat(
            shown(page, 1280).select(".pair[id]").stream()
                .map(pair -> pair.select("> [lang]").stream().map(each -> each.wholeText())))
        .map(Stream::toList)
        .isEqualTo(
            Samples.kept(bilingual, ExportOptions.ALL).stream()
                .map(
                    segment ->
                        List.of(
                            NastyText.lines(segment.source()), NastyText.lines(segment.target())))
                .toList());
  }

  @ParameterizedTest
  @CsvSource({"1280, beside fits", "800, beside fits", "500, below fits"})
  void the_texts_lie_side_by_side_and_on_a_phone_one_below_the_other(int width, String lie)
      throws IOException, InterruptedException {
    String page = Samples.written(new HtmlWriter(), Samples.interview(), ExportOptions.ALL);
    assertThat(shown(page.replace("</body>", MEASURE + "</body>"), width).title()).isEqualTo(lie);
  }

  private Document shown(String page, int width) throws IOException, InterruptedException {
    Path file = Files.writeString(temp.resolve("page.html"), page);
    Path dom = temp.resolve("dom.html");
    Process browser =
        new ProcessBuilder(
                browser().orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + temp.resolve("browser"),
                "--window-size=" + width + ",900",
                "--dump-dom",
                file.toUri().toString())
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(browser.waitFor(2, TimeUnit.MINUTES)).as("the browser ends").isTrue();
    return Jsoup.parse(dom, StandardCharsets.UTF_8.name());
  }

  static boolean hasBrowser() {
    return browser().isPresent();
  }

  private static Optional<Path> browser() {
    String end =
        System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("win") ? ".exe" : "";
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name + end)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
