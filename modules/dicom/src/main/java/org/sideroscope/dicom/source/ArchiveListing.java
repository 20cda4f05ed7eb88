package org.sideroscope.dicom.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files in an archive.
 *
 * @param sources those that can be read
 * @param unsafe how many are left out because their names lead out of the archive
 * @param whole false if the archive is damaged behind them
 */
public record ArchiveListing(List<Source> sources, int unsafe, boolean whole) {

  public ArchiveListing {
    sources = List.copyOf(sources);
  }

  /**
   * Lists an archive without unpacking it.
   *
   * @throws MalformedFileException if it is damaged or asks for more than can be read
   */
  public static ArchiveListing of(Path path, ArchiveFormat format) throws IOException {
    try (Archive archive = Archive.open(path, format)) {
      return of(path, archive.entries());
    }
  }

  private static ArchiveListing of(Path path, Archive.Entries listed)
      throws MalformedFileException {
    List<ArchiveEntry> entries = listed.entries();
    long bytes = 0;
    List<Source> sources = new ArrayList<>();
    for (ArchiveEntry entry : entries) {
      bytes += Math.max(0, entry.size());
      if (isInside(entry.name())) {
        sources.add(Source.entry(path, entry));
      }
    }
    if (entries.size() > Bounds.MOST_ENTRIES || bytes < 0 || bytes > Bounds.MOST_BYTES) {
      throw new MalformedFileException("The archive holds more than can be read.");
    }
    return new ArchiveListing(sources, entries.size() - sources.size(), listed.whole());
  }

  private static boolean isInside(String name) {
    boolean rooted = name.startsWith("/") || name.startsWith("\\") || name.matches("[A-Za-z]:.*");
    return !rooted && !List.of(name.split("[/\\\\]")).contains("..");
  }
}
