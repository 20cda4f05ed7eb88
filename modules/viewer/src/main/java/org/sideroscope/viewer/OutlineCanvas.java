package org.sideroscope.viewer;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.MarkStyle;

/**
 * Draws the outlines of marks between the voxels of a picture, as thin at every zoom, so that they
 * never cover what they surround.
 *
 * <p>Hidden where there is none: an empty canvas costs as much to paint as a full one.
 */
final class OutlineCanvas extends Canvas {

  private static final double HALO_LINES = 3;
  private static final Color HALO = Color.gray(0, 0.25);
  private static final double DASH_PIXELS = 6;
  private static final double GAP_PIXELS = 4;
  private static final double DOT_PIXELS = 2;

  private double[] x = new double[64];
  private double[] y = new double[64];
  private double renderScale = 1;

  /**
   * Replaces what is drawn.
   *
   * @param renderScale pixels of the screen per device-independent pixel
   */
  void draw(FrameOutlines outlines, SliceProjection projection, double renderScale) {
    clear();
    this.renderScale = renderScale;
    setVisible(outlines.size() > 0);
    for (int mark = 0; mark < outlines.size(); mark++) {
      drawMark(outlines, mark, projection);
    }
  }

  void clear() {
    // an invisible one is clear
    if (isVisible()) {
      getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
      setVisible(false);
    }
  }

  private void drawMark(FrameOutlines outlines, int mark, SliceProjection projection) {
    GraphicsContext context = getGraphicsContext2D();
    MarkStyle style = outlines.style(mark);
    int rgb = style.rgb();
    context.setLineDashes();
    strokeLoops(outlines, mark, projection, HALO, HALO_LINES * lineWidth());
    if (style.dashed()) {
      context.setLineDashes(DASH_PIXELS, GAP_PIXELS);
    } else if (style.dotted()) {
      context.setLineDashes(DOT_PIXELS, DOT_PIXELS);
    }
    Color colour = Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    strokeLoops(outlines, mark, projection, colour, lineWidth());
  }

  private void strokeLoops(
      FrameOutlines outlines, int mark, SliceProjection projection, Color colour, double width) {
    GraphicsContext context = getGraphicsContext2D();
    context.setStroke(colour);
    context.setLineWidth(width);
    for (int loop = outlines.firstLoop(mark); loop < outlines.endLoop(mark); loop++) {
      int corners = project(outlines.contours(), loop, projection);
      context.strokePolygon(x, y, corners);
    }
  }

  private int project(SliceContours contours, int loop, SliceProjection projection) {
    int start = contours.loopStart(loop);
    int count = contours.loopEnd(loop) - start;
    if (x.length < count) {
      x = new double[2 * count];
      y = new double[2 * count];
    }
    VolumeGrid grid = projection.grid();
    double scale = projection.pixelsPerMm();
    double left = projection.imageBounds().getMinX();
    double top = projection.imageBounds().getMinY();
    for (int i = 0; i < count; i++) {
      x[i] = sharp(left + contours.cornerX(start + i) * grid.columnSpacingMm() * scale);
      y[i] = sharp(top + contours.cornerY(start + i) * grid.rowSpacingMm() * scale);
    }
    return count;
  }

  /** About one device-independent pixel, and a whole number of the screen's own. */
  private double lineWidth() {
    return Math.max(1, Math.rint(renderScale)) / renderScale;
  }

  /** The nearest place where the line fills whole pixels of the screen. */
  private double sharp(double coordinate) {
    double halfLine = lineWidth() / 2;
    return Math.rint((coordinate - halfLine) * renderScale) / renderScale + halfLine;
  }
}
