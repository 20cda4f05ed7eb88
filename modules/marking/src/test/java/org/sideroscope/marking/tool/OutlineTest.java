package org.sideroscope.marking.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.marking.Grids;
import org.sideroscope.marking.Mask;

class OutlineTest {

  @RepeatedTest(100)
  void fillsWhatTheEvenOddRuleSaysOnASlice(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = Grids.oblique(random);
    Stroke stroke = Cuts.anyStroke(Cuts.anySlice(grid, random), 3 + random.nextInt(9), random);

    Mask filled = Mask.of(grid, new Outline().cover(Cuts.blank(grid), stroke));

    List<VoxelPosition> corners = stroke.positions().stream().map(grid::toVoxel).toList();
    Path2D path = path(corners.stream().map(at -> new double[] {at.column(), at.row()}).toList());
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        assertEquals(
            path.contains(column, row),
            filled.contains(VoxelIndex.of(column, row, stroke.plane().picture())));
      }
    }
    assertEquals(filled.count(), filled.count(stroke.plane().picture()));
  }

  @RepeatedTest(60)
  void fillsOnAnyCutTheVoxelsOfThePlaneWithinTheLine(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = Grids.axial(25, 21, 14, 0.6, 0.9, random.nextDouble(0.6, 3));
    PicturePlane plane =
        random.nextInt(3) == 0
            ? Cuts.standard(grid, AnatomicalPlane.SAGITTAL, random)
            : Cuts.oblique(grid, random);
    Stroke stroke = Cuts.anyStroke(plane, 3 + random.nextInt(9), random);

    Mask filled = Mask.of(grid, new Outline().cover(Cuts.blank(grid), stroke));

    VolumeGrid pictures = plane.pictures();
    Path2D path =
        path(
            stroke.positions().stream()
                .map(plane::onPicture)
                .map(at -> new double[] {at.column(), at.row()})
                .toList());
    PatientVector normal = plane.normal();
    double reach =
        Stream.of(grid.columnStep(), grid.rowStep(), grid.sliceStep())
            .mapToDouble(step -> Math.abs(step.dot(normal)) / 2)
            .sum();
    long inside = 0;
    for (int slice = 0; slice < grid.slices(); slice++) {
      for (int i = 0; i < grid.voxelsPerSlice(); i++) {
        VoxelIndex voxel = VoxelIndex.of(i % grid.columns(), i / grid.columns(), slice);
        PatientPoint centre = grid.toPatient(voxel);
        double above = Math.abs(centre.minus(plane.origin()).dot(normal));
        VoxelPosition foot = pictures.toVoxel(centre);
        boolean within = path.contains(foot.column(), foot.row());
        if (Math.abs(above - reach) > 1e-6) {
          assertEquals(within && above < reach, filled.contains(voxel), voxel.toString());
        }
        inside += within && above < reach ? 1 : 0;
      }
    }
    assertTrue(inside == 0 || !filled.isEmpty());
  }

  @Test
  void neighboursThatShareALineShareNoVoxel() {
    VolumeGrid grid = Grids.axial(20, 20, 1, 1, 1, 1);
    PicturePlane plane = new PicturePlane(grid, 0);
    Mask left = filled(grid, plane, 2, 3, 8, 3, 8, 12, 2, 12);
    Mask right = filled(grid, plane, 8, 3, 15, 3, 15, 12, 8, 12);

    assertTrue(left.voxels().intersection(right.voxels()).isEmpty());
    assertEquals(6 * 9 + 7 * 9, left.count() + right.count());
  }

  @Test
  void aLineIsNoArea() {
    VolumeGrid grid = Grids.axial(20, 20, 1, 1, 1, 1);
    PicturePlane plane = new PicturePlane(grid, 0);

    assertTrue(filled(grid, plane, 2, 3).isEmpty());
    assertTrue(filled(grid, plane, 2, 3, 9, 9).isEmpty());
  }

  @Test
  void whileItIsDrawnItAlsoGivesVoxelsBack() {
    VolumeGrid grid = Grids.axial(20, 20, 1, 1, 1, 1);
    PicturePlane plane = new PicturePlane(grid, 0);
    Volume volume = Cuts.blank(grid);
    StrokeCover cover = new Outline().begin(volume, plane);
    Mask built = Mask.empty(grid);
    boolean lost = false;
    for (PatientPoint corner : points(grid, 1, 1, 15, 1, 15, 15, 10, 3, 1, 15)) {
      var change = cover.moveTo(corner);
      lost |= !change.removed().isEmpty();
      built = built.apply(change);
    }

    assertTrue(lost);
    assertEquals(cover.covered(), built);
  }

  private static Mask filled(VolumeGrid grid, PicturePlane plane, double... corners) {
    Stroke stroke = new Stroke(plane, points(grid, corners));
    return Mask.of(grid, new Outline().cover(Cuts.blank(grid), stroke));
  }

  private static List<PatientPoint> points(VolumeGrid grid, double... corners) {
    List<PatientPoint> points = new ArrayList<>();
    for (int i = 0; i < corners.length; i += 2) {
      points.add(grid.toPatient(VoxelPosition.of(corners[i], corners[i + 1], 0)));
    }
    return points;
  }

  private static Path2D path(List<double[]> corners) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    path.moveTo(corners.getFirst()[0], corners.getFirst()[1]);
    corners.stream().skip(1).forEach(corner -> path.lineTo(corner[0], corner[1]));
    path.closePath();
    return path;
  }
}
