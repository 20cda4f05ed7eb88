package org.sideroscope.workstation.acquisition;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.findings.CordCoverage;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;

/**
 * What a stack certainly covers: the header names the body part and the block of voxels is larger
 * than an adult's whole part. Everything short of that stays unknown; nobody can tell from the
 * geometry where in the head a smaller block lies. The junction is never certain: it lies at the
 * edge of what both head and neck protocols aim at.
 */
final class Coverage {

  private static final PatientVector TO_LEFT = PatientVector.of(1, 0, 0);
  private static final PatientVector TO_BACK = PatientVector.of(0, 1, 0);
  private static final PatientVector TO_HEAD = PatientVector.of(0, 0, 1);

  /** A large adult brain; the height is from the vertex to the foramen magnum. */
  private static final double BRAIN_WIDTH_MM = 150;

  private static final double BRAIN_LENGTH_MM = 180;
  private static final double BRAIN_HEIGHT_MM = 140;

  private static final double CERVICAL_MM = 150;
  private static final double THORACIC_MM = 320;
  private static final double LUMBOSACRAL_MM = 230;
  private static final double WHOLE_SPINE_MM = CERVICAL_MM + THORACIC_MM + LUMBOSACRAL_MM;

  private Coverage() {}

  static boolean holdsBrain(ImageStack stack) {
    if (!Set.of("HEAD", "BRAIN").contains(bodyPart(stack)) || stack.grid().isEmpty()) {
      return false;
    }
    VolumeGrid grid = stack.grid().get();
    return lengthMm(grid, TO_LEFT) >= BRAIN_WIDTH_MM
        && lengthMm(grid, TO_BACK) >= BRAIN_LENGTH_MM
        && lengthMm(grid, TO_HEAD) >= BRAIN_HEIGHT_MM;
  }

  /** The terms are those of PS3.16 annex L. */
  static Set<CordCoverage> ofSpine(ImageStack stack) {
    if (stack.grid().isEmpty()) {
      return Set.of();
    }
    double lengthMm = lengthMm(stack.grid().get(), TO_HEAD);
    return switch (bodyPart(stack)) {
      case "CSPINE" -> where(lengthMm >= CERVICAL_MM, CordCoverage.CERVICAL);
      case "TSPINE" -> where(lengthMm >= THORACIC_MM, CordCoverage.THORACIC);
      case "LSPINE", "LSSPINE" -> where(lengthMm >= LUMBOSACRAL_MM, CordCoverage.LUMBOSACRAL);
      case "SPINE" -> lengthMm >= WHOLE_SPINE_MM ? EnumSet.allOf(CordCoverage.class) : Set.of();
      default -> Set.of();
    };
  }

  private static Set<CordCoverage> where(boolean covered, CordCoverage stretch) {
    return covered ? Set.of(stretch) : Set.of();
  }

  private static String bodyPart(ImageStack stack) {
    return stack.series().bodyPart().strip().toUpperCase(Locale.ROOT);
  }

  /** The block's own edges, each under the patient's axis it runs along most. */
  private static double lengthMm(VolumeGrid grid, PatientVector axis) {
    Edge columns = new Edge(grid.columnStep(), grid.columns());
    Edge rows = new Edge(grid.rowStep(), grid.rows());
    Edge slices = new Edge(grid.normal().times(grid.sliceSpacingMm()), grid.slices());
    return Stream.of(columns, rows, slices)
        .max(Comparator.comparingDouble(edge -> Math.abs(edge.step().unit().dot(axis))))
        .map(edge -> edge.step().length() * edge.count())
        .orElseThrow();
  }

  private record Edge(PatientVector step, int count) {}
}
