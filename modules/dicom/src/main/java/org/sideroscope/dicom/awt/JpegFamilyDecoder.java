package org.sideroscope.dicom.awt;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.sideroscope.dicom.Codec;

/** Decodes frames of JPEG (baseline, lossless) and JPEG 2000. */
public final class JpegFamilyDecoder {

  private JpegFamilyDecoder() {}

  /**
   * @param codec {@link Codec#JPEG}, {@link Codec#JPEG_LOSSLESS} or {@link Codec#JPEG_2000}
   * @param frame the code stream of one frame, whose size was checked to be columns x rows
   * @return stored values of the first component, or the lightness of a colour image; empty if the
   *     stream cannot be decoded
   */
  public static Optional<short[]> decode(Codec codec, byte[] frame, int columns, int rows) {
    return readerOf(formatOf(codec))
        .flatMap(reader -> decode(reader, frame))
        .filter(image -> image.getWidth() == columns && image.getHeight() == rows)
        .map(JpegFamilyDecoder::values);
  }

  private static String formatOf(Codec codec) {
    return switch (codec) {
      case JPEG -> "JPEG";
      case JPEG_LOSSLESS -> "jpeg-lossless";
      case JPEG_2000 -> "JPEG2000";
      case NONE, RLE, JPEG_LS ->
          throw new IllegalArgumentException(codec + " is none of Image I/O");
    };
  }

  private static Optional<ImageReader> readerOf(String format) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    return readers.hasNext() ? Optional.of(readers.next()) : Optional.empty();
  }

  /** A reader is used once: not every one can be reset after a damaged stream. */
  private static Optional<BufferedImage> decode(ImageReader reader, byte[] frame) {
    try (ImageInputStream in = new CodeStreamInput(frame)) {
      reader.setInput(in, true, true);
      return Optional.of(reader.read(0));
    } catch (IOException | RuntimeException | Error _) {
      // decoders meet damaged streams with whatever their arrays throw, and jj2000 with ThreadDeath
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  private static short[] values(BufferedImage image) {
    return image.getRaster().getNumBands() >= 3 ? lightness(image) : samples(image.getRaster());
  }

  private static short[] samples(Raster raster) {
    int width = raster.getWidth();
    short[] values = new short[width * raster.getHeight()];
    int[] line = new int[width];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getSamples(0, y, width, 1, 0, line);
      for (int x = 0; x < width; x++) {
        values[y * width + x] = (short) line[x];
      }
    }
    return values;
  }

  /** Weights of ITU-R BT.601. */
  private static short[] lightness(BufferedImage image) {
    int width = image.getWidth();
    short[] values = new short[width * image.getHeight()];
    int[] line = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, width, 1, line, 0, width);
      for (int x = 0; x < width; x++) {
        int rgb = line[x];
        values[y * width + x] =
            (short)
                ((299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1000);
      }
    }
    return values;
  }
}
