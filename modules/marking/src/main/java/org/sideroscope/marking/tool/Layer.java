package org.sideroscope.marking.tool;

import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;

/** The voxels that a plane passes through, row by row; or all voxels of space. */
final class Layer {

  private static final PatientVector NOWHERE = PatientVector.of(0, 0, 0);

  private final VolumeGrid grid;

  /** Towards the side where a voxel that the plane only touches counts; zero for all of space. */
  private final PatientVector normal;

  private final PatientPoint onPlane;

  /** How far from the plane the centre of a voxel may be that it passes through. */
  private final double halfExtentMm;

  private Layer(VolumeGrid grid, PatientVector normal, PatientPoint onPlane) {
    this.grid = grid;
    this.normal = normal;
    this.onPlane = onPlane;
    this.halfExtentMm =
        (Math.abs(grid.columnStep().dot(normal))
                + Math.abs(grid.rowStep().dot(normal))
                + Math.abs(grid.sliceStep().dot(normal)))
            / 2;
  }

  static Layer space(VolumeGrid grid) {
    return new Layer(grid, NOWHERE, grid.origin());
  }

  static Layer of(VolumeGrid grid, PicturePlane plane) {
    PatientVector normal = plane.normal();
    PatientVector most = grid.sliceStep();
    for (PatientVector step : new PatientVector[] {grid.rowStep(), grid.columnStep()}) {
      if (Math.abs(step.dot(normal)) > Math.abs(most.dot(normal)) + Span.ROUNDING) {
        most = step;
      }
    }
    return new Layer(grid, most.dot(normal) < 0 ? normal.reversed() : normal, plane.origin());
  }

  VolumeGrid grid() {
    return grid;
  }

  /** Unit vector perpendicular to the plane. */
  PatientVector normal() {
    return normal;
  }

  /** A point of the plane. */
  PatientPoint onPlane() {
    return onPlane;
  }

  /** The part of a way that lies in the plane. */
  PatientVector inPlane(PatientVector way) {
    return way.plus(normal.times(-normal.dot(way)));
  }

  /**
   * The columns of a row of voxels that the plane passes through.
   *
   * @param start the centre of the row's first voxel
   */
  Span columns(PatientPoint start) {
    if (halfExtentMm == 0) {
      return Span.ALL;
    }
    double above = start.minus(onPlane).dot(normal);
    double slope = grid.columnStep().dot(normal);
    double low = -halfExtentMm * (1 - Span.ROUNDING);
    double high = halfExtentMm * (1 + Span.ROUNDING);
    if (Math.abs(slope) < Span.ROUNDING * halfExtentMm) {
      return above > low && above <= high ? Span.ALL : Span.NONE;
    }
    return Span.between((low - above) / slope, (high - above) / slope);
  }

  /** Sees a row of voxels by the centre of its first one. */
  @FunctionalInterface
  interface RowVisitor {
    void row(int row, int slice, PatientPoint start);
  }

  /** The voxels around some points, seen by their columns and, row by row, by the rows. */
  final class Box {
    private final double reachMm;
    private Span columns = Span.NONE;
    private Span rows = Span.NONE;
    private Span slices = Span.NONE;

    /**
     * @param reachMm how far around the points, within the plane
     */
    Box(double reachMm) {
      this.reachMm = reachMm;
    }

    Box with(PatientPoint point) {
      VoxelPosition at = grid.toVoxel(point);
      columns = columns.with(new Span(at.column(), at.column()));
      rows = rows.with(new Span(at.row(), at.row()));
      slices = slices.with(new Span(at.slice(), at.slice()));
      return this;
    }

    Span columns() {
      return around(columns, grid.rowStep().cross(grid.sliceStep()), grid.columns());
    }

    void forEachRow(RowVisitor visitor) {
      Span throughRows = around(rows, grid.sliceStep().cross(grid.columnStep()), grid.rows());
      Span through = around(slices, grid.columnStep().cross(grid.rowStep()), grid.slices());
      for (int slice = through.first(); slice <= through.to(); slice++) {
        for (int row = throughRows.first(); row <= throughRows.to(); row++) {
          visitor.row(row, slice, grid.toPatient(VoxelPosition.of(0, row, slice)));
        }
      }
    }

    /** A span grown by what the reach and the layer's thickness come to along an axis. */
    private Span around(Span span, PatientVector across, int count) {
      PatientVector gradient = across.times(1 / grid.voxelVolumeMm3());
      double margin =
          reachMm * inPlane(gradient).length()
              + halfExtentMm * Math.abs(gradient.dot(normal))
              + Span.ROUNDING;
      return new Span(span.from() - margin, span.to() + margin)
          .intersection(new Span(0, count - 1));
    }
  }
}
