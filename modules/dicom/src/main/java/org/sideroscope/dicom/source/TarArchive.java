package org.sideroscope.dicom.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A tar file, compressed with gzip or not. It can only be gone through from front to back: entries
 * asked for in their order take one pass together, each one out of order a pass of its own.
 */
final class TarArchive implements Archive {

  private static final int BUFFER = 1 << 16;

  private final Path path;
  private @Nullable TarArchiveInputStream tar;
  private int next;

  TarArchive(Path path) {
    this.path = path;
  }

  @Override
  public Entries entries() throws IOException {
    rewind();
    List<ArchiveEntry> entries = new ArrayList<>();
    try {
      list(entries);
      return new Entries(entries, true);
    } catch (MalformedFileException | InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      if (entries.isEmpty()) {
        throw e;
      }
      return new Entries(entries, false);
    }
  }

  private void list(List<ArchiveEntry> entries) throws IOException {
    TarArchiveEntry entry;
    while ((entry = nextEntry()) != null) {
      if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
        entries.add(
            new ArchiveEntry(ArchiveFormat.TAR, entry.getName(), next - 1, entry.getSize()));
      }
      if (next > Bounds.MOST_ENTRIES) {
        throw new MalformedFileException("The archive has more entries than can be read.");
      }
    }
  }

  @Override
  public InputStream stream(ArchiveEntry wanted) throws IOException {
    if (tar == null || next > wanted.ordinal()) {
      rewind();
    }
    TarArchiveEntry entry = null;
    while (next <= wanted.ordinal()) {
      entry = nextEntry();
      if (entry == null) {
        throw new MalformedFileException("The archive has changed since it was listed.");
      }
    }
    return new EntryInput(current());
  }

  private @Nullable TarArchiveEntry nextEntry() throws IOException {
    try {
      TarArchiveEntry entry = current().getNextEntry();
      next++;
      return entry;
    } catch (RuntimeException e) {
      // the library meets some damaged headers with whatever its parsers throw
      throw new IOException("The archive is damaged.", e);
    }
  }

  private TarArchiveInputStream current() {
    if (tar == null) {
      throw new IllegalStateException("The archive is not open.");
    }
    return tar;
  }

  private void rewind() throws IOException {
    close();
    SeekableByteChannel file = Files.newByteChannel(path);
    try {
      boolean zipped = Gzip.is(file);
      InputStream in = new BufferedInputStream(Channels.newInputStream(file), BUFFER);
      tar = new TarArchiveInputStream(zipped ? Gzip.inflateArchive(in) : in);
      next = 0;
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    if (tar != null) {
      tar.close();
      tar = null;
    }
  }

  /** One entry of the archive; closing it leaves the archive open. */
  private static final class EntryInput extends java.io.FilterInputStream {
    EntryInput(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // what follows in the archive may still be wanted
    }
  }
}
