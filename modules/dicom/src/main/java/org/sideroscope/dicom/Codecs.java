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
    return syntax.encapsulated()
        ? Optional.ofNullable(BY_SYNTAX.get(syntax.uid())).filter(codec -> holds(codec, pixels))
        : Optional.of(Codec.NONE);
  }

  private static boolean holds(Codec codec, FramePixels pixels) {
    int bits = pixels.bitsAllocated();
    // with 8 bits the extended process is the baseline one
    boolean extended12 = pixels.transferSyntax().uid().equals(JPEG_EXTENDED) && bits != 8;
    return bits >= 8 && (bits <= 16 || codec == Codec.RLE) && !extended12;
  }
}
