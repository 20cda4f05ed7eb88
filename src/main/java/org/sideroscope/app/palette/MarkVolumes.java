package org.sideroscope.app.palette;

import java.util.EnumMap;
import java.util.Map;
import org.sideroscope.findings.Region;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.Place;

/**
 * Marked volume per region, ml: descriptive only, no imaging measure of burden is validated (PN).
 */
public record MarkVolumes(Map<Region, Double> millilitres) {

  static final MarkVolumes NONE = new MarkVolumes(Map.of());

  private static final double MM3_PER_ML = 1000;

  public MarkVolumes {
    millilitres = Map.copyOf(millilitres);
  }

  /** Adds up the voxels of every mark; where labels overlap, both count. */
  public static MarkVolumes of(Marks marks) {
    Map<Region, Double> ml = new EnumMap<>(Region.class);
    for (Mark mark : marks.all()) {
      Place.parse(mark.label())
          .flatMap(Place::region)
          .ifPresent(region -> ml.merge(region, volumeMl(mark), Double::sum));
    }
    return new MarkVolumes(ml);
  }

  private static double volumeMl(Mark mark) {
    return mark.mask().count() * mark.stack().grid().voxelVolumeMm3() / MM3_PER_ML;
  }

  double ml(Region region) {
    return millilitres.getOrDefault(region, 0.0);
  }
}
