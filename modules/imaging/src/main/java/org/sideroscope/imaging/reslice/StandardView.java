package org.sideroscope.imaging.reslice;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;

/**
 * The pictures that show a volume in a standard plane, as radiologists hang them: of axial ones the
 * patient's right is on the left and the front above, of coronal ones the right on the left and the
 * head above, of sagittal ones the front on the left and the head above.
 *
 * <p>The planes are those of the volume's own axes that lie nearest to the asked ones: a tilted
 * stack is cut along its tilt, so that voxels stay sharp and every picture lies on a column, a row
 * or a slice of voxels. A leaning stack (gantry tilt) is cut upright. Pixels are square, as fine as
 * the finer of the two spacings.
 */
public final class StandardView {

  /** Bounds what a grid of odd spacings makes a picture take; no scanner's matrix is larger. */
  private static final int MOST_PIXELS_A_SIDE = 8192;

  private static final PatientVector LEFT = PatientVector.of(1, 0, 0);
  private static final PatientVector BACK = PatientVector.of(0, 1, 0);
  private static final PatientVector HEAD = PatientVector.of(0, 0, 1);
  private static final PatientVector FEET = PatientVector.of(0, 0, -1);

  private StandardView() {}

  /**
   * The pictures of a volume in a plane, as a grid: each of its slices is one picture, its column
   * step leads to the right and its row step down. Pictures are counted from feet to head, from
   * front to back, or from right to left.
   *
   * @param plane axial, coronal or sagittal
   * @throws IllegalArgumentException for an oblique plane, which has no standard view
   */
  public static VolumeGrid of(VolumeGrid volume, AnatomicalPlane plane) {
    return switch (plane) {
      case AXIAL -> view(volume, LEFT, BACK, HEAD);
      case CORONAL -> view(volume, LEFT, FEET, BACK);
      case SAGITTAL -> view(volume, BACK, FEET, LEFT);
      case OBLIQUE -> throw new IllegalArgumentException("There is no standard oblique view.");
    };
  }

  private static VolumeGrid view(
      VolumeGrid volume, PatientVector right, PatientVector down, PatientVector through) {
    List<Axis> axes = Axis.nearest(volume, List.of(right, down, through));
    double pixelMm = Math.min(axes.get(0).spacingMm(), axes.get(1).spacingMm());
    return pictures(axes, pixelMm);
  }

  /** The pictures of a volume in any direction, as fine and as close as its finest spacing. */
  static VolumeGrid along(VolumeGrid volume, Orientation.Oblique oblique) {
    double finestMm = Collections.min(Section.spacingsMm(volume));
    List<Axis> axes =
        Stream.of(oblique.right(), oblique.down(), oblique.through())
            .map(direction -> Axis.of(volume, direction, finestMm))
            .toList();
    return pictures(axes, finestMm);
  }

  private static VolumeGrid pictures(List<Axis> axes, double wantedPixelMm) {
    Axis across = axes.get(0);
    Axis along = axes.get(1);
    Axis depth = axes.get(2);
    double longer = Math.max(across.extentMm(), along.extentMm());
    double pixelMm = Math.max(wantedPixelMm, longer / MOST_PIXELS_A_SIDE);
    int columns = across.count(pixelMm);
    int rows = along.count(pixelMm);
    int pictures = depth.count(depth.spacingMm());
    PatientPoint origin =
        PatientPoint.of(0, 0, 0)
            .plus(across.direction().times(across.first(columns, pixelMm)))
            .plus(along.direction().times(along.first(rows, pixelMm)))
            .plus(depth.direction().times(depth.first(pictures, depth.spacingMm())));
    return new VolumeGrid(
        columns,
        rows,
        pictures,
        origin,
        across.direction().times(pixelMm),
        along.direction().times(pixelMm),
        depth.direction().times(depth.spacingMm()));
  }

  /**
   * One of the three perpendicular directions of a volume.
   *
   * @param direction unit vector
   * @param spacingMm distance between neighbouring voxels along it
   * @param startMm where the volume begins along it, seen from the origin of patient space
   * @param extentMm how long the volume is along it, from the edge of the first voxel to that of
   *     the last
   */
  private record Axis(PatientVector direction, double spacingMm, double startMm, double extentMm) {

    /** The axes in the order of the wanted directions, each turned to its own. */
    static List<Axis> nearest(VolumeGrid volume, List<PatientVector> wanted) {
      List<PatientVector> own =
          List.of(volume.columnStep().unit(), volume.rowStep().unit(), volume.normal());
      List<Double> spacings = Section.spacingsMm(volume);
      List<Integer> order = bestOrder(own, wanted);
      return IntStream.range(0, 3)
          .mapToObj(i -> {
            PatientVector axis = own.get(order.get(i));
            PatientVector turned = axis.dot(wanted.get(i)) < 0 ? axis.reversed() : axis;
            return of(volume, turned, spacings.get(order.get(i)));
          })
          .toList();
    }

    private static List<Integer> bestOrder(List<PatientVector> own, List<PatientVector> wanted) {
      List<Integer> best = List.of(0, 1, 2);
      double most = -1;
      for (List<Integer> order :
          List.of(
              List.of(0, 1, 2),
              List.of(0, 2, 1),
              List.of(1, 0, 2),
              List.of(1, 2, 0),
              List.of(2, 0, 1),
              List.of(2, 1, 0))) {
        double match =
            IntStream.range(0, 3)
                .mapToDouble(i -> Math.abs(own.get(order.get(i)).dot(wanted.get(i))))
                .sum();
        if (match > most + 1e-9) {
          most = match;
          best = order;
        }
      }
      return best;
    }

    private static Axis of(VolumeGrid volume, PatientVector direction, double spacingMm) {
      double start = Double.POSITIVE_INFINITY;
      double end = Double.NEGATIVE_INFINITY;
      for (int corner = 0; corner < 8; corner++) {
        VoxelPosition position =
            VoxelPosition.of(
                (corner & 1) * volume.columns() - 0.5,
                (corner >> 1 & 1) * volume.rows() - 0.5,
                (corner >> 2) * volume.slices() - 0.5);
        double at = direction.dot(volume.toPatient(position).minus(PatientPoint.of(0, 0, 0)));
        start = Math.min(start, at);
        end = Math.max(end, at);
      }
      return new Axis(direction, spacingMm, start, end - start);
    }

    int count(double stepMm) {
      return (int) Math.max(1, Math.round(extentMm / stepMm));
    }

    /** The middle of the first of so many steps that lie evenly about the middle of the volume. */
    double first(int count, double stepMm) {
      return startMm + (extentMm - (count - 1) * stepMm) / 2;
    }
  }
}
