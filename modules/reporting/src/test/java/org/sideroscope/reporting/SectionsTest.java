package org.sideroscope.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.AnnotatedImage;
import org.sideroscope.findings.Annotation;
import org.sideroscope.findings.AnnotationKind;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Deposits;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.MeasuredValue;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.ReadingImages;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.SeriesAcquisition;
import org.sideroscope.findings.SlabProjection;
import org.sideroscope.reporting.section.ClassificationSection;
import org.sideroscope.reporting.section.ComparisonRow;
import org.sideroscope.reporting.section.Fact;
import org.sideroscope.reporting.section.KeyImageEntry;
import org.sideroscope.reporting.section.MeasurementRow;
import org.sideroscope.reporting.section.ScoresSection;
import org.sideroscope.reporting.section.Sourced;
import org.sideroscope.reporting.source.PatientAndStudy;
import org.sideroscope.reporting.source.ReportSource;

/** What the smaller sections say. */
class SectionsTest {

  private static String value(List<Fact> facts, String label) {
    return facts.stream()
        .filter(fact -> fact.label().equals(label))
        .map(Fact::value)
        .findFirst()
        .orElse("(no " + label + ")");
  }

  @Test
  void theHeadingSaysWhoAndWhen() {
    List<Fact> facts = Samples.report(Samples.classical()).heading().facts();
    assertEquals("Phantom, Ada", value(facts, "Patient"));
    assertEquals("14 March 1958 (aged 68)", value(facts, "Born"));
    assertEquals("female", value(facts, "Sex"));
    assertEquals("1 May 2026", value(facts, "Study date"));
    assertEquals(
        "Phantom, Ada · PH-0001 · 1 May 2026",
        Samples.report(Samples.classical()).heading().running());
  }

  @Test
  void whatTheImagesDoNotSayIsTakenFromTheReading() {
    ReportSource source = Samples.source(Samples.classical());
    ReportModel model = ReportModel.of(withSubject(source, PatientAndStudy.UNKNOWN));
    assertEquals("PH-0001", value(model.heading().facts(), "Patient ID"));
    assertEquals("1 May 2026", value(model.heading().facts(), "Study date"));
    assertEquals(List.of(), model.heading().alerts());
  }

  @Test
  void aReadingOfAnotherPatientIsAlarming() {
    ReportSource source = Samples.source(Samples.classical());
    PatientAndStudy other =
        new PatientAndStudy("B", "PH-0002", null, "", null, "", "", "", "2.25.1234567890");
    ReportModel model = ReportModel.of(withSubject(source, other));
    assertEquals(
        List.of("The reading names another patient ID than the images do."),
        model.heading().alerts());
    assertTrue(Documents.text(model).contains("another patient ID"));
  }

  private static ReportSource withSubject(ReportSource source, PatientAndStudy subject) {
    return new ReportSource(
        source.reading(),
        source.classification(),
        subject,
        source.keyImages(),
        source.edition(),
        source.locale());
  }

  @Test
  void whatBecameOfEachPlaceStandsBesideTheEarlierReading() {
    ReportSource source = Samples.source(Samples.everything());
    assertEquals(List.of(), ReportModel.of(source).comparison().rows());

    Deposits earlier =
        Deposits.NONE
            .withRegion(Region.VERMIS, RegionReading.of(AssessmentState.ABSENT))
            .withRegion(Region.SULCI, RegionReading.of(AssessmentState.ABSENT));
    ReportModel model =
        ReportModel.of(
            new ReportSource(
                source.reading(),
                source.classification(),
                source.subject(),
                source.keyImages(),
                source.edition(),
                source.locale(),
                source.headers(),
                earlier));
    List<ComparisonRow> rows = model.comparison().rows();
    ComparisonRow vermis = rows.getFirst();
    assertEquals("new", vermis.change());
    assertTrue(
        rows.stream().anyMatch(row -> row.place().contains("sulcus") && row.key().equals("new")));
    assertTrue(
        rows.stream()
            .anyMatch(row -> row.place().contains("pons") && row.key().equals("not-comparable")),
        rows::toString);
    assertTrue(Documents.text(model).contains("what was not assessed is never taken for absent"));
  }

  @Test
  void whatTheReaderCorrectedStandsBesideWhatTheHeadersSay() {
    ReportSource source = Samples.source(Samples.blank());
    Acquisition headers = source.reading().acquisition();
    List<SeriesAcquisition> series = new ArrayList<>(headers.series());
    SeriesAcquisition swi = series.getFirst();
    series.set(
        0,
        new SeriesAcquisition(
            swi.seriesInstanceUid(), swi.kind(), 1.5, swi.echoTimeMs(), null, 15.0, 1.5, 1.5));
    Acquisition said = headers.withSeries(series).withParamagneticSensitive(null);
    ReportModel model = ReportModel.of(withTechnique(source, said, headers));

    assertEquals(
        List.of(
            "paramagnetic-sensitive sequence read: not known (headers: yes)",
            "SWI, Field (T): 1.5 (headers: 3)",
            "SWI, TR (ms): not known (headers: 27)"),
        model.study().corrections());
    assertTrue(Documents.text(model).contains("Field (T): 1.5 (headers: 3)"));
    assertEquals(List.of(), Samples.report(Samples.blank()).study().corrections());
  }

  private static ReportSource withTechnique(
      ReportSource source, Acquisition said, Acquisition headers) {
    return new ReportSource(
        source.reading().withAcquisition(said),
        source.classification(),
        source.subject(),
        source.keyImages(),
        source.edition(),
        source.locale(),
        headers,
        null);
  }

  @Test
  void theTechniqueNamesSeriesAndCoverage() {
    ReportModel model = Samples.report(Samples.classical());
    assertEquals("minimum intensity projection", model.study().series().get(1).kind());
    assertEquals("4200", model.study().series().get(2).repetitionTime());
    assertEquals(
        "brain covered; craniocervical junction covered; spine: cervical",
        value(model.study().facts(), "Coverage"));
    assertFalse(model.study().insensitive());
    Reading unknown = Samples.classical().withAcquisition(Acquisition.NONE);
    assertTrue(Samples.report(unknown).study().insensitive());
    assertEquals(
        "brain not stated; craniocervical junction not stated; spine not stated",
        value(Samples.report(unknown).study().facts(), "Coverage"));
  }

  @Test
  void theContextIsInWords() {
    ReportModel model = Samples.report(Samples.everything());
    assertEquals("yes", model.context().haemorrhage().key());
    assertEquals(
        "lobar, left temporal, 2001, several haemorrhages", model.context().haemorrhageDetail());
    List<Fact> facts = Samples.report(Samples.classical()).context().facts();
    assertEquals("Craniospinal trauma (1989, motorcycle accident)", value(facts, "Predisposing"));
    assertEquals("hearing loss (since 2015); gait or truncal ataxia", value(facts, "Present"));
    assertEquals("bowel disturbance", value(facts, "Denied or not found"));
    assertEquals("Red cells 1200 /µl (20 April 2026)", value(facts, "Cerebrospinal fluid"));
    assertEquals(
        "Dural arteriovenous fistula (absent, no early veins)",
        value(model.context().facts(), "Mimics considered"));
  }

  @Test
  void onlyWhatIsPresentCanBeASource() {
    assertEquals(
        "Possible source of bleeding, as recorded: Fluid-filled intraspinal collection (T2 to T8,"
            + " ventral).",
        Samples.report(Samples.classical()).associated().source());
    assertEquals(3, Samples.report(Samples.classical()).associated().findings().size());
    assertEquals("", Samples.report(Samples.none()).associated().source());
  }

  @Test
  void eachScoreIsNamedAsWhatItIs() {
    ScoresSection scores = Samples.report(Samples.classical()).scores();
    assertEquals("cSS multifocality", scores.scores().getFirst().name());
    assertEquals("2 of 4 (left 1, right 1)", scores.scores().getFirst().value());
    assertEquals("Charidimou 2017", scores.scores().getFirst().source());
    assertEquals(
        "multifocal; defined for cSS, given here for description only",
        scores.scores().getFirst().meaning());
    assertEquals(
        List.of("frontal 2 0", "parietal 0 1"),
        scores.lobes().stream()
            .map(lobe -> lobe.lobe() + " " + lobe.left() + " " + lobe.right())
            .toList());
    assertEquals(2, scores.scores().size());
    assertEquals("moderate", Samples.report(Samples.everything()).scores().scores().get(2).value());
  }

  @Test
  void aProvisionalClassSaysWhatWouldSettleIt() {
    ClassificationSection section = Samples.report(Samples.provisional()).classification();
    assertEquals("provisional", section.verdict().certainty());
    assertEquals(4, section.possible().size());
    assertEquals(
        "brainstem, craniocervical junction, distribution, documented intracranial haemorrhage",
        section.toSettle());
    assertTrue(section.next().startsWith("Look first at: "));
    assertTrue(
        section.decisive().stream().allMatch(advice -> advice.contains(" makes it “")),
        () -> section.decisive().toString());
  }

  @Test
  void aDefiniteClassHasNothingToSettle() {
    ClassificationSection section = Samples.report(Samples.classical()).classification();
    assertEquals(List.of(), section.possible());
    assertEquals("", section.toSettle());
    assertEquals("", section.next());
    assertNull(section.readerClass());
  }

  @Test
  void theReadersClassStandsBesideTheDerivedOne() {
    ClassificationSection section = Samples.report(Samples.everything()).classification();
    ClassificationSection.ReaderClass own = section.readerClass();
    assertNotNull(own);
    assertEquals("iSS type 2, secondary", own.title());
    assertEquals("Reason: known bleed", own.reason());
    assertEquals("Dr B. Second, 3 May 2026", own.signature());
    assertEquals("Derived by the program: iSS, type not determined.", own.derived());
    assertEquals("iss-undetermined", section.verdict().code());
    assertEquals("unestablished", section.verdict().certainty());
  }

  @Test
  void aComparisonIsNamedOnlyWhereThereIsOne() {
    assertEquals(List.of(), Samples.report(Samples.classical()).comparison().facts());
    List<Fact> facts = Samples.report(Samples.everything()).comparison().facts();
    assertEquals("3 February 2024", value(facts, "Compared with the reading of"));
    assertEquals("earlier.json", value(facts, "Earlier reading"));
  }

  @Test
  void signOffAndVersionsAreNamed() {
    List<Fact> facts = Samples.report(Samples.everything()).signature().facts();
    assertEquals("Dr A. Reader (r1)", value(facts, "Reader"));
    assertEquals("Amended", value(facts, "Status"));
    assertEquals("Dr B. Second, MD, FRCR, 3 May 2026, 08:00 +00:00", value(facts, "Signed"));
    assertEquals("reading of 1 May", value(facts, "Amends"));
    assertEquals("typing", value(facts, "Reason for amendment"));
    assertEquals("program 0.0.9, criteria 1", value(facts, "Reading made with"));
    assertEquals("program 0.1.0, criteria 1", value(facts, "Report made with"));
    assertEquals("2 May 2026, 09:30 +01:00", value(facts, "Report created"));
    assertEquals("For the file.", value(facts, "Comment"));
  }

  @Test
  void keyImagesSayWhatTheyShowAndWhereTheyAreFrom() {
    List<KeyImageEntry> images =
        ReportModel.of(Samples.source(Samples.classical(), SamplePictures.keyImages(), Locale.UK))
            .keyImages();
    assertEquals("Pons (left), CN VIII", images.get(1).shows());
    assertEquals("SWI axial, slice 40 of 96", images.get(1).slice());
    assertEquals(
        "Key image 3: left superior frontal sulcus, left precentral sulcus; SWI axial, slice 71 of"
            + " 96",
        images.get(2).alternative());
  }

  @Test
  void theReadersOwnSuggestionsAndLimitationsComeFirst() {
    ReportModel model = Samples.report(Samples.everything());
    assertEquals("Ring me.", model.suggestions().ofReader());
    assertEquals("Movement.", model.limitations().ofReader());
  }

  @Test
  void limitationsFollowFromTheImages() {
    assertEquals(
        List.of("spineCoverage", "artefact", "nerves", "susceptibility", "minip", "derived"),
        ids(Samples.report(Samples.classical()).limitations().derived()));
    assertEquals(
        List.of("noSensitiveSequence", "derived"),
        ids(Samples.report(Samples.incomplete()).limitations().derived()));
    assertEquals(
        List.of("noSensitiveSequence", "brainNotCovered", "artefact", "nerves", "derived"),
        ids(Samples.report(Samples.everything()).limitations().derived()));
  }

  private static List<String> ids(List<Sourced> sentences) {
    return sentences.stream().map(Sourced::id).toList();
  }

  @Test
  void measurementsAreATableWithTheirUnitsAndWhatTheyWereMeasuredOn() {
    AnnotatedImage phase =
        new AnnotatedImage(
            "1.2", "1.2.3", null, "SWI_PHASE", new AnnotatedImage.Slab(SlabProjection.MINIMUM, 12));
    Evidence.Point point = new Evidence.Point(1, 2, 3);
    Annotation distance =
        new Annotation(
            "a1",
            AnnotationKind.DISTANCE,
            "brainstem/pons.left",
            phase,
            List.of(point, point),
            List.of(new MeasuredValue("length", 12.345, "mm")));
    Annotation arrow =
        new Annotation("a2", AnnotationKind.ARROW, null, phase, List.of(point, point), List.of());
    Reading reading =
        Samples.classical()
            .withImages(ReadingImages.NONE.withAnnotations(List.of(distance, arrow)));

    ReportModel model = Samples.report(reading);

    assertEquals(
        List.of(
            new MeasurementRow(
                "Pons (left)", "Distance", "length 12.3\u00a0mm", "SWI phase, minIP of 12 mm")),
        model.measurements());
    assertTrue(Documents.text(model).contains("no imaging measure of the burden"));
    assertFalse(
        Documents.text(Samples.report(Samples.classical())).contains("Measured by the reader"));
  }
}
