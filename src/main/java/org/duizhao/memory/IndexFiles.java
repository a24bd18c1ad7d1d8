package org.duizhao.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The index of a memory on disk, beside its database: one file for every full block and one for
/// the block that still grows. Everything in them can be made again from the database.
final class IndexFiles {

  private final Path folder;
  private final long memory;

  /// @param memory number of the memory, so that the index of another is not taken for its own
  IndexFiles(Path database, long memory) {
    this.folder = database.resolveSibling(database.getFileName() + "-index");
    this.memory = memory;
  }

  /// The full block with this number, if it is there and whole.
  Optional<FileBlock> full(int number) {
    try {
      return Optional.of(FileBlock.open(path(number)))
          .filter(block -> isOurs(block, number) && block.size() == Block.MOST);
    } catch (IOException missingOrBroken) {
      return Optional.empty();
    }
  }

  /// The block with this number as far as it had grown, if it is there and whole.
  Optional<FileBlock> growing(int number) {
    try {
      return Optional.of(FileBlock.read(growing())).filter(block -> isOurs(block, number));
    } catch (IOException missingOrBroken) {
      return Optional.empty();
    }
  }

  private boolean isOurs(FileBlock block, int number) {
    return block.memory() == memory && block.first() == first(number);
  }

  /// Number of the first unit of a block.
  static long first(int number) {
    return (long) number * Block.MOST + 1;
  }

  /// Writes a full block down.
  FileBlock writeFull(HeapBlock block) throws IOException {
    Path path = path((int) (block.first() / Block.MOST));
    FileBlock.write(path, block, memory);
    return FileBlock.open(path);
  }

  void writeGrowing(HeapBlock block) throws IOException {
    FileBlock.write(growing(), block, memory);
  }

  private Path path(int number) {
    return folder.resolve("block-" + number);
  }

  private Path growing() {
    return folder.resolve("growing");
  }
}
