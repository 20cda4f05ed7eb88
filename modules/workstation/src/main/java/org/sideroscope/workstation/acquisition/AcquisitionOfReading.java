package org.sideroscope.workstation.acquisition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicom.AcquisitionFacts;
import org.sideroscope.dicom.ImageStack;
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
   * however sensitive it would have been.
   *
   * @param before what was noted of this reading so far; {@link Acquisition#NONE} for a new one
   * @param seen the stacks of which the reader has seen at least one image
   */
  public static Acquisition after(Acquisition before, List<ImageStack> seen) {
    if (seen.isEmpty()) {
      return before;
    }
    Set<CordCoverage> spine = new LinkedHashSet<>(before.spine());
    seen.forEach(stack -> spine.addAll(Coverage.ofSpine(stack)));
    boolean brain = seen.stream().anyMatch(Coverage::holdsBrain);
    return before
        .withParamagneticSensitive(
            before.isParamagneticSensitive()
                || seen.stream().anyMatch(stack -> stack.kind().kind().isParamagneticSensitive()))
        .withCoverage(brain ? Boolean.TRUE : before.brain(), before.craniocervicalJunction(), spine)
        .withSeries(seriesAfter(before.series(), seen));
  }

  private static List<SeriesAcquisition> seriesAfter(
      List<SeriesAcquisition> before, List<ImageStack> seen) {
    Set<SeriesAcquisition> series = new LinkedHashSet<>(before);
    seen.forEach(stack -> series.add(seriesOf(stack)));
    return List.copyOf(series);
  }

  private static SeriesAcquisition seriesOf(ImageStack stack) {
    AcquisitionFacts facts = stack.acquisition();
    return new SeriesAcquisition(
        stack.series().seriesInstanceUid(),
        stack.kind().kind().name(),
        nullable(facts.fieldStrengthTesla()),
        nullable(facts.echoTimeMs()),
        nullable(facts.repetitionTimeMs()),
        nullable(facts.flipAngleDegrees()),
        nullable(facts.sliceThicknessMm()),
        nullable(facts.sliceSpacingMm()));
  }

  private static @Nullable Double nullable(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
