package org.sideroscope.workstation.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Versions;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.reporting.ReportModel;
import org.sideroscope.reporting.pdf.PdfReport;
import org.sideroscope.reporting.pdf.ReportFonts;
import org.sideroscope.reporting.source.Edition;
import org.sideroscope.reporting.source.PatientAndStudy;
import org.sideroscope.reporting.source.ReportSource;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;
import org.sideroscope.review.reading.MarkEvidence;
import org.sideroscope.review.reading.MarkMeasurements;
import org.sideroscope.review.reading.ReadingState;
import org.sideroscope.workstation.files.AtomicSave;
import org.sideroscope.workstation.files.NewFile;

/** Makes reports of readings, and writes them to files. */
public final class Reports {

  private final StackLoader loader;
  private final Versions versions;
  private final Clock clock;
  private final PdfReport pdf = new PdfReport(ReportFonts.ofMachine());
  private final Classifier classifier = new Classifier();
  private final ReadingReader parser = new ReadingReader();

  /**
   * @param clock gives the time of the report and the zone it is told in
   */
  public Reports(StackLoader loader, Versions versions, Clock clock) {
    this.loader = loader;
    this.versions = versions;
    this.clock = clock;
  }

  /**
   * Puts the report together and draws its key images; blocks.
   *
   * @return a failure only if the user cancelled
   */
  public Result<Report> make(ReportRequest request, Progress progress) {
    Reading reading = reading(request.state());
    Names names = new Names(Words.in(request.locale()));
    KeySlices slices = KeySlices.of(reading, request.state().marks(), request.study());
    return new KeyImages(loader, request.state().marks(), reading.images().annotations(), names)
        .draw(slices, progress)
        .map(drawn -> report(drawn, reading, request));
  }

  private Report report(KeyImages.Drawn drawn, Reading reading, ReportRequest request) {
    ReportModel model =
        ReportModel.of(
            new ReportSource(
                reading,
                classifier.classify(reading),
                subject(request.patient(), request.study()),
                drawn.images(),
                edition(),
                request.locale(),
                request.state().noted(),
                request.state().earlier()));
    List<String> notices =
        Stream.concat(language(model, request.locale()).stream(), drawn.notices().stream())
            .toList();
    return new Report(model, notices, () -> pdf.write(model));
  }

  private static Optional<String> language(ReportModel model, Locale wished) {
    Locale written = Locale.forLanguageTag(model.language());
    return wished.getLanguage().equals(written.getLanguage())
        ? Optional.empty()
        : Optional.of(
            "There are no words for a report in "
                + wished.getDisplayLanguage(Locale.UK)
                + "; it is in "
                + written.getDisplayName(Locale.UK)
                + ".");
  }

  /**
   * Writes a report to a file, all or nothing; what its name ends with says in which form.
   *
   * @param file ends with {@code .html}, {@code .htm}, {@code .pdf} or {@code .json}
   * @return where it lies now; {@code CONFLICT} where a reading would be lost
   */
  public Result<Path> write(Report report, Path file) {
    if (Files.isRegularFile(file) && parser.parse(file).isSuccess()) {
      return Result.failure(
          FailureReason.CONFLICT,
          file.toString(),
          "This file holds a reading, which a report must not replace; choose another name.");
    }
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return AtomicSave.save(NewFile.of(file, report.html()));
    }
    if (name.endsWith(".pdf")) {
      return AtomicSave.save(NewFile.of(file, report.pdf().bytes()));
    }
    return name.endsWith(".json")
        ? AtomicSave.save(NewFile.of(file, report.json()))
        : Result.failure(
            FailureReason.UNSUPPORTED,
            file.toString(),
            "A report is written as .html, .pdf or .json; end the file's name with one of these.");
  }

  /** What was said, and the numbers and the evidence that the marks are. */
  private static Reading reading(ReadingState state) {
    return MarkEvidence.in(MarkMeasurements.in(state.said(), state.marks()), state.marks());
  }

  private Edition edition() {
    return new Edition(
        Objects.requireNonNullElse(versions.program(), ""),
        Objects.requireNonNullElse(versions.criteria(), ""),
        OffsetDateTime.now(clock));
  }

  private static PatientAndStudy subject(Patient patient, Study study) {
    return new PatientAndStudy(
        patient.facts().name().display(),
        patient.facts().id(),
        patient.facts().birthDate().orElse(null),
        patient.facts().sex(),
        study.facts().date().orElse(null),
        study.facts().accessionNumber(),
        study.facts().description(),
        "",
        study.facts().studyInstanceUid());
  }
}
