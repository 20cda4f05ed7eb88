package org.sideroscope.workstation.masks;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The files that hold marks, told by how their names end. */
public enum MaskFormat {
  /** A set of ImageJ regions; a single region can be read too. */
  IMAGEJ,
  /** A label map, with the names of its labels in a table beside it. */
  NIFTI;

  /** Empty for a name that ends in another way. */
  public static Optional<MaskFormat> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".zip") || name.endsWith(".roi")) {
      return Optional.of(IMAGEJ);
    }
    return name.endsWith(".nii.gz") || name.endsWith(".nii")
        ? Optional.of(NIFTI)
        : Optional.empty();
  }
}
