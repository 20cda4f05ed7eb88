package org.sideroscope.marking.tool;

import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.marking.GridRows;
import org.sideroscope.marking.VoxelRuns;

/**
 * Finds the voxels whose centres lie within a radius of a straight line, in space or looked at from
 * straight above a plane and only where the plane passes through the voxel. All of these are
 * convex, so each row of voxels has one piece.
 */
final class CapsuleVoxels {

  private static final PatientVector NOWHERE = PatientVector.of(0, 0, 0);

  /** Coordinates are computed; what lies on a border but for rounding lies within it. */
  private static final double ROUNDING = 1e-9;

  private final VolumeGrid grid;
  private final double radiusMm;

  /** Towards the side where a voxel that the plane only touches counts; zero for balls. */
  private final PatientVector normal;

  private final PatientPoint onPlane;

  /** How far from a plane the centre of a voxel may be that it passes through. */
  private final double halfExtentMm;

  /** How the column, row and slice of a point change along each direction of the patient. */
  private final PatientVector[] gradients;

  private final double[] margins;

  private CapsuleVoxels(
      VolumeGrid grid, double radiusMm, PatientVector normal, PatientPoint onPlane) {
    this.grid = grid;
    this.radiusMm = radiusMm;
    this.normal = normal;
    this.onPlane = onPlane;
    this.halfExtentMm =
        (Math.abs(grid.columnStep().dot(normal))
                + Math.abs(grid.rowStep().dot(normal))
                + Math.abs(grid.sliceStep().dot(normal)))
            / 2;
    this.gradients = gradients(grid);
    this.margins = new double[3];
    for (int axis = 0; axis < 3; axis++) {
      double along = Math.abs(gradients[axis].dot(normal));
      margins[axis] =
          radiusMm * inPlane(gradients[axis]).length() + halfExtentMm * along + ROUNDING;
    }
  }

  static CapsuleVoxels ball(VolumeGrid grid, double radiusMm) {
    return new CapsuleVoxels(grid, radiusMm, NOWHERE, grid.origin());
  }

  static CapsuleVoxels flat(VolumeGrid grid, double radiusMm, PicturePlane plane) {
    PatientVector normal = plane.normal();
    PatientVector most = grid.sliceStep();
    for (PatientVector step : new PatientVector[] {grid.rowStep(), grid.columnStep()}) {
      if (Math.abs(step.dot(normal)) > Math.abs(most.dot(normal)) + ROUNDING) {
        most = step;
      }
    }
    PatientVector turned = most.dot(normal) < 0 ? normal.reversed() : normal;
    return new CapsuleVoxels(grid, radiusMm, turned, plane.origin());
  }

  private static PatientVector[] gradients(VolumeGrid grid) {
    PatientVector slices = grid.columnStep().cross(grid.rowStep());
    double share = 1 / slices.dot(grid.sliceStep());
    return new PatientVector[] {
      grid.rowStep().cross(grid.sliceStep()).times(share),
      grid.sliceStep().cross(grid.columnStep()).times(share),
      slices.times(share)
    };
  }

  /** Adds the voxels around a line. */
  void add(PatientPoint from, PatientPoint to, VoxelRuns.Builder voxels) {
    // in pieces, since a long line fills little of the box around it
    double pieceMm = Math.max(4 * radiusMm, 8);
    int pieces = (int) Math.clamp(Math.ceil(from.distanceMm(to) / pieceMm), 1.0, 1000.0);
    PatientVector step = to.minus(from).times(1.0 / pieces);
    for (int i = 0; i < pieces; i++) {
      addPiece(from.plus(step.times(i)), step, voxels);
    }
  }

  private void addPiece(PatientPoint from, PatientVector way, VoxelRuns.Builder voxels) {
    VoxelPosition a = grid.toVoxel(from);
    VoxelPosition b = grid.toVoxel(from.plus(way));
    Span columns = box(a.column(), b.column(), margins[0], grid.columns());
    Span rows = box(a.row(), b.row(), margins[1], grid.rows());
    Span slices = box(a.slice(), b.slice(), margins[2], grid.slices());
    PatientVector unit = way.length() > 0 ? way.unit() : NOWHERE;
    for (int slice = (int) slices.from(); slice <= slices.to(); slice++) {
      for (int row = (int) rows.from(); row <= rows.to(); row++) {
        PatientPoint start = grid.toPatient(VoxelPosition.of(0, row, slice));
        Span span = columns.intersection(layer(start)).intersection(near(start, from, way, unit));
        int first = (int) Math.ceil(span.from() - ROUNDING);
        int last = (int) Math.floor(Math.min(span.to() + ROUNDING, columns.to()));
        if (first <= last) {
          long at = GridRows.linear(grid, first, row, slice);
          voxels.add(at, at + (last - first) + 1);
        }
      }
    }
  }

  private static Span box(double one, double other, double margin, int count) {
    double from = Math.ceil(Math.min(one, other) - margin);
    double to = Math.floor(Math.max(one, other) + margin);
    return new Span(Math.max(0, from), Math.min(count - 1, to));
  }

  /** The columns of a row of voxels that the plane passes through. */
  private Span layer(PatientPoint start) {
    if (halfExtentMm == 0) {
      return Span.ALL;
    }
    double above = start.minus(onPlane).dot(normal);
    double slope = grid.columnStep().dot(normal);
    double low = -halfExtentMm * (1 - ROUNDING);
    double high = halfExtentMm * (1 + ROUNDING);
    if (Math.abs(slope) < ROUNDING * halfExtentMm) {
      return above > low && above <= high ? Span.ALL : Span.NONE;
    }
    return Span.between((low - above) / slope, (high - above) / slope);
  }

  /** The columns of a row of voxels that lie within the radius of the line. */
  private Span near(PatientPoint start, PatientPoint from, PatientVector way, PatientVector unit) {
    PatientVector toFirst = inPlane(start.minus(from));
    PatientVector step = inPlane(grid.columnStep());
    Span ends = within(toFirst, step).with(within(toFirst.plus(way.reversed()), step));
    double length = way.length();
    if (length == 0) {
      return ends;
    }
    Span beside = within(across(toFirst, unit), across(step, unit));
    Span between = Span.where(step.dot(unit), toFirst.dot(unit), 0, length);
    return ends.with(beside.intersection(between));
  }

  private PatientVector inPlane(PatientVector way) {
    return across(way, normal);
  }

  private static PatientVector across(PatientVector way, PatientVector unit) {
    return way.plus(unit.times(-unit.dot(way)));
  }

  /** Where |start + x * step| is at most the radius. */
  private Span within(PatientVector start, PatientVector step) {
    double square = step.dot(step);
    double limit = radiusMm * radiusMm * (1 + ROUNDING);
    if (square < ROUNDING * ROUNDING) {
      return start.dot(start) <= limit ? Span.ALL : Span.NONE;
    }
    double middle = -start.dot(step) / square;
    double half = Math.sqrt(middle * middle - (start.dot(start) - limit) / square);
    return Double.isNaN(half) ? Span.NONE : new Span(middle - half, middle + half);
  }

  /** A piece of a row in columns; empty where it ends before it begins. */
  private record Span(double from, double to) {

    static final Span NONE = new Span(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    static final Span ALL = new Span(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    static Span between(double one, double other) {
      return new Span(Math.min(one, other), Math.max(one, other));
    }

    /** Where slope * x + offset lies between two numbers. */
    static Span where(double slope, double offset, double low, double high) {
      if (Math.abs(slope) < ROUNDING) {
        return offset >= low && offset <= high ? ALL : NONE;
      }
      return between((low - offset) / slope, (high - offset) / slope);
    }

    Span intersection(Span other) {
      Span both = new Span(Math.max(from, other.from), Math.min(to, other.to));
      return both.from <= both.to ? both : NONE;
    }

    /** The smallest piece that holds both. */
    Span with(Span other) {
      return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }
  }
}
