package org.sideroscope.dicom.stack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sideroscope.imaging.PatientVector;

/**
 * Frames of one orientation taken apart by time: where every position comes several times, the
 * first image of each makes the first time point, and so on.
 *
 * @param points for each time point its frames, sorted along the normal, one for each position
 * @param surplus frames that lie where others do but make no time point of their own
 */
record TimePoints(List<List<ImageFrame>> points, List<ImageFrame> surplus) {

  /** Closer than this, two images lie at the same place. */
  private static final double SAME_PLACE_MM = 0.02;

  static TimePoints of(List<ImageFrame> frames) {
    List<List<ImageFrame>> places = places(frames);
    int most = places.stream().mapToInt(List::size).max().orElse(0);
    List<List<ImageFrame>> points = new ArrayList<>();
    List<ImageFrame> surplus = new ArrayList<>();
    for (int time = 0; time < most; time++) {
      List<ImageFrame> point = at(places, time);
      // a few repeated images are a mishap; half a volume or more is a further time point
      if (time == 0 || 2 * point.size() >= places.size()) {
        points.add(point);
      } else {
        surplus.addAll(point);
      }
    }
    return new TimePoints(points, surplus);
  }

  /** True when all frames lie at one place. */
  static boolean isOnePlace(List<ImageFrame> frames) {
    return frames.size() > 1 && places(frames).size() == 1;
  }

  private static List<ImageFrame> at(List<List<ImageFrame>> places, int time) {
    return places.stream().filter(p -> p.size() > time).map(p -> p.get(time)).toList();
  }

  /** The frames of each position in the order of time; positions sorted along the normal. */
  private static List<List<ImageFrame>> places(List<ImageFrame> frames) {
    PatientVector normal = frames.getFirst().placement().orElseThrow().normal();
    List<ImageFrame> sorted = new ArrayList<>(frames);
    sorted.sort(Comparator.comparingDouble(frame -> along(normal, frame)));
    List<List<ImageFrame>> places = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    for (ImageFrame frame : sorted) {
      double position = along(normal, frame);
      if (position - last > SAME_PLACE_MM) {
        places.add(new ArrayList<>());
        last = position;
      }
      places.getLast().add(frame);
    }
    places.forEach(place -> place.sort(Comparator.comparing(ImageFrame::time)));
    return places;
  }

  private static double along(PatientVector normal, ImageFrame frame) {
    Placement placement = frame.placement().orElseThrow();
    return normal.x() * placement.position().x()
        + normal.y() * placement.position().y()
        + normal.z() * placement.position().z();
  }
}
