package org.duizhao.ui.alignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.core.UserException;
import org.duizhao.session.matching.ProjectMemories;
import org.duizhao.session.mending.AlignmentTools;
import org.duizhao.session.mending.Mending;
import org.duizhao.session.mending.MendingWork;
import org.duizhao.session.mending.Realigner;
import org.duizhao.session.mending.Row;
import org.duizhao.session.mending.RowFilter;
import org.duizhao.session.mending.RowSieve;
import org.duizhao.session.mending.Step;
import org.duizhao.session.mending.WordLinks;
import org.duizhao.ui.Command;
import org.duizhao.ui.FxJobs;
import org.duizhao.ui.Messages;
import org.duizhao.ui.Screen;
import org.duizhao.ui.Shell;

/// The rows of an alignment with their confidence, to be mended and confirmed.
public final class MendingScreen implements Screen, MendingCommands.Mender {

  private final MendingWork work;
  private final Shell shell;
  private final AlignmentTools tools;
  private final ProjectMemories memories;
  private final Consumer<MendingWork> done;
  private final Realigner realigner;
  private final Messages messages;
  private final FxJobs jobs;
  private final MendingModel model;
  private final PairRows rows;
  private final FilterBar bar;
  private final BorderPane view = new BorderPane();
  private final List<Command> commands;
  private final List<Runnable> endings = new ArrayList<>();
  private Cancel running = new Cancel();
  private Optional<RowSieve> sieve = Optional.empty();
  private boolean handedOver;

  /// @param memories closed when the screen is left
  /// @param done called when the user is done with the alignment
  public MendingScreen(
      MendingWork work,
      Shell shell,
      AlignmentTools tools,
      ProjectMemories memories,
      Consumer<MendingWork> done) {
    this.work = work;
    this.shell = shell;
    this.tools = tools;
    this.memories = memories;
    this.done = done;
    this.realigner = new Realigner(tools::aligner, work.session().glossaries().terms());
    this.messages = shell.messages();
    this.jobs = shell.jobs();
    this.model = new MendingModel(work, this::passes);
    this.rows = new PairRows(model, messages);
    MendingCommands all = new MendingCommands(model, this, shell.frame(), messages);
    this.commands = all.all();
    rows.serve(() -> all.guarded(all::togglePin), all::guarded);
    Button finish = new Button(messages.text("mending.finish"));
    finish.setOnAction(event -> finish());
    bar = new FilterBar(model, messages, this::filter, keys(), finish);
    ConfidenceStrip strip = new ConfidenceStrip(model, messages);
    HBox middle = new HBox(rows, strip);
    HBox.setHgrow(rows, Priority.ALWAYS);
    MendingStatus status = new MendingStatus(model, messages, jobs);
    view.getStyleClass().add("mending");
    view.setTop(bar);
    view.setCenter(middle);
    view.setBottom(status);
    endings.add(model::close);
    endings.add(status.follow(jobs::onScreen));
    endings.add(shell.theme().listen(rows::restyled));
    endings.add(shell.theme().listen(strip::requestLayout));
    endings.add(() -> running.request());
    prepare();
  }

  private Map<RowFilter, String> keys() {
    Map<RowFilter, String> keys = new EnumMap<>(RowFilter.class);
    for (RowFilter filter : RowFilter.values()) {
      commands.stream()
          .filter(command -> command.id().equals(MendingCommands.id(filter)))
          .forEach(command -> keys.put(filter, shell.commands().keyText(command)));
    }
    return keys;
  }

  /// Reads the texts beside the window, so that aligning a stretch anew takes no time.
  private void prepare() {
    Mending now = work.now();
    Cancel left = new Cancel();
    endings.add(left::request);
    jobs.quietly(tools::words, this::light);
    jobs.quietly(() -> realigner.prepare(now, Progress.unwatched(), left), ready -> {});
  }

  private void light(WordLinks words) {
    rows.link(words::of);
  }

  MendingModel model() {
    return model;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public String title() {
    return work.session().project().name();
  }

  @Override
  public boolean showsWork() {
    return true;
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  @Override
  public void shown() {
    rows.requestFocus();
  }

  @Override
  public Optional<Screen> again() {
    handedOver = true;
    MendingScreen screen = new MendingScreen(work, shell, tools, memories, done);
    screen.model.move(model.caret());
    return Optional.of(screen);
  }

  @Override
  public void hidden() {
    endings.forEach(Runnable::run);
    if (!handedOver) {
      memories.close();
    }
  }

  @Override
  public void changePane() {
    if (rows.isFocused()) {
      bar.requestFocus();
    } else {
      rows.requestFocus();
    }
  }

  private boolean passes(RowFilter filter, Row row) {
    return filter == RowFilter.NUMBERS
        ? sieve.map(known -> known.passes(filter, row)).orElse(false)
        : RowSieve.passesAtOnce(filter, row);
  }

  @Override
  public void filter(RowFilter filter) {
    if (filter != RowFilter.NUMBERS) {
      model.show(filter);
      rows.requestFocus();
      return;
    }
    Mending now = work.now();
    running.request();
    running =
        jobs.start(
            "mending.counting",
            (progress, cancel) -> {
              RowSieve made = sieve.orElseGet(tools::sieve);
              made.look(now.rows(), progress, cancel);
              return made;
            },
            made -> {
              sieve = Optional.of(made);
              model.show(RowFilter.NUMBERS);
              rows.requestFocus();
            });
  }

  @Override
  public void realign() {
    Mending now = work.now();
    int row = model.caret().row();
    running.request();
    running =
        jobs.<Optional<Step>>start(
            "mending.realigning",
            (progress, cancel) -> realigner.toNextPin(now, row, progress, cancel),
            step -> realigned(now, step));
  }

  private void realigned(Mending before, Optional<Step> step) {
    if (!work.now().equals(before)) {
      return;
    }
    if (step.isEmpty()) {
      shell.frame().messageBar().say(messages.text("mending.unchanged"));
      return;
    }
    try {
      work.make(step.get());
      Set<Integer> known = step.get().removed().stream().map(Row::id).collect(Collectors.toSet());
      long fresh = step.get().inserted().stream().filter(row -> !known.contains(row.id())).count();
      shell.frame().messageBar().tell(messages.text("mending.realigned", fresh));
    } catch (UserException unsaved) {
      shell.frame().messageBar().show(unsaved);
    }
  }

  @Override
  public void finish() {
    shell
        .frame()
        .showOverlay(
            new FinishSheet(
                work.now(), messages, this::finish, () -> shell.frame().closeOverlay()));
  }

  private void finish(Predicate<Row> confirmed) {
    shell.frame().closeOverlay();
    List<Row> before = work.now().rows();
    List<Row> after =
        before.stream().map(row -> confirmed.test(row) ? row.confirmed() : row).toList();
    try {
      work.make(new Step(0, before, after));
      work.finish(true);
    } catch (UserException unsaved) {
      shell.frame().messageBar().show(unsaved);
      return;
    }
    done.accept(work);
  }
}
