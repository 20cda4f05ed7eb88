package org.sideroscope.review.gesture;

import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.event.SulcusList;
import org.sideroscope.review.event.SulcusRecorded;
import org.sideroscope.review.reading.ReadingState;

/**
 * Makes a sulcal record, or changes the one with the same id. Neighbours that are not in the list,
 * or in the other hemisphere, are dropped from every record. Evidence stays what the record had: it
 * comes from marks.
 */
public record RecordSulcus(Sulcus sulcus) implements Gesture {

  @Override
  public Result<Step> on(ReadingState before) {
    Sulcus recorded = withOwnEvidence(before);
    return Result.success(
        new SulcusRecorded(
            recorded,
            SulcusAnswer.beside(SulcusList.with(before.said().sulci(), recorded), before)));
  }

  private Sulcus withOwnEvidence(ReadingState before) {
    Assessment said =
        before.said().sulcus(sulcus.id()).map(Sulcus::assessment).orElse(Assessment.NONE);
    Assessment given = sulcus.assessment();
    return sulcus.withAssessment(
        given
            .withState(given.state())
            .withEvidence(said.evidence())
            .withMeasurements(said.measurements()));
  }
}
