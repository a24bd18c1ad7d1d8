package org.duizhao.session.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.duizhao.core.MemoryUse;
import org.duizhao.core.UserException;
import org.duizhao.memory.Memory;
import org.duizhao.session.Change;
import org.duizhao.session.Jobs;
import org.duizhao.session.Session;
import org.duizhao.store.ProjectFolder;

/// The memories of the open project: its own, and those it shares with others. Opens them beside
/// the window and keeps them as the project's confirmed segments are. Lives on the session's
/// thread.
public final class ProjectMemories implements AutoCloseable {

  private final Session session;
  private final MemoryShelf shelf;
  private final Jobs jobs;
  private final Consumer<UserException> problems;
  private final List<Runnable> listeners = new ArrayList<>();
  private final Runnable unsubscribe;
  private final OpenMemory own;
  private List<Shared> shared = List.of();
  private volatile boolean closed;

  /// @param open null while it is switched off
  private record Shared(MemoryUse use, Optional<OpenMemory> open) {}

  /// Begins to open them; the listeners hear of each that is open.
  ///
  /// @param problems told why a memory cannot be used; all else goes on
  public ProjectMemories(
      Session session, MemoryShelf shelf, Jobs jobs, Consumer<UserException> problems) {
    this.session = session;
    this.shelf = shelf;
    this.jobs = jobs;
    this.problems = problems;
    this.unsubscribe = session.listen(this::follow);
    this.own = open(new ProjectFolder(session.folder()).memory(), /* readOnly= */ false);
    this.own.open();
    try {
      become(session.memories().uses());
    } catch (UserException broken) {
      problems.accept(broken);
    }
  }

  /// Where shared memories lie.
  public MemoryShelf shelf() {
    return shelf;
  }

  /// All of them, the project's own first, then the most trusted.
  public List<MemoryLine> all() {
    return Stream.concat(
            Stream.of(line(Optional.empty(), Optional.of(own))),
            shared.stream().map(each -> line(Optional.of(each.use()), each.open())))
        .toList();
  }

  private MemoryLine line(Optional<MemoryUse> use, Optional<OpenMemory> open) {
    Path file = use.map(shelf::file).orElseGet(own::file);
    return new MemoryLine(
        use,
        file,
        use.isPresent() ? MemoryShelf.stem(file) : "",
        open.flatMap(OpenMemory::memory),
        open.flatMap(OpenMemory::problem));
  }

  /// Those that are open, to look up in on any thread.
  public Memories lookedUp() {
    return new Memories(
        all().stream()
            .flatMap(
                line ->
                    line
                        .memory()
                        .map(memory -> new Memories.Source(line.name(), memory, line.penalty()))
                        .stream())
            .toList());
  }

  /// Whether one is still being opened.
  public boolean isOpening() {
    return all().stream()
        .anyMatch(line -> line.isOn() && line.memory().isEmpty() && line.problem().isEmpty());
  }

  /// Has `listener` called when memories come, go or have learnt something.
  ///
  /// @return ends it
  public Runnable listen(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Makes an empty memory and uses it, after those in use.
  ///
  /// @throws UserException when the name is no file name or taken
  public void create(String name) {
    Path file = shelf.place(name);
    Memory.open(file).close();
    change(uses -> uses.add(new MemoryUse(shelf.name(file), true, false, 0)));
  }

  /// Uses a memory that is there, for looking up only, after those in use.
  ///
  /// @throws UserException when it is in use already
  public void add(Path file) {
    String name = shelf.name(file);
    if (shared.stream().anyMatch(each -> each.use().file().equals(name))
        || own.file().equals(file.toAbsolutePath().normalize())) {
      throw new UserException(file + " is one of the project's memories already");
    }
    change(uses -> uses.add(new MemoryUse(name, true, true, 0)));
  }

  /// Uses it no more. The file stays where it is.
  public void remove(MemoryUse use) {
    change(uses -> uses.removeIf(each -> each.file().equals(use.file())));
  }

  /// Trusts it more than the one before it (-1), or less than the one after it (1).
  public void move(MemoryUse use, int by) {
    change(
        uses -> {
          int from = uses.indexOf(use);
          int to = from + by;
          if (from >= 0 && to >= 0 && to < uses.size()) {
            uses.add(to, uses.remove(from));
          }
        });
  }

  /// Uses it in another way.
  public void change(MemoryUse use, UnaryOperator<MemoryUse> change) {
    change(
        uses ->
            uses.replaceAll(each -> each.file().equals(use.file()) ? change.apply(each) : each));
  }

  private void change(Consumer<List<MemoryUse>> edit) {
    List<MemoryUse> uses = new ArrayList<>(shared.stream().map(Shared::use).toList());
    edit.accept(uses);
    session.memories().use(uses);
    become(uses);
  }

  /// Closes what is used no more or in another way, and opens what is not open yet.
  private void become(List<MemoryUse> uses) {
    List<Shared> before = shared;
    List<OpenMemory> made = new ArrayList<>();
    shared =
        uses.stream()
            .map(
                use -> {
                  Optional<OpenMemory> open =
                      before.stream()
                          .flatMap(each -> each.open().stream())
                          .filter(each -> use.on() && each.file().equals(shelf.file(use)))
                          .filter(each -> each.isReadOnly() == use.readOnly())
                          .findFirst();
                  if (open.isEmpty() && use.on()) {
                    open = Optional.of(open(shelf.file(use), use.readOnly()));
                    made.add(open.get());
                  }
                  return new Shared(use, open);
                })
            .toList();
    before.stream()
        .flatMap(each -> each.open().stream())
        .filter(each -> shared.stream().noneMatch(now -> now.open().equals(Optional.of(each))))
        .forEach(OpenMemory::close);
    made.forEach(OpenMemory::open);
    tell();
  }

  private OpenMemory open(Path file, boolean readOnly) {
    return new OpenMemory(session, shelf, jobs, file, readOnly, this::tell, problems);
  }

  private void follow(Change change) {
    own.follow(change);
    shared.forEach(each -> each.open().ifPresent(open -> open.follow(change)));
  }

  /// Tells the listeners that units were changed by hand or taken over from a file.
  public void learnt() {
    tell();
  }

  private void tell() {
    if (!closed) {
      List.copyOf(listeners).forEach(Runnable::run);
    }
  }

  /// Whether the project has been left; any thread may ask.
  public boolean isClosed() {
    return closed;
  }

  /// Closes them, when all that was confirmed is in them. To be called before the session is
  /// closed.
  @Override
  public void close() {
    closed = true;
    unsubscribe.run();
    own.close();
    shared.forEach(each -> each.open().ifPresent(OpenMemory::close));
  }
}
