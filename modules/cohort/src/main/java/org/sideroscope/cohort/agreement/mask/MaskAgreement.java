package org.sideroscope.cohort.agreement.mask;

import java.util.List;
import org.sideroscope.cohort.agreement.CaseSummary;
import org.sideroscope.cohort.agreement.Estimate;
import org.sideroscope.cohort.agreement.Sample;
import org.sideroscope.cohort.agreement.Statistic;
import org.sideroscope.cohort.agreement.Undefined;
import org.sideroscope.marking.MarkStatistics;
import org.sideroscope.marking.Mask;

/**
 * How far the marks of two readers on one image agree. Each is the value of this one case without
 * an interval; {@link CaseSummary} sums them up over cases. Definitions: Metrics Reloaded
 * (Maier-Hein and others, Nature Methods 2024).
 *
 * @param dice twice the common voxels by the voxels of both, 0 to 1; 0 where only one marked
 * @param volumeDifferenceMl first less second; defined also where one or both marked nothing
 * @param meanSurfaceDistanceMm the mean over both surfaces of the distance to the other (ASSD)
 * @param hausdorffMm the largest of these distances
 * @param hausdorff95Mm their 95th percentile, the larger of both directions
 */
public record MaskAgreement(
    Statistic dice,
    Statistic volumeDifferenceMl,
    Statistic meanSurfaceDistanceMm,
    Statistic hausdorffMm,
    Statistic hausdorff95Mm) {

  private static final Sample ONE_CASE = new Sample(1, 0, 0);

  public static MaskAgreement of(Mask first, Mask second) {
    if (!first.grid().equals(second.grid())) {
      return all(Undefined.Reason.DIFFERENT_GRIDS);
    }
    Statistic difference = value(MarkStatistics.volumeMl(first) - MarkStatistics.volumeMl(second));
    if (first.isEmpty() && second.isEmpty()) {
      Statistic none = undefined(Undefined.Reason.NOTHING_MARKED);
      return new MaskAgreement(none, difference, none, none, none);
    }
    if (first.isEmpty() || second.isEmpty()) {
      Statistic none = undefined(Undefined.Reason.MARKED_BY_ONE);
      return new MaskAgreement(value(0), difference, none, none, none);
    }
    SurfaceDistances distances = SurfaceDistances.of(first, second);
    return new MaskAgreement(
        value(2.0 * common(first, second) / (first.count() + second.count())),
        difference,
        value(distances.meanMm()),
        value(distances.largestMm()),
        value(distances.percentile95Mm()));
  }

  private static long common(Mask first, Mask second) {
    return first.voxels().intersection(second.voxels()).count();
  }

  private static MaskAgreement all(Undefined.Reason reason) {
    Statistic none = undefined(reason);
    return new MaskAgreement(none, none, none, none, none);
  }

  private static Statistic value(double value) {
    return new Estimate(value, null, ONE_CASE, List.of());
  }

  private static Statistic undefined(Undefined.Reason reason) {
    return new Undefined(reason, ONE_CASE);
  }
}
