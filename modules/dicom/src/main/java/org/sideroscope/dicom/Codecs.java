package org.sideroscope.dicom;

import java.util.Map;
import java.util.Optional;

/** Which pixel data this program can decode; decided from the header alone. */
public final class Codecs {

  private static final String JPEG_EXTENDED = "1.2.840.10008.1.2.4.51";

  private static final Map<String, Codec> BY_SYNTAX =
      Map.of(
          TransferSyntax.RLE.uid(),
          Codec.RLE,
          "1.2.840.10008.1.2.4.50",
          Codec.JPEG,
          JPEG_EXTENDED,
          Codec.JPEG,
          "1.2.840.10008.1.2.4.57",
          Codec.JPEG_LOSSLESS,
          "1.2.840.10008.1.2.4.70",
          Codec.JPEG_LOSSLESS,
          "1.2.840.10008.1.2.4.80",
          Codec.JPEG_LS,
          "1.2.840.10008.1.2.4.81",
          Codec.JPEG_LS,
          "1.2.840.10008.1.2.4.90",
          Codec.JPEG_2000,
          "1.2.840.10008.1.2.4.91",
          Codec.JPEG_2000);

  private Codecs() {}

  public static boolean canDecode(FramePixels pixels) {
    return of(pixels).isPresent();
  }

  /** Empty if this program cannot decode them. */
  public static Optional<Codec> of(FramePixels pixels) {
    TransferSyntax syntax = pixels.transferSyntax();
    if (pixels.isFragments() != syntax.encapsulated()) {
      return Optional.empty();
    }
    if (!syntax.encapsulated()) {
      // with subsampled colours a frame is shorter than its pixels
      return pixels.photometric().endsWith("_422") ? Optional.empty() : Optional.of(Codec.NONE);
    }
    // with 8 bits the extended process is the baseline one
    boolean extended12 = syntax.uid().equals(JPEG_EXTENDED) && pixels.bitsAllocated() != 8;
    return extended12 ? Optional.empty() : Optional.ofNullable(BY_SYNTAX.get(syntax.uid()));
  }
}
