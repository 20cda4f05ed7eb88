package org.sideroscope.imaging.reslice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;

/**
 * Left is left. A block whose eight corners differ is scanned in every orientation that slices can
 * have; whatever that was, each standard view shows each corner where a radiologist expects it.
 */
class StandardViewTest {

  private static final List<AnatomicalPlane> PLANES =
      List.of(AnatomicalPlane.AXIAL, AnatomicalPlane.CORONAL, AnatomicalPlane.SAGITTAL);

  /** Where the patient's sides are in a picture: on the left, above, and in the first picture. */
  private static String sides(AnatomicalPlane plane) {
    return switch (plane) {
      case AXIAL -> "RAF";
      case CORONAL -> "RHA";
      case SAGITTAL -> "AHR";
      case OBLIQUE -> throw new IllegalArgumentException("no standard view");
    };
  }

  /**
   * All 48 ways of laying columns, rows and slices along the patient's axes, feet first and all.
   */
  static Stream<List<PatientVector>> orientations() {
    List<PatientVector> axes =
        List.of(PatientVector.of(1, 0, 0), PatientVector.of(0, 1, 0), PatientVector.of(0, 0, 1));
    List<List<PatientVector>> all = new ArrayList<>();
    for (int order = 0; order < 27; order++) {
      int[] of = {order % 3, order / 3 % 3, order / 9};
      if (of[0] != of[1] && of[1] != of[2] && of[0] != of[2]) {
        for (int signs = 0; signs < 8; signs++) {
          List<PatientVector> turned = new ArrayList<>();
          for (int i = 0; i < 3; i++) {
            turned.add(axes.get(of[i]).times((signs >> i & 1) == 0 ? 1 : -1));
          }
          all.add(turned);
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("orientations")
  void cornersAreWhereARadiologistExpectsThem(List<PatientVector> axes) {
    check(grid(axes, angle -> angle, 0));
  }

  @ParameterizedTest
  @MethodSource("orientations")
  void cornersStayThereWhenTheHeadIsTilted(List<PatientVector> axes) {
    Random random = new Random(axes.hashCode());
    double degrees = random.nextDouble(5, 30);
    PatientVector about = RandomVolumes.direction(random);
    check(grid(axes, vector -> turned(vector, about, Math.toRadians(degrees)), 0));
  }

  @ParameterizedTest
  @MethodSource("orientations")
  void cornersStayThereWhenTheStackLeans(List<PatientVector> axes) {
    check(grid(axes, vector -> vector, 0.4));
  }

  private static VolumeGrid grid(
      List<PatientVector> axes, UnaryOperator<PatientVector> turn, double leanMm) {
    PatientVector column = turn.apply(axes.get(0)).times(0.75);
    PatientVector row = turn.apply(axes.get(1)).times(1.25);
    PatientVector slice = turn.apply(axes.get(2)).times(3).plus(row.unit().times(leanMm));
    PatientPoint middle = PatientPoint.of(12, -7, 30);
    PatientPoint origin =
        middle.plus(column.times(-15.5)).plus(row.times(-10.5)).plus(slice.times(-5.5));
    return new VolumeGrid(32, 22, 12, origin, column, row, slice);
  }

  private static void check(VolumeGrid grid) {
    Volume volume = cornersDiffer(grid);
    for (AnatomicalPlane plane : PLANES) {
      VolumeGrid view = StandardView.of(grid, plane);
      assertEquals(view.columnSpacingMm(), view.rowSpacingMm(), 1e-9, "square pixels");
      float[] first = picture(volume, view, view.slices() / 4);
      float[] last = picture(volume, view, view.slices() - 1 - view.slices() / 4);
      String sides = sides(plane);
      for (int corner = 0; corner < 8; corner++) {
        int column = at(corner & 1, view.columns());
        int row = at(corner >> 1 & 1, view.rows());
        float value = (corner >> 2 == 0 ? first : last)[row * view.columns() + column];
        String name =
            side(sides.charAt(0), corner & 1)
                + side(sides.charAt(1), corner >> 1 & 1)
                + side(sides.charAt(2), corner >> 2);
        assertEquals(valueOf(name), value, 0.01, plane + " " + name);
      }
    }
  }

  /** A quarter in from the edge: there a leaning stack still has voxels. */
  private static int at(int end, int size) {
    return end == 0 ? size / 4 : size - 1 - size / 4;
  }

  private static String side(char letter, int end) {
    String other = "" + "LPHRAF".charAt("RAFLPH".indexOf(letter));
    return end == 0 ? "" + letter : other;
  }

  /** The same for the three letters in any order. */
  private static int valueOf(String sides) {
    return 100
        + (sides.contains("L") ? 1 : 0)
        + (sides.contains("P") ? 2 : 0)
        + (sides.contains("H") ? 4 : 0);
  }

  private static float[] picture(Volume volume, VolumeGrid view, int number) {
    float[] values = new float[view.voxelsPerSlice()];
    new Resampler().sample(volume, Cut.of(view, number), Interpolation.TRILINEAR, values);
    return values;
  }

  /** Each eighth has a value of its own, by where it lies along the axis next to each side. */
  private static Volume cornersDiffer(VolumeGrid grid) {
    Volume volume = Volume.empty(grid, Geometry.VOLUME, StoredPixels.UNSIGNED);
    int[] sizes = {grid.columns(), grid.rows(), grid.slices()};
    List<PatientVector> steps = List.of(grid.columnStep(), grid.rowStep(), grid.sliceStep());
    for (int slice = 0; slice < grid.slices(); slice++) {
      short[] pixels = new short[grid.voxelsPerSlice()];
      for (int i = 0; i < pixels.length; i++) {
        int[] index = {i % grid.columns(), i / grid.columns(), slice};
        int value = 100;
        for (int axis = 0; axis < 3; axis++) {
          PatientVector step = steps.get(axis);
          double[] along = {step.x(), step.y(), step.z()};
          int patient = largest(along);
          boolean beyond = (index[axis] >= sizes[axis] / 2) == (along[patient] > 0);
          value += beyond ? 1 << patient : 0;
        }
        pixels[i] = (short) value;
      }
      volume.putSlice(slice, pixels, ValueScale.IDENTITY);
    }
    return volume;
  }

  private static int largest(double[] along) {
    int largest = 0;
    for (int i = 1; i < 3; i++) {
      largest = Math.abs(along[i]) > Math.abs(along[largest]) ? i : largest;
    }
    return largest;
  }

  /** Rodrigues's formula. */
  private static PatientVector turned(PatientVector vector, PatientVector axis, double angle) {
    return vector
        .times(Math.cos(angle))
        .plus(axis.cross(vector).times(Math.sin(angle)))
        .plus(axis.times(axis.dot(vector) * (1 - Math.cos(angle))));
  }

  @RepeatedTest(200)
  void everyVoxelIsInAPicture(RepetitionInfo repetition) {
    VolumeGrid grid = RandomVolumes.grid(new Random(repetition.getCurrentRepetition()));
    for (AnatomicalPlane plane : PLANES) {
      VolumeGrid view = StandardView.of(grid, plane);
      for (int corner = 0; corner < 8; corner++) {
        VoxelIndex voxel =
            VoxelIndex.of(
                (corner & 1) * (grid.columns() - 1),
                (corner >> 1 & 1) * (grid.rows() - 1),
                (corner >> 2) * (grid.slices() - 1));
        assertTrue(
            view.contains(view.toVoxel(grid.toPatient(voxel)).nearest()), plane + " " + voxel);
      }
    }
  }

  @Test
  void anAxialStackIsCutAlongItsColumnsAndRows() {
    VolumeGrid grid = Grids.axial(256, 192, 20, PatientPoint.of(-110, -90, -40), 0.9, 0.8, 3);
    VolumeGrid coronal = StandardView.of(grid, AnatomicalPlane.CORONAL);
    assertEquals(192, coronal.slices());
    assertEquals(256, coronal.columns());
    assertEquals(Math.round(20 * 3 / 0.9), coronal.rows());
    VoxelIndex middle = VoxelIndex.of(100, 30, 70);
    assertEquals(70, grid.toVoxel(coronal.toPatient(middle)).row(), 1e-9);
    assertEquals(100, grid.toVoxel(coronal.toPatient(middle)).column(), 1e-9);
    assertEquals(256, StandardView.of(grid, AnatomicalPlane.SAGITTAL).slices());
    assertEquals(20, StandardView.of(grid, AnatomicalPlane.AXIAL).slices());
  }

  @Test
  void oddSpacingsDoNotMakeEndlessPictures() {
    VolumeGrid grid = Grids.axial(1000, 2, 2000, PatientPoint.of(0, 0, 0), 1e-6, 1e-6, 1000);
    for (AnatomicalPlane plane : PLANES) {
      VolumeGrid view = StandardView.of(grid, plane);
      assertTrue(view.columns() <= 8192 && view.rows() <= 8192, view.toString());
    }
  }

  @Test
  void thereIsNoStandardObliqueView() {
    VolumeGrid grid = RandomVolumes.grid(new Random(1));
    assertThrows(
        IllegalArgumentException.class, () -> StandardView.of(grid, AnatomicalPlane.OBLIQUE));
  }
}
