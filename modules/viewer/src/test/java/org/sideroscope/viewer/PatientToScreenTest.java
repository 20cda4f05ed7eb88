package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.reslice.Orientation;
import org.sideroscope.imaging.reslice.Section;

/**
 * Voxel to patient to screen and back, for stacks that lie anyhow (turned, flipped, leaning, with
 * unequal spacings), cut anyhow, zoomed and dragged. What is expected is worked out on plain
 * numbers here, from the definitions: nothing of the program's own geometry is used for it.
 */
class PatientToScreenTest {

  private static final double TOLERANCE = 1e-6;

  /** The seed is the name of the case. */
  static Stream<Integer> seeds() {
    return IntStream.range(0, 250).boxed();
  }

  /** A grid, as plain numbers and as the program has it. */
  private static final class Stack {
    final double[] origin;

    /** Of columns, rows and slices. */
    final double[][] steps;

    final VolumeGrid grid;

    Stack(double[] origin, double[][] steps, VolumeGrid grid) {
      this.origin = origin;
      this.steps = steps;
      this.grid = grid;
    }

    static Stack random(SplittableRandom random) {
      double[] across = unit(anyWay(random));
      double[] down = unit(cross(across, anyWay(random)));
      double[] normal = cross(across, down);
      double flip = random.nextBoolean() ? 1 : -1;
      double lean = random.nextBoolean() ? random.nextDouble(-1, 1) : 0;
      double[] sliceStep = sum(normal, flip * random.nextDouble(0.5, 6), down, lean);
      double[] columnStep = sum(across, random.nextDouble(0.2, 3), down, 0);
      double[] rowStep = sum(down, random.nextDouble(0.2, 3), across, 0);
      double[] origin = sum(anyWay(random), 80, across, 0);
      VolumeGrid grid =
          new VolumeGrid(
              random.nextInt(2, 300),
              random.nextInt(2, 300),
              random.nextInt(2, 120),
              PatientPoint.of(origin[0], origin[1], origin[2]),
              vector(columnStep),
              vector(rowStep),
              vector(sliceStep));
      return new Stack(origin, new double[][] {columnStep, rowStep, sliceStep}, grid);
    }

    /** The grid of pictures, taken apart into numbers. */
    static Stack of(VolumeGrid grid) {
      return new Stack(
          numbers(grid.origin()),
          new double[][] {
            numbers(grid.columnStep()), numbers(grid.rowStep()), numbers(grid.sliceStep())
          },
          grid);
    }

    double[] patient(double column, double row, double slice) {
      double[] point = origin.clone();
      for (int i = 0; i < 3; i++) {
        point[i] += column * steps[0][i] + row * steps[1][i] + slice * steps[2][i];
      }
      return point;
    }

    /** By Cramer's rule. */
    double[] position(double[] patient) {
      double[] way = sum(patient, 1, origin, -1);
      double all = determinant(steps[0], steps[1], steps[2]);
      return new double[] {
        determinant(way, steps[1], steps[2]) / all,
        determinant(steps[0], way, steps[2]) / all,
        determinant(steps[0], steps[1], way) / all
      };
    }
  }

  private static Stream<Section> sections(Stack stack, SplittableRandom random) {
    Orientation oblique =
        Section.NATIVE
            .directions(stack.grid)
            .turnedAbout(vector(anyWay(random)), random.nextDouble(-180, 180));
    return Stream.of(
            new Orientation.Native(),
            new Orientation.Standard(AnatomicalPlane.AXIAL),
            new Orientation.Standard(AnatomicalPlane.CORONAL),
            new Orientation.Standard(AnatomicalPlane.SAGITTAL),
            oblique)
        .map(Section.NATIVE::withOrientation);
  }

  private static SliceProjection projection(VolumeGrid pictures, SplittableRandom random) {
    return new SliceProjection(
        pictures,
        new Dimension2D(random.nextDouble(100, 3000), random.nextDouble(100, 2000)),
        new Placement(
            random.nextDouble(0.5, 30), random.nextDouble(-40, 40), random.nextDouble(-40, 40)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aVoxelIsShownWhereItsPlaceInThePatientIs(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Stack stack = Stack.random(random);
    double[] voxel = {
      random.nextDouble(stack.grid.columns()),
      random.nextDouble(stack.grid.rows()),
      random.nextDouble(stack.grid.slices())
    };
    double[] patient = stack.patient(voxel[0], voxel[1], voxel[2]);
    PatientPoint place = stack.grid.toPatient(position(voxel));
    assertArrayEquals(patient, numbers(place), TOLERANCE);
    sections(stack, random)
        .forEach(section -> {
          Stack pictures = Stack.of(section.pictures(stack.grid));
          VoxelPosition inPictures = pictures.grid.toVoxel(place);
          assertArrayEquals(pictures.position(patient), numbers(inPictures), TOLERANCE);
          SliceProjection projection = projection(pictures.grid, random);
          Point2D screen = projection.toScreen(inPictures);
          Point2D expected = onScreen(pictures, projection, patient);
          assertEquals(expected.getX(), screen.getX(), 1e-3, section + " across");
          assertEquals(expected.getY(), screen.getY(), 1e-3, section + " down");
          VoxelPosition back = projection.toVoxel(screen, 0);
          PatientPoint there =
              pictures.grid.toPatient(
                  VoxelPosition.of(back.column(), back.row(), inPictures.slice()));
          assertArrayEquals(voxel, numbers(stack.grid.toVoxel(there)), TOLERANCE, "" + section);
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aPointOfTheScreenLiesInItsPicture(int seed) {
    SplittableRandom random = new SplittableRandom(-1 - seed);
    Stack stack = Stack.random(random);
    sections(stack, random)
        .forEach(section -> {
          Stack pictures = Stack.of(section.pictures(stack.grid));
          SliceProjection projection = projection(pictures.grid, random);
          int picture = random.nextInt(pictures.grid.slices());
          Point2D point =
              new Point2D(
                  random.nextDouble(projection.viewport().getWidth()),
                  random.nextDouble(projection.viewport().getHeight()));
          double[] patient = numbers(pictures.grid.toPatient(projection.toVoxel(point, picture)));
          double[] normal = unit(cross(pictures.steps[0], pictures.steps[1]));
          double[] fromPicture = sum(patient, 1, pictures.patient(0, 0, picture), -1);
          assertEquals(0, dot(normal, fromPicture), TOLERANCE, section + " off the picture");
          Point2D back = onScreen(pictures, projection, patient);
          assertEquals(point.getX(), back.getX(), 1e-3, section + " across");
          assertEquals(point.getY(), back.getY(), 1e-3, section + " down");
        });
  }

  /**
   * Where a place in the patient ought to be on the screen. A picture is square to the view: what
   * counts are the ways to the right and down from its own middle, in millimetres.
   */
  private static Point2D onScreen(Stack pictures, SliceProjection projection, double[] patient) {
    VolumeGrid grid = pictures.grid;
    double[] right = unit(pictures.steps[0]);
    double[] down = unit(pictures.steps[1]);
    double slice = pictures.position(patient)[2];
    double[] middle = pictures.patient((grid.columns() - 1) / 2.0, (grid.rows() - 1) / 2.0, slice);
    double[] way = sum(patient, 1, middle, -1);
    double width = projection.viewport().getWidth();
    double height = projection.viewport().getHeight();
    double scale =
        projection.placement().zoom()
            * Math.min(
                width / (grid.columns() * length(pictures.steps[0])),
                height / (grid.rows() * length(pictures.steps[1])));
    return new Point2D(
        width / 2 + (dot(way, right) - projection.placement().rightMm()) * scale,
        height / 2 + (dot(way, down) - projection.placement().downMm()) * scale);
  }

  // ---- plain arithmetic

  private static double[] anyWay(SplittableRandom random) {
    return new double[] {
      random.nextDouble(-1, 1), random.nextDouble(-1, 1), random.nextDouble(0.05, 1)
    };
  }

  private static double[] sum(double[] one, double factor, double[] other, double otherFactor) {
    double[] sum = new double[3];
    for (int i = 0; i < 3; i++) {
      sum[i] = factor * one[i] + otherFactor * other[i];
    }
    return sum;
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }

  private static double[] cross(double[] a, double[] b) {
    return new double[] {
      a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]
    };
  }

  private static double determinant(double[] a, double[] b, double[] c) {
    return dot(a, cross(b, c));
  }

  private static double length(double[] a) {
    return Math.sqrt(dot(a, a));
  }

  private static double[] unit(double[] a) {
    return sum(a, 1 / length(a), a, 0);
  }

  private static PatientVector vector(double[] a) {
    return PatientVector.of(a[0], a[1], a[2]);
  }

  private static VoxelPosition position(double[] a) {
    return VoxelPosition.of(a[0], a[1], a[2]);
  }

  private static double[] numbers(PatientVector vector) {
    return new double[] {vector.x(), vector.y(), vector.z()};
  }

  private static double[] numbers(PatientPoint point) {
    return new double[] {point.x(), point.y(), point.z()};
  }

  private static double[] numbers(VoxelPosition position) {
    return new double[] {position.column(), position.row(), position.slice()};
  }
}
