package org.sideroscope.viewer;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.measure.Angle;
import org.sideroscope.marking.measure.Arrow;
import org.sideroscope.marking.measure.Circle;
import org.sideroscope.marking.measure.Distance;
import org.sideroscope.marking.measure.EllipseRegion;
import org.sideroscope.marking.measure.Figure;
import org.sideroscope.marking.measure.PointProbe;
import org.sideroscope.marking.measure.ProfileLine;

/**
 * A figure that is being drawn: the points set so far, and one that follows the pointer. Knows
 * nothing of buttons, so that a drag and two clicks come to the same.
 */
final class FigureDraft {

  private final ViewportTool tool;
  private final PatientVector right;
  private final PatientVector down;
  private final List<PatientPoint> set = new ArrayList<>();
  private PatientPoint following;

  /**
   * Begins where the pointer is.
   *
   * @param pictures whose axes ellipses and circles are drawn along
   */
  FigureDraft(ViewportTool tool, VolumeGrid pictures, PatientPoint first) {
    this.tool = tool;
    this.right = pictures.columnStep().unit();
    this.down = pictures.rowStep().unit();
    this.following = first;
    if (tool != ViewportTool.POINT_VALUE) {
      set.add(first);
    }
  }

  ViewportTool tool() {
    return tool;
  }

  void follow(PatientPoint point) {
    following = point;
  }

  /** How far the pointer is from the last point that was set; a lone point needs no way. */
  double reachMm() {
    return set.isEmpty() ? Double.POSITIVE_INFINITY : following.distanceMm(set.getLast());
  }

  /** Sets the point that follows the pointer; returns whether that was the last one. */
  boolean set() {
    set.add(following);
    return set.size() == pointsOf(tool);
  }

  private static int pointsOf(ViewportTool tool) {
    return switch (tool) {
      case POINT_VALUE -> 1;
      case ANGLE -> 3;
      default -> 2;
    };
  }

  Figure figure() {
    PatientPoint first = set.isEmpty() ? following : set.getFirst();
    return switch (tool) {
      case ANGLE -> new Angle(first, set.size() > 1 ? set.get(1) : following, following);
      case ELLIPSE -> ellipse(first);
      case POINT_VALUE -> new PointProbe(following);
      case PROFILE -> new ProfileLine(first, following);
      case ARROW -> new Arrow(first, following);
      case CIRCLE -> circle(first);
      default -> new Distance(first, following);
    };
  }

  /** Between two opposite corners, along the sides of the picture. */
  private EllipseRegion ellipse(PatientPoint corner) {
    PatientVector diagonal = following.minus(corner);
    return new EllipseRegion(
        corner.plus(diagonal.times(0.5)),
        right.times(Math.abs(diagonal.dot(right)) / 2),
        down.times(Math.abs(diagonal.dot(down)) / 2));
  }

  private Circle circle(PatientPoint centre) {
    double radius = following.distanceMm(centre);
    return new Circle(centre, right.times(radius), down.times(radius));
  }
}
