package org.sideroscope.dicom.load;

import java.io.IOException;
import java.util.Optional;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.Turn;
import org.sideroscope.dicom.header.DicomFile;
import org.sideroscope.dicom.source.MalformedFileException;
import org.sideroscope.imaging.ValueScale;

/**
 * The values that are stored in the frames of one file, whatever they mean: numbers of segments, or
 * likelihoods. Colours that a palette gives them are left alone. Not thread-safe: one for each
 * thread.
 */
public final class StoredFrames implements AutoCloseable {

  private static final String PLAIN = "MONOCHROME2";

  private final FramePixelReader reader = new FramePixelReader();
  private final DicomFile file;
  private final FramePixels pixels;

  /**
   * @param pixels of one sample and at most 16 bits
   */
  public StoredFrames(DicomFile file, FramePixels pixels) {
    this.file = file;
    this.pixels = plain(pixels);
  }

  private static FramePixels plain(FramePixels pixels) {
    return new FramePixels(
        pixels.transferSyntax(),
        pixels.dataSetOffset(),
        pixels.offset(),
        pixels.length(),
        pixels.frames(),
        pixels.columns(),
        pixels.rows(),
        pixels.samples(),
        pixels.planar(),
        pixels.bitsAllocated(),
        pixels.bitsStored(),
        pixels.highBit(),
        pixels.signed(),
        pixels.floatingPoint(),
        PLAIN);
  }

  /**
   * One frame, columns x rows values, row by row, to be taken as unsigned.
   *
   * @param index from 0
   * @throws MalformedFileException with a sentence if the pixels are not what the header says
   * @throws IOException if the file cannot be read
   */
  public short[] read(int index) throws IOException {
    StackFrame frame =
        new StackFrame(
            file.source(),
            file.stamp(),
            "",
            "",
            index + 1,
            Optional.empty(),
            Turn.NONE,
            0,
            ValueScale.IDENTITY,
            pixels,
            Optional.empty());
    return reader.read(frame).values();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
