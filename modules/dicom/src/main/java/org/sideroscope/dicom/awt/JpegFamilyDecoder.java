package org.sideroscope.dicom.awt;

import com.pixelmed.imageio.JPEGLosslessImageReader;
import com.pixelmed.imageio.JPEGLosslessImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.sideroscope.dicom.Codec;
import org.sideroscope.dicom.work.Deadline;

/** Decodes frames of JPEG (baseline, lossless) and JPEG 2000. */
public final class JpegFamilyDecoder {

  private JpegFamilyDecoder() {}

  /**
   * @param codec {@link Codec#JPEG}, {@link Codec#JPEG_LOSSLESS} or {@link Codec#JPEG_2000}
   * @param frame the code stream of one frame, whose size was checked to be columns x rows
   * @param deadline when to give up
   * @return stored values of the first component, or the lightness of a colour image; empty if the
   *     stream cannot be decoded
   */
  public static Optional<short[]> decode(
      Codec codec, byte[] frame, int columns, int rows, Deadline deadline) {
    return readerOf(codec)
        .flatMap(reader -> decode(reader, frame, deadline))
        .filter(image -> image.getWidth() == columns && image.getHeight() == rows)
        .map(image -> RasterValues.of(image.getRaster()));
  }

  private static Optional<ImageReader> readerOf(Codec codec) {
    return switch (codec) {
      case JPEG -> readerOf("JPEG");
      case JPEG_LOSSLESS ->
          Optional.of(new JPEGLosslessImageReader(new JPEGLosslessImageReaderSpi()));
      case JPEG_2000 -> readerOf("JPEG2000");
      case NONE, RLE, JPEG_LS ->
          throw new IllegalArgumentException(codec + " is none of Image I/O");
    };
  }

  private static Optional<ImageReader> readerOf(String format) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    return readers.hasNext() ? Optional.of(readers.next()) : Optional.empty();
  }

  /** A reader is used once: not every one can be reset after a damaged stream. */
  private static Optional<BufferedImage> decode(
      ImageReader reader, byte[] frame, Deadline deadline) {
    try (ImageInputStream in = new CodeStreamInput(frame, deadline);
        Jpeg2000Session _ = new Jpeg2000Session(deadline)) {
      reader.setInput(in, true, true);
      return Optional.of(reader.read(0));
    } catch (IOException | RuntimeException | Error _) {
      // decoders meet damaged streams with whatever their arrays throw, and jj2000 with ThreadDeath
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }
}
