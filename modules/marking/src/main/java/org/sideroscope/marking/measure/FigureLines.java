package org.sideroscope.marking.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sideroscope.imaging.PatientPoint;

/**
 * The lines that a figure is drawn with on a picture, whatever draws them: a line with a tick
 * across each end, two arms with an arc, an outline, a cross with an open middle, an arrow with its
 * head.
 *
 * @param toPicture where a place of the patient lies in the picture
 * @param size of ticks, heads and arcs; 1 for pixels that a hand works with
 */
public record FigureLines(Function<PatientPoint, Spot> toPicture, double size) {

  private static final int OUTLINE_POINTS = 72;
  private static final int ARC_STEPS = 24;
  private static final double TICK = 5;
  private static final double CROSS_GAP = 4;
  private static final double CROSS_ARM = 9;
  private static final double HEAD_LENGTH = 13;
  private static final double HEAD_HALF_WIDTH = 5;
  private static final double ARC_RADIUS = 22;
  private static final double LEAST_ARC_RADIUS = 4;

  /** A place in a picture, right and down, in pixels. */
  public record Spot(double x, double y) {

    Spot plus(Spot way) {
      return new Spot(x + way.x, y + way.y);
    }

    Spot minus(Spot other) {
      return new Spot(x - other.x, y - other.y);
    }

    Spot times(double factor) {
      return new Spot(x * factor, y * factor);
    }

    double length() {
      return Math.hypot(x, y);
    }

    /** No way at all where this has no length. */
    Spot unit() {
      double length = length();
      return length > 0 ? times(1 / length) : new Spot(0, 0);
    }

    Spot across() {
      return new Spot(-y, x).unit();
    }
  }

  /** Each line as the spots it leads through; an outline ends where it begins. */
  public List<List<Spot>> of(Figure figure) {
    List<Spot> handles = figure.handles().stream().map(toPicture).toList();
    return switch (figure) {
      case LineSegment _ -> measuredLine(handles.getFirst(), handles.getLast());
      case Angle _ -> angle(handles);
      case EllipseRegion ellipse -> List.of(outline(ellipse));
      case Circle circle -> List.of(outline(circle.outline()));
      case PointProbe _ -> cross(handles.getFirst());
      case Arrow _ -> arrow(handles.getFirst(), handles.getLast());
    };
  }

  private List<List<Spot>> measuredLine(Spot from, Spot to) {
    Spot across = to.minus(from).across().times(TICK * size);
    return List.of(
        List.of(from, to),
        List.of(from.plus(across), from.minus(across)),
        List.of(to.plus(across), to.minus(across)));
  }

  private List<List<Spot>> angle(List<Spot> points) {
    Spot one = points.get(0).minus(points.get(1));
    Spot other = points.get(2).minus(points.get(1));
    List<List<Spot>> lines = new ArrayList<>();
    lines.add(points);
    double radius = Math.min(ARC_RADIUS * size, Math.min(one.length(), other.length()) / 2);
    if (radius > LEAST_ARC_RADIUS * size) {
      lines.add(arc(points.get(1), one, other, radius));
    }
    return lines;
  }

  private static List<Spot> arc(Spot vertex, Spot one, Spot other, double radius) {
    double from = Math.atan2(one.y(), one.x());
    double turn = Math.IEEEremainder(Math.atan2(other.y(), other.x()) - from, 2 * Math.PI);
    List<Spot> arc = new ArrayList<>();
    for (int i = 0; i <= ARC_STEPS; i++) {
      double at = from + turn * i / ARC_STEPS;
      arc.add(vertex.plus(new Spot(radius * Math.cos(at), radius * Math.sin(at))));
    }
    return arc;
  }

  private List<Spot> outline(EllipseRegion ellipse) {
    List<Spot> outline = new ArrayList<>();
    for (int i = 0; i <= OUTLINE_POINTS; i++) {
      double at = 2 * Math.PI * i / OUTLINE_POINTS;
      outline.add(
          toPicture.apply(
              ellipse
                  .centre()
                  .plus(ellipse.firstHalf().times(Math.cos(at)))
                  .plus(ellipse.secondHalf().times(Math.sin(at)))));
    }
    return outline;
  }

  private List<List<Spot>> cross(Spot at) {
    List<List<Spot>> arms = new ArrayList<>();
    for (Spot way : List.of(new Spot(1, 0), new Spot(-1, 0), new Spot(0, 1), new Spot(0, -1))) {
      arms.add(List.of(at.plus(way.times(CROSS_GAP * size)), at.plus(way.times(CROSS_ARM * size))));
    }
    return arms;
  }

  private List<List<Spot>> arrow(Spot tip, Spot tail) {
    Spot back = tail.minus(tip).unit();
    Spot across = back.across().times(HEAD_HALF_WIDTH * size);
    Spot neck = tip.plus(back.times(HEAD_LENGTH * size));
    return List.of(List.of(tip, tail), List.of(neck.plus(across), tip, neck.minus(across)));
  }
}
