package org.duizhao.session.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.duizhao.core.AtomicFile;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.core.UserException;
import org.duizhao.format.TmxOutput;
import org.duizhao.format.TmxUnit.Details;
import org.duizhao.memory.Memory;
import org.duizhao.memory.MemoryUnit;
import org.jspecify.annotations.Nullable;

/// Writes a memory as TMX 1.4b, one unit in hand at a time. Read again by [UnitImport], it is the
/// same units.
public final class TmxExport {

  private static final int STEP = 1000;

  private final Memory memory;
  private final OutputStream out;
  private final Progress progress;
  private final Cancel cancel;
  private @Nullable TmxOutput tmx;
  private TmxUnits units = new TmxUnits("");
  private long written;

  private TmxExport(Memory memory, OutputStream out, Progress progress, Cancel cancel) {
    this.memory = memory;
    this.out = out;
    this.progress = progress;
    this.cancel = cancel;
  }

  /// Writes a file whole or not at all.
  ///
  /// @param progress hears how many units are written
  /// @return how many units there were
  /// @throws UserException when it cannot be written
  public static long write(Memory memory, Path file, Progress progress, Cancel cancel) {
    long[] written = new long[1];
    try {
      AtomicFile.write(file, out -> written[0] = write(memory, out, progress, cancel));
    } catch (IOException failure) {
      throw new UserException(
          file + ": cannot be written: " + failure.getMessage() + "; choose another place",
          failure);
    }
    return written[0];
  }

  /// Writes to a stream and leaves it open.
  public static long write(Memory memory, OutputStream out, Progress progress, Cancel cancel)
      throws IOException {
    TmxExport export = new TmxExport(memory, out, progress, cancel);
    try {
      memory.forEach(export::write);
      export.begun("zh").end();
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    return export.written;
  }

  private void write(MemoryUnit unit) {
    try {
      begun(unit.sourceLanguage()).write(units.of(unit));
      written++;
      if (written % STEP == 0) {
        cancel.check();
        progress.at(written, memory.size());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// The file, whose source language is that of its first unit.
  private TmxOutput begun(String language) throws IOException {
    TmxOutput begun = tmx;
    if (begun == null) {
      begun = new TmxOutput(out, new Details(Map.of("srclang", language), List.of(), List.of()));
      units = new TmxUnits(language);
      tmx = begun;
    }
    return begun;
  }
}
