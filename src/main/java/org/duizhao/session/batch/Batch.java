package org.duizhao.session.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.duizhao.core.AtomicFile;
import org.duizhao.core.Cancel;
import org.duizhao.core.UserException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Aligns many pairs of files, several at a time. A pair that cannot be aligned is reported and
/// stops no other. Each output is written whole or not at all, and is not made again while its
/// inputs and the options stay the same; so a batch can be stopped at any moment and started again.
public final class Batch {

  private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

  private final Path folder;
  private final String options;
  private final BatchWork work;

  /// @param folder where outputs and the report go; made when missing
  /// @param options everything besides the inputs that an output depends on
  public Batch(Path folder, String options, BatchWork work) {
    this.folder = folder;
    this.options = options;
    this.work = work;
  }

  /// Aligns all pairs and writes the report.
  ///
  /// @param threads how many at a time
  /// @param told hears each result as it comes, one at a time
  /// @return the results in the list's order; of a batch that was cancelled, those there are
  /// @throws UserException when the folder cannot be written to
  public List<BatchResult> run(
      List<BatchPair> pairs, int threads, Cancel cancel, Consumer<BatchResult> told) {
    try {
      Files.createDirectories(folder);
      BatchReport report = BatchReport.in(folder);
      List<Callable<List<BatchResult>>> tasks = new ArrayList<>();
      for (BatchPair pair : pairs) {
        tasks.add(() -> cancel.isRequested() ? List.of() : List.of(result(pair, report, told)));
      }
      List<BatchResult> results =
          BatchPool.run(tasks, threads).stream().flatMap(List::stream).toList();
      if (results.size() == pairs.size()) {
        report.finish(results);
      }
      return results;
    } catch (IOException | UncheckedIOException failure) {
      throw new UserException(
          folder + ": cannot be written to; check that it is a folder and that the disk has room",
          failure);
    }
  }

  private BatchResult result(BatchPair pair, BatchReport report, Consumer<BatchResult> told) {
    BatchResult result = made(pair, report);
    synchronized (report) {
      if (result.status() != BatchResult.Status.UNCHANGED) {
        try {
          report.add(result);
        } catch (IOException failure) {
          throw new UncheckedIOException(failure);
        }
      }
      told.accept(result);
    }
    return result;
  }

  private BatchResult made(BatchPair pair, BatchReport report) {
    try {
      String fingerprint = Fingerprint.of(pair, options);
      Path output = folder.resolve(pair.output());
      if (Files.isRegularFile(output)) {
        var earlier = report.unchanged(pair, fingerprint);
        if (earlier.isPresent()) {
          return earlier.get();
        }
      }
      AtomicReference<BatchWork.Figures> figures = new AtomicReference<>();
      AtomicFile.write(output, out -> figures.set(work.align(pair, out)));
      BatchWork.Figures written = Objects.requireNonNull(figures.get());
      return new BatchResult(
          pair,
          BatchResult.Status.DONE,
          written.pairs(),
          written.unpaired(),
          written.confidence(),
          written.message(),
          fingerprint);
    } catch (UserException problem) {
      return BatchResult.failed(pair, problem.getMessage());
    } catch (NoSuchFileException missing) {
      return BatchResult.failed(pair, missing.getFile() + ": there is no such file");
    } catch (IOException failure) {
      return BatchResult.failed(pair, "cannot be read or written: " + failure.getMessage());
    } catch (RuntimeException mistake) {
      LOG.error("Line {} of a batch failed", pair.line(), mistake);
      return BatchResult.failed(pair, "unexpected: " + mistake + "; the log file has the details");
    }
  }
}
