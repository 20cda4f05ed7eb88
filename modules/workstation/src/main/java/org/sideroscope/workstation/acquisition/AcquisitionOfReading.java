package org.sideroscope.workstation.acquisition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Study;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.CordCoverage;
import org.sideroscope.findings.SeriesAcquisition;

/**
 * The acquisition facts of a reading, from the stacks that its reader has seen. Pure. Source:
 * specification section 2.
 */
public final class AcquisitionOfReading {

  private AcquisitionOfReading() {}

  /**
   * What is known once more stacks were seen. Nothing that was known before is lost: a reading that
   * is taken up again has seen what it saw the last time. What was not seen counts for nothing,
   * however sensitive it would have been; and what was seen counts as what it is called now, also
   * where its kind was corrected after it was noted.
   *
   * @param before what was noted of this reading so far; {@link Acquisition#NONE} for a new one
   * @param study the study as its stacks are called now
   * @param seen the stacks of which the reader has seen at least one image
   */
  public static Acquisition after(Acquisition before, Study study, List<ImageStack> seen) {
    Set<SeriesAcquisition> series =
        new LinkedHashSet<>(NotedSeries.calledAsNow(before.series(), study));
    Set<CordCoverage> spine = new LinkedHashSet<>(before.spine());
    seen.forEach(stack -> {
      series.add(NotedSeries.of(stack));
      spine.addAll(Coverage.ofSpine(stack));
    });
    boolean brain = seen.stream().anyMatch(Coverage::holdsBrain);
    return before
        .withParamagneticSensitive(isSensitive(before, series))
        .withCoverage(brain ? Boolean.TRUE : before.brain(), before.craniocervicalJunction(), spine)
        .withSeries(List.copyOf(series));
  }

  /** What was known to be sensitive without a series that would make it so stays known. */
  private static @Nullable Boolean isSensitive(Acquisition before, Set<SeriesAcquisition> series) {
    boolean known =
        before.isParamagneticSensitive()
            && before.series().stream().noneMatch(NotedSeries::isParamagneticSensitive);
    if (series.isEmpty() && before.series().isEmpty()) {
      return before.paramagneticSensitive();
    }
    return known || series.stream().anyMatch(NotedSeries::isParamagneticSensitive);
  }
}
