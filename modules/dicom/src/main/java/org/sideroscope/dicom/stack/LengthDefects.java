package org.sideroscope.dicom.stack;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.Severity;

/** The sentences about files that are shorter than the pixels they declare. */
final class LengthDefects {

  /** What holds less of its pixels was not cut off: its header is wrong. */
  private static final double LEAST_SHARE = 0.1;

  private LengthDefects() {}

  static List<Defect> of(List<ImageFile> files) {
    List<ImageFile> cutOff =
        files.stream().filter(f -> f.heldShare() < 1 && f.heldShare() >= LEAST_SHARE).toList();
    List<ImageFile> claiming = files.stream().filter(f -> f.heldShare() < LEAST_SHARE).toList();
    List<Defect> defects = new ArrayList<>();
    if (!cutOff.isEmpty()) {
      defects.add(
          Defect.of(Severity.WARNING, DefectKind.TRUNCATED_PIXELS, sentenceOfCutOff(cutOff)));
    }
    if (!claiming.isEmpty()) {
      defects.add(
          Defect.of(Severity.ERROR, DefectKind.CLAIMS_BEYOND_FILE, sentenceOfClaims(claiming)));
    }
    return defects;
  }

  private static String sentenceOfCutOff(List<ImageFile> files) {
    if (files.size() > 1) {
      return "%d files end before all of their images; what is missing is black or left out."
          .formatted(files.size());
    }
    FramePixels pixels = files.getFirst().pixels();
    int whole = (int) (files.getFirst().heldShare() * pixels.frames());
    return pixels.frames() == 1
        ? "One file ends before all of its image; what is missing is black."
        : "One file ends after %d of its %d images; the others are missing."
            .formatted(whole, pixels.frames());
  }

  private static String sentenceOfClaims(List<ImageFile> files) {
    String claim =
        files.size() == 1
            ? "One file claims far more pixels than it is long enough for"
            : "%d files claim far more pixels than they are long enough for"
                .formatted(files.size());
    return claim + "; the rest is black or left out.";
  }
}
