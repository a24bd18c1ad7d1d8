package org.duizhao.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;

/// The printers the operating system knows.
final class SystemPrinters implements Printers {

  private static final double MARGIN = 54;

  @Override
  public List<Device> all() {
    Printer usual = Printer.getDefaultPrinter();
    List<Device> devices = new ArrayList<>();
    for (Printer printer : Printer.getAllPrinters()) {
      Device device = new SystemDevice(printer);
      devices.add(printer.equals(usual) ? 0 : devices.size(), device);
    }
    return devices;
  }

  private record SystemDevice(Printer printer) implements Device {

    @Override
    public String name() {
      return printer.getName();
    }

    @Override
    public PrintedText.Paper paper() {
      return new PrintedText.Paper(layout().getPrintableWidth(), layout().getPrintableHeight());
    }

    @Override
    public boolean print(
        String title,
        List<Integer> pages,
        IntFunction<Node> page,
        Progress progress,
        Cancel cancel) {
      PrinterJob job = PrinterJob.createPrinterJob(printer);
      if (job == null) {
        return false;
      }
      job.getJobSettings().setJobName(title);
      job.getJobSettings().setPageLayout(layout());
      int done = 0;
      for (int number : pages) {
        if (cancel.isRequested()) {
          job.cancelJob();
          cancel.check();
        }
        if (!job.printPage(page.apply(number - 1))) {
          return false;
        }
        progress.at(++done, pages.size());
      }
      return job.endJob();
    }

    private PageLayout layout() {
      return printer.createPageLayout(
          printer.getDefaultPageLayout().getPaper(),
          PageOrientation.PORTRAIT,
          MARGIN,
          MARGIN,
          MARGIN,
          MARGIN);
    }
  }
}
