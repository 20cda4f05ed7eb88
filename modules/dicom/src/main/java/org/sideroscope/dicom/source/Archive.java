package org.sideroscope.dicom.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** An archive that is open for reading. */
interface Archive extends Closeable {

  static Archive open(Path path, ArchiveFormat format) throws IOException {
    return switch (format) {
      case ZIP -> ZipArchive.open(path);
      case TAR -> new TarArchive(path);
    };
  }

  /**
   * The files in an archive, in order, also those that {@link ArchiveListing} leaves out.
   *
   * @param whole false if the archive is damaged behind them
   */
  record Entries(List<ArchiveEntry> entries, boolean whole) {}

  Entries entries() throws IOException;

  /** The bytes of an entry from its first; valid until the next call. */
  InputStream stream(ArchiveEntry entry) throws IOException;
}
