package org.sideroscope.dicom.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.Fixture;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.LoadedStack;
import org.sideroscope.dicom.Severity;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VoxelIndex;

/** What is said of slices that overlap, of times that differ, and of images turned otherwise. */
class SliceDefectsTest extends StackFolder {

  @Test
  void overlappingSlicesAreNamed() {
    for (int slice = 0; slice < 3; slice++) {
      write(at(slice).set("SliceThickness", "3"));
    }
    assertEquals(
        List.of(
            Defect.of(
                Severity.INFO,
                DefectKind.OVERLAPPING_SLICES,
                "The slices overlap: each is 3.00 mm thick and the next lies 2.00 mm on, so that"
                    + " one spot can show on several slices.")),
        stack().defects());
  }

  /** Slabs of a minimum projection are made to overlap; to say so of each would be noise. */
  @Test
  void overlappingSlabsOfAMinimumProjectionAreNoDefect() {
    for (int slice = 0; slice < 3; slice++) {
      write(at(slice).set("SliceThickness", "16").set("SeriesDescription", "SWI minIP"));
    }
    assertEquals(List.of(), stack().defects());
  }

  @Test
  void aRoundedThicknessIsNoOverlap() {
    for (int slice = 0; slice < 3; slice++) {
      write(at(slice).set("SliceThickness", "2.1"));
    }
    assertEquals(List.of(), stack().defects());
  }

  @Test
  void aTimePointThatLacksSlicesIsNamed() {
    for (int slice = 0; slice < 5; slice++) {
      write(at(slice).set("AcquisitionNumber", "1"));
      if (slice < 4) {
        write(at(slice).set("AcquisitionNumber", "2"));
      }
    }
    List<ImageStack> stacks = stacks();
    assertEquals(List.of(), stacks.get(0).defects());
    assertEquals(
        "This time point has 4 of 5 slices; the others hold the rest.",
        sentence(stacks.get(1), DefectKind.UNEQUAL_TIME_POINTS));
  }

  @Test
  void anImageThatIsMissingAtTheFirstTimeIsNotTakenFromTheNext() {
    for (int slice = 0; slice < 5; slice++) {
      if (slice != 2) {
        write(at(slice).set("TemporalPositionIdentifier", "1").pixels(1, 1, 1, 1));
      }
      write(at(slice).set("TemporalPositionIdentifier", "2").pixels(2, 2, 2, 2));
    }
    List<LoadedStack> loaded = LoadedStack.all(folder);
    assertTrue(loaded.get(0).volume().isMissing(2));
    assertTrue(loaded.get(0).stack().has(DefectKind.MISSING_SLICE));
    for (int slice = 0; slice < 5; slice++) {
      assertEquals(2, loaded.get(1).volume().stored(VoxelIndex.of(0, 0, slice)));
    }
  }

  @Test
  void numbersThatDifferFromSliceToSliceTellNoTimes() {
    for (int slice = 0; slice < 5; slice++) {
      write(at(slice).set("AcquisitionNumber", String.valueOf(slice)));
    }
    assertEquals(0, stack().timePoint());
  }

  @Test
  void aLoneImageThatIsTurnedOtherwiseIsNamed() {
    for (int slice = 0; slice < 3; slice++) {
      write(at(slice));
    }
    write(sagittal());
    assertEquals(
        List.of(
            "The images of this series are turned against each other; 3 of 4 are turned like"
                + " these, the others are stacks of their own.",
            "The images of this series are turned against each other; 1 of 4 are turned like"
                + " these, the others are stacks of their own."),
        stacks().stream()
            .sorted(java.util.Comparator.comparingInt(stack -> -stack.frames().size()))
            .map(stack -> sentence(stack, DefectKind.MIXED_ORIENTATIONS))
            .toList());
  }

  @Test
  void theThreePlanesOfALocaliserAreNoDefect() {
    write(at(0).set("SeriesDescription", "localizer"));
    write(sagittal().set("SeriesDescription", "localizer"));
    stacks().forEach(stack -> assertFalse(stack.has(DefectKind.MIXED_ORIENTATIONS)));
  }

  @Test
  void imagesThatAllTurnAreShownWithoutAPlace() {
    for (int image = 0; image < 300; image++) {
      double angle = 0.01 * image;
      write(
          Fixture.mr(2, 2)
              .orientation(
                  PatientVector.of(Math.cos(angle), Math.sin(angle), 0), PatientVector.of(0, 0, -1))
              .pixels(new int[4]));
    }
    assertEquals(Geometry.NONE, stack().geometry());
    assertEquals(
        "Nearly every image is turned another way; they are shown one after another, without sides"
            + " and distances.",
        sentence(stack(), DefectKind.MISSING_GEOMETRY));
  }

  @Test
  void withoutTheSizeOfPixelsNothingIsMeasured() {
    for (int slice = 0; slice < 3; slice++) {
      write(at(2 - slice).without("PixelSpacing").pixels(slice, 0, 0, 0));
    }
    ImageStack stack = stack();
    assertEquals(Geometry.NONE, stack.geometry());
    assertEquals(
        "The headers do not say how large the pixels of these images are: no distances, no places.",
        sentence(stack, DefectKind.MISSING_GEOMETRY));
  }

  @Test
  void anImageOfUnknownThicknessIsNoVolume() {
    write(at(0).without("SliceThickness"));
    ImageStack stack = stack();
    assertEquals(Geometry.SLICES, stack.geometry());
    assertEquals(
        "The header does not say how thick this image is: volumes cannot be measured.",
        sentence(stack, DefectKind.UNKNOWN_THICKNESS));
  }

  @Test
  void filesThatEndEarlyAreNamedByWhatIsMissing() {
    write(at(0).set("Rows", "3"));
    assertEquals(
        "One file ends before all of its image; what is missing is black.",
        sentence(stack(), DefectKind.TRUNCATED_PIXELS));
  }

  @Test
  void framesThatAFileIsTooShortForAreCounted() {
    write(at(0).set("NumberOfFrames", "3").pixels(1, 2, 3, 4, 5, 6, 7, 8));
    assertEquals(
        "One file ends after 2 of its 3 images; the others are missing.",
        sentence(stack(), DefectKind.TRUNCATED_PIXELS));
  }

  @Test
  void claimsFarBeyondTheFileAreNamedAsSuch() {
    write(at(0).set("Rows", "1000").set("Columns", "1000"));
    assertEquals(
        "One file claims far more pixels than it is long enough for; the rest is black or left out.",
        sentence(stack(), DefectKind.CLAIMS_BEYOND_FILE));
    assertFalse(stack().has(DefectKind.TRUNCATED_PIXELS));
  }

  private static Fixture sagittal() {
    return Fixture.mr(2, 2)
        .orientation(PatientVector.of(0, 1, 0), PatientVector.of(0, 0, -1))
        .pixels(new int[4]);
  }
}
