package org.sideroscope.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.marking.measure.Angle;
import org.sideroscope.marking.measure.Arrow;
import org.sideroscope.marking.measure.Circle;
import org.sideroscope.marking.measure.Distance;
import org.sideroscope.marking.measure.EllipseRegion;
import org.sideroscope.marking.measure.Figure;
import org.sideroscope.marking.measure.PointProbe;
import org.sideroscope.marking.measure.ProfileLine;

/**
 * A figure on the screen, in the coordinates of the viewport.
 *
 * @param lines it is drawn with; an outline ends where it begins
 * @param handles where it can be pulled
 */
record FigureShape(List<List<Point2D>> lines, List<Point2D> handles) {

  private static final double HANDLE_REACH = 7;
  private static final double LINE_REACH = 5;
  private static final int OUTLINE_POINTS = 72;
  private static final double TICK = 5;
  private static final double CROSS_GAP = 4;
  private static final double CROSS_ARM = 9;
  private static final double HEAD_LENGTH = 13;
  private static final double HEAD_HALF_WIDTH = 5;
  private static final double ARC_RADIUS = 22;

  static FigureShape of(Figure figure, SliceProjection projection) {
    List<Point2D> handles =
        figure.handles().stream().map(handle -> toScreen(projection, handle)).toList();
    List<List<Point2D>> lines =
        switch (figure) {
          case Distance _, ProfileLine _ -> measuredLine(handles.getFirst(), handles.getLast());
          case Angle _ -> angle(handles);
          case EllipseRegion ellipse -> List.of(outline(ellipse, projection));
          case Circle circle -> List.of(outline(circle.outline(), projection));
          case PointProbe _ -> cross(handles.getFirst());
          case Arrow _ -> arrow(handles.getFirst(), handles.getLast());
        };
    return new FigureShape(lines, handles);
  }

  private static Point2D toScreen(SliceProjection projection, PatientPoint point) {
    return projection.toScreen(projection.grid().toVoxel(point));
  }

  /** A line with a tick across each end, so that the ends themselves stay in sight. */
  private static List<List<Point2D>> measuredLine(Point2D from, Point2D to) {
    Point2D across = across(to.subtract(from)).multiply(TICK);
    return List.of(
        List.of(from, to),
        List.of(from.add(across), from.subtract(across)),
        List.of(to.add(across), to.subtract(across)));
  }

  private static Point2D across(Point2D way) {
    return new Point2D(-way.getY(), way.getX()).normalize();
  }

  private static List<List<Point2D>> angle(List<Point2D> points) {
    Point2D vertex = points.get(1);
    Point2D one = points.get(0).subtract(vertex);
    Point2D other = points.get(2).subtract(vertex);
    List<List<Point2D>> lines = new ArrayList<>();
    lines.add(points);
    double radius = Math.min(ARC_RADIUS, Math.min(one.magnitude(), other.magnitude()) / 2);
    if (radius > 4) {
      lines.add(arc(vertex, one, other, radius));
    }
    return lines;
  }

  private static List<Point2D> arc(Point2D vertex, Point2D one, Point2D other, double radius) {
    double from = Math.atan2(one.getY(), one.getX());
    double turn = Math.IEEEremainder(Math.atan2(other.getY(), other.getX()) - from, 2 * Math.PI);
    List<Point2D> arc = new ArrayList<>();
    int steps = 24;
    for (int i = 0; i <= steps; i++) {
      double at = from + turn * i / steps;
      arc.add(vertex.add(radius * Math.cos(at), radius * Math.sin(at)));
    }
    return arc;
  }

  private static List<Point2D> outline(EllipseRegion ellipse, SliceProjection projection) {
    List<Point2D> outline = new ArrayList<>();
    for (int i = 0; i <= OUTLINE_POINTS; i++) {
      double at = 2 * Math.PI * i / OUTLINE_POINTS;
      outline.add(
          toScreen(
              projection,
              ellipse
                  .centre()
                  .plus(ellipse.firstHalf().times(Math.cos(at)))
                  .plus(ellipse.secondHalf().times(Math.sin(at)))));
    }
    return outline;
  }

  /** Leaves the pixel it points at open. */
  private static List<List<Point2D>> cross(Point2D at) {
    return List.of(
        List.of(at.add(CROSS_GAP, 0), at.add(CROSS_ARM, 0)),
        List.of(at.add(-CROSS_GAP, 0), at.add(-CROSS_ARM, 0)),
        List.of(at.add(0, CROSS_GAP), at.add(0, CROSS_ARM)),
        List.of(at.add(0, -CROSS_GAP), at.add(0, -CROSS_ARM)));
  }

  private static List<List<Point2D>> arrow(Point2D tip, Point2D tail) {
    Point2D back = tail.subtract(tip).normalize();
    Point2D across = across(back).multiply(HEAD_HALF_WIDTH);
    Point2D neck = tip.add(back.multiply(HEAD_LENGTH));
    return List.of(List.of(tip, tail), List.of(neck.add(across), tip, neck.subtract(across)));
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
