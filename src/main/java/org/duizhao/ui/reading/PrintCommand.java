package org.duizhao.ui.reading;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import org.duizhao.core.Document;
import org.duizhao.session.ExportChoice;
import org.duizhao.session.Exporter;
import org.duizhao.session.Session;
import org.duizhao.session.Settings.Look;
import org.duizhao.ui.Choosers;
import org.duizhao.ui.Command;
import org.duizhao.ui.HomePath;
import org.duizhao.ui.Screen;
import org.duizhao.ui.Shell;

/// Printing the open project's texts as the reading view shows them.
public final class PrintCommand {

  private final Shell shell;
  private final Choosers choosers;
  private final Supplier<Optional<Session>> session;
  private final Printers printers;

  /// Takes where to find the open project, if there is one.
  public PrintCommand(Shell shell, Choosers choosers, Supplier<Optional<Session>> session) {
    this(shell, choosers, session, new SystemPrinters());
  }

  PrintCommand(
      Shell shell, Choosers choosers, Supplier<Optional<Session>> session, Printers printers) {
    this.shell = shell;
    this.choosers = choosers;
    this.session = session;
    this.printers = printers;
  }

  /// The command, for when a project is open.
  public Command command(ObservableBooleanValue open) {
    return Command.of("file.text", "file.print", () -> session.get().ifPresent(this::show))
        .key("Shortcut+P")
        .when(open);
  }

  private void show(Session open) {
    boolean ready = shell.frame().screen().map(Screen::handOver).orElse(true);
    if (!ready || open.project().documents().isEmpty()) {
      return;
    }
    PrintSheet.Surroundings around =
        new PrintSheet.Surroundings(
            shell.jobs(),
            shell.settings(),
            shell.messages(),
            faces(open),
            document -> saveHtml(open, document),
            message -> {
              shell.frame().closeOverlay();
              shell.frame().messageBar().tell(message);
            });
    shell
        .frame()
        .showOverlay(
            new PrintSheet(open.project().name(), open.project().documents(), printers, around));
  }

  private PrintedText.Faces faces(Session open) {
    Look look = shell.theme().look();
    String language = open.project().sourceLanguage();
    return new PrintedText.Faces(
        look.chineseFont().isEmpty() ? shell.theme().fonts().chinese(language) : look.chineseFont(),
        look.englishFont().isEmpty()
            ? shell.theme().fonts().english(language)
            : look.englishFont());
  }

  private void saveHtml(Session open, Document document) {
    Optional<Path> file =
        choosers.saveFile(shell.messages().text("print.html"), PrintSheet.fileName(open.folder()));
    if (file.isEmpty()) {
      return;
    }
    Exporter exporter = new Exporter(open.folder(), open.glossaries().finder());
    ExportChoice choice =
        ExportChoice.DEFAULT
            .withFormat("html")
            .withConfirmedOnly(shell.settings().settings().reading().confirmedOnly())
            .withDocument(document.id());
    var project = open.project();
    shell
        .jobs()
        .start(
            "export.running",
            (progress, cancel) -> exporter.export(project, choice, file.get(), progress, cancel),
            report -> {
              shell.frame().closeOverlay();
              shell
                  .frame()
                  .messageBar()
                  .tell(shell.messages().text("print.saved", HomePath.shown(file.get())));
            });
  }
}
