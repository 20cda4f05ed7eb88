package org.sideroscope.dicom.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What shows that a file on the disk is still the one whose header was read.
 *
 * @param bytes its size
 * @param modifiedMs when it was last changed, in milliseconds since 1970
 */
public record FileStamp(long bytes, long modifiedMs) {

  /** The present stamp of the file, or of the archive, that a source lies in. */
  public static FileStamp of(Source source) throws IOException {
    return of(source.path());
  }

  private static FileStamp of(Path path) throws IOException {
    BasicFileAttributes facts = Files.readAttributes(path, BasicFileAttributes.class);
    return new FileStamp(facts.size(), facts.lastModifiedTime().toMillis());
  }
}
