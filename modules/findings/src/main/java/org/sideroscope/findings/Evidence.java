package org.sideroscope.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The images that show a finding, and where on them; also names a key image.
 *
 * @param sopInstanceUids the images, in reading order
 * @param frames frame numbers from 1, parallel to nothing: the frames of a multi-frame image meant
 * @param points patient coordinates, DICOM LPS, mm
 * @param mask the label of a mask file; null where the finding was pointed at but not painted
 */
public record Evidence(
    @Nullable String seriesInstanceUid,
    List<String> sopInstanceUids,
    List<Integer> frames,
    List<Point> points,
    @Nullable MaskLabel mask) {

  public Evidence {
    sopInstanceUids = List.copyOf(sopInstanceUids);
    frames = List.copyOf(frames);
    points = List.copyOf(points);
  }

  /** A point in patient coordinates: DICOM LPS, mm (PS3.3 C.7.6.2.1.1). */
  public record Point(double x, double y, double z) {}

  /**
   * One label of a mask file that lies beside the reading.
   *
   * @param file the file's name, relative to the reading
   * @param label the label's number in it
   */
  public record MaskLabel(String file, int label) {}
}
