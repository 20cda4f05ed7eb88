package org.sideroscope.storage.sqlite;

import java.sql.SQLException;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;

/** What a refusal of the database means to a reader. Quotes nothing: it may tell of a patient. */
final class SqlTrouble {

  private static final int PRIMARY_CODE = 0xFF;

  private SqlTrouble() {}

  /** Why something could not be saved or read, as half a sentence. */
  static String reason(SQLException failure) {
    if (failure.getCause() instanceof NativeLibraryNotFoundException) {
      return "the temporary folder does not let programs run what is unpacked there;"
          + " name another with -Dorg.sqlite.tmpdir";
    }
    return switch (code(failure)) {
      case SQLITE_FULL -> "the disk is full";
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "another window or program is keeping the database of readings to itself";
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH ->
          "the folder of the program's data cannot be written";
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          "the database of readings is damaged; restore a backup of it, or go on from the portable"
              + " reading files beside it";
      default -> "the disk refuses";
    };
  }

  /** A sentence that ends with the reason. */
  static Failure failure(String whatFailed, SQLException failure) {
    return Failure.of(FailureReason.IO, whatFailed + ": " + reason(failure) + ".");
  }

  private static SQLiteErrorCode code(SQLException failure) {
    return SQLiteErrorCode.getErrorCode(failure.getErrorCode() & PRIMARY_CODE);
  }
}
