package org.sideroscope.review.reading;

import java.util.Comparator;
import java.util.List;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Measurements;
import org.sideroscope.findings.Reading;
import org.sideroscope.marking.MarkStatistics;

/**
 * Writes the descriptive numbers of the marks beside the places they belong to. A place marked on
 * several series takes the numbers of its largest mark there: the same deposit seen twice is not
 * added up. None of the numbers is a validated measure of burden (PN).
 */
public final class MarkMeasurements {

  private MarkMeasurements() {}

  /** May take milliseconds for large marks, so it belongs to an export, not to an edit. */
  public static Reading in(Reading reading, Marks marks) {
    List<Mark> smallestFirst =
        marks.all().stream()
            .sorted(Comparator.comparingDouble(mark -> MarkStatistics.volumeMl(mark.mask())))
            .toList();
    Reading measured = reading;
    for (Mark mark : smallestFirst) {
      Measurements numbers = measure(mark);
      for (Place place : MarkEvidence.placesOf(mark, reading)) {
        Assessment said = place.in(measured).orElse(Assessment.NONE);
        measured = place.put(measured, said.withMeasurements(numbers));
      }
    }
    return measured;
  }

  private static Measurements measure(Mark mark) {
    MarkStatistics statistics = MarkStatistics.of(mark.mask());
    return new Measurements(
        statistics.volumeMl(), statistics.slices(), statistics.maxThicknessMm());
  }
}
