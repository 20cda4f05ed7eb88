package org.sideroscope.marking.tool;

import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.marking.GridRows;
import org.sideroscope.marking.VoxelRuns;

/**
 * Finds the voxels whose centres lie within a radius of a straight line, in space or looked at from
 * straight above a plane and only where the plane passes through the voxel. All of these are
 * convex, so each row of voxels has one piece.
 */
final class CapsuleVoxels {

  /** A long line fills little of the box around it, so it is taken in pieces. */
  private static final double SHORTEST_PIECE_MM = 8;

  private static final double MOST_PIECES = 1000;

  private final Layer layer;
  private final double radiusMm;
  private final double squareMm;

  CapsuleVoxels(Layer layer, double radiusMm) {
    this.layer = layer;
    this.radiusMm = radiusMm;
    this.squareMm = radiusMm * radiusMm * (1 + Span.ROUNDING);
  }

  /** Adds the voxels around a line. */
  void add(PatientPoint from, PatientPoint to, VoxelRuns.Builder voxels) {
    double pieceMm = Math.max(4 * radiusMm, SHORTEST_PIECE_MM);
    int pieces = (int) Math.clamp(Math.ceil(from.distanceMm(to) / pieceMm), 1.0, MOST_PIECES);
    PatientVector step = to.minus(from).times(1.0 / pieces);
    for (int i = 0; i < pieces; i++) {
      addPiece(from.plus(step.times(i)), step, voxels);
    }
  }

  private void addPiece(PatientPoint from, PatientVector way, VoxelRuns.Builder voxels) {
    Layer.Box box = layer.new Box(radiusMm).with(from).with(from.plus(way));
    Span columns = box.columns();
    Capsule capsule = new Capsule(from, way);
    box.forEachRow((row, slice, start) -> {
      Span span = columns.intersection(layer.columns(start)).intersection(capsule.columns(start));
      if (span.first() <= span.last()) {
        long at = GridRows.linear(layer.grid(), span.first(), row, slice);
        voxels.add(at, at + (span.last() - span.first()) + 1);
      }
    });
  }

  /** What lies around one piece of the line. */
  private final class Capsule {
    private final PatientPoint from;
    private final PatientVector way;
    private final double length;
    private final PatientVector unit;
    private final PatientVector step;

    Capsule(PatientPoint from, PatientVector way) {
      this.from = from;
      this.way = way;
      this.length = way.length();
      this.unit = length > 0 ? way.unit() : way;
      this.step = layer.inPlane(layer.grid().columnStep());
    }

    Span columns(PatientPoint start) {
      PatientVector toFirst = layer.inPlane(start.minus(from));
      Span ends = within(toFirst, step).with(within(toFirst.plus(way.reversed()), step));
      if (length == 0) {
        return ends;
      }
      Span beside = within(across(toFirst), across(step));
      Span between = Span.where(step.dot(unit), toFirst.dot(unit), 0, length);
      return ends.with(beside.intersection(between));
    }

    private PatientVector across(PatientVector each) {
      return each.plus(unit.times(-unit.dot(each)));
    }
  }

  /** Where |start + x * step| is at most the radius. */
  private Span within(PatientVector start, PatientVector step) {
    double square = step.dot(step);
    if (square < Span.ROUNDING * Span.ROUNDING) {
      return start.dot(start) <= squareMm ? Span.ALL : Span.NONE;
    }
    double middle = -start.dot(step) / square;
    double half = Math.sqrt(middle * middle - (start.dot(start) - squareMm) / square);
    return Double.isNaN(half) ? Span.NONE : new Span(middle - half, middle + half);
  }
}
