package org.sideroscope.workstation.project;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Measurements;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.review.reading.Marks;

/**
 * A reader who sees the truth through errors of known frequency.
 *
 * @param sensitivity how often a place that is present is called so
 * @param specificity how often a place that is absent is called so
 * @param volumeError standard deviation of the logarithm of measured volumes
 */
record SimulatedReader(String id, double sensitivity, double specificity, double volumeError) {

  /** The truth as this reader reports it; the same seed, study and occasion give the same. */
  Reading read(Reading truth, int seed, String study, int occasion) {
    RandomGenerator chance = chance(seed, study, occasion);
    Reading reading =
        Reading.EMPTY
            .withHeader(truth.header().withReader(new Reader(id, null)))
            .withAcquisition(truth.acquisition())
            .withSulci(sulci(truth.sulci(), chance))
            .withHistory(truth.context().history());
    for (Region region : Region.values()) {
      if (region != Region.SULCI) {
        reading = reading.withRegion(region, region(truth.region(region), chance));
      }
    }
    reading =
        reading.withRegion(
            Region.SULCI,
            RegionReading.of(
                reading.sulci().isEmpty() ? AssessmentState.ABSENT : AssessmentState.PRESENT));
    Distribution called = truth.deposits().distribution();
    return reading
        .withDistribution(called == Distribution.UNKNOWN ? Distribution.ASYMMETRIC : called)
        .withHistory(
            truth.context().history().haemorrhage() == null
                ? truth.context().history().withIntracranialHaemorrhage(Answer.NO)
                : truth.context().history());
  }

  /** What this reader marks of what is truly there; the same arguments give the same. */
  Marks mark(Marks truth, Reading said, int seed, String study, int occasion) {
    return new SimulatedMarks(chance(seed, study + "|marks", occasion), volumeError)
        .of(truth, said);
  }

  private RandomGenerator chance(int seed, String study, int occasion) {
    CRC32 sum = new CRC32();
    sum.update((id + "|" + study + "|" + occasion).getBytes(StandardCharsets.UTF_8));
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed + (sum.getValue() << 31));
  }

  /** Those that this reader sees, next to those that are seen as well. */
  private List<Sulcus> sulci(List<Sulcus> truth, RandomGenerator chance) {
    List<Sulcus> seen =
        truth.stream()
            .filter(sulcus -> sulcus.assessment().isPresent())
            .filter(sulcus -> chance.nextDouble() < sensitivity)
            .toList();
    Set<String> ids = seen.stream().map(Sulcus::id).collect(Collectors.toSet());
    return seen.stream()
        .map(sulcus ->
            sulcus
                .withAdjacentTo(sulcus.adjacentTo().stream().filter(ids::contains).toList())
                .withAssessment(Assessment.of(AssessmentState.PRESENT)))
        .toList();
  }

  /** Site by site where sites are known; else the region as a whole. */
  private RegionReading region(RegionReading truth, RandomGenerator chance) {
    if (truth.sites().isEmpty()) {
      return RegionReading.of(said(truth.overall(), chance));
    }
    SortedMap<SiteKey, Assessment> said = new TreeMap<>();
    truth.sites().forEach((key, assessment) -> said.put(key, said(assessment, chance)));
    return RegionReading.ofSites(said);
  }

  private Assessment said(Assessment truth, RandomGenerator chance) {
    double draw = chance.nextDouble();
    double error = Math.exp(volumeError * chance.nextGaussian());
    return switch (truth.state()) {
      case PRESENT ->
          draw < sensitivity
              ? Assessment.of(AssessmentState.PRESENT).withMeasurements(volume(truth, error))
              : Assessment.of(AssessmentState.ABSENT);
      case ABSENT ->
          Assessment.of(draw < specificity ? AssessmentState.ABSENT : AssessmentState.PRESENT);
      case INDETERMINATE, NOT_ASSESSED -> truth;
    };
  }

  private static @Nullable Measurements volume(Assessment truth, double error) {
    Measurements measured = truth.measurements();
    if (measured == null || measured.volumeMl() == null) {
      return null;
    }
    return new Measurements(Math.round(measured.volumeMl() * error * 1000) / 1000.0, null, null);
  }
}
