package org.sideroscope.reporting;

import static org.sideroscope.findings.AssessmentState.ABSENT;
import static org.sideroscope.findings.AssessmentState.INDETERMINATE;
import static org.sideroscope.findings.AssessmentState.PRESENT;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.AriaHSeverity;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.AssociatedFinding;
import org.sideroscope.findings.AssociatedFindingKind;
import org.sideroscope.findings.ClassOverride;
import org.sideroscope.findings.ClinicalContext;
import org.sideroscope.findings.Confidence;
import org.sideroscope.findings.CordCoverage;
import org.sideroscope.findings.CsfSample;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Extent;
import org.sideroscope.findings.History;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.Measurements;
import org.sideroscope.findings.Mimic;
import org.sideroscope.findings.Narrative;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.PredisposingFact;
import org.sideroscope.findings.PredisposingKind;
import org.sideroscope.findings.Prior;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.ReadingHeader;
import org.sideroscope.findings.ReadingStatus;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.SeriesAcquisition;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.SignOff;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.StudyReference;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.findings.Symmetry;
import org.sideroscope.findings.Symptom;
import org.sideroscope.findings.SymptomRecord;
import org.sideroscope.findings.Versions;
import org.sideroscope.findings.VertebralLevels;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.reporting.section.RegionStates;
import org.sideroscope.reporting.source.Edition;
import org.sideroscope.reporting.source.KeyImage;
import org.sideroscope.reporting.source.PatientAndStudy;
import org.sideroscope.reporting.source.ReportSource;

/** Readings a radiologist might have made, invented for the tests. */
public final class Samples {

  public static final PatientAndStudy SUBJECT =
      new PatientAndStudy(
          "Phantom, Ada",
          "PH-0001",
          LocalDate.of(1958, 3, 14),
          "F",
          LocalDate.of(2026, 5, 1),
          "A-2026-17",
          "MR brain and spine",
          "Example Hospital",
          "2.25.1234567890");

  public static final Edition EDITION =
      new Edition("0.1.0", "1", OffsetDateTime.parse("2026-05-02T09:30:00+01:00"));

  private Samples() {}

  public static ReportSource source(Reading reading) {
    return source(reading, List.of(), Locale.UK);
  }

  public static ReportSource source(Reading reading, List<KeyImage> images, Locale locale) {
    return new ReportSource(
        reading, new Classifier().classify(reading), SUBJECT, images, EDITION, locale);
  }

  public static ReportModel report(Reading reading) {
    return ReportModel.of(source(reading));
  }

  /** A study read by somebody on SWI and T2, nothing said yet. */
  public static Reading blank() {
    SeriesAcquisition swi = new SeriesAcquisition("2.25.1", "SWI", 3.0, 20.0, 27.0, 15.0, 1.5, 1.5);
    SeriesAcquisition minIp =
        new SeriesAcquisition("2.25.2", "MIN_IP", 3.0, 20.0, 27.0, 15.0, 12.0, 1.5);
    SeriesAcquisition t2 = new SeriesAcquisition("2.25.3", "T2", 3.0, 96.0, 4200.0, null, 3.0, 3.3);
    Reading reading =
        Reading.EMPTY.withAcquisition(
            Acquisition.NONE
                .withParamagneticSensitive(true)
                .withCoverage(true, true, Set.of(CordCoverage.CERVICAL))
                .withSeries(List.of(swi, minIp, t2)));
    return reading.withHeader(
        reading
            .header()
            .withStudy(new StudyReference("2.25.1234567890", "PH-0001", "A-2026-17", "2026-05-01"))
            .withReader(new Reader("r1", "Dr A. Reader")));
  }

  /** Type 1 classical, definite, with supratentorial extension and a possible source. */
  public static Reading classical() {
    Reading reading =
        blank()
            .withRegion(
                Region.VERMIS,
                RegionReading.NONE
                    .withSite(
                        SiteKey.of(Site.SUPERIOR_VERMIS),
                        seen(PRESENT, Extent.THICK, Confidence.HIGH)
                            .withMeasurements(new Measurements(0.84, 17, 2.4))
                            .withComment(
                                "Dark rim of the upper folia on every slice that cuts it."))
                    .withSite(SiteKey.of(Site.INFERIOR_VERMIS), Assessment.of(ABSENT)))
            .withRegion(Region.FOLIA, folia())
            .withRegion(Region.BRAINSTEM, brainstem())
            .withRegion(Region.CN8, nerves())
            .withRegion(
                Region.CRANIOCERVICAL_JUNCTION,
                RegionReading.NONE.withSite(
                    SiteKey.of(Site.JUNCTION), seen(PRESENT, Extent.THIN, Confidence.MODERATE)))
            .withRegion(
                Region.SPINE,
                RegionReading.NONE
                    .withSite(
                        SiteKey.of(Site.CORD_CERVICAL),
                        seen(PRESENT, Extent.THIN, Confidence.MODERATE)
                            .withLevels(new VertebralLevels("C2", "C5")))
                    .withSite(
                        SiteKey.of(Site.CORD_THORACIC),
                        Assessment.notAssessed(NotAssessedReason.NOT_IMAGED)))
            .withRegion(Region.SULCI, RegionReading.of(PRESENT))
            .withSulci(sulci())
            .withDistribution(Distribution.SYMMETRIC);
    return reading.withContext(
        reading
            .context()
            .withHistory(
                History.NONE
                    .withIntracranialHaemorrhage(Answer.NO)
                    .withPredisposing(
                        List.of(
                            new PredisposingFact(
                                "craniospinal-trauma", 1989, "motorcycle accident"))))
            .withSymptom(Symptom.HEARING_LOSS, new SymptomRecord(Answer.YES, 2015))
            .withSymptom(Symptom.ATAXIA, SymptomRecord.of(Answer.YES))
            .withSymptom(Symptom.BOWEL, SymptomRecord.of(Answer.NO))
            .withCsf(List.of(new CsfSample("redCells", "1200", "/µl", "2026-04-20")))
            .withAssociatedFindings(
                List.of(
                    new AssociatedFinding(
                        "intraspinal-collection",
                        PRESENT,
                        null,
                        new VertebralLevels("T2", "T8"),
                        "ventral",
                        "longitudinally extensive",
                        List.of()),
                    AssociatedFinding.of("cord-atrophy", ABSENT),
                    AssociatedFinding.of("hydrocephalus", AssessmentState.NOT_ASSESSED))));
  }

  private static RegionReading folia() {
    return RegionReading.NONE
        .withSite(
            SiteKey.of(Site.CEREBELLAR_FOLIA, Side.LEFT),
            seen(PRESENT, Extent.THIN, Confidence.HIGH)
                .withMeasurements(new Measurements(1.2, 22, 1.6)))
        .withSite(
            SiteKey.of(Site.CEREBELLAR_FOLIA, Side.RIGHT),
            seen(PRESENT, Extent.THIN, Confidence.HIGH)
                .withMeasurements(new Measurements(1.31, 23, 1.7)))
        .withSite(SiteKey.of(Site.FLOCCULUS, Side.LEFT), Assessment.of(INDETERMINATE))
        .withSite(SiteKey.of(Site.FLOCCULUS, Side.RIGHT), Assessment.of(ABSENT))
        .withSite(SiteKey.of(Site.MIDDLE_PEDUNCLE), Assessment.of(ABSENT));
  }

  private static RegionReading brainstem() {
    return RegionReading.NONE
        .withSite(
            SiteKey.of(Site.MIDBRAIN),
            seen(PRESENT, Extent.THIN, Confidence.HIGH).withSymmetry(Symmetry.SYMMETRIC))
        .withSite(SiteKey.of(Site.PONS, Side.LEFT), seen(PRESENT, Extent.THIN, Confidence.MODERATE))
        .withSite(
            SiteKey.of(Site.PONS, Side.RIGHT), seen(PRESENT, Extent.THIN, Confidence.MODERATE))
        .withSite(SiteKey.of(Site.MEDULLA), Assessment.of(ABSENT))
        .withSite(
            SiteKey.of(Site.FOURTH_VENTRICLE_OUTLET),
            Assessment.notAssessed(NotAssessedReason.ARTEFACT));
  }

  private static RegionReading nerves() {
    return RegionReading.NONE
        .withSite(
            SiteKey.of(Site.VESTIBULOCOCHLEAR_NERVE, Side.LEFT),
            seen(PRESENT, Extent.THIN, Confidence.LOW))
        .withSite(
            SiteKey.of(Site.VESTIBULOCOCHLEAR_NERVE, Side.RIGHT), Assessment.of(INDETERMINATE));
  }

  public static List<Sulcus> sulci() {
    return List.of(
        Sulcus.of("s1", Side.LEFT, Lobe.FRONTAL, "superior frontal sulcus", PRESENT)
            .withTramline(true)
            .withAdjacentTo(List.of("s2")),
        Sulcus.of("s2", Side.LEFT, Lobe.FRONTAL, "precentral sulcus", PRESENT),
        Sulcus.of("s3", Side.RIGHT, Lobe.PARIETAL, "intraparietal sulcus", PRESENT),
        Sulcus.of("s4", Side.RIGHT, Lobe.OCCIPITAL, "", INDETERMINATE)
            .withContinuousWithLobarHaemorrhage(true));
  }

  public static Assessment seen(AssessmentState state, Extent extent, Confidence confidence) {
    return Assessment.of(state).withExtent(extent).withConfidence(confidence);
  }

  /** The vermis alone, much still to be looked at. */
  public static Reading provisional() {
    return blank()
        .withRegion(
            Region.VERMIS,
            RegionReading.NONE.withSite(
                SiteKey.of(Site.SUPERIOR_VERMIS), seen(PRESENT, Extent.THIN, Confidence.MODERATE)))
        .withRegion(Region.FOLIA, RegionReading.of(ABSENT))
        .withRegion(
            Region.SPINE, RegionReading.of(Assessment.notAssessed(NotAssessedReason.NOT_IMAGED)))
        .withRegion(Region.SULCI, RegionReading.of(ABSENT));
  }

  /** Everything looked at and clear, on a paramagnetic-sensitive sequence. */
  public static Reading none() {
    Reading reading = blank().withHistory(History.NONE.withIntracranialHaemorrhage(Answer.NO));
    for (Region region : EnumSet.allOf(Region.class)) {
      reading = reading.withRegion(region, RegionReading.of(ABSENT));
    }
    return reading.withDistribution(Distribution.ASYMMETRIC);
  }

  /** Clear as far as it was looked at, without a paramagnetic-sensitive sequence. */
  public static Reading incomplete() {
    Reading reading =
        blank()
            .withRegion(Region.VERMIS, RegionReading.of(ABSENT))
            .withRegion(Region.BRAINSTEM, RegionReading.of(INDETERMINATE));
    return reading.withAcquisition(
        Acquisition.NONE.withParamagneticSensitive(false).withCoverage(true, null, Set.of()));
  }

  /** Something in every member, no paramagnetic-sensitive sequence, an overridden class. */
  public static Reading everything() {
    Reading reading = classical();
    for (Site site : RegionStates.supratentorialSites().toList()) {
      reading =
          reading.withDeposits(
              reading.deposits().withSupratentorialOther(SiteKey.of(site), Assessment.of(ABSENT)));
    }
    List<Sulcus> sulci = new ArrayList<>(sulci());
    sulci.add(
        Sulcus.of("s5", Side.LEFT, Lobe.LIMBIC, "cingulate sulcus", PRESENT)
            .withConvexity(false)
            .withTramline(false)
            .withAssessment(seen(PRESENT, Extent.EXTENSIVE, Confidence.LOW).withComment("deep")));
    sulci.add(
        new Sulcus(
            "s6", Side.RIGHT, null, null, true, null, List.of(), false, Assessment.of(PRESENT)));
    return reading
        .withSulci(sulci)
        .withAcquisition(
            new Acquisition(null, false, null, EnumSet.allOf(CordCoverage.class), List.of()))
        .withHeader(
            new ReadingHeader(
                reading.header().study(),
                reading.header().reader(),
                ReadingStatus.AMENDED,
                new SignOff(
                    "Dr B. Second",
                    "2026-05-03T08:00:00Z",
                    "reading of 1 May",
                    "typing",
                    "MD, FRCR",
                    2,
                    "css-focal",
                    new SignOff.LogHead(57, "9f2c")),
                new Versions("0.0.9", "1"),
                new Prior("earlier.json", "2.25.99", "2024-02-03", false)))
        .withContext(everyContext())
        .withAriaH(AriaHSeverity.MODERATE)
        .withClassOverride(
            new ClassOverride("iss-2-secondary", "known bleed", "Dr B. Second", "2026-05-03"))
        .withNarrative(
            new Narrative("My own words.\nSecond line.", "Ring me.", "Movement.", "For the file."));
  }

  private static ClinicalContext everyContext() {
    ClinicalContext context =
        ClinicalContext.NONE
            .withHistory(
                new History(Answer.YES, "lobar", "left temporal", 2001, true, predisposingFacts()))
            .withCsf(
                List.of(
                    new CsfSample("redCells", "1200", "/µl", "2026-04-20"),
                    new CsfSample("xanthochromia", "yes", null, null)))
            .withMimics(List.of(new Mimic("dural-arteriovenous-fistula", ABSENT, "no early veins")))
            .withAssociatedFindings(everyFinding());
    for (Symptom symptom : Symptom.values()) {
      Answer answer = symptom == Symptom.AGEUSIA ? Answer.UNKNOWN : Answer.YES;
      context = context.withSymptom(symptom, new SymptomRecord(answer, null));
    }
    return context;
  }

  private static List<PredisposingFact> predisposingFacts() {
    return Stream.of(PredisposingKind.values())
        .map(kind -> new PredisposingFact(kind.key(), 1990, null))
        .toList();
  }

  private static List<AssociatedFinding> everyFinding() {
    return Stream.of(AssociatedFindingKind.values())
        .map(kind -> AssociatedFinding.of(kind.key(), PRESENT))
        .toList();
  }
}
