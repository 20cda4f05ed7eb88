package org.sideroscope.dicom.load;

import java.util.List;
import java.util.Optional;
import org.sideroscope.dicom.Codec;
import org.sideroscope.dicom.Codecs;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.awt.JpegFamilyDecoder;
import org.sideroscope.dicom.jpegls.JpegLsDecoder;
import org.sideroscope.dicom.jpegls.JpegLsImage;
import org.sideroscope.dicom.source.MalformedFileException;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;

/** Turns the bytes of a compressed frame into stored values. */
final class FrameDecoder {

  /** RLE packs at most 128 bytes into 2. */
  private static final int STRONGEST_RLE = 64;

  private FrameDecoder() {}

  /**
   * @return columns x rows values; of colour, the lightness
   * @throws MalformedFileException with a sentence if the bytes are not such a frame
   */
  static short[] values(byte[] frame, FramePixels pixels) throws MalformedFileException {
    Codec codec = Codecs.of(pixels).orElseThrow();
    return switch (codec) {
      case NONE -> NativePixels.values(frame, pixels);
      case RLE -> runLengths(frame, pixels);
      case JPEG_LS -> jpegLs(frame, pixels);
      case JPEG, JPEG_LOSSLESS, JPEG_2000 -> jpeg(codec, frame, pixels);
    };
  }

  private static short[] runLengths(byte[] frame, FramePixels pixels)
      throws MalformedFileException {
    if (pixels.frameBytes() > (long) STRONGEST_RLE * frame.length) {
      throw new MalformedFileException("Its RLE data are too short for the image.");
    }
    return NativePixels.values(RleDecoder.decode(frame, pixels), RleDecoder.decoded(pixels));
  }

  private static short[] jpegLs(byte[] frame, FramePixels pixels) throws MalformedFileException {
    Result<JpegLsImage> result =
        JpegLsDecoder.decode(frame, pixels.columns(), pixels.rows(), pixels.samples());
    return switch (result) {
      case Result.Success<JpegLsImage>(JpegLsImage image) -> values(image, pixels);
      case Result.Failed<JpegLsImage>(Failure failure) ->
          throw new MalformedFileException(failure.message());
    };
  }

  private static short[] values(JpegLsImage image, FramePixels pixels) {
    List<short[]> planes = image.planes();
    if (planes.size() > 1) {
      return Lightness.ofPlanes(planes, pixels);
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
    CodestreamSize expected = new CodestreamSize(pixels.columns(), pixels.rows(), pixels.samples());
    if (!CodestreamSize.of(frame).equals(Optional.of(expected))) {
      throw new MalformedFileException("Its compressed image is damaged or of another size.");
    }
    short[] values =
        JpegFamilyDecoder.decode(codec, frame, pixels.columns(), pixels.rows())
            .orElseThrow(() -> new MalformedFileException("Its compressed image is damaged."));
    StoredBits.decoded(pixels).apply(values);
    return values;
  }
}
