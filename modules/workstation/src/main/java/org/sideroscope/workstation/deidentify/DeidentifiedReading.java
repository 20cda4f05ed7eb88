package org.sideroscope.workstation.deidentify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicom.deidentify.UidMap;
import org.sideroscope.findings.AnnotatedImage;
import org.sideroscope.findings.Annotation;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssociatedFinding;
import org.sideroscope.findings.ClassOverride;
import org.sideroscope.findings.ClinicalContext;
import org.sideroscope.findings.CsfSample;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.History;
import org.sideroscope.findings.MaskFile;
import org.sideroscope.findings.PredisposingFact;
import org.sideroscope.findings.Prior;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.ReadingHeader;
import org.sideroscope.findings.ReadingImages;
import org.sideroscope.findings.SeriesAcquisition;
import org.sideroscope.findings.SignOff;
import org.sideroscope.findings.StudyReference;
import org.sideroscope.findings.Symptom;
import org.sideroscope.findings.SymptomRecord;
import org.sideroscope.findings.Versions;
import org.sideroscope.workstation.Workstation;

/**
 * A reading as it goes along with a de-identified study: its identifiers, dates and people are
 * those of the export, and what only this program wrote stays.
 */
final class DeidentifiedReading {

  private final UidMap uids;
  private final ReadingDates dates;
  private final String patient;
  private final @Nullable String reader;
  private final Set<String> masks;
  private final boolean keepTexts;

  /**
   * @param patient the pseudonym
   * @param reader what stands for the reader; null if the reading names none
   * @param masks the names of the mask files that go along
   * @param keepTexts whether words that somebody wrote stay
   */
  DeidentifiedReading(
      UidMap uids,
      ReadingDates dates,
      String patient,
      @Nullable String reader,
      Set<String> masks,
      boolean keepTexts) {
    this.uids = uids;
    this.dates = dates;
    this.patient = patient;
    this.reader = reader;
    this.masks = Set.copyOf(masks);
    this.keepTexts = keepTexts;
  }

  Reading of(Reading original) {
    SafeLabels labels = SafeLabels.of(original.sulci());
    Reading reading = keepTexts ? original : ReadingTexts.removed(original);
    return reading
        .withHeader(header(reading.header()))
        .withAcquisition(
            reading
                .acquisition()
                .withSeries(reading.acquisition().series().stream().map(this::series).toList()))
        .withDeposits(
            DepositsChange.of(
                reading.deposits(),
                this::assessment,
                sulcus -> DepositsChange.relabelled(sulcus, labels::sulcus)))
        .withContext(context(reading.context()))
        .withImages(images(reading.images(), labels))
        .withMasks(
            reading.masks().stream()
                .filter(mask -> masks.contains(mask.file()))
                .map(mask -> mask(mask, labels))
                .toList())
        .withClassOverride(override(reading.classOverride()));
  }

  private ReadingHeader header(ReadingHeader header) {
    StudyReference study = header.study();
    Prior prior = header.prior();
    SignOff signOff = header.signOff();
    return header
        .withStudy(
            new StudyReference(
                uid(study.studyInstanceUid()), patient, null, dates.date(study.studyDate())))
        .withReader(new Reader(reader, null))
        .withVersions(versions(header.versions()))
        .withSignOff(signOff == null ? null : signOff(signOff))
        .withPrior(
            prior == null
                ? null
                : new Prior(
                    null,
                    uid(prior.studyInstanceUid()),
                    dates.date(prior.date()),
                    prior.patientChecked()));
  }

  private SignOff signOff(SignOff signOff) {
    return new SignOff(
        signOff.by() == null ? null : reader,
        dates.moment(signOff.at()),
        null,
        keepTexts ? signOff.reason() : null,
        null,
        signOff.version(),
        signOff.result(),
        null);
  }

  private static Versions versions(Versions versions) {
    String program = Objects.requireNonNullElse(versions.program(), "");
    return new Versions(
        program.matches("(?i)sideroscope[ a-z0-9.-]{0,24}") ? program : null,
        Workstation.CRITERIA.equals(versions.criteria()) ? versions.criteria() : null);
  }

  private SeriesAcquisition series(SeriesAcquisition series) {
    return new SeriesAcquisition(
        uid(series.seriesInstanceUid()),
        ReadingTexts.kind(series.kind()),
        series.fieldStrengthT(),
        series.echoTimeMs(),
        series.repetitionTimeMs(),
        series.flipAngleDeg(),
        series.sliceThicknessMm(),
        series.sliceSpacingMm());
  }

  private Assessment assessment(Assessment assessment) {
    return assessment
        .withEvidence(evidence(assessment.evidence()))
        .withKeyImages(evidence(assessment.keyImages()));
  }

  private List<Evidence> evidence(List<Evidence> all) {
    return all.stream()
        .map(each ->
            new Evidence(
                uid(each.seriesInstanceUid()),
                each.sopInstanceUids().stream().map(uids::of).toList(),
                each.frames(),
                each.points(),
                mask(each.mask())))
        .toList();
  }

  private ClinicalContext context(ClinicalContext context) {
    Map<Symptom, SymptomRecord> symptoms =
        context.symptoms().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry ->
                        new SymptomRecord(
                            entry.getValue().answer(), dates.year(entry.getValue().onsetYear()))));
    return new ClinicalContext(
        history(context.history()),
        new TreeMap<>(symptoms),
        context.csf().stream()
            .map(csf ->
                new CsfSample(csf.analyte(), csf.value(), csf.unit(), dates.date(csf.date())))
            .toList(),
        context.associatedFindings().stream().map(this::finding).toList(),
        context.mimics());
  }

  private History history(History history) {
    return history
        .withHaemorrhage(
            history.haemorrhageKind(),
            history.haemorrhageSite(),
            dates.year(history.haemorrhageYear()))
        .withPredisposing(
            history.predisposing().stream()
                .map(fact ->
                    new PredisposingFact(fact.what(), dates.year(fact.year()), fact.detail()))
                .toList());
  }

  private AssociatedFinding finding(AssociatedFinding finding) {
    return new AssociatedFinding(
        finding.what(),
        finding.state(),
        finding.side(),
        finding.levels(),
        finding.position(),
        finding.detail(),
        evidence(finding.evidence()));
  }

  private ReadingImages images(ReadingImages images, SafeLabels labels) {
    List<Annotation> annotations = new ArrayList<>();
    for (Annotation each : images.annotations()) {
      annotations.add(
          new Annotation(
              "a" + (annotations.size() + 1),
              each.kind(),
              Optional.ofNullable(each.place()).map(labels::place).orElse(null),
              image(each.image()),
              each.points(),
              each.values()));
    }
    return new ReadingImages(
        evidence(images.evidence()), evidence(images.keyImages()), annotations);
  }

  private AnnotatedImage image(AnnotatedImage image) {
    return new AnnotatedImage(
        uid(image.seriesInstanceUid()),
        uid(image.sopInstanceUid()),
        image.frame(),
        ReadingTexts.kind(image.kind()),
        image.slab());
  }

  private MaskFile mask(MaskFile mask, SafeLabels labels) {
    SortedMap<Integer, String> safe = new TreeMap<>();
    mask.labels().forEach((number, label) -> safe.put(number, labels.place(label)));
    return new MaskFile(mask.file(), mask.sha256(), uid(mask.seriesInstanceUid()), safe);
  }

  private @Nullable ClassOverride override(@Nullable ClassOverride said) {
    return said == null
        ? null
        : new ClassOverride(
            said.result(),
            keepTexts ? said.reason() : null,
            said.by() == null ? null : reader,
            dates.moment(said.at()));
  }

  /** Only of a mask that goes along; the names of others are anybody's. */
  private Evidence.@Nullable MaskLabel mask(Evidence.@Nullable MaskLabel label) {
    return label != null && masks.contains(label.file()) ? label : null;
  }

  private @Nullable String uid(@Nullable String original) {
    return original == null ? null : uids.of(original);
  }
}
