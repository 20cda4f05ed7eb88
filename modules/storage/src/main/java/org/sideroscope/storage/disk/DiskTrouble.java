package org.sideroscope.storage.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** What a failure of the disk means to a reader. Names no file: its path may tell of a patient. */
public final class DiskTrouble {

  private DiskTrouble() {}

  /** Why something could not be saved, as half a sentence. */
  public static String reason(IOException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("no space") || message.contains("not enough space")) {
      return "the disk is full";
    }
    if (message.contains("quota")) {
      return "the quota of this account is used up";
    }
    if (failure instanceof AccessDeniedException
        || message.contains("permission denied")
        || message.contains("read-only")) {
      return "the folder of the program's data cannot be written";
    }
    if (failure instanceof NoSuchFileException || message.contains("no such file")) {
      return "the folder of the program's data is not there any more";
    }
    return "the disk refuses";
  }
}
