package org.duizhao.cli;

import java.util.Locale;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.session.terms.extract.Candidate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A candidate for a term as one line of JSON.
final class CandidateJson {

  private static final JsonMapper JSON = new JsonMapper();

  private CandidateJson() {}

  static String line(Candidate candidate, Project project) {
    ObjectNode node = JSON.createObjectNode();
    node.put("source", candidate.source());
    node.put("kind", candidate.kind().name().toLowerCase(Locale.ROOT));
    node.put("count", candidate.count());
    node.put("score", rounded(candidate.score()));
    node.put("logLikelihood", rounded(candidate.logLikelihood()));
    ArrayNode english = node.putArray("english");
    for (Candidate.Proposal each : candidate.english()) {
      ObjectNode proposal = english.addObject();
      proposal.put("english", each.english());
      proposal.put("score", rounded(each.score()));
      proposal.put("from", each.fromPairs() ? "pairs" : "dictionary");
    }
    ArrayNode contexts = node.putArray("contexts");
    for (Candidate.Context each : candidate.contexts()) {
      Document document = project.document(each.document());
      ObjectNode context = contexts.addObject();
      context.put("document", each.document());
      context.put("segment", each.segment());
      context.putArray("span").add(each.span().start()).add(each.span().end());
      context.put("source", document.segments().get(document.indexOf(each.segment(), 0)).source());
    }
    return JSON.writeValueAsString(node);
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
