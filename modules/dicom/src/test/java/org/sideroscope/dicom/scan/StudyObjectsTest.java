package org.sideroscope.dicom.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.Fixture;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.KindOfImage;
import org.sideroscope.dicom.LoadedStack;
import org.sideroscope.dicom.ObjectKind;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.SegmentationFixture;
import org.sideroscope.dicom.SharedData;
import org.sideroscope.dicom.StudyObject;
import org.sideroscope.imaging.PatientPoint;

/** What studies hold beside images is listed under its study. */
class StudyObjectsTest {

  private static final String STORAGE = "1.2.840.10008.5.1.4.1.1.";

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} {1} -> {2}")
  @CsvSource({
    "88.11, SR,       REPORT",
    "88.33, SR,       REPORT",
    "88.34, SR,       REPORT",
    "88.59, KO,       KEY_OBJECTS",
    "11.1,  PR,       PRESENTATION_STATE",
    "66.5,  SEG,      SEGMENTATION",
    "67,    RWV,      REAL_WORLD_VALUE_MAP",
    "104.1, DOC,      OTHER",
    "481.3, RTSTRUCT, OTHER"
  })
  void objectsWithoutPixelsAreToldByTheirClass(String uid, String modality, ObjectKind expected) {
    Path file = Fixture.object(STORAGE + uid, modality).write(folder.resolve("object"));
    Scan scan = LoadedStack.scan(folder);
    StudyObject object = scan.objects().getFirst();
    assertEquals(expected, object.kind());
    assertEquals(STORAGE + uid, object.sopClassUid());
    assertEquals(file, object.file().path());
    assertEquals("1.2.3.8", object.series().seriesInstanceUid());
    assertEquals(List.of(), scan.defects());
  }

  @Test
  void anObjectIsUnderTheStudyOfItsImages() {
    image().write(folder.resolve("image"));
    report().write(folder.resolve("report"));
    report().set("StudyInstanceUID", "1.2.4").write(folder.resolve("alone"));
    Scan scan = LoadedStack.scan(folder);
    Patient patient = scan.patients().getFirst();
    assertEquals(1, scan.patients().size());
    assertEquals(
        List.of("1.2.3: 1 stacks, 1 objects", "1.2.4: 0 stacks, 1 objects"),
        patient.studies().stream()
            .map(study ->
                "%s: %d stacks, %d objects"
                    .formatted(
                        study.facts().studyInstanceUid(),
                        study.stacks().size(),
                        study.objects().size()))
            .toList());
    assertEquals(1, scan.images());
  }

  @Test
  void objectsAreSortedAndCopiesListedOnce() {
    Fixture later = report().set("SeriesNumber", "9");
    later.write(folder.resolve("a"));
    later.write(folder.resolve("b"));
    report().write(folder.resolve("c"));
    assertEquals(
        List.of(8, 9),
        LoadedStack.scan(folder).objects().stream()
            .map(object -> object.series().number().orElseThrow())
            .toList());
  }

  @Test
  void anObjectOfNoStudyIsNobodysConcern() {
    report().without("StudyInstanceUID").write(folder.resolve("report"));
    Scan scan = LoadedStack.scan(folder);
    assertEquals(List.of(), scan.patients());
    assertEquals(List.of(), scan.defects());
  }

  @Test
  void aSegmentationIsAnObjectAndItsSegmentsAreStacks() {
    List<Fixture> frames = new ArrayList<>();
    int[] pixels = new int[6 * 4];
    for (int segment = 1; segment <= 2; segment++) {
      for (int slice = 0; slice < 3; slice++) {
        java.util.Arrays.fill(pixels, 4 * frames.size(), 4 * frames.size() + 4, segment);
        frames.add(SegmentationFixture.frame(segment, PatientPoint.of(0, 0, 3.0 * slice)));
      }
    }
    SegmentationFixture.of(2, 2, frames).bytes(pixels).write(folder.resolve("segmentation"));

    Scan scan = LoadedStack.scan(folder);

    assertEquals(
        List.of(ObjectKind.SEGMENTATION), scan.objects().stream().map(StudyObject::kind).toList());
    assertEquals(2, scan.stacks().size());
    for (ImageStack stack : scan.stacks()) {
      assertTrue(stack.isSegmentation());
      assertEquals(KindOfImage.of(ImageKind.OTHER, "it is a segmentation"), stack.kind());
      assertEquals(0, stack.timePoint());
      assertEquals(3, stack.grid().orElseThrow().slices());
      assertEquals(3, stack.grid().orElseThrow().sliceSpacingMm());
      assertEquals(List.of(), stack.defects());
    }
    assertEquals(
        List.of(1, 2),
        LoadedStack.all(folder).stream().map(loaded -> loaded.storedRange()[1]).sorted().toList());
  }

  @Test
  void aSegmentationIsNotTheMagnitudeOfAPhase() {
    image().set("ImageType", "ORIGINAL", "PRIMARY", "P").write(folder.resolve("phase"));
    SegmentationFixture.of(2, 2, List.of(SegmentationFixture.frame(1, PatientPoint.of(0, 0, 0))))
        .bytes(1, 0, 0, 1)
        .write(folder.resolve("segmentation"));
    ImageStack phase = LoadedStack.scan(folder).stacks().getFirst();
    assertFalse(phase.isSegmentation());
    assertTrue(phase.has(DefectKind.PHASE_WITHOUT_MAGNITUDE));
  }

  @Test
  void aSegmentationWithUnreadablePixelsIsStillListed() {
    SegmentationFixture.of(2, 2, List.of(SegmentationFixture.frame(1, PatientPoint.of(0, 0, 0))))
        .bytes(1, 0, 0, 1)
        .set("Rows", "0")
        .write(folder.resolve("segmentation"));
    Scan scan = LoadedStack.scan(folder);
    assertEquals(1, scan.objects().size());
    assertEquals(0, scan.images());
    assertEquals(
        List.of(DefectKind.BROKEN_FILE), scan.defects().stream().map(Defect::kind).toList());
  }

  @Test
  void realObjectsAreListed() {
    assertEquals(List.of(ObjectKind.SEGMENTATION), kinds("60_seg_dcmqi_liver"));
    assertEquals(
        List.of(ObjectKind.REAL_WORLD_VALUE_MAP, ObjectKind.REPORT, ObjectKind.SEGMENTATION),
        kinds("61_sr_tid1500_dcmqi").stream()
            .sorted(java.util.Comparator.comparing(Enum::name))
            .toList());
  }

  private static List<ObjectKind> kinds(String set) {
    return LoadedStack.scan(SharedData.set(set)).objects().stream().map(StudyObject::kind).toList();
  }

  private static Fixture report() {
    return Fixture.object(STORAGE + "88.33", "SR");
  }

  private static Fixture image() {
    return Fixture.mr(2, 2).pixels(1, 2, 3, 4);
  }
}
