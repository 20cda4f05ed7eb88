package org.sideroscope.marking.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.reslice.Interpolation;
import org.sideroscope.imaging.reslice.Orientation;
import org.sideroscope.imaging.reslice.Section;

/** Planes to draw on and strokes on them, for tests. */
final class Cuts {

  private Cuts() {}

  static Volume blank(VolumeGrid grid) {
    Volume volume = Volume.empty(grid, Geometry.VOLUME, StoredPixels.SIGNED);
    for (int slice = 0; slice < grid.slices(); slice++) {
      volume.declareMissing(slice);
    }
    return volume;
  }

  static PicturePlane anySlice(VolumeGrid grid, Random random) {
    return new PicturePlane(grid, random.nextInt(grid.slices()));
  }

  static PicturePlane standard(VolumeGrid grid, AnatomicalPlane plane, Random random) {
    return any(grid, new Orientation.Standard(plane), random);
  }

  static PicturePlane oblique(VolumeGrid grid, Random random) {
    PatientVector right = anyVector(random).unit();
    PatientVector through = right.cross(anyVector(random)).unit();
    return any(grid, new Orientation.Oblique(right, through.cross(right), through), random);
  }

  private static PicturePlane any(VolumeGrid grid, Orientation orientation, Random random) {
    VolumeGrid pictures =
        new Section(orientation, Optional.empty(), Interpolation.TRILINEAR).pictures(grid);
    int middle = pictures.slices() / 2;
    int reach = Math.max(1, pictures.slices() / 4);
    return new PicturePlane(
        pictures, Math.clamp(middle + random.nextInt(-reach, reach + 1), 0, pictures.slices() - 1));
  }

  private static PatientVector anyVector(Random random) {
    return PatientVector.of(
        random.nextDouble(0.1, 1), random.nextDouble(-1, 1), random.nextDouble(-1, 1));
  }

  /** Positions on the picture and a little beside it. */
  static Stroke anyStroke(PicturePlane plane, int length, Random random) {
    List<PatientPoint> positions = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      positions.add(
          plane
              .pictures()
              .toPatient(
                  VoxelPosition.of(
                      random.nextDouble(-0.1, 1.1) * plane.pictures().columns(),
                      random.nextDouble(-0.1, 1.1) * plane.pictures().rows(),
                      plane.picture())));
    }
    return new Stroke(plane, positions);
  }

  /** How far a point is from the line of a stroke, in plain vector algebra. */
  static double distanceMm(PatientPoint point, List<PatientPoint> line) {
    double nearest = point.distanceMm(line.getFirst());
    for (int i = 1; i < line.size(); i++) {
      PatientPoint a = line.get(i - 1);
      PatientVector way = line.get(i).minus(a);
      double square = way.dot(way);
      double along = square == 0 ? 0 : Math.clamp(point.minus(a).dot(way) / square, 0, 1);
      nearest = Math.min(nearest, point.distanceMm(a.plus(way.times(along))));
    }
    return nearest;
  }
}
