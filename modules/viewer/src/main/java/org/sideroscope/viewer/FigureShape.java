package org.sideroscope.viewer;

import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.marking.measure.Figure;
import org.sideroscope.marking.measure.FigureLines;

/**
 * A figure on the screen, in the coordinates of the viewport.
 *
 * @param lines it is drawn with; an outline ends where it begins
 * @param handles where it can be pulled
 */
record FigureShape(List<List<Point2D>> lines, List<Point2D> handles) {

  private static final double HANDLE_REACH = 7;
  private static final double LINE_REACH = 5;

  static FigureShape of(Figure figure, SliceProjection projection) {
    FigureLines lines =
        new FigureLines(
            place -> {
              Point2D at = toScreen(projection, place);
              return new FigureLines.Spot(at.getX(), at.getY());
            },
            1);
    return new FigureShape(
        lines.of(figure).stream()
            .map(line -> line.stream().map(spot -> new Point2D(spot.x(), spot.y())).toList())
            .toList(),
        figure.handles().stream().map(handle -> toScreen(projection, handle)).toList());
  }

  private static Point2D toScreen(SliceProjection projection, PatientPoint point) {
    return projection.toScreen(projection.grid().toVoxel(point));
  }

  /** The handle under a point. */
  OptionalInt handleAt(Point2D point) {
    int nearest = -1;
    double least = HANDLE_REACH;
    for (int i = 0; i < handles.size(); i++) {
      double distance = handles.get(i).distance(point);
      if (distance <= least) {
        least = distance;
        nearest = i;
      }
    }
    return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
  }

  /** Whether a point lies on a line or a handle of the figure. */
  boolean isAt(Point2D point) {
    return handleAt(point).isPresent()
        || lines.stream().anyMatch(line -> distance(line, point) <= LINE_REACH);
  }

  private static double distance(List<Point2D> line, Point2D point) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i < line.size(); i++) {
      least = Math.min(least, distance(line.get(i - 1), line.get(i), point));
    }
    return least;
  }

  private static double distance(Point2D from, Point2D to, Point2D point) {
    Point2D way = to.subtract(from);
    double length = way.dotProduct(way);
    double share = length == 0 ? 0 : point.subtract(from).dotProduct(way) / length;
    return point.distance(from.add(way.multiply(Math.clamp(share, 0.0, 1.0))));
  }

  Bounds bounds() {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (List<Point2D> line : lines) {
      for (Point2D point : line) {
        left = Math.min(left, point.getX());
        right = Math.max(right, point.getX());
        top = Math.min(top, point.getY());
        bottom = Math.max(bottom, point.getY());
      }
    }
    return new BoundingBox(left, top, right - left, bottom - top);
  }
}
