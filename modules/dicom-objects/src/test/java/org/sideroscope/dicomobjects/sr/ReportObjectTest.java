package org.sideroscope.dicomobjects.sr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.dicomobjects.Conformance;
import org.sideroscope.dicomobjects.ImagesOnDisk;
import org.sideroscope.dicomobjects.ObjectContext;
import org.sideroscope.dicomobjects.ObjectUids;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.dicomobjects.part10.Part10Reader;
import org.sideroscope.dicomobjects.part10.Part10Writer;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.ReadingStatus;
import org.sideroscope.findings.SignOff;
import org.sideroscope.findings.StudyReference;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.readingformat.RandomReadings;
import org.sideroscope.testimages.PhantomCase;
import org.sideroscope.testimages.PhantomSize;
import org.sideroscope.testimages.PhantomStudy;
import org.sideroscope.testimages.acquisition.Acquisition;
import org.sideroscope.testimages.acquisition.ScannerPlane;
import org.sideroscope.testimages.dicom.PatientPosition;

/** Readings as structured reports, and back; before the validators of others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportObjectTest {

  private static final Codes CODES = Codes.load();
  private static final int READINGS = 300;
  private static final int VALIDATED = 12;

  /** Each takes ten seconds and more. */
  private static final int TEMPLATES_CHECKED = 1;

  @TempDir static Path folder;

  private ImageStack stack;
  private ObjectContext context;
  private StudyImages images = StudyImages.NONE;

  @BeforeAll
  void acquire() throws IOException {
    Path series = Files.createDirectory(folder.resolve("images"));
    new Acquisition(PatientPosition.HFS, ScannerPlane.TRANSVERSE, 8, 20)
        .write(PhantomStudy.of(PhantomCase.CSS_FOCAL, PhantomSize.SMALL), series);
    stack = ImagesOnDisk.firstStack(series);
    context = ImagesOnDisk.context(stack);
    images = StudyImages.of(List.of(stack));
  }

  @Test
  void everyReadingComesBackAsItWas() {
    RandomReadings.withoutContradiction()
        .limit(READINGS)
        .map(this::ofThisStudy)
        .forEach(reading -> assertEquals(reading, back(reading)));
  }

  @Test
  void theSameReadingGivesTheSameBytes() {
    Reading reading = ofThisStudy(RandomReadings.withoutContradiction().findFirst().orElseThrow());

    assertArrayEquals(Part10Writer.bytes(report(reading)), Part10Writer.bytes(report(reading)));
  }

  @Test
  void validatorsFindNoError() {
    List<Reading> readings =
        RandomReadings.withoutContradiction().limit(VALIDATED).map(this::ofThisStudy).toList();
    for (int i = 0; i < readings.size(); i++) {
      Path file = write(report(readings.get(i)), "sr" + i + ".dcm");
      Conformance.assertConforms(file);
      Conformance.assertDumps(file);
      if (i < TEMPLATES_CHECKED) {
        Conformance.assertFollowsTemplates(file);
      }
    }
  }

  @Test
  void aSignedReadingIsVerifiedAndAnAmendedOneNamesItsPredecessor() {
    Reading signed =
        ofThisStudy(Reading.EMPTY)
            .withHeader(
                ofThisStudy(Reading.EMPTY)
                    .header()
                    .withStatus(ReadingStatus.SIGNED)
                    .withSignOff(
                        new SignOff(
                            "Dr A. Reader",
                            "2026-02-03T14:15:16Z",
                            "1",
                            "late series",
                            null,
                            2,
                            null,
                            null)));
    ObjectUids first = context.uids();
    ObjectContext second =
        new ObjectContext(
            context.study(), new ObjectUids(first.reading(), 2, ""), "Sideroscope", context.made());
    Item item = report(signed, second);

    assertEquals("VERIFIED", item.text("VerificationFlag"));
    assertEquals("COMPLETE", item.text("CompletionFlag"));
    assertEquals(
        Optional.of(context.sopInstanceUid(ObjectContext.Kind.REPORT, "")),
        item.item("PredecessorDocumentsSequence")
            .flatMap(study -> study.item("ReferencedSeriesSequence"))
            .flatMap(series -> series.item("ReferencedSOPSequence"))
            .map(reference -> reference.text("ReferencedSOPInstanceUID")));
    Conformance.assertConforms(write(item, "signed.dcm"));
    assertEquals("UNVERIFIED", report(ofThisStudy(Reading.EMPTY)).text("VerificationFlag"));
  }

  /** The study is that of the images; mask files do not travel in a report. */
  private Reading ofThisStudy(Reading reading) {
    Item study = context.study().attributes();
    String date = study.text("StudyDate");
    Reading plain = PlainTexts.of(reading);
    return plain
        .withMasks(List.of())
        .withHeader(
            plain
                .header()
                .withStudy(
                    new StudyReference(
                        context.study().studyInstanceUid(),
                        study.text("PatientID"),
                        study.text("AccessionNumber").isEmpty()
                            ? null
                            : study.text("AccessionNumber"),
                        date.substring(0, 4)
                            + "-"
                            + date.substring(4, 6)
                            + "-"
                            + date.substring(6))));
  }

  private Item report(Reading reading) {
    return report(reading, context);
  }

  private Item report(Reading reading, ObjectContext of) {
    return new ReportObject(CODES)
        .write(reading, new Classifier().classify(reading), of, List.of(), images);
  }

  private Reading back(Reading reading) {
    Path file = write(report(reading), "back.dcm");
    try (Part10Reader reader = new Part10Reader()) {
      return new ReportObject(CODES)
          .read(reader.read(Source.file(file)).orThrow().dataSet())
          .orThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Path write(Item item, String name) {
    try {
      return Files.write(folder.resolve(name), Part10Writer.bytes(item));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
