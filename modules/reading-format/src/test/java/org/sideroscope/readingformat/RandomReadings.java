package org.sideroscope.readingformat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.AnnotatedImage;
import org.sideroscope.findings.Annotation;
import org.sideroscope.findings.AnnotationKind;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.AriaHSeverity;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.AssociatedFinding;
import org.sideroscope.findings.ClassOverride;
import org.sideroscope.findings.ClinicalContext;
import org.sideroscope.findings.Contradictions;
import org.sideroscope.findings.CordCoverage;
import org.sideroscope.findings.CsfSample;
import org.sideroscope.findings.History;
import org.sideroscope.findings.MaskFile;
import org.sideroscope.findings.MeasuredValue;
import org.sideroscope.findings.Mimic;
import org.sideroscope.findings.Narrative;
import org.sideroscope.findings.PredisposingFact;
import org.sideroscope.findings.Prior;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.ReadingHeader;
import org.sideroscope.findings.ReadingImages;
import org.sideroscope.findings.ReadingStatus;
import org.sideroscope.findings.SeriesAcquisition;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.SignOff;
import org.sideroscope.findings.SlabProjection;
import org.sideroscope.findings.StudyReference;
import org.sideroscope.findings.Symptom;
import org.sideroscope.findings.SymptomRecord;
import org.sideroscope.findings.Versions;

/** Makes readings of every shape the format can hold. */
public final class RandomReadings {

  private final Chance chance;
  private final RandomDeposits deposits;

  private RandomReadings(long seed) {
    this.chance = new Chance(seed);
    this.deposits = new RandomDeposits(chance);
  }

  /** Endless, always the same ones. */
  public static Stream<Reading> withoutContradiction() {
    return LongStream.iterate(1, seed -> seed + 1)
        .mapToObj(seed -> new RandomReadings(seed).reading())
        .filter(reading -> Contradictions.of(reading).isEmpty());
  }

  private Reading reading() {
    return new Reading(
        header(),
        acquisition(),
        deposits.deposits(),
        context(),
        new ReadingImages(
            chance.some(deposits::evidence),
            chance.some(deposits::evidence),
            chance.some(this::annotation)),
        chance.some(this::mask),
        chance.maybe(() -> chance.oneOf(AriaHSeverity.values())),
        chance.maybe(this::override),
        new Narrative(
            chance.maybe(chance::text),
            chance.maybe(chance::text),
            chance.maybe(chance::text),
            chance.maybe(chance::text)));
  }

  private ReadingHeader header() {
    return new ReadingHeader(
        new StudyReference(
            chance.maybe(chance::uid),
            chance.maybe(chance::text),
            chance.maybe(chance::text),
            chance.maybe(chance::date)),
        new Reader(chance.maybe(chance::text), chance.maybe(chance::text)),
        chance.oneOf(ReadingStatus.values()),
        chance.maybe(this::signOff),
        new Versions(chance.maybe(chance::text), chance.maybe(chance::text)),
        chance.maybe(this::prior));
  }

  private SignOff signOff() {
    return new SignOff(
        chance.maybe(chance::text),
        chance.maybe(chance::moment),
        chance.maybe(chance::text),
        chance.maybe(chance::text),
        chance.maybe(chance::text),
        chance.maybe(() -> 3),
        chance.maybe(chance::text),
        chance.maybe(() -> new SignOff.LogHead(57, "00ff")));
  }

  private Prior prior() {
    return new Prior(
        chance.maybe(chance::text),
        chance.maybe(chance::uid),
        chance.maybe(chance::date),
        chance.maybe(chance::bool));
  }

  private Acquisition acquisition() {
    return new Acquisition(
        chance.maybe(chance::bool),
        chance.maybe(chance::bool),
        chance.maybe(chance::bool),
        chance.some(() -> chance.oneOf(CordCoverage.values())).stream().collect(Collectors.toSet()),
        chance.some(this::series));
  }

  private SeriesAcquisition series() {
    return new SeriesAcquisition(
        chance.maybe(chance::uid),
        chance.maybe(chance::text),
        chance.maybe(() -> 3.0),
        chance.maybe(chance::magnitude),
        chance.maybe(chance::magnitude),
        chance.maybe(() -> 15.0),
        chance.maybe(chance::magnitude),
        chance.maybe(chance::magnitude));
  }

  private ClinicalContext context() {
    SortedMap<Symptom, SymptomRecord> symptoms = new TreeMap<>();
    chance
        .some(() -> chance.oneOf(Symptom.values()))
        .forEach(symptom ->
            symptoms.put(
                symptom,
                new SymptomRecord(chance.oneOf(Answer.values()), chance.maybe(chance::year))));
    return new ClinicalContext(
        history(),
        symptoms,
        chance.some(this::csf),
        chance.some(this::finding),
        chance.some(this::mimic));
  }

  private History history() {
    return new History(
        chance.maybe(() -> chance.oneOf(Answer.values())),
        chance.maybe(chance::text),
        chance.maybe(chance::text),
        chance.maybe(chance::year),
        chance.maybe(chance::bool),
        chance.some(() ->
            new PredisposingFact(
                "trauma " + chance.text(),
                chance.maybe(chance::year),
                chance.maybe(chance::text))));
  }

  private CsfSample csf() {
    return new CsfSample(
        chance.oneOf(new String[] {"ferritin", "redCells", "date"}),
        chance.oneOf(new String[] {"12", "-0.50", "1e9", "12,5", "raised", "", "007", "1e9999"}),
        chance.maybe(chance::text),
        chance.maybe(chance::date));
  }

  private AssociatedFinding finding() {
    return new AssociatedFinding(
        "dural-defect",
        chance.oneOf(AssessmentState.values()),
        chance.maybe(() -> chance.oneOf(Side.values())),
        chance.maybe(deposits::levels),
        chance.maybe(chance::text),
        chance.maybe(chance::text),
        chance.some(deposits::evidence));
  }

  private Mimic mimic() {
    return new Mimic(
        "cerebral amyloid angiopathy",
        chance.oneOf(AssessmentState.values()),
        chance.maybe(chance::text));
  }

  private Annotation annotation() {
    AnnotationKind kind = chance.oneOf(AnnotationKind.values());
    return new Annotation(
        "a" + chance.number(1, 1_000_000_000),
        kind,
        chance.maybe(() -> "sulci/s1"),
        annotatedImage(),
        Stream.generate(deposits::point).limit(kind.points()).toList(),
        chance.some(() ->
            new MeasuredValue(
                "length",
                chance.coordinate(),
                chance.maybe(() -> chance.oneOf(List.of("mm", ""))))));
  }

  private AnnotatedImage annotatedImage() {
    return new AnnotatedImage(
        chance.maybe(chance::uid),
        chance.maybe(chance::uid),
        chance.maybe(() -> chance.number(1, 400)),
        chance.maybe(chance::text),
        chance.maybe(() ->
            new AnnotatedImage.Slab(chance.oneOf(SlabProjection.values()), chance.magnitude())));
  }

  private MaskFile mask() {
    SortedMap<Integer, String> labels = new TreeMap<>();
    chance
        .some(() ->
            chance.oneOf(
                new String[] {
                  "vermis", "brainstem/pons.left", "sulci/s1", "supratentorialOther/cingulate.right"
                }))
        .forEach(label -> labels.put(chance.number(1, 40), label));
    return new MaskFile(
        "masks/swi.nii.gz",
        chance.maybe(() -> "0123456789abcdef".repeat(4)),
        chance.maybe(chance::uid),
        labels);
  }

  private ClassOverride override() {
    return new ClassOverride(
        "iss-1-classical",
        chance.maybe(chance::text),
        chance.maybe(chance::text),
        chance.maybe(chance::moment));
  }
}
