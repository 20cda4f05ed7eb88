package org.sideroscope.viewer;

import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;

/**
 * The way between the voxels of a slice and the screen: columns grow to the right and rows
 * downwards, a millimetre has the same length in both directions whatever the shape of the pixels.
 * Pure; every movement returns the placement that makes it.
 *
 * @param grid of the volume
 * @param viewport size of the control, device-independent pixels, each side above 0
 */
public record SliceProjection(VolumeGrid grid, Dimension2D viewport, Placement placement) {

  /** So much of the image stays in the viewport when it is dragged out of it. */
  static final double LEAST_OVERLAP_PIXELS = 24;

  /**
   * @throws IllegalArgumentException if the viewport has no area
   */
  public SliceProjection {
    if (!(viewport.getWidth() > 0) || !(viewport.getHeight() > 0)) {
      throw new IllegalArgumentException("A viewport without area shows nothing.");
    }
  }

  /** Width of a slice with its outermost voxels' halves. */
  public double widthMm() {
    return grid.columns() * grid.columnSpacingMm();
  }

  public double heightMm() {
    return grid.rows() * grid.rowSpacingMm();
  }

  /** Pixels on the screen per millimetre. */
  public double pixelsPerMm() {
    return fittingPixelsPerMm() * placement.zoom();
  }

  private double fittingPixelsPerMm() {
    return Math.min(viewport.getWidth() / widthMm(), viewport.getHeight() / heightMm());
  }

  /** Where the slice lies on the screen; it may reach beyond the viewport. */
  public Rectangle2D imageBounds() {
    double scale = pixelsPerMm();
    return new Rectangle2D(leftEdge(scale), topEdge(scale), widthMm() * scale, heightMm() * scale);
  }

  private double leftEdge(double scale) {
    return viewport.getWidth() / 2 - (widthMm() / 2 + placement.rightMm()) * scale;
  }

  private double topEdge(double scale) {
    return viewport.getHeight() / 2 - (heightMm() / 2 + placement.downMm()) * scale;
  }

  /** The point of the screen where a position lies; its slice does not matter. */
  public Point2D toScreen(VoxelPosition position) {
    double scale = pixelsPerMm();
    return new Point2D(
        leftEdge(scale) + (position.column() + 0.5) * grid.columnSpacingMm() * scale,
        topEdge(scale) + (position.row() + 0.5) * grid.rowSpacingMm() * scale);
  }

  /** The inverse of {@link #toScreen}; the position may lie outside the grid. */
  public VoxelPosition toVoxel(Point2D screen, int slice) {
    double scale = pixelsPerMm();
    return VoxelPosition.of(
        (screen.getX() - leftEdge(scale)) / (grid.columnSpacingMm() * scale) - 0.5,
        (screen.getY() - topEdge(scale)) / (grid.rowSpacingMm() * scale) - 0.5,
        slice);
  }

  /** Enlarges by a factor, so that what lies under the pointer stays there. */
  public Placement zoomAt(Point2D pointer, double factor) {
    double zoom = Placement.clampZoom(placement.zoom() * factor);
    double before = pixelsPerMm();
    double after = fittingPixelsPerMm() * zoom;
    double kept = 1 / before - 1 / after;
    return within(
        zoom,
        placement.rightMm() + (pointer.getX() - viewport.getWidth() / 2) * kept,
        placement.downMm() + (pointer.getY() - viewport.getHeight() / 2) * kept);
  }

  /**
   * Holds a position at a point of the screen.
   *
   * @param pixelsPerMm on the screen, brought within the limits of the zoom
   */
  public Placement holding(VoxelPosition position, Point2D screen, double pixelsPerMm) {
    double zoom = Placement.clampZoom(pixelsPerMm / fittingPixelsPerMm());
    double scale = fittingPixelsPerMm() * zoom;
    double fromMiddleRightMm =
        (position.column() - (grid.columns() - 1) / 2.0) * grid.columnSpacingMm();
    double fromMiddleDownMm = (position.row() - (grid.rows() - 1) / 2.0) * grid.rowSpacingMm();
    return within(
        zoom,
        fromMiddleRightMm - (screen.getX() - viewport.getWidth() / 2) / scale,
        fromMiddleDownMm - (screen.getY() - viewport.getHeight() / 2) / scale);
  }

  /** Enlarges about the middle of the viewport. */
  public Placement zoomBy(double factor) {
    return zoomAt(new Point2D(viewport.getWidth() / 2, viewport.getHeight() / 2), factor);
  }

  /** Drags the image along with the pointer. */
  public Placement panBy(double rightPixels, double downPixels) {
    double scale = pixelsPerMm();
    return within(
        placement.zoom(),
        placement.rightMm() - rightPixels / scale,
        placement.downMm() - downPixels / scale);
  }

  /**
   * One column of the image on one pixel of the screen, as near as the limits of the zoom allow.
   *
   * @param renderScale pixels of the screen per device-independent pixel
   */
  public Placement oneToOne(double renderScale) {
    return zoomBy(1 / screenPixelsPerColumn(renderScale));
  }

  /** How many pixels of the screen a column of the image takes. */
  public double screenPixelsPerColumn(double renderScale) {
    return pixelsPerMm() * grid.columnSpacingMm() * renderScale;
  }

  private Placement within(double zoom, double rightMm, double downMm) {
    double scale = fittingPixelsPerMm() * zoom;
    return new Placement(
        zoom,
        clampOffset(rightMm, widthMm(), viewport.getWidth(), scale),
        clampOffset(downMm, heightMm(), viewport.getHeight(), scale));
  }

  private static double clampOffset(double offset, double sideMm, double pixels, double scale) {
    double most = Math.max(0, sideMm / 2 + (pixels / 2 - LEAST_OVERLAP_PIXELS) / scale);
    return Math.clamp(offset, -most, most);
  }
}
