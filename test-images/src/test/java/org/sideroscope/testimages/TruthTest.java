package org.sideroscope.testimages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.MaskFile;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.findings.classification.Classification;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.findings.classification.SupratentorialExtension;
import org.sideroscope.readingformat.ReadingReader;

/** The truth of every case, held against the written images and masks. */
@ExtendWith(WrittenStudies.class)
class TruthTest {

  @ParameterizedTest
  @EnumSource
  void truthIsCompleteAndFitsItsImages(PhantomCase phantomCase, WrittenStudies.Small studies)
      throws IOException {
    Path study = studies.of(phantomCase);

    Reading reading =
        new ReadingReader().parse(study.resolve("truth/reading.json")).orThrow().reading();
    WrittenMasks masks = WrittenMasks.read(study.resolve("truth/masks.nii.gz"));
    List<WrittenImage> swi = WrittenImage.series(study, "swi");

    classifiesAsTheCaseSays(phantomCase, reading);
    leavesNothingOpen(reading);
    namesTheMasks(study, reading, swi, phantomCase);
    masksLieOnTheImages(masks, swi);
    evidenceFitsTheMasks(reading, masks, swi);
  }

  private static void classifiesAsTheCaseSays(PhantomCase phantomCase, Reading reading) {
    Classification classification = new Classifier().classify(reading);
    assertEquals(phantomCase.resultCode(), classification.result());
    assertTrue(classification.definite());
    boolean extension = phantomCase == PhantomCase.ISS_WITH_SUPRATENTORIAL_EXTENSION;
    assertEquals(
        extension ? SupratentorialExtension.YES : SupratentorialExtension.NO,
        classification.supratentorialExtension());
  }

  private static void leavesNothingOpen(Reading reading) {
    Acquisition acquisition = reading.acquisition();
    assertEquals(true, acquisition.paramagneticSensitive());
    assertEquals(true, acquisition.brain());
    assertEquals(true, acquisition.craniocervicalJunction());
    assertEquals(4, acquisition.series().size());
    for (Region region : Region.values()) {
      RegionReading said = reading.region(region);
      assertFalse(said.overall().is(AssessmentState.NOT_ASSESSED), region.key());
      said.sites()
          .forEach((key, assessment) ->
              assertTrue(
                  !assessment.is(AssessmentState.NOT_ASSESSED) || assessment.isNotImaged(),
                  key.key()));
      assertEquals(
          said.overall().isPresent() ? 1 : 0, said.overall().keyImages().size(), region.key());
    }
  }

  private static void namesTheMasks(
      Path study, Reading reading, List<WrittenImage> swi, PhantomCase phantomCase)
      throws IOException {
    MaskFile file = reading.masks().getFirst();
    assertEquals("masks.nii.gz", file.file());
    assertEquals(sha256(study.resolve("truth/masks.nii.gz")), file.sha256());
    assertEquals(swi.getFirst().text("SeriesInstanceUID"), file.seriesInstanceUid());
    assertEquals(phantomCase.deposits().size(), file.labels().size());
    assertEquals(
        swi.getFirst().text("StudyInstanceUID"), reading.header().study().studyInstanceUid());
    assertEquals(swi.getFirst().text("PatientID"), reading.header().study().patientId());
  }

  private static void masksLieOnTheImages(WrittenMasks masks, List<WrittenImage> swi) {
    assertEquals(348, masks.headerBytes());
    assertEquals("n+1", masks.magic());
    assertEquals(3, masks.dim(0));
    assertEquals(swi.getFirst().whole("Columns"), masks.dim(1));
    assertEquals(swi.getFirst().whole("Rows"), masks.dim(2));
    assertEquals(swi.size(), masks.dim(3));
    assertEquals(2, masks.dataType());
    assertTrue(masks.sformCode() > 0);
    for (int[] at : new int[][] {{0, 0, 0}, {5, 0, 1}, {0, 9, 2}, {31, 77, swi.size() - 1}}) {
      double[] dicom = swi.get(at[2]).patient(at[0], at[1]);
      double[] nifti = masks.scanner(at[0], at[1], at[2]);
      assertArrayEquals(new double[] {-dicom[0], -dicom[1], dicom[2]}, nifti, 1e-3);
    }
  }

  private static void evidenceFitsTheMasks(
      Reading reading, WrittenMasks masks, List<WrittenImage> swi) {
    Map<Integer, Set<String>> shownOn = new TreeMap<>();
    for (int k = 0; k < masks.dim(3); k++) {
      for (int j = 0; j < masks.dim(2); j++) {
        for (int i = 0; i < masks.dim(1); i++) {
          int label = masks.label(i, j, k);
          if (label != 0) {
            shownOn
                .computeIfAbsent(label, key -> new TreeSet<>())
                .add(swi.get(k).text("SOPInstanceUID"));
          }
        }
      }
    }
    assertEquals(reading.masks().getFirst().labels().keySet(), shownOn.keySet());
    Map<String, Assessment> present = present(reading);
    assertEquals(Set.copyOf(reading.masks().getFirst().labels().values()), present.keySet());
    reading
        .masks()
        .getFirst()
        .labels()
        .forEach((label, name) -> {
          Assessment assessment = present.get(name);
          assertNotNull(assessment, name);
          Evidence evidence = assessment.evidence().getFirst();
          assertNotNull(evidence.mask(), name);
          assertEquals(label, evidence.mask().label());
          assertEquals(swi.getFirst().text("SeriesInstanceUID"), evidence.seriesInstanceUid());
          assertEquals(shownOn.get(label), new TreeSet<>(evidence.sopInstanceUids()));
          assertEquals(label, labelAt(evidence.points().getFirst(), masks), name);
        });
  }

  private static Map<String, Assessment> present(Reading reading) {
    Map<String, Assessment> present = new TreeMap<>();
    for (Region region : Region.values()) {
      reading
          .region(region)
          .sites()
          .forEach((key, assessment) -> {
            if (assessment.isPresent()) {
              present.put(key.label(), assessment);
            }
          });
    }
    for (Sulcus sulcus : reading.sulci()) {
      present.put(sulcus.label(), sulcus.assessment());
    }
    return present;
  }

  /** The label of the voxel whose centre is nearest to a point in LPS; the axes are straight. */
  private static int labelAt(Evidence.Point point, WrittenMasks masks) {
    double[] scanner = {-point.x(), -point.y(), point.z()};
    double[] first = masks.scanner(0, 0, 0);
    double[] next = masks.scanner(1, 1, 1);
    int[] voxel = new int[3];
    for (int axis = 0; axis < 3; axis++) {
      voxel[axis] = (int) Math.round((scanner[axis] - first[axis]) / (next[axis] - first[axis]));
    }
    return masks.label(voxel[0], voxel[1], voxel[2]);
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
