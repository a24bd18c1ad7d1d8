package org.duizhao.ui.imports;

import java.nio.charset.Charset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.duizhao.core.Cancel;
import org.duizhao.core.Kind;
import org.duizhao.core.Progress;
import org.duizhao.core.UserException;
import org.duizhao.repair.Repair;
import org.duizhao.repair.RepairKind;
import org.duizhao.session.ImportPlan;
import org.duizhao.session.Importer;
import org.duizhao.session.Jobs;
import org.duizhao.session.Splitting;
import org.jspecify.annotations.Nullable;

/// What the import screen shows and what its user has decided. Needs no toolkit.
///
/// Every decision is shown at once; the preview follows by a job, the latest one winning.
final class ImportModel {

  enum Phase {
    EMPTY,
    READING,
    READY,
    FAILED
  }

  /// Makes plans: of the file or text, read by the importer in an encoding, or in the detected one
  /// for `null`.
  interface Planner {
    ImportPlan plan(Importer importer, @Nullable Charset charset);
  }

  /// A kind with at most this many repairs is shown unfolded.
  private static final int FEW = 40;

  private final Jobs jobs;
  private final Supplier<Importer> importer;
  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.EMPTY);
  private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Decisions> decisions =
      new ReadOnlyObjectWrapper<>(Decisions.NONE);
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
  private final ObservableList<RepairRow> rows = FXCollections.observableArrayList();
  private final Set<RepairKind> open = EnumSet.noneOf(RepairKind.class);
  private List<RepairRow.Group> groups = List.of();
  private @Nullable Planner planner;
  private @Nullable ImportPlan proposed;
  private @Nullable Charset detected;
  private Cancel running = new Cancel();

  /// Whether the preview shows every decision.
  private boolean upToDate;

  private final BooleanProperty splitSemicolons = new SimpleBooleanProperty();
  private final BooleanProperty splitColons = new SimpleBooleanProperty();
  private final ObjectProperty<Splitting> rules = new SimpleObjectProperty<>(Splitting.USUAL);

  ImportModel(Jobs jobs, Supplier<Importer> importer) {
    this.jobs = jobs;
    this.importer = importer;
    splitSemicolons.subscribe(split -> previewAgain());
    splitColons.subscribe(split -> previewAgain());
    rules.subscribe(now -> previewAgain());
  }

  ReadOnlyObjectProperty<Phase> phase() {
    return phase.getReadOnlyProperty();
  }

  /// The text as it will be; null until the first plan is made.
  ReadOnlyObjectProperty<@Nullable Preview> preview() {
    return preview.getReadOnlyProperty();
  }

  /// Changes whenever a check box of the repairs should.
  ReadOnlyObjectProperty<Decisions> decisions() {
    return decisions.getReadOnlyProperty();
  }

  /// Why the text cannot be imported; empty unless the phase is `FAILED`.
  ReadOnlyStringProperty error() {
    return error.getReadOnlyProperty();
  }

  ObservableList<RepairRow> rows() {
    return FXCollections.unmodifiableObservableList(rows);
  }

  /// Reads a text, forgetting the one before.
  void read(Planner source) {
    planner = source;
    detected = null;
    read(source, null);
  }

  /// Reads the same text in another encoding; `null` is the detected one. Decisions are dropped,
  /// because they were about another text.
  void readAs(@Nullable Charset charset) {
    if (planner != null) {
      read(planner, charset);
    }
  }

  boolean isOpen(RepairKind kind) {
    return open.contains(kind);
  }

  void setOpen(RepairKind kind, boolean value) {
    boolean changed = value ? open.add(kind) : open.remove(kind);
    if (changed) {
      rows.setAll(RepairRow.rows(groups, open));
    }
  }

  /// Accepts or refuses what the row stands for.
  void setAccepted(RepairRow row, boolean accepted) {
    List<Repair> repairs =
        switch (row) {
          case RepairRow.Group group -> group.repairs();
          case RepairRow.Single single -> List.of(single.repair());
        };
    decide(decisions.get().withAccepted(repairs, accepted));
  }

  /// Accepts or refuses everything.
  void setAllAccepted(boolean accepted) {
    ImportPlan plan = proposed;
    if (plan != null) {
      decide(decisions.get().withAccepted(plan.repairs(), accepted));
    }
  }

  /// Makes the lines something else: title, body text or left out.
  void setKind(Collection<PreviewLine> lines, Kind kind) {
    decide(decisions.get().withKind(lines.stream().map(PreviewLine::number).toList(), kind));
  }

  /// Leaves the lines out when all are offered, and brings back those left out otherwise.
  void toggle(Collection<PreviewLine> lines) {
    List<PreviewLine> out = lines.stream().filter(line -> line.role() == Kind.FURNITURE).toList();
    if (out.isEmpty()) {
      setKind(lines, Kind.FURNITURE);
    } else {
      setKind(out, Kind.SENTENCE);
    }
  }

  BooleanProperty splitSemicolons() {
    return splitSemicolons;
  }

  BooleanProperty splitColons() {
    return splitColons;
  }

  /// The rules of where the text is to go.
  ObjectProperty<Splitting> rules() {
    return rules;
  }

  private Splitting splitting() {
    return rules.get().withMarks(splitSemicolons.get(), splitColons.get());
  }

  /// Whether the text came as bytes, so that its encoding is a question.
  boolean hasEncoding() {
    return detected != null;
  }

  @Nullable Charset detected() {
    return detected;
  }

  /// What was decided, to import it.
  Optional<ImportPlan> decided() {
    Preview made = preview.get();
    if (upToDate && made != null) {
      return Optional.of(made.plan());
    }
    return Optional.ofNullable(proposed)
        .map(plan -> deciding(plan, decisions.get()).plan(Progress.unwatched(), new Cancel()));
  }

  /// Goes back to where no text has been chosen.
  void clear() {
    running.request();
    phase.set(Phase.EMPTY);
  }

  /// Stops what is being read.
  void cancel() {
    running.request();
    if (phase.get() == Phase.READING) {
      phase.set(preview.get() == null ? Phase.EMPTY : Phase.READY);
    }
  }

  private void read(Planner source, @Nullable Charset charset) {
    running.request();
    phase.set(Phase.READING);
    error.set("");
    Splitting splitting = splitting();
    running =
        jobs.start(
            "import.job.read",
            (progress, cancel) ->
                attempt(
                    () -> {
                      Importer watched =
                          importer.get().splitting(splitting).watchedBy(progress, cancel);
                      return Preview.of(source.plan(watched, charset));
                    }),
            outcome -> proposed(outcome, charset));
  }

  private void proposed(Outcome outcome, @Nullable Charset charset) {
    switch (outcome) {
      case Outcome.Made made -> {
        ImportPlan plan = made.preview().plan();
        proposed = plan;
        if (charset == null) {
          detected = plan.hasEncoding() ? plan.charset() : null;
        }
        groups = RepairRow.groups(plan.repairs());
        open.clear();
        groups.stream()
            .filter(group -> group.repairs().size() <= FEW || group.kind() == RepairKind.UNREADABLE)
            .forEach(group -> open.add(group.kind()));
        decisions.set(Decisions.NONE.withAccepted(unlikely(plan), false));
        preview.set(made.preview());
        upToDate = true;
        rows.setAll(RepairRow.rows(groups, open));
        phase.set(Phase.READY);
      }
      case Outcome.Failed failed -> {
        proposed = null;
        groups = List.of();
        rows.clear();
        preview.set(null);
        error.set(failed.message());
        phase.set(Phase.FAILED);
      }
    }
  }

  private void decide(Decisions changed) {
    if (!changed.equals(decisions.get())) {
      decisions.set(changed);
      previewAgain();
    }
  }

  private void previewAgain() {
    ImportPlan base = proposed;
    if (base != null) {
      Deciding deciding = deciding(base, decisions.get());
      running.request();
      upToDate = false;
      running =
          jobs.start(
              "import.job.preview",
              (progress, cancel) -> Preview.of(deciding.plan(progress, cancel)),
              made -> {
                preview.set(made);
                upToDate = true;
              });
    }
  }

  /// Makes the plan as decided now; may run on any thread.
  private Deciding deciding(ImportPlan base, Decisions changed) {
    Set<RepairKind> kinds = changed.refusedKinds(groups);
    Splitting splitting = splitting();
    return (progress, cancel) ->
        base.decided(kinds, changed.refused(), changed.kinds(), splitting, progress, cancel);
  }

  /// Repairs that change the text and are more likely wrong than right.
  private static List<Repair> unlikely(ImportPlan plan) {
    return plan.refused().stream().filter(Repair::changes).toList();
  }

  private static Outcome attempt(Supplier<Preview> work) {
    try {
      return new Outcome.Made(work.get());
    } catch (UserException problem) {
      return new Outcome.Failed(String.valueOf(problem.getMessage()));
    }
  }

  @FunctionalInterface
  private interface Deciding {
    ImportPlan plan(Progress progress, Cancel cancel);
  }

  private sealed interface Outcome {
    record Made(Preview preview) implements Outcome {}

    record Failed(String message) implements Outcome {}
  }
}
