package org.sideroscope.marking.tool;

import java.util.Arrays;
import java.util.List;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.marking.GridRows;
import org.sideroscope.marking.VoxelRuns;

/** Finds the voxels of a layer within a closed line, row by row. */
final class OutlineVoxels {

  private final Layer layer;
  private final PatientVector step;
  private final boolean rowsAreLines;

  OutlineVoxels(Layer layer) {
    this.layer = layer;
    this.step = layer.inPlane(layer.grid().columnStep());
    this.rowsAreLines = step.length() > Span.ROUNDING;
  }

  /**
   * @param corners on the plane; the last is joined to the first
   */
  VoxelRuns within(List<PatientPoint> corners) {
    VoxelRuns.Builder voxels = VoxelRuns.builder();
    if (corners.size() < 3) {
      return voxels.build();
    }
    Layer.Box box = layer.new Box(0);
    corners.forEach(box::with);
    // where rows of voxels stand upright on the plane, they are looked at from the side
    Directions directions = rowsAreLines ? new Directions(step) : anyInPlane();
    double[][] line = directions.place(corners);
    Span columns = box.columns();
    box.forEachRow((row, slice, start) -> {
      Span inLayer = columns.intersection(layer.columns(start));
      double[] crossings =
          directions.crossings(line, directions.across(start), directions.along(start));
      for (int i = 0; i + 1 < crossings.length; i += 2) {
        Span inside = columnsBetween(crossings[i], crossings[i + 1]).intersection(inLayer);
        if (inside.first() <= inside.last()) {
          long at = GridRows.linear(layer.grid(), inside.first(), row, slice);
          voxels.add(at, at + (inside.last() - inside.first()) + 1);
        }
      }
    });
    return voxels.build();
  }

  /** The columns between two places along the row, measured in millimetres from its first voxel. */
  private Span columnsBetween(double from, double to) {
    if (rowsAreLines) {
      // a centre on the line itself belongs to what follows, so that neighbours share no voxel
      double last = Math.ceil(to / step.length() - Span.ROUNDING) - 1;
      return new Span(from / step.length(), last);
    }
    return from <= 0 && to > 0 ? Span.ALL : Span.NONE;
  }

  private Directions anyInPlane() {
    PatientVector rowStep = layer.inPlane(layer.grid().rowStep());
    PatientVector sliceStep = layer.inPlane(layer.grid().sliceStep());
    return new Directions(rowStep.length() > sliceStep.length() ? rowStep : sliceStep);
  }

  /** The plane's coordinates along a direction and across it. */
  private final class Directions {
    private final PatientVector along;
    private final PatientVector across;

    Directions(PatientVector direction) {
      along = direction.unit();
      across = along.cross(layer.normal());
    }

    double along(PatientPoint point) {
      return point.minus(layer.onPlane()).dot(along);
    }

    double across(PatientPoint point) {
      return point.minus(layer.onPlane()).dot(across);
    }

    double[][] place(List<PatientPoint> corners) {
      return corners.stream()
          .map(corner -> new double[] {along(corner), across(corner)})
          .toArray(double[][]::new);
    }

    /** Where the closed line crosses a row, ascending, seen from a place on it. */
    double[] crossings(double[][] line, double rowAcross, double rowAlong) {
      double[] crossings = new double[line.length];
      int size = 0;
      double[] before = line[line.length - 1];
      for (double[] corner : line) {
        if (before[1] <= rowAcross != corner[1] <= rowAcross) {
          double share = (rowAcross - before[1]) / (corner[1] - before[1]);
          crossings[size++] = before[0] + share * (corner[0] - before[0]) - rowAlong;
        }
        before = corner;
      }
      Arrays.sort(crossings, 0, size);
      return Arrays.copyOf(crossings, size);
    }
  }
}
