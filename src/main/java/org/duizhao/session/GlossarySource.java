package org.duizhao.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.GlossaryFile;
import org.duizhao.glossary.GlossaryMerge;
import org.duizhao.glossary.GlossaryPast;
import org.duizhao.glossary.GlossaryText;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermChange;
import org.jspecify.annotations.Nullable;

/// One glossary in use: what its file held when last looked at, and the states it had before.
final class GlossarySource {

  /// What a file was when it was last looked at; `time` is null when it was not there.
  record Stamp(@Nullable FileTime time, long size, int hash) {

    private static final long LARGE = 4_000_000;
    static final Stamp MISSING = new Stamp(null, 0, 0);

    static Stamp of(Path file, byte[] bytes) throws IOException {
      return new Stamp(Files.getLastModifiedTime(file), bytes.length, Arrays.hashCode(bytes));
    }

    /// Whether the file is the same, byte for byte unless it is very large.
    boolean isCurrent(Path file) {
      if (size > LARGE) {
        return seemsCurrent(file);
      }
      try {
        byte[] bytes = Files.readAllBytes(file);
        return equals(of(file, bytes));
      } catch (IOException missing) {
        return time == null;
      }
    }

    /// Whether the file seems to be the same, without reading it.
    boolean seemsCurrent(Path file) {
      try {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return now.lastModifiedTime().equals(time) && now.size() == size;
      } catch (IOException missing) {
        return time == null;
      }
    }
  }

  /// What a file holds: its terms, or what is wrong with it.
  record Read(Stamp stamp, @Nullable GlossaryText text, @Nullable UserException problem) {

    static Read of(Path file) {
      Stamp stamp = Stamp.MISSING;
      try {
        byte[] bytes = GlossaryFile.bytes(file);
        stamp = Stamp.of(file, bytes);
        return new Read(stamp, GlossaryText.read(file, bytes), null);
      } catch (UserException broken) {
        return new Read(stamp, null, broken);
      } catch (IOException gone) {
        return new Read(stamp, null, new UserException(file + ": " + gone.getMessage(), gone));
      }
    }
  }

  private final Path file;
  private final GlossaryPast past = new GlossaryPast();
  private Stamp stamp;
  private @Nullable GlossaryText text;
  private @Nullable UserException problem;

  GlossarySource(Path file) {
    this.file = file;
    Read read = Read.of(file);
    stamp = read.stamp();
    text = read.text();
    problem = read.problem();
    if (text != null) {
      past.found(text.glossary());
    }
  }

  Path file() {
    return file;
  }

  Stamp stamp() {
    return stamp;
  }

  Optional<Glossary> glossary() {
    return Optional.ofNullable(text).map(GlossaryText::glossary);
  }

  Optional<UserException> problem() {
    return Optional.ofNullable(problem);
  }

  /// Whether its file can be changed.
  boolean isWritable() {
    return !Files.exists(file) || (Files.isWritable(file) && (problem == null || text == null));
  }

  /// Makes the change and writes it.
  ///
  /// @throws UserException when the file is broken or cannot be written; nothing is changed then
  void change(TermChange change) {
    if (problem != null && Files.exists(file)) {
      throw problem;
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new UserException(file + " is read-only; make it writable to change its terms");
    }
    GlossaryText now =
        text == null ? GlossaryText.of(Glossary.named(GlossaryFiles.name(file))) : text;
    write(now.with(change.applyTo(now.glossary())));
    past.changed(change);
  }

  /// Takes in what was found in the file.
  ///
  /// @return what came of it; nothing when the file says nothing new
  Optional<GlossaryNews> take(Read read) {
    if (stamp.hash() == read.stamp().hash() && stamp.size() == read.stamp().size()) {
      boolean same = (stamp.time() == null) == (read.stamp().time() == null);
      stamp = read.stamp();
      if (same) {
        return Optional.empty();
      }
    }
    GlossaryText theirs = read.text();
    if (theirs == null) {
      stamp = read.stamp();
      UserException before = problem;
      problem = read.problem();
      boolean told =
          problem == null
              || (before != null
                  && String.valueOf(before.getMessage()).equals(problem.getMessage()));
      return told || problem == null
          ? Optional.empty()
          : Optional.of(GlossaryNews.broken(file, problem));
    }
    return Optional.of(merge(theirs, read.stamp()));
  }

  private GlossaryNews merge(GlossaryText theirs, Stamp read) {
    Glossary found = theirs.glossary();
    Glossary before = glossary().orElse(Glossary.named(found.name()));
    GlossaryMerge.Merged merged =
        text == null
            ? new GlossaryMerge.Merged(found, List.of())
            : GlossaryMerge.merge(past.closest(before, found), before, found);
    Glossary after = merged.glossary();
    int kept = differences(TermChange.between(found, after));
    TermChange taken = TermChange.between(before, after);
    if (kept == 0) {
      stamp = read;
      text = theirs;
      problem = null;
    } else {
      try {
        write(theirs.with(after));
      } catch (UserException unwritten) {
        // The terms of both are in use; the next look at the file tries to write them again.
        text = theirs.with(after);
        problem = unwritten;
        past.changed(taken);
        return GlossaryNews.broken(file, unwritten);
      }
    }
    past.found(found);
    past.changed(taken);
    return new GlossaryNews(
        file, after.name(), differences(taken), kept, merged.clashes(), Optional.empty());
  }

  private void write(GlossaryText now) {
    byte[] bytes = now.write(file);
    text = now;
    problem = null;
    try {
      stamp = Stamp.of(file, bytes);
    } catch (IOException gone) {
      stamp = Stamp.MISSING;
    }
  }

  private static int differences(TermChange change) {
    return (int)
        Stream.concat(change.removed().stream(), change.added().stream())
            .map(Term::key)
            .distinct()
            .count();
  }
}
