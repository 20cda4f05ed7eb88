package org.sideroscope.dicom.stack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.Severity;

/**
 * Frames without second copies of the same instance.
 *
 * @param defects one that counts the copies, if there are any
 */
record Copies(List<ImageFrame> kept, List<Defect> defects) {

  static Copies of(List<ImageFrame> frames) {
    Map<Object, ImageFrame> kept = new LinkedHashMap<>();
    for (ImageFrame frame : frames) {
      kept.merge(identity(frame), frame, Copies::better);
    }
    int copies = frames.size() - kept.size();
    return new Copies(List.copyOf(kept.values()), copies == 0 ? List.of() : defect(copies));
  }

  /** The instance, and what differs where careless anonymisers gave all of them one UID. */
  private static Object identity(ImageFrame frame) {
    ImageFile file = frame.file();
    return file.sopInstanceUid().isEmpty()
        ? frame
        : List.of(file.sopInstanceUid(), frame.number(), file.instanceNumber(), frame.placement());
  }

  private static ImageFrame better(ImageFrame one, ImageFrame other) {
    return PixelDefects.isDecodable(one) || !PixelDefects.isDecodable(other) ? one : other;
  }

  private static List<Defect> defect(int copies) {
    return List.of(
        Defect.of(
            Severity.INFO,
            DefectKind.DUPLICATE_INSTANCE,
            copies == 1
                ? "One image is there twice; the copy is left out."
                : "%d images are copies of others and are left out.".formatted(copies)));
  }
}
