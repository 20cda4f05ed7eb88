package org.sideroscope.testimages.anatomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.testimages.PhantomStudy;

/** The anatomy has what the truth speaks of. */
class HeadTest {

  private static final double STEP_MM = 1.5;
  private static final double VOXEL_MM = 1;

  private final Head head = new Head(PhantomStudy.DEFAULT_SEED);

  @Test
  void everyNamedSulcusIsCleftWithTwoHemispheresOfItsOwn() {
    Map<PialSite, Integer> fluid = new HashMap<>();
    Map<PialSite, Integer> banks = new HashMap<>();
    Sample sample = new Sample();
    for (double z = -36; z < 76; z += STEP_MM) {
      for (double y = -68; y < 100; y += STEP_MM) {
        for (double x = -66; x <= 66; x += STEP_MM) {
          head.sample(x, y, z, VOXEL_MM, sample);
          if (sample.site() instanceof PialSite.Banks site
              && Math.abs(sample.surfaceMm()) < 1.5
              && Cranium.dura(x, y, z) < -7) {
            // The head is bent a little: its midline is not quite where x is 0.
            if (Math.abs(x) > 3) {
              assertEquals(x > 0 ? Side.LEFT : Side.RIGHT, site.hemisphere());
            }
            (sample.surfaceMm() > 0 ? fluid : banks).merge(site, 1, Integer::sum);
          }
        }
      }
    }
    for (NamedSulcus sulcus : NamedSulcus.values()) {
      for (Side side : Side.values()) {
        PialSite site = PialSite.of(side, sulcus);
        assertTrue(fluid.getOrDefault(site, 0) > 25, "no cleft: " + site);
        assertTrue(banks.getOrDefault(site, 0) > 50, "no banks: " + site);
      }
    }
  }

  @Test
  void structuresLieWhereTheyBelong() {
    assertSignal(Tissue.CSF, 6, -14, 12, "frontal horn");
    assertSignal(Tissue.CSF, 0, 43, -36, "fourth ventricle");
    assertSignal(Tissue.STEM, 0, 24, -34, "pons");
    assertSignal(Tissue.STEM, 0, 46, -90, "cord");
    assertSignal(Tissue.CSF, 0, 52, -90, "fluid behind the cord");
    assertSignal(Tissue.WHITE, 28, 20, 34, "centrum semiovale");
    assertSignal(Tissue.PALLIDUM, 19, 2, 1, "pallidum");
    assertSignal(Tissue.PALLIDUM, -19, 2, 1, "pallidum");
    assertSignal(Tissue.AIR, 0, 0, 130, "air above the head");
    assertSignal(Tissue.CAPSULE, 79, -14, 24, "marker");
    assertSignal(Tissue.AIR, -82, -14, 24, "no marker on the right");
  }

  @Test
  void leftVentricleIsPlainlyLarger() {
    int left = 0;
    int right = 0;
    Sample sample = new Sample();
    for (double x = 0.5; x < 40; x += 1) {
      for (double y = -40; y < 75; y += 1) {
        for (double z = 8; z < 30; z += 1) {
          left += ventricle(x, y, z, sample);
          right += ventricle(-x, y, z, sample);
        }
      }
    }
    assertTrue(left > 1.5 * right, left + " mm³ against " + right);
  }

  /** 1 where there is fluid far from every surface of the brain. */
  private int ventricle(double x, double y, double z, Sample sample) {
    head.sample(x, y, z, VOXEL_MM, sample);
    boolean fluid = sample.gradientEcho() > 0.98 * Tissue.CSF.gradientEcho();
    return fluid && sample.surfaceMm() < -4 ? 1 : 0;
  }

  @Test
  void rimsCanLieOnEverySiteTheCasesUse() {
    assertSite(Site.SUPERIOR_VERMIS, 0, 46, -12);
    assertSite(Site.CORD_CERVICAL, 0, 42, -90);
    assertSite(Site.PONS, 0, 12, -34);
    assertSite(Site.VESTIBULOCOCHLEAR_NERVE, 20, 25.5, -42);
  }

  /** The site has a surface within 4 mm of the place. */
  private void assertSite(Site site, double x, double y, double z) {
    Sample sample = new Sample();
    for (double dx = -4; dx <= 4; dx++) {
      for (double dy = -4; dy <= 4; dy++) {
        for (double dz = -4; dz <= 4; dz++) {
          head.sample(x + dx, y + dy, z + dz, VOXEL_MM, sample);
          if (Math.abs(sample.surfaceMm()) < 1
              && sample.site() instanceof PialSite.Named named
              && named.key().site() == site) {
            return;
          }
        }
      }
    }
    throw new AssertionError(site + " has no surface near " + x + ", " + y + ", " + z);
  }

  private void assertSignal(Tissue tissue, double x, double y, double z, String what) {
    Sample sample = new Sample();
    head.sample(x, y, z, VOXEL_MM, sample);
    assertEquals(tissue.gradientEcho(), sample.gradientEcho(), 25, what);
    assertEquals(tissue.t2(), sample.t2(), 40, what);
  }
}
