package org.sideroscope.viewer;

import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.OrientationLetters;
import org.sideroscope.imaging.VolumeGrid;

/**
 * Which side of the patient lies at each edge of the image; all empty where nobody knows.
 *
 * @param left letters at the left edge of the screen, such as {@code "R"} or {@code "AR"}
 */
record EdgeLetters(String left, String right, String top, String bottom) {

  private static final EdgeLetters UNKNOWN = new EdgeLetters("", "", "", "");

  static EdgeLetters of(VolumeGrid pictures, Geometry geometry) {
    if (geometry == Geometry.NONE) {
      return UNKNOWN;
    }
    return new EdgeLetters(
        OrientationLetters.of(pictures.columnStep().reversed()),
        OrientationLetters.of(pictures.columnStep()),
        OrientationLetters.of(pictures.rowStep().reversed()),
        OrientationLetters.of(pictures.rowStep()));
  }
}
