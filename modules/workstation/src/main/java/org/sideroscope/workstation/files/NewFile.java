package org.sideroscope.workstation.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file that is to be written. */
public final class NewFile {

  private final Path path;
  private final byte[] content;

  private NewFile(Path path, byte[] content) {
    this.path = path;
    this.content = content;
  }

  /**
   * @param content kept, not copied: the caller must not touch it again
   */
  public static NewFile of(Path path, byte[] content) {
    return new NewFile(path, content);
  }

  /** A text file in UTF-8. */
  public static NewFile of(Path path, String text) {
    return new NewFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public Path path() {
    return path;
  }

  /** The same file, its path taken as one within a folder. */
  public NewFile in(Path folder) {
    return new NewFile(folder.resolve(path), content);
  }

  byte[] content() {
    return content;
  }
}
