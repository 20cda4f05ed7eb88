package org.sideroscope.marking.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.marking.Grids;
import org.sideroscope.marking.measure.Quantity.Name;

/** An ellipse against what a plain look at every voxel of the volume gives. */
class EllipseValuesTest {

  @RepeatedTest(60)
  void onASliceItTakesTheVoxelsOfThatSliceWhoseCentresLieInside(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = Fields.anyGrid(random, 30, 25, 6);
    Volume volume = Fields.broken(grid, random);
    int slice = random.nextInt(6);
    double radiusX = random.nextDouble(0.3, 12);
    double radiusY = random.nextDouble(0.3, 12);
    VoxelPosition centre =
        VoxelPosition.of(random.nextDouble(-2, 31), random.nextDouble(-2, 26), slice);
    EllipseRegion ellipse =
        new EllipseRegion(
            grid.toPatient(centre),
            grid.columnStep().times(radiusX),
            grid.rowStep().times(radiusY));

    List<Double> inside = new ArrayList<>();
    for (int row = 0; row < 25; row++) {
      for (int column = 0; column < 30; column++) {
        double x = (column - centre.column()) / radiusX;
        double y = (row - centre.row()) / radiusY;
        if (x * x + y * y <= 1) {
          addValue(volume, VoxelIndex.of(column, row, slice), inside);
        }
      }
    }
    assertMeasures(inside, Measuring.of(volume, ValueUnit.NONE).of(ellipse));
  }

  @RepeatedTest(60)
  void onAnyPlaneItTakesOneLayerOfVoxels(RepetitionInfo repetition) {
    Random random = new Random(1000 + repetition.getCurrentRepetition());
    VolumeGrid grid = Fields.anyGrid(random, 14, 17, 12);
    Volume volume = Fields.broken(grid, random);
    EllipseRegion ellipse = anyEllipse(grid, random);

    assertMeasures(lookedUp(volume, ellipse), Measuring.of(volume, ValueUnit.NONE).of(ellipse));
  }

  /** Every voxel is asked for its distance from the plane and for its place in the plane. */
  private static List<Double> lookedUp(Volume volume, EllipseRegion ellipse) {
    VolumeGrid grid = volume.grid();
    PatientVector normal = ellipse.firstHalf().cross(ellipse.secondHalf()).unit();
    double layer =
        Math.max(
            Math.abs(grid.columnStep().dot(normal)),
            Math.max(Math.abs(grid.rowStep().dot(normal)), Math.abs(grid.sliceStep().dot(normal))));
    double focal =
        Math.sqrt(
            Math.abs(
                Math.pow(ellipse.firstHalf().length(), 2)
                    - Math.pow(ellipse.secondHalf().length(), 2)));
    boolean firstLonger = ellipse.firstHalf().length() > ellipse.secondHalf().length();
    PatientVector longer = firstLonger ? ellipse.firstHalf() : ellipse.secondHalf();
    PatientPoint focus = ellipse.centre().plus(longer.unit().times(focal));
    PatientPoint otherFocus = ellipse.centre().plus(longer.unit().times(-focal));
    List<Double> inside = new ArrayList<>();
    for (int slice = 0; slice < grid.slices(); slice++) {
      for (int row = 0; row < grid.rows(); row++) {
        for (int column = 0; column < grid.columns(); column++) {
          VoxelIndex voxel = VoxelIndex.of(column, row, slice);
          PatientPoint at = grid.toPatient(voxel);
          double above = at.minus(ellipse.centre()).dot(normal);
          PatientPoint foot = at.plus(normal.times(-above));
          boolean within =
              foot.distanceMm(focus) + foot.distanceMm(otherFocus) <= 2 * longer.length();
          if (Math.abs(above) <= layer / 2 && within) {
            addValue(volume, voxel, inside);
          }
        }
      }
    }
    return inside;
  }

  private static EllipseRegion anyEllipse(VolumeGrid grid, Random random) {
    PatientVector right = Fields.anyVector(random).unit();
    PatientVector down = right.cross(Fields.anyVector(random)).unit();
    PatientPoint centre =
        grid.toPatient(
            VoxelPosition.of(random.nextDouble(14), random.nextDouble(17), random.nextDouble(12)));
    return new EllipseRegion(
        centre, right.times(random.nextDouble(0.5, 20)), down.times(random.nextDouble(0.5, 20)));
  }

  private static void addValue(Volume volume, VoxelIndex voxel, List<Double> values) {
    if (volume.isLoaded(voxel.slice()) && !volume.storedPixels().isPadding(volume.stored(voxel))) {
      values.add(volume.real(voxel));
    }
  }

  private static void assertMeasures(List<Double> values, List<Quantity> measured) {
    assertEquals(values.size(), Fields.value(measured, Name.VOXELS));
    if (values.isEmpty()) {
      assertEquals(2, measured.size(), "an area, and that no voxel lies in it");
      return;
    }
    double mean = values.stream().mapToDouble(v -> v).average().orElseThrow();
    assertEquals(mean, Fields.value(measured, Name.MEAN), 1e-8 * (1 + Math.abs(mean)));
    assertEquals(
        values.stream().mapToDouble(v -> v).min().orElseThrow(),
        Fields.value(measured, Name.MINIMUM));
    assertEquals(
        values.stream().mapToDouble(v -> v).max().orElseThrow(),
        Fields.value(measured, Name.MAXIMUM));
    if (values.size() > 1) {
      double squares = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
      double sd = Math.sqrt(squares / (values.size() - 1));
      assertEquals(sd, Fields.value(measured, Name.SD), 1e-6 * (1 + sd));
    } else {
      assertTrue(measured.stream().noneMatch(each -> each.name() == Name.SD));
    }
  }

  @Test
  void theAreaIsThatOfTheEllipse() {
    Volume volume = Fields.of(Grids.axial(40, 40, 3, 0.5, 0.5, 2), Geometry.VOLUME, _ -> 7);
    EllipseRegion ellipse =
        new EllipseRegion(
            PatientPoint.of(0, 0, -28), PatientVector.of(4, 0, 0), PatientVector.of(0, 3, 0));

    List<Quantity> measured = Measuring.of(volume, ValueUnit.HOUNSFIELD).of(ellipse);

    assertEquals(new Quantity(Name.AREA, 12 * Math.PI, "mm²"), measured.getFirst());
    assertEquals(
        12 * Math.PI, Fields.value(measured, Name.VOXELS) * 0.25, 2, "voxels nearly fill it");
    assertEquals(new Quantity(Name.MEAN, 7, "HU"), measured.get(2));
    assertEquals(0, Fields.value(measured, Name.SD));
  }

  @Test
  void aVoxelWhoseCentreLiesOnTheOutlineCounts() {
    Volume volume = Fields.of(Grids.axial(9, 9, 1, 1, 1, 1), Geometry.VOLUME, _ -> 1);
    PatientPoint centre = volume.grid().toPatient(VoxelIndex.of(4, 4, 0));
    EllipseRegion ellipse =
        new EllipseRegion(centre, PatientVector.of(1, 0, 0), PatientVector.of(0, 1, 0));

    assertEquals(5, Fields.value(Measuring.of(volume, ValueUnit.NONE).of(ellipse), Name.VOXELS));
  }
}
