package org.duizhao.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.duizhao.session.Amount;
import org.duizhao.session.Pace;
import org.duizhao.session.PartProgress;
import org.duizhao.session.ProgressReport;
import org.duizhao.session.Settings.Shade;
import org.duizhao.session.WorkDay;
import org.duizhao.ui.DeskWindow;
import org.duizhao.ui.Gui;
import org.duizhao.ui.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The dashboard on figures of its own: a month of work on a long text.
class DashboardSheetTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir Path folder;

  private final List<DeskWindow> opened = new ArrayList<>();
  private final List<PartProgress> goneTo = new ArrayList<>();

  @AfterEach
  void close() {
    opened.forEach(DeskWindow::close);
  }

  @Test
  void every_bar_says_its_figures_and_the_arrow_keys_walk_along_the_days() {
    Gui gui = show("en", Shade.LIGHT, month());
    gui.screenshot("dashboard-light");
    DayChart chart = gui.find(".day-chart", DayChart.class);
    assertThat(nodes(gui, ".chart-day")).hasSize(30);
    assertThat(nodes(gui, ".chart-day").getLast().getAccessibleText())
        .isEqualTo(
            "24 Nov: 480 characters first translated, 320 confirmed (12 segments, 211 words of"
                + " English)");
    Gui.run(chart::requestFocus);
    gui.press(KeyCode.LEFT);
    assertThat(gui.find(".days-value", Label.class).getText()).startsWith("23 Nov: ");
    gui.press(KeyCode.HOME);
    assertThat(gui.find(".days-value", Label.class).getText()).startsWith("26 Oct: ");
  }

  @Test
  void bars_are_as_high_as_their_figures() {
    Gui gui = show("en", Shade.LIGHT, month());
    List<Double> heights =
        nodes(gui, ".bar-confirmed").stream()
            .filter(Node::isVisible)
            .filter(node -> node.getParent() instanceof DayChart)
            .map(node -> ((Region) node).getHeight())
            .toList();
    WorkDay last = month().day(TODAY);
    WorkDay before = month().day(TODAY.minusDays(1));
    double ratio = heights.getLast() / heights.get(heights.size() - 2);
    assertThat(ratio)
        .isCloseTo(
            (double) last.confirmed().han() / before.confirmed().han(),
            org.assertj.core.data.Offset.offset(0.05));
  }

  @Test
  void the_days_are_a_table_too() {
    Gui gui = show("en", Shade.LIGHT, month());
    Gui.run(() -> gui.find(".days-toggle", ToggleButton.class).fire());
    TableView<?> table = gui.find(".days-table", TableView.class);
    assertThat(table.isVisible()).isTrue();
    assertThat(table.getColumns().getFirst().getCellData(0)).isEqualTo("24 Nov");
    assertThat(table.getColumns().get(2).getCellData(0)).isEqualTo("320");
    gui.screenshot("dashboard-table");
  }

  @Test
  void too_few_days_are_said_to_be_too_few() {
    ProgressReport report =
        new ProgressReport(
            TODAY,
            new Amount(197, 6_800, 0),
            Amount.NONE,
            Amount.NONE,
            List.of(part("talk.txt", true, 0, 197)),
            List.of(),
            new Pace(0, OptionalLong.empty(), OptionalLong.empty(), 0, OptionalLong.empty()),
            0,
            0,
            0);
    Gui gui = show("en", Shade.LIGHT, report);
    assertThat(nodes(gui, ".tile-value"))
        .map(node -> ((Label) node).getText())
        .containsExactly("0%", "0 characters", "Not known yet", "6,800 characters");
    gui.screenshot("dashboard-empty");
  }

  @Test
  void enter_on_a_part_goes_there() {
    Gui gui = show("zh-Hant", Shade.DARK, month());
    gui.screenshot("dashboard-dark-zh");
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.ENTER);
    assertThat(goneTo).extracting(PartProgress::title).containsExactly("The shape of the company");
  }

  private Gui show(String language, Shade shade, ProgressReport report) {
    DeskWindow window = new DeskWindow(folder, language, shade);
    opened.add(window);
    Gui gui = window.gui;
    Gui.run(
        () -> {
          gui.stage().setWidth(1360);
          gui.stage().setHeight(860);
          Shell shell = window.shell;
          DashboardSheet sheet =
              new DashboardSheet(shell.messages(), goneTo::add, shell.frame()::closeOverlay);
          shell.frame().showOverlay(sheet);
          sheet.show(report);
        });
    Gui.settle();
    return gui;
  }

  private static List<Node> nodes(Gui gui, String selector) {
    return Gui.onFx(() -> List.copyOf(gui.stage().getScene().getRoot().lookupAll(selector)));
  }

  private static ProgressReport month() {
    List<WorkDay> days = new ArrayList<>();
    int[] han = {0, 310, 520, 0, 0, 610, 480, 730, 0, 890, 660, 0, 0, 700, 940, 820, 410, 0, 0, 0};
    for (int i = 0; i < han.length; i++) {
      if (han[i] > 0) {
        LocalDate date = TODAY.minusDays(han.length + 1 - i);
        int confirmed = i % 3 == 0 ? han[i] / 2 : han[i] * 9 / 10;
        days.add(
            new WorkDay(
                date,
                new Amount(han[i] / 26, han[i], han[i] * 2 / 3),
                new Amount(confirmed / 26, confirmed, confirmed * 2 / 3)));
      }
    }
    days.add(new WorkDay(TODAY.minusDays(1), new Amount(22, 560, 380), new Amount(25, 640, 420)));
    days.add(new WorkDay(TODAY, new Amount(18, 480, 300), new Amount(12, 320, 211)));
    return new ProgressReport(
        TODAY,
        new Amount(412, 10_730, 5_100),
        new Amount(296, 7_790, 5_100),
        new Amount(262, 6_840, 4_600),
        List.of(
            part("a-conversation.txt", true, 262, 412),
            part("The shape of the company", false, 98, 98),
            part("What comes after", false, 121, 140),
            part("3、一個很長的標題，長到在這裡寫不下，所以必須在末尾用省略號截短才行", false, 43, 110),
            part("4、結語", false, 0, 64)),
        days,
        new Pace(14, OptionalLong.of(585), OptionalLong.of(412), 21.5, OptionalLong.of(7)),
        9,
        4,
        1);
  }

  private static PartProgress part(String title, boolean isDocument, int done, int all) {
    return new PartProgress(
        "d",
        0,
        isDocument,
        title,
        new Amount(all, 26L * all, 0),
        new Amount(done, 26L * done, 0),
        new Amount(done, 26L * done, 0));
  }
}
