package org.sideroscope.testimages.anatomy;

import java.util.List;
import org.sideroscope.findings.Side;

/** The course of one named sulcus over the reference surface of one hemisphere. */
final class Course {

  /** How far the two hemispheres' courses lie off the table, mm. */
  private static final double JITTER_MM = 2.5;

  private final NamedSulcus sulcus;
  private final double[] x;
  private final double[] y;
  private final double[] z;

  Course(NamedSulcus sulcus, Side side, long seed) {
    this.sulcus = sulcus;
    Dice dice = new Dice(Dice.mix(seed + (sulcus.title() + side.key()).hashCode()));
    List<Track.Point> points = sulcus.track().points();
    x = new double[points.size()];
    y = new double[points.size()];
    z = new double[points.size()];
    double[] on = new double[4];
    for (int i = 0; i < x.length; i++) {
      Track.Point p = points.get(i);
      double dy = JITTER_MM * (2 * dice.next() - 1);
      double dz = JITTER_MM * (2 * dice.next() - 1);
      ReferenceSurface.project(p.x(), p.y() + dy, p.z() + dz, on);
      x[i] = on[0];
      y[i] = on[1];
      z[i] = on[2];
    }
  }

  NamedSulcus sulcus() {
    return sulcus;
  }

  /** Squared distance in mm² from a point of the reference surface to the course. */
  double distance2(double px, double py, double pz) {
    double nearest = Double.MAX_VALUE;
    for (int i = 1; i < x.length; i++) {
      double dx = x[i] - x[i - 1];
      double dy = y[i] - y[i - 1];
      double dz = z[i] - z[i - 1];
      double ax = px - x[i - 1];
      double ay = py - y[i - 1];
      double az = pz - z[i - 1];
      double t = Math.clamp((ax * dx + ay * dy + az * dz) / (dx * dx + dy * dy + dz * dz), 0, 1);
      double ex = ax - t * dx;
      double ey = ay - t * dy;
      double ez = az - t * dz;
      nearest = Math.min(nearest, ex * ex + ey * ey + ez * ez);
    }
    return nearest;
  }
}
