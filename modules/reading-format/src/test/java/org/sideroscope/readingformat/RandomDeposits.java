package org.sideroscope.readingformat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Confidence;
import org.sideroscope.findings.Deposits;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.Extent;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.Measurements;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.SetBy;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.findings.Symmetry;
import org.sideroscope.findings.VertebralLevels;

/** Makes deposits of every shape the format can hold. May make contradictions. */
final class RandomDeposits {

  private static final List<String> LEVELS = List.of("C1", "C7", "T1", "Th12", "L5", "S2");

  private final Chance chance;

  RandomDeposits(Chance chance) {
    this.chance = chance;
  }

  Deposits deposits() {
    SortedMap<Region, RegionReading> regions = new TreeMap<>();
    for (Region region : Region.values()) {
      if (chance.bool()) {
        regions.put(region, region(region));
      }
    }
    return new Deposits(
        regions,
        sulci(),
        sites(
            RegionsPart.SUPRATENTORIAL_OTHER.words().stream()
                .flatMap(word -> SiteKey.parseSupratentorialOther(word).stream())),
        chance.maybe(() -> chance.oneOf(Distribution.values())));
  }

  Evidence evidence() {
    return new Evidence(
        chance.maybe(chance::uid),
        chance.some(chance::uid),
        chance.some(() -> chance.number(1, 400)),
        chance.some(this::point),
        chance.maybe(() -> new Evidence.MaskLabel("masks.nii.gz", chance.number(1, 30))));
  }

  VertebralLevels levels() {
    return new VertebralLevels(
        chance.maybe(() -> chance.oneOf(LEVELS)), chance.maybe(() -> chance.oneOf(LEVELS)));
  }

  Evidence.Point point() {
    return new Evidence.Point(chance.coordinate(), chance.coordinate(), chance.coordinate());
  }

  private RegionReading region(Region region) {
    return switch (chance.number(0, 3)) {
      case 0 -> RegionReading.of(assessment(region == Region.SPINE));
      case 1 -> new RegionReading(Assessment.NONE.withComment(chance.text()), sites(region));
      case 2 -> RegionReading.ofSites(sites(region));
      default -> new RegionReading(assessment(region == Region.SPINE), sites(region));
    };
  }

  private SortedMap<SiteKey, Assessment> sites(Region region) {
    return sites(
        RegionsPart.sites(region).words().stream()
            .flatMap(word -> SiteKey.parse(region, word).stream()));
  }

  private SortedMap<SiteKey, Assessment> sites(Stream<SiteKey> keys) {
    SortedMap<SiteKey, Assessment> sites = new TreeMap<>();
    keys.filter(_ -> chance.number(0, 4) == 0)
        .forEach(key -> sites.put(key, assessment(key.site().hasLevels())));
    return sites;
  }

  private List<Sulcus> sulci() {
    List<Sulcus> sulci = new ArrayList<>();
    for (int i = 0; i < chance.number(0, 5); i++) {
      sulci.add(sulcus("s" + i, sulci));
    }
    return sulci;
  }

  private Sulcus sulcus(String id, List<Sulcus> earlier) {
    Side side = chance.oneOf(Side.values());
    List<String> neighbours =
        earlier.stream()
            .filter(other -> other.hemisphere() == side && chance.bool())
            .map(Sulcus::id)
            .toList();
    return new Sulcus(
        id,
        side,
        chance.maybe(() -> chance.oneOf(Lobe.values())),
        chance.maybe(chance::text),
        chance.bool(),
        chance.maybe(chance::bool),
        neighbours,
        chance.bool(),
        assessment(false));
  }

  private Assessment assessment(boolean hasLevels) {
    AssessmentState state = chance.oneOf(AssessmentState.values());
    return new Assessment(
        state,
        state == AssessmentState.NOT_ASSESSED
            ? chance.maybe(() -> chance.oneOf(NotAssessedReason.values()))
            : null,
        chance.maybe(() -> chance.oneOf(Symmetry.values())),
        chance.maybe(() -> chance.oneOf(Extent.values())),
        chance.maybe(() -> chance.oneOf(Confidence.values())),
        chance.maybe(chance::text),
        hasLevels ? chance.maybe(this::levels) : null,
        chance.some(this::evidence),
        chance.some(this::evidence),
        chance.maybe(this::measurements),
        chance.maybe(() -> chance.oneOf(SetBy.values())));
  }

  private Measurements measurements() {
    return new Measurements(
        chance.maybe(chance::magnitude),
        chance.maybe(() -> chance.number(0, 60)),
        chance.maybe(chance::magnitude));
  }
}
