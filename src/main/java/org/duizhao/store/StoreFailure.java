package org.duizhao.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Objects;
import org.duizhao.core.UserException;
import org.sqlite.SQLiteErrorCode;

/// Says in one line what went wrong on the disk and what to do.
final class StoreFailure {

  private StoreFailure() {}

  static UserException explain(Path path, Exception failure) {
    return switch (failure) {
      case UserException already -> already;
      case SQLException sql -> new UserException(path + ": " + reason(sql), sql);
      case IOException io -> new UserException(path + ": " + reason(io), io);
      default -> new UserException(path + ": cannot be written: " + failure, failure);
    };
  }

  /// The primary code of an SQLite failure, without its extension.
  static SQLiteErrorCode code(SQLException failure) {
    return SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff);
  }

  /// True when the file itself is broken, so that trying again cannot help.
  static boolean isDamage(SQLException failure) {
    SQLiteErrorCode code = code(failure);
    return code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB;
  }

  private static String reason(SQLException failure) {
    if (failure instanceof DamagedDatabase) {
      return failure.getMessage() + "; close the project and open it again to recover it";
    }
    return switch (code(failure)) {
      case SQLITE_FULL -> "the disk is full; free some space and try again";
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN ->
          "cannot be written: the file or its folder is read-only; allow writing and try again";
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "is in use by another program; close it there and try again";
      case SQLITE_IOERR -> "the disk failed to read or write; check it and try again";
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          "is damaged; close the project and open it again to recover it";
      default -> "cannot be used: " + failure.getMessage();
    };
  }

  private static String reason(IOException failure) {
    String message = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    if (failure instanceof AccessDeniedException || readOnly(failure, message)) {
      return "cannot be written: the folder is read-only; allow writing and try again";
    }
    if (message.contains("No space left") || message.contains("not enough space")) {
      return "the disk is full; free some space and try again";
    }
    return "cannot be read or written: " + message;
  }

  private static boolean readOnly(IOException failure, String message) {
    return failure.getCause() instanceof ReadOnlyFileSystemException
        || (failure instanceof FileSystemException && message.contains("Read-only"));
  }
}
