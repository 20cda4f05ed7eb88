package org.sideroscope.workstation.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;

/** What a disk that refuses means, as a sentence with a way out. */
public final class DiskFailure {

  private DiskFailure() {}

  public static Failure whenWriting(Path target, IOException cause) {
    return Failure.at(FailureReason.IO, target.toString(), sentenceWhenWriting(target, cause));
  }

  public static Failure whenReading(Path source, IOException cause) {
    return switch (cause) {
      case NoSuchFileException missing ->
          Failure.at(FailureReason.MISSING, source.toString(), "There is no such file.");
      case AccessDeniedException denied ->
          Failure.at(
              FailureReason.IO,
              source.toString(),
              "You may not read this file; ask whoever owns it to allow it.");
      default ->
          Failure.at(
              FailureReason.IO,
              source.toString(),
              "The file could not be read; check that its disk is connected and try again.");
    };
  }

  private static String sentenceWhenWriting(Path target, IOException cause) {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return "The folder to write to is not there; choose another one.";
    }
    if (Files.isDirectory(target)) {
      return "There is a folder of this name; choose another name.";
    }
    if (cause instanceof AccessDeniedException || !Files.isWritable(folder)) {
      return "You may not write to this folder; choose another one.";
    }
    return isFullDisk(cause)
        ? "The disk is full; make room or choose another folder. Nothing was written."
        : "The file could not be written; choose another folder or name. Nothing was written.";
  }

  /** Java has no type for it: the system's own words are all there is. */
  private static boolean isFullDisk(IOException cause) {
    String words =
        cause instanceof FileSystemException refused ? refused.getReason() : cause.getMessage();
    String lower = words == null ? "" : words.toLowerCase(Locale.ROOT);
    return lower.contains("no space") || lower.contains("quota") || lower.contains("not enough");
  }
}
