package org.duizhao.glossary.exchange;

import java.util.Locale;
import java.util.Optional;
import org.duizhao.glossary.TermStatus;

/// The names of a term's status here and elsewhere.
final class StatusNames {

  private StatusNames() {}

  static String of(TermStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  static Optional<TermStatus> read(String name) {
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "approved",
          "preferred",
          "standard",
          "final",
          "finalized",
          "confirmed",
          "已核准",
          "核准",
          "批准" ->
          Optional.of(TermStatus.APPROVED);
      case "proposed", "provisional", "draft", "new", "admitted", "pending", "建議", "建议", "待定" ->
          Optional.of(TermStatus.PROPOSED);
      case "deprecated", "obsolete", "superseded", "rejected", "廢棄", "废弃", "停用" ->
          Optional.of(TermStatus.DEPRECATED);
      default -> Optional.empty();
    };
  }
}
