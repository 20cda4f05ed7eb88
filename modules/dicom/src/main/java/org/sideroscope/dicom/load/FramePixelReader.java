package org.sideroscope.dicom.load;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.header.DicomFile;
import org.sideroscope.dicom.header.HeaderReader;
import org.sideroscope.dicom.header.InflatedDataSet;
import org.sideroscope.dicom.pixels.SlicePixels;
import org.sideroscope.dicom.source.FileStamp;
import org.sideroscope.dicom.source.ForwardChannel;
import org.sideroscope.dicom.source.MalformedFileException;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicom.source.SourceReader;

/**
 * Reads the pixels of single frames. Keeps the last file open, since frames of one file are mostly
 * read one after another. Not thread-safe: one for each thread.
 */
final class FramePixelReader implements AutoCloseable {

  /** A compressed frame that is larger than this beside its pixels is not one. */
  private static final int COMPRESSION_OVERHEAD = 1 << 20;

  private final SourceReader sources = new SourceReader();
  private final NativeFrames uncompressed = new NativeFrames();
  private @Nullable Source openSource;
  private @Nullable SeekableByteChannel open;
  private @Nullable FragmentIndex fragments;
  private @Nullable Palette palette;

  /**
   * The pixels of a frame: stored values, columns x rows, and what they mean.
   *
   * @throws MalformedFileException with a sentence if the pixels are not what the header says
   * @throws IOException if the file cannot be read
   */
  SlicePixels read(StackFrame frame) throws IOException {
    FramePixels pixels = frame.pixels();
    int index = Math.max(0, frame.frameNumber() - 1);
    SeekableByteChannel channel = channel(frame);
    SlicePixels slice =
        pixels.isFragments()
            ? FrameDecoder.slice(compressed(channel, pixels, index), pixels, frame.scale())
            : uncompressed.read(channel, pixels, index, frame.scale());
    if (palette != null) {
      palette.apply(slice.values(), pixels.signed());
    }
    return slice;
  }

  private byte[] compressed(SeekableByteChannel channel, FramePixels pixels, int index)
      throws IOException {
    if (fragments == null) {
      fragments = FragmentIndex.read(channel, pixels);
    }
    if (index >= fragments.frames()) {
      throw new MalformedFileException("It holds fewer images than it declares.");
    }
    if (fragments.length(index) > 2 * pixels.frameBytes() + COMPRESSION_OVERHEAD) {
      throw new MalformedFileException("Its compressed image is larger than the image itself.");
    }
    return fragments.bytes(channel, index);
  }

  private SeekableByteChannel channel(StackFrame frame) throws IOException {
    if (open == null || !frame.file().equals(openSource)) {
      closeFile();
      checkUnchanged(frame);
      palette = frame.pixels().isPalette() ? palette(frame) : null;
      open = open(frame);
      openSource = frame.file();
    }
    return open;
  }

  private Palette palette(StackFrame frame) throws IOException {
    DicomFile file =
        new HeaderReader(sources)
            .read(frame.file())
            .toOptional()
            .flatMap(found -> found)
            .orElseThrow(() -> new MalformedFileException("Its palette cannot be read again."));
    return Palette.read(file.header());
  }

  private SeekableByteChannel open(StackFrame frame) throws IOException {
    FramePixels pixels = frame.pixels();
    return pixels.transferSyntax().deflated()
        ? new ForwardChannel(
            () -> InflatedDataSet.open(sources, frame.file(), pixels.dataSetOffset()),
            Long.MAX_VALUE)
        : sources.channel(frame.file());
  }

  /** Pixels of another file under this header would be another patient's, for all anyone knows. */
  private static void checkUnchanged(StackFrame frame) throws IOException {
    if (!FileStamp.of(frame.file()).equals(frame.stamp())) {
      throw new MalformedFileException("It has changed since the study was opened.");
    }
  }

  @Override
  public void close() throws IOException {
    closeFile();
    sources.close();
  }

  private void closeFile() throws IOException {
    fragments = null;
    openSource = null;
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
