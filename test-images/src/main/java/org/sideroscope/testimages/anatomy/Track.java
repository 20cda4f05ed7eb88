package org.sideroscope.testimages.anatomy;

import java.util.ArrayList;
import java.util.List;

/** Points near the surface of the left hemisphere that a sulcus runs through, in patient space. */
record Track(List<Point> points) {

  /** A place in patient space (LPS, mm). */
  record Point(double x, double y, double z) {}

  Track {
    points = List.copyOf(points);
  }

  static Track from(double x, double y, double z) {
    return new Track(List.of(new Point(x, y, z)));
  }

  Track to(double x, double y, double z) {
    List<Point> longer = new ArrayList<>(points);
    longer.add(new Point(x, y, z));
    return new Track(longer);
  }
}
