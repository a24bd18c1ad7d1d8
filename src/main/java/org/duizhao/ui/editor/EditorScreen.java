package org.duizhao.ui.editor;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.glossary.TermHit;
import org.duizhao.session.Change;
import org.duizhao.session.Repeats;
import org.duizhao.session.Session;
import org.duizhao.session.SettingsFile;
import org.duizhao.session.checking.CheckShelf;
import org.duizhao.session.checking.ProjectChecks;
import org.duizhao.session.matching.ProjectMemories;
import org.duizhao.ui.Choosers;
import org.duizhao.ui.Command;
import org.duizhao.ui.Frame;
import org.duizhao.ui.FxJobs;
import org.duizhao.ui.Messages;
import org.duizhao.ui.Screen;
import org.duizhao.ui.Theme;
import org.duizhao.ui.checks.FindingsFile;
import org.duizhao.ui.dashboard.Dashboard;
import org.duizhao.ui.glossary.GlossaryWatch;
import org.duizhao.ui.memory.MatchesPane;

/// The editor on an open project: outline, rows, side panel and status bar.
public final class EditorScreen implements Screen, EditorListener {

  private final Supplier<EditorScreen> anew;
  private final Session session;
  private final SettingsFile settings;
  private final EditorModel model;
  private final RowsView rows;
  private final SelectionModel selection;
  private final LargeEdits large;
  private final Repeats repeats = new Repeats();
  private final FindTools find;
  private final TermsPane terms;
  private final SideTabs sideTabs;
  private final PartsPane parts;
  private final PlaceableMarker placeables = new PlaceableMarker(this::terms);
  private final HistoryPane history;
  private final EditorPanels panels;
  private final ReadingMode reading;
  private final BorderPane view = new BorderPane();
  private final List<Command> commands;
  private final List<Runnable> endings = new ArrayList<>();
  private final ProjectMemories memories;
  private final MatchesPane matches;

  /// Whether the memories went over to another screen on the same project.
  private boolean handedOver;

  /// @param memories closed when the screen is left
  public EditorScreen(
      Session session,
      ProjectMemories memories,
      Frame frame,
      Messages messages,
      FxJobs jobs,
      Theme theme,
      SettingsFile settings,
      Choosers choosers,
      CheckShelf checkShelf) {
    this.session = session;
    this.settings = settings;
    this.memories = memories;
    this.anew =
        () ->
            new EditorScreen(
                session, memories, frame, messages, jobs, theme, settings, choosers, checkShelf);
    // Before the model, whose listeners then find the new counts.
    endings.add(session.listen(this::recount));
    this.model = new EditorModel(session, frame.messageBar());
    model.showFurniture(settings.settings().place().furniture());
    endings.add(new PlaceKeeper(model)::close);
    this.selection = new SelectionModel(model);
    this.large =
        new LargeEdits(
            model,
            jobs,
            jobs::onScreen,
            key -> frame.messageBar().say(messages.text(key)),
            frame.messageBar());
    endings.add(large::close);
    this.rows =
        new RowsView(
            model,
            selection,
            this::terms,
            messages,
            key -> frame.messageBar().say(messages.text(key)));
    ProjectChecks checks = checkShelf.open(session, jobs, jobs::onScreen);
    this.find =
        new FindTools(
            model,
            selection,
            rows,
            frame,
            messages,
            jobs,
            large,
            settings,
            this::leaveReading,
            (in, id) -> !checks.standing().of(in, id).isEmpty());
    GlossaryCommands glossary = new GlossaryCommands(this, session, frame, messages, jobs);
    this.terms = new TermsPane(model, messages, glossary);
    this.history = new HistoryPane(model, messages, jobs::onScreen);
    this.parts = new PartsPane(model, this::terms, messages, this::insertPart);
    MemoryCommands onMemories =
        new MemoryCommands(this, memories, settings, frame, messages, jobs, choosers);
    this.matches = new MatchesPane(memories, session.project().name(), messages, onMemories);
    OutlinePane outline = new OutlinePane(model, checks, messages);
    var file = new FindingsFile(checks, session.project().name(), jobs, messages, choosers);
    Checking checking = new Checking(model, checks, rows, large, frame, messages, file);
    endings.add(checking::close);
    var lookup = new DictionaryLookup(model, rows, jobs, messages);
    sideTabs =
        new SideTabs(
            matches,
            terms,
            parts,
            checking.pane(),
            history,
            new NotesPane(model, messages),
            lookup.pane(),
            messages);
    VBox middle = new VBox(find.bar(), new StackPane(rows, find.empty()));
    VBox.setVgrow(middle.getChildren().getLast(), Priority.ALWAYS);
    middle.getStyleClass().add("editor-middle");
    panels = new EditorPanels(outline, middle, sideTabs, rows::focusEditor, settings);
    StatusBar status = new StatusBar(model, selection, messages, jobs);
    view.setCenter(panels.view());
    view.setBottom(status);
    view.getStyleClass().add("editor");
    SelectionCommands onSelection =
        new SelectionCommands(model, selection, frame, messages, jobs, large, rows.flow()::reveal);
    commands = new ArrayList<>();
    commands.addAll(
        onSelection.widened(new EditorCommands(model, this, large, frame, messages).all()));
    commands.addAll(onSelection.widened(new SegmentCommands(model, this, frame, messages).all()));
    commands.addAll(find.commands());
    commands.addAll(new NavigationCommands(model, frame, messages).all());
    commands.addAll(onSelection.all());
    commands.addAll(panels.commands());
    RepeatCommands onRepeats = new RepeatCommands(model, repeats, large, settings, frame, messages);
    commands.addAll(onRepeats.all());
    onRepeats.serve(rows);
    rows.count(repeats::count);
    endings.add(
        RepeatCounting.start(session, repeats, rows, jobs, onRepeats::activeChanged)::request);
    endings.add(session.listen(onRepeats::follow));
    reading = new ReadingMode(model, panels, rows, frame, messages, theme, settings);
    commands.addAll(reading.commands());
    commands.add(
        new Dashboard(
                session, frame, messages, jobs, InstantSource.system(), ZoneId.systemDefault())
            .command(model::flush, model::go));
    TypingCommands typing =
        new TypingCommands(model, rows.editor(), parts, settings, frame, messages);
    commands.addAll(typing.all());
    SmartTyping.serve(model, rows.editor(), typing::typography);
    rows.mark(placeables);
    checking.serve(status);
    Completing completing =
        new Completing(model, rows.editor(), this::terms, checks, settings, messages, jobs);
    commands.add(completing.serve(rows));
    endings.add(completing::close);
    commands.addAll(
        new CheckCommands(model, checking, onSide(sideTabs::showChecks), frame, messages).all());
    new RowMenu(model, selection, () -> frame.menu(onSelection.all())).serve(rows);
    endings.add(selection::close);
    commands.addAll(glossary.all());
    commands.add(lookup.command(onSide(sideTabs::showDictionary)));
    Matching matching =
        new Matching(model, memories, jobs, settings, matches, onSide(sideTabs::showFirst));
    matching.rest(reading.shown());
    commands.addAll(onMemories.all(matching));
    endings.add(matching::close);
    endings.add(find::close);
    commands.addAll(
        new HistoryCommands(
                model, frame, messages, jobs::onScreen, large, onSide(sideTabs::showHistory))
            .all());
    new KeyHints(rows, terms::hints, parts::hints).serve(model);
    rows.editor().textProperty().subscribe(terms::showUse);
    rows.editor().textProperty().subscribe(parts::showUse);
    model.listen(this);
    endings.add(status.follow(jobs::onScreen));
    endings.add(session.glossaries().listen(this::termsChanged));
    endings.add(
        new GlossaryWatch(
                session.glossaries(), jobs, messages, frame.messageBar(), view, glossary::open)
            ::stop);
    endings.add(theme.listen(rows::refreshMarks));
    rowsChanged();
  }

  private void recount(Change change) {
    if (repeats.follow(change)) {
      rows.refreshMarks();
    }
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public String title() {
    return session.project().name();
  }

  @Override
  public boolean showsWork() {
    return true;
  }

  @Override
  public Optional<Project> selectedPart() {
    return selection.part();
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  public EditorModel model() {
    return model;
  }

  LargeEdits largeEdits() {
    return large;
  }

  @Override
  public void shown() {
    rows.focusEditor();
  }

  @Override
  public boolean handOver() {
    rows.settle();
    return model.flush();
  }

  @Override
  public Optional<Screen> again() {
    EditorScreen screen = anew.get();
    screen.model.go(model.document(), model.active());
    handedOver = true;
    return Optional.of(screen);
  }

  @Override
  public void hidden() {
    panels.remember();
    rows.settle();
    rows.stop();
    reading.close();
    model.close();
    endings.forEach(Runnable::run);
    if (!handedOver) {
      memories.close();
    }
  }

  @Override
  public void rowsChanged() {
    boolean none = model.rows().size() == 0;
    find.empty().setVisible(none);
    rows.setVisible(!none);
  }

  private void leaveReading() {
    reading.leave();
  }

  /// Shows or hides what is not the article, and remembers it.
  void toggleFurniture() {
    boolean shown = !settings.settings().place().furniture();
    settings.change(all -> all.withPlace(all.place().withFurniture(shown)));
    model.showFurniture(shown);
  }

  void insertTerm(int n) {
    terms.insertTerm(n);
  }

  /// Puts the text at the caret, with the spaces it needs.
  void insert(String text) {
    rows.insert(text);
  }

  /// The same with a number, which takes a capital at the beginning of a sentence.
  private void insertPart(String text) {
    int at = rows.editor().getSelection().getStart();
    insert(Insertion.cased(rows.editor().getText(0, at), text));
  }

  /// What is selected in the Chinese of the active segment; empty when nothing is.
  String selectedSource() {
    return rows.sourceEditor().isEditing()
        ? rows.sourceEditor().area().getSelectedText()
        : rows.reader().selectedText();
  }

  /// What is selected in the Chinese of the active segment, or else the Chinese up to the caret in
  /// it; empty while the caret has not been moved there.
  public String sourceToCaret() {
    String selected = selectedSource();
    if (!selected.isEmpty() || model.active() < 0) {
      return selected;
    }
    return rows.sourceEditor().isEditing()
        ? rows.sourceEditor().area().getText(0, rows.sourceEditor().area().getCaretPosition())
        : rows.reader().toCaret();
  }

  /// What is selected in the English of the active segment; empty when nothing is.
  String selectedTarget() {
    return rows.editor().getSelectedText();
  }

  /// Whether the caret is in the Chinese of the active segment rather than in its English.
  boolean isInSource() {
    return rows.reader().isFocused() || rows.sourceEditor().isEditing();
  }

  /// Where the caret stands in the text it is in.
  int caret() {
    return rows.sourceEditor().isEditing()
        ? rows.sourceEditor().area().getCaretPosition()
        : isInSource() ? rows.reader().caret() : rows.editor().getCaretPosition();
  }

  /// Makes the Chinese of the active row a field to change it in; the second time keeps it.
  void editSource() {
    rows.sourceEditor().toggle(rows.reader().caret());
  }

  /// Moves the keys between the source and the translation of the active row.
  void toggleSource() {
    if (rows.reader().isFocused()) {
      rows.focusEditor();
    } else {
      rows.reader().requestFocus();
    }
  }

  /// Moves the keys to the terms of the sentence.
  void focusTerms() {
    sideTabs.showFirst();
    terms.takeFocus();
  }

  void tellTerm() {
    rows.tellTerm();
  }

  void focusTranslation() {
    rows.focusEditor();
  }

  private List<TermHit> terms(Segment segment) {
    return session.glossaries().terms(segment);
  }

  private void termsChanged() {
    placeables.forget();
    rows.refreshTerms();
    terms.read();
    parts.read();
  }

  private Runnable onSide(Runnable page) {
    return () -> {
      panels.showSide();
      page.run();
    };
  }
}
