package org.sideroscope.marking.tool;

import java.util.List;
import org.sideroscope.imaging.PatientPoint;

/**
 * Where a hand went on a picture.
 *
 * @param positions in order, on the plane (LPS, mm); they may leave the picture
 */
public record Stroke(PicturePlane plane, List<PatientPoint> positions) {

  public Stroke {
    positions = List.copyOf(positions);
  }
}
