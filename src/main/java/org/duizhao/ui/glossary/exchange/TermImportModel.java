package org.duizhao.ui.glossary.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.exchange.ImportPlan;
import org.duizhao.glossary.exchange.TableLine;
import org.duizhao.glossary.exchange.TermColumns;
import org.duizhao.glossary.exchange.TermField;
import org.duizhao.session.Glossaries;
import org.duizhao.session.GlossaryFiles;
import org.duizhao.session.terms.TermFile;

/// What a file would do to a glossary, with the columns and the glossary chosen so far.
final class TermImportModel {

  private final Glossaries glossaries;
  private TermFile file;
  private Path target;
  private boolean merge;
  private ImportPlan plan;

  /// @param target the glossary offered first
  TermImportModel(Glossaries glossaries, TermFile file, Path target) {
    this.glossaries = glossaries;
    this.file = file;
    this.target = target;
    this.plan = planned();
  }

  private ImportPlan planned() {
    Glossary glossary =
        glossaries.glossary(target).orElseGet(() -> Glossary.named(GlossaryFiles.name(target)));
    return ImportPlan.of(glossary, file.imported(), merge);
  }

  TermFile file() {
    return file;
  }

  Path target() {
    return target;
  }

  /// The glossaries that can be written.
  List<Path> targets() {
    return glossaries.files().stream().filter(glossaries::isWritable).toList();
  }

  ImportPlan plan() {
    return plan;
  }

  void into(Path glossary) {
    target = glossary;
    plan = planned();
  }

  void merge(boolean value) {
    merge = value;
    plan = planned();
  }

  /// What a column holds; nothing when it is left out.
  Optional<TermField> field(int column) {
    return file.columns().flatMap(columns -> columns.field(column));
  }

  void assign(int column, Optional<TermField> field) {
    file.columns().map(columns -> columns.with(column, field)).ifPresent(this::read);
  }

  boolean hasHeader() {
    return file.columns().map(TermColumns::header).orElse(false);
  }

  void header(boolean value) {
    file.columns().map(columns -> columns.withHeader(value)).ifPresent(this::read);
  }

  private void read(TermColumns columns) {
    file = file.with(columns);
    plan = planned();
  }

  /// The first rows that hold terms.
  List<TableLine> sample(int most) {
    List<TableLine> rows = file.rows();
    return rows.stream().skip(hasHeader() ? 1 : 0).limit(most).toList();
  }

  /// How many columns there are.
  int width() {
    return file.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  /// What the first row calls the column; empty when it names none.
  String name(int column) {
    return hasHeader() && !file.rows().isEmpty() ? file.rows().getFirst().cell(column) : "";
  }

  /// Makes the change, as one step of undo.
  ///
  /// @throws org.duizhao.core.UserException when the glossary was changed outside meanwhile or
  ///   cannot be written
  void apply() {
    glossaries.make(target, plan.change());
  }
}
