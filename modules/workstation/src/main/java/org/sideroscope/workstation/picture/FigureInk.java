package org.sideroscope.workstation.picture;

import java.util.List;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.marking.measure.Arrow;
import org.sideroscope.marking.measure.Circle;
import org.sideroscope.marking.measure.Figure;
import org.sideroscope.marking.measure.FigureLines;
import org.sideroscope.marking.measure.FigureLines.Spot;

/** Draws measurements and pointers into the picture of a slice, light within dark. */
public final class FigureInk {

  private static final int LINE = 0xFFA6F0E0;
  private static final int POINTER = 0xFFFFD75E;
  private static final int HALO = 0xFF000000;

  /** Lines are made for pictures of about this size, and grow with larger ones. */
  private static final double USUAL_PIXELS = 480;

  /** Thinner lines and smaller heads would not be seen. */
  private static final double LEAST_SIZE = 0.75;

  private final int width;
  private final int height;
  private final int[] argb;
  private final double size;

  private FigureInk(Picture picture) {
    this.width = picture.width();
    this.height = picture.height();
    this.argb = picture.toArgb();
    this.size = Math.max(LEAST_SIZE, Math.max(width, height) / USUAL_PIXELS);
  }

  /**
   * The picture with figures on it.
   *
   * @param picture of one whole slice of {@code grid}, in any size
   */
  public static Picture on(Picture picture, VolumeGrid grid, List<Figure> figures) {
    if (figures.isEmpty()) {
      return picture;
    }
    FigureInk ink = new FigureInk(picture);
    FigureLines lines = new FigureLines(place -> ink.spot(grid.toVoxel(place), grid), ink.size);
    for (Figure figure : figures) {
      boolean pointer = figure instanceof Arrow || figure instanceof Circle;
      double radius = (pointer ? 1.2 : 0.8) * ink.size;
      List<List<Spot>> drawn = lines.of(figure);
      drawn.forEach(line -> ink.draw(line, radius + Math.max(0.7, ink.size), HALO));
      drawn.forEach(line -> ink.draw(line, radius, pointer ? POINTER : LINE));
    }
    return Picture.of(ink.width, ink.height, ink.argb);
  }

  private Spot spot(VoxelPosition position, VolumeGrid grid) {
    return new Spot(
        (position.column() + 0.5) * width / grid.columns() - 0.5,
        (position.row() + 0.5) * height / grid.rows() - 0.5);
  }

  private void draw(List<Spot> line, double radius, int colour) {
    for (int i = 1; i < line.size(); i++) {
      Spot from = line.get(i - 1);
      Spot to = line.get(i);
      double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
      // a line from far outside the picture is as long as the picture at most where it is seen
      int steps = (int) Math.min(4.0 * (width + height), Math.ceil(2 * length));
      for (int step = 0; step <= steps; step++) {
        double share = steps == 0 ? 0 : (double) step / steps;
        dot(
            from.x() + share * (to.x() - from.x()),
            from.y() + share * (to.y() - from.y()),
            radius,
            colour);
      }
    }
  }

  private void dot(double x, double y, double radius, int colour) {
    int top = (int) Math.max(0, Math.ceil(y - radius));
    int bottom = (int) Math.min(height - 1, Math.floor(y + radius));
    for (int row = top; row <= bottom; row++) {
      double half = Math.sqrt(Math.max(0, radius * radius - (row - y) * (row - y)));
      int left = (int) Math.max(0, Math.ceil(x - half));
      int right = (int) Math.min(width - 1, Math.floor(x + half));
      for (int column = left; column <= right; column++) {
        argb[row * width + column] = colour;
      }
    }
  }
}
