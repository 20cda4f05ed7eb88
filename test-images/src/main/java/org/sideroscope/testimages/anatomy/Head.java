package org.sideroscope.testimages.anatomy;

import org.sideroscope.findings.Side;
import org.sideroscope.testimages.shape.Ellipsoid;
import org.sideroscope.testimages.shape.Shapes;

/**
 * The whole head and neck of one phantom, asked place by place and painted from the outside in.
 * Immutable; the seed decides how it folds and bends. Two things tell left from right: a marker on
 * the left temple, and a left lateral ventricle plainly larger than the right.
 */
public final class Head {

  /** The fiducial marker: a vitamin capsule taped to the patient's left temple. */
  public static final Ellipsoid MARKER = Ellipsoid.of(79, -14, 24, 4, 7, 7);

  /** How far the head is bent out of its symmetrical shape, mm. */
  private static final double BEND_MM = 1.1;

  private static final double FLUID_OVER_CORTEX_MM = 1.2;

  private final Cerebrum cerebrum;
  private final PosteriorFossa posteriorFossa;
  private final Waves bendX;
  private final Waves bendY;
  private final Waves bendZ;
  private final Waves texture;
  private final Layers soft = softTissues();
  private final Layers core = coreOfBrain();
  private final Layers stem = stemOfBrain();
  private final Layers vessels;

  public Head(long seed) {
    cerebrum = new Cerebrum(seed);
    posteriorFossa = new PosteriorFossa(new Cerebellum(seed));
    bendX = new Waves(seed + 1, 6, 90, 0.3);
    bendY = new Waves(seed + 2, 6, 90, 0.3);
    bendZ = new Waves(seed + 3, 6, 90, 0.3);
    texture = new Waves(seed + 4, 10, 17, 0.5);
    vessels = vessels(seed);
  }

  private static Layers softTissues() {
    return new Layers()
        .add(Tissue.MUSCLE, Neck.MUSCLES, Neck.TONGUE)
        .add(Tissue.BONE, Shapes.grown(Neck.VERTEBRAE, 0.8))
        .add(Tissue.MARROW, Shapes.grown(Neck.VERTEBRAE, -0.4))
        .add(Tissue.DISC, Neck.DISCS)
        .add(Tissue.FAT, Neck.ORBITS)
        .add(Tissue.MUSCLE, Neck.EYE_MUSCLES)
        .add(Tissue.EYE, Neck.EYES)
        .add(Tissue.LENS, Neck.LENSES)
        .add(Tissue.BONE, Shapes.grown(Neck.JAW, 1.5), Neck.PALATE, Neck.TEETH)
        .add(Tissue.MARROW, Shapes.grown(Neck.JAW, -1))
        .add(Tissue.AIR, Neck.AIRWAYS, Neck.EAR_CANALS);
  }

  private static Layers coreOfBrain() {
    return new Layers()
        .add(Tissue.WHITE, Nuclei.CALLOSUM)
        .add(Tissue.STRIATUM, Nuclei.CAUDATE, Nuclei.PUTAMEN)
        .add(Tissue.PALLIDUM, Nuclei.PALLIDUM)
        .add(Tissue.GREY, Nuclei.HIPPOCAMPUS)
        .add(Tissue.THALAMUS, Nuclei.THALAMUS)
        .add(Tissue.CSF, Ventricles.LEFT, Ventricles.RIGHT, Ventricles.THIRD)
        .add(Tissue.CHOROID, Ventricles.CHOROID);
  }

  private static Layers stemOfBrain() {
    return new Layers()
        .add(Tissue.STEM, Stem.PEDUNCLES, Stem.FLOCCULI, Stem.BRAINSTEM)
        .add(Tissue.DENTATE, Nuclei.DENTATE)
        .add(Tissue.NIGRA, Stem.NIGRA)
        .add(Tissue.RUBER, Stem.RUBER)
        .add(Tissue.CSF, Stem.AQUEDUCT, Stem.FOURTH_VENTRICLE)
        .add(Tissue.NERVE, Stem.TRIGEMINAL, Stem.FACIAL, Stem.OPTIC, Stem.VESTIBULOCOCHLEAR)
        .add(Tissue.GREY, Nuclei.PINEAL)
        .add(Tissue.CALCIFICATION, Nuclei.PINEAL_CALCIFICATION);
  }

  private static Layers vessels(long seed) {
    Layers vessels =
        new Layers()
            .add(Tissue.ARTERY, Arteries.BASILAR, Arteries.VERTEBRALS, Arteries.CAROTIDS)
            .add(Tissue.ARTERY, Arteries.ANTERIOR, Arteries.POSTERIOR)
            .add(Tissue.VEIN, Veins.STRAIGHT_SINUS, Veins.TRANSVERSE_LEFT, Veins.TRANSVERSE_RIGHT);
    Veins.small(seed).forEach(vein -> vessels.add(Tissue.VEIN, vein));
    return vessels;
  }

  /**
   * Measures a place.
   *
   * @param softMm width of the voxel over which surfaces are blurred
   * @param out overwritten
   */
  public void sample(double px, double py, double pz, double softMm, Sample out) {
    out.clear();
    if (!Cranium.HEAD.bounds().holds(px, py, pz, 6)) {
      return;
    }
    double x = px + BEND_MM * bendX.value(px, py, pz);
    double y = py + BEND_MM * bendY.value(px, py, pz);
    double z = pz + BEND_MM * bendZ.value(px, py, pz);
    out.on(x >= 0 ? Side.LEFT : Side.RIGHT);
    double dura = Cranium.dura(x, y, z);
    if (dura > -softMm) {
      outside(x, y, z, dura, softMm, out);
    }
    if (dura < softMm) {
      out.paint(Tissue.CSF, Cover.of(dura, softMm));
      brain(x, y, z, dura, softMm, out);
      vessels.paint(x, y, z, softMm, out);
      DuralFolds.paint(x, y, z, dura, softMm, out);
      Air.dephase(x, y, z, out);
    }
  }

  private void outside(double x, double y, double z, double dura, double softMm, Sample out) {
    out.paint(Tissue.CAPSULE, Cover.of(MARKER.distance(x, y, z), softMm));
    double head = Cranium.HEAD.distance(x, y, z);
    if (head > softMm) {
      return;
    }
    out.paint(Tissue.FAT, Cover.of(head, softMm));
    double lean = Math.clamp(0.45 + 0.07 * texture.value(x, y, z), 0, 0.95);
    out.paint(Tissue.MUSCLE, lean * Cover.of(head + 4, softMm));
    soft.paint(x, y, z, softMm, out);
    double skull = Cranium.SKULL.distance(x, y, z);
    out.paint(Tissue.BONE, Cover.of(skull, softMm));
    out.paint(Tissue.MARROW, Cover.of(Math.max(skull + 2.2, 2.2 - dura), softMm));
    out.paint(Tissue.BONE, Cover.of(Cranium.PETROUS.distance(x, y, z), softMm));
    out.paint(Tissue.AIR, 0.8 * Cover.of(Neck.MASTOIDS.distance(x, y, z), softMm));
  }

  private void brain(double x, double y, double z, double dura, double softMm, Sample out) {
    if (z > -48) {
      double pia = cerebrum.distance(x, y, z, out.folding);
      double surface = Math.max(pia, dura + FLUID_OVER_CORTEX_MM);
      out.paint(Tissue.GREY, Cover.of(surface, softMm));
      out.paint(Tissue.WHITE, Cover.of(surface + Cerebrum.CORTEX_MM, softMm));
      core.paint(x, y, z, softMm, out);
      out.cortex(surface, out.folding.banksOf());
    }
    posteriorFossa.cerebellum(x, y, z, dura, softMm, out);
    stem.paint(x, y, z, softMm, out);
    posteriorFossa.surfaces(x, y, z, out);
  }
}
