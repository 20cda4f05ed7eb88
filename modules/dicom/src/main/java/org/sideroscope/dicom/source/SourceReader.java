package org.sideroscope.dicom.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Reads sources; what is compressed with gzip is undone on the way. Keeps the last archive open,
 * since its entries are mostly read one after another; a second stream or channel from the same
 * archive ends the first. Not thread-safe: one for each thread.
 */
public final class SourceReader implements AutoCloseable {

  /** Up to here a compressed source is held in memory, beyond it is read in passes. */
  private static final int HELD = 1 << 25;

  private @Nullable Path archivePath;
  private @Nullable Archive archive;

  /**
   * Opens a source to be read once from its start.
   *
   * @throws MalformedFileException also later, from the stream, if more comes out than is plausible
   */
  public SourceStream stream(Source source) throws IOException {
    if (source.entry().isPresent()) {
      return entry(source.path(), source.entry().get());
    }
    SeekableByteChannel file = Files.newByteChannel(source.path());
    try {
      return Gzip.is(file)
          ? new SourceStream(Gzip.inflateFile(Channels.newInputStream(file)), OptionalLong.empty())
          : new SourceStream(Channels.newInputStream(file), OptionalLong.of(file.size()));
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /** Opens a source to be read at any place. */
  public SeekableByteChannel channel(Source source) throws IOException {
    if (source.entry().isEmpty()) {
      SeekableByteChannel file = Files.newByteChannel(source.path());
      if (!Gzip.is(file)) {
        return file;
      }
      file.close();
    }
    return unpacked(source);
  }

  private SeekableByteChannel unpacked(Source source) throws IOException {
    try (SourceStream stream = stream(source)) {
      byte[] held = stream.in().readNBytes(HELD);
      if (held.length < HELD) {
        return new SeekableInMemoryByteChannel(held);
      }
    }
    return new ForwardChannel(() -> stream(source).in(), sizeOf(source));
  }

  /** The unpacked size, found by unpacking where it is not stated. */
  private long sizeOf(Source source) throws IOException {
    try (SourceStream stream = stream(source)) {
      return stream.size().isPresent()
          ? stream.size().getAsLong()
          : stream.in().transferTo(OutputStream.nullOutputStream());
    }
  }

  private SourceStream entry(Path path, ArchiveEntry entry) throws IOException {
    if (archive == null || !path.equals(archivePath)) {
      close();
      archive = Archive.open(path, entry.format());
      archivePath = path;
    }
    InputStream in = new BufferedInputStream(archive.stream(entry));
    in.mark(2);
    boolean zipped = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return zipped
        ? new SourceStream(Gzip.inflateFile(in), OptionalLong.empty())
        : new SourceStream(in, OptionalLong.of(entry.size()));
  }

  @Override
  public void close() throws IOException {
    archivePath = null;
    if (archive != null) {
      archive.close();
      archive = null;
    }
  }
}
