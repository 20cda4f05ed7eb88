package org.sideroscope.review.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.CordCoverage;
import org.sideroscope.findings.SeriesAcquisition;

class FollowedHeadersTest {

  private static final SeriesAcquisition SWI = series("1.1", "SWI", 20);
  private static final SeriesAcquisition SWI_CORRECTED = series("1.1", "SWI", 25);
  private static final SeriesAcquisition T2 = series("1.2", "T2", 98);
  private static final Acquisition READ =
      Acquisition.NONE.withParamagneticSensitive(true).withSeries(List.of(SWI));

  @Test
  void withoutACorrectionTheHeadersAreFollowed() {
    Acquisition more = READ.withSeries(List.of(SWI, T2));

    assertEquals(more, FollowedHeaders.of(READ, READ, more));
  }

  @Test
  void whatWasCorrectedStaysAndTheRestFollows() {
    Acquisition said = READ.withSeries(List.of(SWI_CORRECTED)).withCoverage(false, null, Set.of());
    Acquisition more =
        READ.withSeries(List.of(SWI, T2)).withCoverage(true, true, Set.of(CordCoverage.CERVICAL));

    Acquisition followed = FollowedHeaders.of(said, READ, more);

    assertEquals(
        READ.withSeries(List.of(SWI_CORRECTED, T2))
            .withCoverage(false, true, Set.of(CordCoverage.CERVICAL)),
        followed);
  }

  @Test
  void aSeriesThatIsCalledOtherwiseKeepsItsCorrectedNumbers() {
    Acquisition said = READ.withSeries(List.of(SWI_CORRECTED));
    Acquisition renamed = READ.withSeries(List.of(series("1.1", "T2_STAR", 20)));

    assertEquals(
        List.of(series("1.1", "T2_STAR", 25)), FollowedHeaders.of(said, READ, renamed).series());
  }

  @Test
  void factsThatCameFromAFileStayAsTheyAre() {
    Acquisition file = READ.withSeries(List.of(T2));

    assertEquals(file, FollowedHeaders.of(file, READ, READ.withSeries(List.of(SWI, T2))));
  }

  private static SeriesAcquisition series(String uid, String kind, double echoTime) {
    return new SeriesAcquisition(uid, kind, 3.0, echoTime, null, 15.0, 1.0, 1.0);
  }
}
