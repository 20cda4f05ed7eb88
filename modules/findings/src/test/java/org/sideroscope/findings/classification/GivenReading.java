package org.sideroscope.findings.classification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.AssociatedFinding;
import org.sideroscope.findings.ClassOverride;
import org.sideroscope.findings.Deposits;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.Mimic;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.findings.Symptom;
import org.sideroscope.findings.SymptomRecord;
import org.sideroscope.findings.classification.ClassificationCase.Statement;

/** Builds the reading that the statements of a case describe. */
final class GivenReading {

  private Reading reading = Reading.EMPTY;

  private GivenReading() {}

  static Reading of(List<Statement> statements) {
    GivenReading given = new GivenReading();
    statements.forEach(given::take);
    return given.reading;
  }

  private void take(Statement statement) {
    String about = statement.about();
    String says = statement.says();
    switch (about) {
      case "nothing" -> {}
      case "paramagnetic series" ->
          reading =
              reading.withAcquisition(
                  Acquisition.NONE.withParamagneticSensitive(says.equals("read")));
      case "distribution" ->
          reading = reading.withDistribution(Distribution.parse(says).orElseThrow());
      case "haemorrhage" ->
          reading =
              reading.withHistory(
                  reading
                      .context()
                      .history()
                      .withIntracranialHaemorrhage(Answer.parse(says).orElseThrow()));
      case "haemorrhages" ->
          reading =
              reading.withHistory(reading.context().history().withSeveral(says.equals("several")));
      case "reader's class" ->
          reading = reading.withClassOverride(new ClassOverride(says, null, null, null));
      case "everything else" -> everythingElse(assessment(says));
      default -> takeNamed(about.split(" ", 2), says);
    }
  }

  private void takeNamed(String[] about, String says) {
    switch (about[0]) {
      case "sulcus" -> sulcus(about[1], List.of(says.split(", ", -1)));
      case "symptom" ->
          reading =
              reading.withContext(
                  reading
                      .context()
                      .withSymptom(
                          Symptom.parse(about[1]).orElseThrow(),
                          SymptomRecord.of(Answer.parse(says).orElseThrow())));
      case "finding" -> {
        List<AssociatedFinding> all = new ArrayList<>(reading.context().associatedFindings());
        all.add(AssociatedFinding.of(about[1], assessment(says).state()));
        reading = reading.withContext(reading.context().withAssociatedFindings(all));
      }
      case "mimic" -> {
        List<Mimic> all = new ArrayList<>(reading.context().mimics());
        all.add(new Mimic(about[1], assessment(says).state(), null));
        reading = reading.withContext(reading.context().withMimics(all));
      }
      case "convexities" -> overall(Region.SULCI, assessment(says));
      default -> site(about[0], assessment(says));
    }
  }

  private void overall(Region region, Assessment assessment) {
    reading = reading.mapRegion(region, said -> said.withOverall(assessment));
  }

  private void site(String label, Assessment assessment) {
    int slash = label.indexOf('/');
    String group = slash < 0 ? label : label.substring(0, slash);
    String word = label.substring(slash + 1);
    if (group.equals("supratentorialOther")) {
      SiteKey key = SiteKey.parseSupratentorialOther(word).orElseThrow();
      reading = reading.withDeposits(reading.deposits().withSupratentorialOther(key, assessment));
      return;
    }
    Region region = Region.parse(group).orElseThrow();
    if (slash < 0) {
      overall(region, assessment);
    } else {
      SiteKey key = SiteKey.parse(region, word).orElseThrow();
      reading = reading.mapRegion(region, said -> said.withSite(key, assessment));
    }
  }

  /** {@code s1 left frontal: present, off the convexity, beside the haemorrhage, next to s2}. */
  private void sulcus(String name, List<String> says) {
    String[] words = name.split(" ", -1);
    Sulcus sulcus =
        Sulcus.of(
                words[0],
                Side.parse(words[1]).orElseThrow(),
                Lobe.parse(words[2]).orElseThrow(),
                "sulcus " + words[0],
                AssessmentState.ABSENT)
            .withAssessment(assessment(says.getFirst()))
            .withConvexity(!says.contains("off the convexity"))
            .withContinuousWithLobarHaemorrhage(says.contains("beside the haemorrhage"))
            .withAdjacentTo(
                says.stream()
                    .filter(word -> word.startsWith("next to "))
                    .map(word -> word.substring("next to ".length()))
                    .toList());
    List<Sulcus> all = new ArrayList<>(reading.sulci());
    all.add(sulcus);
    reading = reading.withSulci(all);
  }

  /** Stands last in a case: every region that was not spoken of, and the five sites beside. */
  private void everythingElse(Assessment assessment) {
    Arrays.stream(Region.values())
        .filter(region -> reading.region(region).equals(RegionReading.NONE))
        .forEach(region -> overall(region, assessment));
    Deposits deposits = reading.deposits();
    for (Site site : Site.values()) {
      boolean spokenOf =
          deposits.supratentorialOther().keySet().stream().anyMatch(key -> key.site() == site);
      if (site.region().isEmpty() && !spokenOf) {
        deposits = deposits.withSupratentorialOther(SiteKey.of(site), assessment);
      }
    }
    reading = reading.withDeposits(deposits);
  }

  private static Assessment assessment(String word) {
    return AssessmentState.parse(word)
        .map(Assessment::of)
        .orElseGet(() -> Assessment.notAssessed(NotAssessedReason.parse(word).orElseThrow()));
  }
}
