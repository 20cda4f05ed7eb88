package org.sideroscope.dicom.load;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sideroscope.dicom.Codec;
import org.sideroscope.dicom.Codecs;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.awt.JpegFamilyDecoder;
import org.sideroscope.dicom.jpegls.JpegLsDecoder;
import org.sideroscope.dicom.jpegls.JpegLsImage;
import org.sideroscope.dicom.pixels.Lightness;
import org.sideroscope.dicom.pixels.SlicePixels;
import org.sideroscope.dicom.source.MalformedFileException;
import org.sideroscope.dicom.work.Deadline;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.ValueScale;

/** Turns the bytes of a compressed frame into stored values. */
final class FrameDecoder {

  /** RLE packs at most 128 bytes into 2. */
  private static final int STRONGEST_RLE = 64;

  /** Of JPEG 2000: so much fits in bounded memory. */
  private static final int MOST_SAMPLES = 1 << 24;

  /** Up to here an image may be blank. */
  private static final int BLANK_SAMPLES = 1 << 22;

  private static final int STRONGEST_JPEG_2000 = 1 << 12;

  private static final Duration LONGEST = Duration.ofSeconds(10);

  private FrameDecoder() {}

  /**
   * @param scale from the numbers in the frame to real values
   * @return of colour, the lightness
   * @throws MalformedFileException with a sentence if the bytes are not such a frame
   */
  static SlicePixels slice(byte[] frame, FramePixels pixels, ValueScale scale)
      throws MalformedFileException {
    Codec codec = Codecs.of(pixels).orElseThrow();
    return switch (codec) {
      case NONE -> NativePixels.slice(ByteBuffer.wrap(frame), 0, pixels, scale);
      case RLE -> runLengths(frame, pixels, scale);
      case JPEG_LS -> new SlicePixels(jpegLs(frame, pixels), scale);
      case JPEG, JPEG_LOSSLESS, JPEG_2000 -> new SlicePixels(jpeg(codec, frame, pixels), scale);
    };
  }

  private static SlicePixels runLengths(byte[] frame, FramePixels pixels, ValueScale scale)
      throws MalformedFileException {
    if (pixels.frameBytes() > (long) STRONGEST_RLE * frame.length) {
      throw new MalformedFileException("Its RLE data are too short for the image.");
    }
    ByteBuffer bytes = ByteBuffer.wrap(RleDecoder.decode(frame, pixels));
    return NativePixels.slice(bytes, 0, RleDecoder.decoded(pixels), scale);
  }

  private static short[] jpegLs(byte[] frame, FramePixels pixels) throws MalformedFileException {
    Result<JpegLsImage> result =
        JpegLsDecoder.decode(
            frame, pixels.columns(), pixels.rows(), pixels.samples(), Deadline.in(LONGEST));
    return switch (result) {
      case Result.Success<JpegLsImage>(JpegLsImage image) -> values(image, pixels);
      case Result.Failed<JpegLsImage>(Failure failure) ->
          throw new MalformedFileException(failure.message());
    };
  }

  private static short[] values(JpegLsImage image, FramePixels pixels) {
    List<short[]> planes = image.planes();
    if (planes.size() > 1) {
      return pixels.photometric().startsWith("YBR") ? planes.getFirst() : Lightness.of(planes);
    }
    // more bits than are stored: the encoder took whole cells, with what lies beside the value
    StoredBits bits =
        image.precision() > pixels.bitsStored()
            ? StoredBits.inCells(pixels)
            : StoredBits.decoded(pixels);
    bits.apply(planes.getFirst());
    return planes.getFirst();
  }

  private static short[] jpeg(Codec codec, byte[] frame, FramePixels pixels)
      throws MalformedFileException {
    CodestreamSize size = new CodestreamSize(pixels.columns(), pixels.rows(), pixels.samples());
    if (!CodestreamSize.of(frame).equals(Optional.of(size)) || !isSound(codec, frame, size)) {
      throw new MalformedFileException("Its compressed image is damaged or of another size.");
    }
    Deadline deadline = Deadline.in(LONGEST);
    short[] values =
        JpegFamilyDecoder.decode(codec, frame, pixels.columns(), pixels.rows(), deadline)
            .orElseThrow(() -> new MalformedFileException(whyNot(deadline)));
    StoredBits.decoded(pixels).apply(values);
    return values;
  }

  private static String whyNot(Deadline deadline) {
    return deadline.isPassed()
        ? "Its compressed image takes too long to decode."
        : "Its compressed image is damaged.";
  }

  private static boolean isSound(Codec codec, byte[] frame, CodestreamSize size) {
    return switch (codec) {
      case JPEG -> JpegMarkers.areSound(frame, size, false);
      case JPEG_LOSSLESS -> JpegMarkers.areSound(frame, size, true);
      case JPEG_2000 -> isPlausible(frame, size);
      case NONE, RLE, JPEG_LS -> true;
    };
  }

  /** Its decoder holds an image several times over, and blank images take hardly any bytes. */
  private static boolean isPlausible(byte[] frame, CodestreamSize size) {
    long samples = (long) size.columns() * size.rows() * size.samples();
    return samples <= MOST_SAMPLES
        && (samples <= BLANK_SAMPLES || samples <= STRONGEST_JPEG_2000 * (long) frame.length);
  }
}
