package org.sideroscope.testimages.anatomy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Side;
import org.sideroscope.testimages.shape.Dome;
import org.sideroscope.testimages.shape.Ellipsoid;
import org.sideroscope.testimages.shape.Shape;
import org.sideroscope.testimages.shape.Shapes;

/** Both hemispheres with their folded surface, and the white core that joins them. */
final class Cerebrum {

  /** Thickness of the cortical ribbon. */
  static final double CORTEX_MM = 2.6;

  private static final double CLEFT_HALF_WIDTH_MM = 0.75;

  /** How far from the sheet of a sulcus its banks and lips reach. */
  private static final double BANK_MM = 4.5;

  private static final double FOLD_DEPTH_MM = 11;

  private static final Ellipsoid TEMPORAL = Ellipsoid.of(43, 6, -19, 20, 38, 19);
  private static final Shape CORE = Shapes.bothSides(Ellipsoid.of(12, 6, 8, 22, 38, 22));
  private static final Shape SUPRASELLAR = Ellipsoid.of(0, -4, -19, 12, 13, 9);

  private final List<Course> left = new ArrayList<>();
  private final List<Course> right = new ArrayList<>();
  private final Waves leftFolds;
  private final Waves rightFolds;
  private final Waves depths;
  private final Waves bendX;
  private final Waves bendY;
  private final Waves bendZ;
  private final Shape stemRoom;

  /** What {@link #probe} found out about a place. */
  static final class Probe {
    /** Signed distance to the pial surface, sulci included; negative inside. */
    double surface;

    /** The nearest named sulcus. */
    @Nullable NamedSulcus sulcus;

    /** Distance from the sheet of that sulcus. */
    double sulcusMm;

    private final double[] projected = new double[4];
    private final double[] field = new double[4];

    /** The banks of the nearest named sulcus, if the place lies near its cleft. */
    @Nullable NamedSulcus banksOf() {
      return sulcusMm < BANK_MM ? sulcus : null;
    }
  }

  Cerebrum(long seed, Shape stemRoom) {
    for (NamedSulcus sulcus : NamedSulcus.values()) {
      left.add(new Course(sulcus, Side.LEFT, seed));
      right.add(new Course(sulcus, Side.RIGHT, seed));
    }
    leftFolds = new Waves(seed + 11, 28, 27, 0.18);
    rightFolds = new Waves(seed + 12, 28, 27, 0.18);
    depths = new Waves(seed + 13, 12, 42, 0.3);
    bendX = new Waves(seed + 14, 8, 30, 0.3);
    bendY = new Waves(seed + 15, 8, 30, 0.3);
    bendZ = new Waves(seed + 16, 8, 30, 0.3);
    this.stemRoom = stemRoom;
  }

  /** Measures a place; coordinates as for {@link Shape#distance}. */
  void probe(double x, double y, double z, Probe out) {
    double ax = Math.abs(x);
    double hull = hull(ax, y, z);
    out.sulcus = null;
    out.sulcusMm = Double.MAX_VALUE;
    if (hull > 3) {
      out.surface = hull;
      return;
    }
    double folded = Math.max(hull, -sulci(x, ax, y, z, -hull, out));
    folded = Math.max(folded, -sylvian(ax, y, z));
    double core = Math.max(CORE.distance(x, y, z), -stemRoom.distance(x, y, z));
    core = Math.max(core, -SUPRASELLAR.distance(x, y, z));
    out.surface = Math.min(folded, core);
  }

  /** The smooth envelope of a hemisphere. */
  static double hull(double ax, double y, double z, Shape stemRoom) {
    double dome = dome(ax, y, z);
    double whole = Shapes.smoothMin(dome, TEMPORAL.distance(ax, y, z), 6);
    whole = Math.max(whole, -Tentorium.below(ax, y, z, 1.5));
    whole = Shapes.smoothMax(whole, 1.3 - ax, 4);
    whole = Math.max(whole, -SUPRASELLAR.distance(ax, y, z));
    return Shapes.smoothMax(whole, -stemRoom.distance(ax, y, z), 3);
  }

  private double hull(double ax, double y, double z) {
    return hull(ax, y, z, stemRoom);
  }

  /** Frontal, parietal and occipital lobes down to the skull base. */
  static double dome(double ax, double y, double z) {
    double base = Cranium.floor(ax, y) + 3.2 - 0.05 * Math.max(y, 0) - z;
    return Shapes.smoothMax(DOME.distance(taper(ax, y), y, z), base, 9);
  }

  static final Dome DOME = new Dome(0, 15, 16, 65, 84, 59);

  /** Draws the front of the head narrower than its back. */
  static double taper(double x, double y) {
    return x * (1 + 0.0022 * Math.max(25 - y, 0));
  }

  /** Distance to the nearest sulcus, negative in its cleft. */
  private double sulci(double x, double ax, double y, double z, double under, Probe out) {
    double[] on = out.projected;
    double wx = 2.4 * bendX.value(x, y, z);
    double wy = 2.4 * bendY.value(x, y, z);
    double wz = 2.4 * bendZ.value(x, y, z);
    ReferenceSurface.project(ax + wx, y + wy, z + wz, on);
    double share = Math.min(on[3], 1.1);
    // Deep in the hemisphere the nearest surface may be one that the sulcus did not start from.
    double depth = Math.max(under, ReferenceSurface.depthMm(on));
    double cleft = CLEFT_HALF_WIDTH_MM + 0.8 * Math.max(0, 1 - under / 5);
    double nearest = Double.MAX_VALUE;
    double lateral = Double.MAX_VALUE;
    for (Course course : x >= 0 ? left : right) {
      double sheet = Math.sqrt(course.distance2(on[0], on[1], on[2])) * share;
      double below = Math.max(0, depth - course.sulcus().depthMm());
      double distance = Math.sqrt(sheet * sheet + below * below);
      lateral = Math.min(lateral, sheet);
      if (distance < nearest) {
        nearest = distance;
        out.sulcus = course.sulcus();
        out.sulcusMm = distance;
      }
    }
    double reach = FOLD_DEPTH_MM + 4 * depths.value(on[0], on[1], on[2]);
    reach *= Math.clamp((lateral - 5.5) / 4, 0, 1);
    double fold = fold(x, on, out.field) * share;
    double below = Math.max(0, depth - reach);
    double unnamed = reach <= 0 ? Double.MAX_VALUE : Math.sqrt(fold * fold + below * below);
    return Math.min(nearest - 1.15 * cleft, unnamed - cleft);
  }

  /** Distance along the reference surface to the nearest unnamed fold. */
  private double fold(double x, double[] on, double[] field) {
    (x >= 0 ? leftFolds : rightFolds).gradient(on[0], on[1], on[2], field);
    double slope = Math.sqrt(field[1] * field[1] + field[2] * field[2] + field[3] * field[3]);
    return Math.abs(field[0]) / Math.max(slope, 0.03);
  }

  /** Distance to the Sylvian fissure and the cleft over the insula, negative inside. */
  static double sylvian(double ax, double y, double z) {
    double rise = z - (-12 + 0.36 * (y + 20));
    double along = Math.max(Math.max(-26 - y, y - 42), 0);
    double inward = Math.max(34 - ax, 0);
    double width = 1.0 + 1.6 * Math.clamp(-(y - 5) / 25, 0, 1);
    double stem = Math.sqrt(rise * rise * 0.88 + along * along + inward * inward) - width;
    double out = Math.abs(ax - 36 + 0.006 * (y - 6) * (y - 6));
    double up = Math.max(Math.abs(z - 2) - 14, 0);
    double front = Math.max(Math.abs(y - 4) - 20, 0);
    double insula = Math.sqrt(out * out + up * up + front * front) - 1.1;
    return Math.min(stem, insula);
  }
}
