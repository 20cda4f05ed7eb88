package org.sideroscope.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sideroscope.benchmarks.ClassifyBenchmark.Unknowns;
import org.sideroscope.findings.classification.Classification;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.findings.classification.SettleName;
import org.sideroscope.readingformat.ReadingReader;

/** What is measured is what its name says. */
class BenchmarkReadingsTest {

  @Test
  void nothingIsOpenInTheKnownReading() {
    assertEquals(List.of(), toSettle(Unknowns.NONE));
  }

  @Test
  void oneThingIsOpenInTheNext() {
    assertEquals(List.of(SettleName.BRAINSTEM), toSettle(Unknowns.ONE));
  }

  @Test
  void everythingIsOpenInTheWorst() {
    assertEquals(List.of(SettleName.values()), toSettle(Unknowns.ALL));
  }

  private static List<SettleName> toSettle(Unknowns unknowns) {
    Classification classification =
        new Classifier()
            .classify(
                new ReadingReader().parse(BenchmarkReadings.text(unknowns)).orThrow().reading());
    return classification.toSettle();
  }
}
