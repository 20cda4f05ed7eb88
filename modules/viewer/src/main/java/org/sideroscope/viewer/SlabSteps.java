package org.sideroscope.viewer;

import java.util.Optional;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.reslice.Projection;
import org.sideroscope.imaging.reslice.Section;
import org.sideroscope.imaging.reslice.Slab;

/** What keys and wheel make of a slab. Pure. */
final class SlabSteps {

  /** What most minIPs of susceptibility-weighted images are made with. */
  static final Slab USUAL = Slab.of(10, Projection.MIN);

  private static final double MOST_MM = 200;

  private SlabSteps() {}

  /** The other projection, in the order of their use; a slab is made where there is none. */
  static Section nextProjection(Section section, Slab usual) {
    Slab next =
        section
            .slab()
            .map(slab -> Slab.of(slab.thicknessMm(), next(slab.projection())))
            .orElse(usual);
    return section.withSlab(Optional.of(next));
  }

  private static Projection next(Projection projection) {
    return switch (projection) {
      case MIN -> Projection.MEAN;
      case MEAN -> Projection.MAX;
      case MAX -> Projection.MIN;
    };
  }

  /**
   * A slab with so many more pictures on each side, which begins and ends as a single picture.
   *
   * @param steps negative for a thinner one
   * @param pictures the grid whose slices are the pictures
   */
  static Section thicker(Section section, int steps, VolumeGrid pictures, Slab usual) {
    double spacingMm = pictures.sliceSpacingMm();
    int before = section.slab().map(slab -> slab.reach(spacingMm)).orElse(0);
    int most = (int) Math.max(1, Math.min(MOST_MM / 2 / spacingMm, pictures.slices()));
    int reach = Math.clamp((long) before + steps, 0, most);
    if (reach == 0) {
      return section.withSlab(Optional.empty());
    }
    Projection projection = section.slab().orElse(usual).projection();
    return section.withSlab(Optional.of(Slab.of(2 * reach * spacingMm, projection)));
  }
}
