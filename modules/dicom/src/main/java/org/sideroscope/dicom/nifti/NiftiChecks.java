package org.sideroscope.dicom.nifti;

import java.util.Optional;
import java.util.OptionalLong;

/** Whether a header can be believed. */
final class NiftiChecks {

  private static final int MOST_PIXELS = 1 << 26;
  private static final int MOST_IMAGES = 1 << 16;

  private NiftiChecks() {}

  /** One sentence on what is wrong, if anything is. */
  static Optional<String> flaw(NiftiHeader header, OptionalLong fileSize) {
    if (header.columns() < 1 || header.rows() < 1 || header.slices() < 1 || header.times() < 1) {
      return Optional.of("It does not say how many voxels it has.");
    }
    if (NiftiType.of(header.dataType()).isEmpty()) {
      return Optional.of(
          "Its voxels are of a type that is not shown (NIfTI data type %d)."
              .formatted(header.dataType()));
    }
    long images = (long) header.slices() * header.times();
    if ((long) header.columns() * header.rows() > MOST_PIXELS || images > MOST_IMAGES) {
      return Optional.of("It claims more images than can be read.");
    }
    double offset = header.offset();
    if (!(offset >= NiftiHeader.SIZE) || offset > Integer.MAX_VALUE) {
      return Optional.of("It does not say where its voxels begin.");
    }
    long end = (long) offset + images * imageBytes(header);
    return fileSize.isPresent() && fileSize.getAsLong() < end
        ? Optional.of("It ends before its last image; the file is cut off.")
        : Optional.empty();
  }

  private static long imageBytes(NiftiHeader header) {
    return (long) header.columns()
        * header.rows()
        * NiftiType.of(header.dataType()).orElseThrow().bytes();
  }
}
