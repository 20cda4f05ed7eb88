package org.sideroscope.dicom.stack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.sideroscope.imaging.PatientVector;

/**
 * Frames of one orientation taken apart by time. Where every position comes several times, a number
 * in the headers tells which images are of one time; where none does, the first image of each
 * position makes the first time point, and so on.
 *
 * @param points for each time point its frames, sorted along the normal, one for each position
 * @param surplus frames that lie where others do but make no time point of their own
 * @param places how many positions there are
 */
record TimePoints(List<List<ImageFrame>> points, List<ImageFrame> surplus, int places) {

  /** Closer than this, two images lie at the same place. */
  private static final double SAME_PLACE_MM = 0.02;

  /** A number that tells times apart leaves none of them with less than this part of the places. */
  private static final double LEAST_COVERAGE = 0.8;

  static TimePoints of(List<ImageFrame> frames) {
    List<List<ImageFrame>> places = places(frames);
    return Stream.<ToIntFunction<FrameTime>>of(
            FrameTime::temporalPosition, FrameTime::acquisitionNumber)
        .flatMap(number -> byNumber(places, number).stream())
        .findFirst()
        .orElseGet(() -> inOrder(places));
  }

  /** True when all frames lie at one place. */
  static boolean isOnePlace(List<ImageFrame> frames) {
    return frames.size() > 1 && places(frames).size() == 1;
  }

  /** Empty if the number does not tell times apart: it must differ among the images of a place. */
  private static Optional<TimePoints> byNumber(
      List<List<ImageFrame>> places, ToIntFunction<FrameTime> number) {
    Map<Integer, List<ImageFrame>> points = new TreeMap<>();
    for (List<ImageFrame> place : places) {
      if (place.stream().mapToInt(f -> number.applyAsInt(f.time())).distinct().count()
          < place.size()) {
        return Optional.empty();
      }
      for (ImageFrame frame : place) {
        points.computeIfAbsent(number.applyAsInt(frame.time()), n -> new ArrayList<>()).add(frame);
      }
    }
    boolean covering =
        points.values().stream().allMatch(p -> p.size() >= LEAST_COVERAGE * places.size());
    return covering
        ? Optional.of(new TimePoints(List.copyOf(points.values()), List.of(), places.size()))
        : Optional.empty();
  }

  private static TimePoints inOrder(List<List<ImageFrame>> places) {
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
    return new TimePoints(points, surplus, places.size());
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
