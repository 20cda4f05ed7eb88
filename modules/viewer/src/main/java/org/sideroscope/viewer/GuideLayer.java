package org.sideroscope.viewer;

import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.reslice.PlaneCrossing;

/**
 * Draws reference lines and the crosshair, which leaves its middle open: what is pointed at is
 * never covered.
 */
final class GuideLayer extends Canvas {

  private static final double GAP_PIXELS = 14;
  private static final Color HALO = Color.gray(0, 0.55);
  private static final Color CROSSHAIR = Color.web("#57C785");
  private static final Color LINE = Color.web("#4FA3FF");

  /** The crosshair of a picture that does not hold the place but lies beside it. */
  private static final double BESIDE_OPACITY = 0.45;

  private record Drawn(Guides guides, SliceProjection projection, int slice, double scale) {}

  private @Nullable Drawn drawn;
  private Guides guides = Guides.NONE;

  void setGuides(Guides guides) {
    this.guides = guides;
  }

  void place(SliceProjection projection, int slice, double renderScale) {
    Drawn wanted = new Drawn(guides, projection, slice, renderScale);
    if (wanted.equals(drawn)) {
      return;
    }
    drawn = wanted;
    GraphicsContext context = getGraphicsContext2D();
    context.clearRect(0, 0, getWidth(), getHeight());
    double width = Math.max(1, Math.rint(renderScale)) / renderScale;
    for (PlaneCrossing line : guides.lines()) {
      stroke(toScreen(projection, line.from()), toScreen(projection, line.to()), LINE, width);
    }
    guides.crosshair().ifPresent(point -> drawCrosshair(projection, slice, point, width));
  }

  private static Point2D toScreen(SliceProjection projection, PatientPoint point) {
    return projection.toScreen(projection.grid().toVoxel(point));
  }

  private void drawCrosshair(
      SliceProjection projection, int slice, PatientPoint point, double lineWidth) {
    VoxelPosition position = projection.grid().toVoxel(point);
    boolean here = Math.abs(position.slice() - slice) <= 0.5 + 1e-6;
    Point2D at = sharp(projection.toScreen(position), lineWidth);
    getGraphicsContext2D().setGlobalAlpha(here ? 1 : BESIDE_OPACITY);
    double x = at.getX();
    double y = at.getY();
    stroke(new Point2D(0, y), new Point2D(x - GAP_PIXELS, y), CROSSHAIR, lineWidth);
    stroke(new Point2D(x + GAP_PIXELS, y), new Point2D(getWidth(), y), CROSSHAIR, lineWidth);
    stroke(new Point2D(x, 0), new Point2D(x, y - GAP_PIXELS), CROSSHAIR, lineWidth);
    stroke(new Point2D(x, y + GAP_PIXELS), new Point2D(x, getHeight()), CROSSHAIR, lineWidth);
    getGraphicsContext2D().setGlobalAlpha(1);
  }

  private static Point2D sharp(Point2D point, double lineWidth) {
    double half = lineWidth / 2;
    return new Point2D(
        Math.rint(point.getX() - half) + half, Math.rint(point.getY() - half) + half);
  }

  private void stroke(Point2D from, Point2D to, Color colour, double width) {
    GraphicsContext context = getGraphicsContext2D();
    context.setStroke(HALO);
    context.setLineWidth(3 * width);
    context.strokeLine(from.getX(), from.getY(), to.getX(), to.getY());
    context.setStroke(colour);
    context.setLineWidth(width);
    context.strokeLine(from.getX(), from.getY(), to.getX(), to.getY());
  }

  void clear() {
    drawn = null;
    guides = Guides.NONE;
    getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
  }
}
