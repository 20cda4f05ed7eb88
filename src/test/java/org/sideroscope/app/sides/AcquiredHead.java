package org.sideroscope.app.sides;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.Progress;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.Volume;
import org.sideroscope.testimages.PhantomCase;
import org.sideroscope.testimages.PhantomSize;
import org.sideroscope.testimages.PhantomStudy;
import org.sideroscope.testimages.acquisition.Acquisition;
import org.sideroscope.testimages.acquisition.ScannerPlane.Directions;

/**
 * The phantom with rims in two sulci of the left hemisphere, written as a scanner would have
 * acquired it, and read again as the program reads it. What is known of it comes from the writer.
 *
 * @param volume as loaded
 * @param rims the middles of the voxels that are rim, all on the patient's left
 */
record AcquiredHead(Acquisition acquisition, Volume volume, List<PatientPoint> rims) {

  private static final PatientVector LEFT = PatientVector.of(1, 0, 0);
  private static final PatientVector BACK = PatientVector.of(0, 1, 0);
  private static final PatientVector FEET = PatientVector.of(0, 0, -1);

  static AcquiredHead in(Path folder, Acquisition acquisition) throws IOException {
    List<PatientPoint> rims =
        acquisition
            .write(PhantomStudy.of(PhantomCase.CSS_FOCAL, PhantomSize.SMALL), folder)
            .stream()
            .flatMap(List::stream)
            .toList();
    List<ImageStack> stacks =
        new StudyScanner().scan(List.of(folder), Progress.NONE).orThrow().stacks();
    if (stacks.size() != 1) {
      throw new AssertionError("One series became " + stacks.size() + " stacks.");
    }
    StackLoader loader = new StackLoader();
    Volume volume = loader.empty(stacks.getFirst());
    loader.load(stacks.getFirst(), volume, 0, slice -> {}, Progress.NONE).orThrow();
    return new AcquiredHead(acquisition, volume, rims);
  }

  /** The same place on the other side of the patient. */
  static PatientPoint mirrored(PatientPoint point) {
    return PatientPoint.of(-point.x(), point.y(), point.z());
  }

  /** The mean of the stored values at places, by the volume's own lookup. */
  double meanAt(List<PatientPoint> places) {
    return places.stream()
        .mapToInt(place -> volume.stored(volume.grid().toVoxel(place).nearest()))
        .average()
        .orElseThrow();
  }

  /** Which ways a picture's right, down and through lead in the patient. */
  Directions expected(ShownPlane plane) {
    return switch (plane) {
      case NATIVE -> inOrder(acquisition.plane().in(acquisition.position()));
      case AXIAL -> new Directions(along(LEFT), along(BACK), along(FEET.reversed()));
      case CORONAL -> new Directions(along(LEFT), along(FEET), along(BACK));
      case SAGITTAL -> new Directions(along(BACK), along(FEET), along(LEFT));
      case OBLIQUE -> tilted(expected(ShownPlane.AXIAL));
    };
  }

  /** Slices are shown in the order of their right-handed normal, whichever came first. */
  private static Directions inOrder(Directions acquired) {
    PatientVector normal = acquired.right().cross(acquired.down());
    return new Directions(acquired.right(), acquired.down(), normal);
  }

  /** Turned by the right hand: about the way down, then about the new way to the right. */
  private static Directions tilted(Directions before) {
    PatientVector right = turned(before.right(), before.down(), ShownPlane.ABOUT_DOWN);
    PatientVector down = turned(before.down(), right, ShownPlane.ABOUT_RIGHT);
    PatientVector normal = right.cross(down);
    boolean sameHand = before.right().cross(before.down()).dot(before.through()) > 0;
    return new Directions(right, down, sameHand ? normal : normal.reversed());
  }

  private static PatientVector turned(PatientVector way, PatientVector about, double degrees) {
    double angle = Math.toRadians(degrees);
    return way.times(Math.cos(angle)).plus(about.cross(way).times(Math.sin(angle)));
  }

  /** The axis of the acquisition next to a side of the patient, turned to that side. */
  private PatientVector along(PatientVector side) {
    Directions axes = acquisition.plane().in(acquisition.position());
    PatientVector nearest =
        Stream.of(axes.right(), axes.down(), axes.through())
            .max(Comparator.comparingDouble(axis -> Math.abs(axis.dot(side))))
            .orElseThrow();
    return nearest.dot(side) > 0 ? nearest : nearest.reversed();
  }
}
