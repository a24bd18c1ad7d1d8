package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.duizhao.core.Cancel;
import org.duizhao.session.batch.Batch;
import org.duizhao.session.batch.BatchList;
import org.duizhao.session.batch.BatchPair;
import org.duizhao.session.batch.BatchReport;
import org.duizhao.session.batch.BatchResult;
import org.duizhao.session.batch.BatchWork;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `duizhao align --batch`: many pairs on all cores, a line for each as it is done.
///
/// @param options everything besides its inputs that an output depends on
record AlignBatch(Path folder, String options, BatchWork work, boolean json) {

  /// Runs the list and returns the exit status: 1 when a pair failed.
  int run(Path list, String ending, int threads, PrintWriter out) {
    List<BatchPair> pairs = BatchList.read(list, ending);
    List<BatchResult> results =
        new Batch(folder, options, work)
            .run(
                pairs,
                threads,
                new Cancel(),
                result -> {
                  out.println(json ? json(result) : BatchReport.line(result));
                  out.flush();
                });
    boolean failed = results.stream().anyMatch(each -> each.status() == BatchResult.Status.FAILED);
    return failed ? 1 : 0;
  }

  private static String json(BatchResult result) {
    JsonMapper mapper = JsonMapper.shared();
    ObjectNode line = mapper.createObjectNode();
    line.put("output", result.pair().output());
    line.put("status", result.status().name().toLowerCase(Locale.ROOT));
    line.put("pairs", result.pairs());
    line.put("unpaired", result.unpaired());
    line.put("confidence", Math.round(result.confidence() * 1000) / 1000.0);
    line.put("message", result.message());
    line.put("source", result.pair().source().toString());
    line.put("target", result.pair().target().map(Path::toString).orElse(null));
    return mapper.writeValueAsString(line);
  }
}
