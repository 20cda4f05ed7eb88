package org.sideroscope.dicom;

import java.util.Set;

/** Which pixel data this program can decode; decided from the header alone. */
public final class Codecs {

  private static final String JPEG_EXTENDED = "1.2.840.10008.1.2.4.51";

  private static final Set<String> DECODABLE =
      Set.of(
          TransferSyntax.RLE.uid(),
          "1.2.840.10008.1.2.4.50",
          "1.2.840.10008.1.2.4.57",
          "1.2.840.10008.1.2.4.70",
          "1.2.840.10008.1.2.4.90",
          "1.2.840.10008.1.2.4.91");

  private Codecs() {}

  public static boolean canDecode(FramePixels pixels) {
    TransferSyntax syntax = pixels.transferSyntax();
    if (!syntax.encapsulated()) {
      // with subsampled colours a frame is shorter than its pixels
      return !pixels.isFragments() && !pixels.photometric().endsWith("_422");
    }
    // with 8 bits the extended process is the baseline one
    boolean extended8 = syntax.uid().equals(JPEG_EXTENDED) && pixels.bitsAllocated() == 8;
    return pixels.isFragments() && (extended8 || DECODABLE.contains(syntax.uid()));
  }
}
