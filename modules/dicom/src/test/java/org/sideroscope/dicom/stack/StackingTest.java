package org.sideroscope.dicom.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.Fixture;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.LoadedStack;
import org.sideroscope.dicom.SignalPart;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VoxelIndex;

/** What belongs together, and what is said where it does not. */
class StackingTest extends StackFolder {

  @Test
  void echoesAndSignalPartsAreApart() {
    for (int slice = 0; slice < 3; slice++) {
      write(at(slice).set("EchoTime", "10"));
      write(at(slice).set("EchoTime", "20"));
      write(at(slice).set("EchoTime", "20").set("ImageType", "ORIGINAL", "PRIMARY", "P", "ND"));
    }
    List<ImageStack> stacks = stacks();
    assertEquals(
        List.of("MAGNITUDE 10.0", "MAGNITUDE 20.0", "PHASE 20.0"),
        stacks.stream().map(StackingTest::partAndEcho).toList());
    stacks.forEach(stack -> assertEquals(3, stack.frames().size()));
    stacks.forEach(stack -> assertEquals(List.of(), stack.defects()));
  }

  private static String partAndEcho(ImageStack stack) {
    SignalPart part = stack.acquisition().signalPart();
    return part + " " + stack.acquisition().echoTimeMs().orElseThrow();
  }

  @Test
  void orientationsAndMatricesAreApart() {
    write(at(0));
    write(at(1));
    write(sagittal());
    write(Fixture.mr(4, 4).pixels(new int[16]));
    assertEquals(
        List.of(AnatomicalPlane.AXIAL, AnatomicalPlane.AXIAL, AnatomicalPlane.SAGITTAL),
        stacks().stream().map(stack -> stack.displayGrid().plane()).sorted().toList());
  }

  private static Fixture sagittal() {
    return Fixture.mr(2, 2)
        .at(PatientPoint.of(0, 0, 0), PatientVector.of(0, 1, 0), PatientVector.of(0, 0, -1))
        .pixels(new int[4]);
  }

  @Test
  void whatWasCompressedWithLossIsApartAndSaysSo() {
    for (int slice = 0; slice < 3; slice++) {
      write(at(slice));
      write(at(slice).set("LossyImageCompression", "01"));
    }
    List<ImageStack> stacks = stacks();
    assertEquals(List.of(3, 3), stacks.stream().map(s -> s.frames().size()).toList());
    assertEquals(
        1, stacks.stream().filter(stack -> stack.has(DefectKind.LOSSY_COMPRESSION)).count());
    stacks.forEach(stack -> assertEquals(0, stack.timePoint()));
  }

  @Test
  void imagesOfSeveralFramesOfReferenceAreNamed() {
    write(at(0));
    write(at(1).set("FrameOfReferenceUID", "1.2.3.98"));
    assertEquals(
        "The images name 2 frames of reference: nobody vouches that they fit together.",
        sentence(stack(), DefectKind.MIXED_FRAMES_OF_REFERENCE));
  }

  @Test
  void timePointsAreApartInTheOrderOfAcquisition() {
    for (int slice = 0; slice < 3; slice++) {
      write(at(slice).set("AcquisitionNumber", "2").pixels(2, 2, 2, 2));
      write(at(slice).set("AcquisitionNumber", "1").pixels(1, 1, 1, 1));
    }
    List<LoadedStack> loaded = LoadedStack.all(folder);
    assertEquals(List.of(1, 2), loaded.stream().map(l -> l.stack().timePoint()).toList());
    assertEquals(1, loaded.get(0).volume().stored(VoxelIndex.of(0, 0, 2)));
    assertEquals(2, loaded.get(1).volume().stored(VoxelIndex.of(0, 0, 2)));
    assertNotEquals(loaded.get(0).stack().id(), loaded.get(1).stack().id());
  }

  @Test
  void aFewRepeatedPlacesAreDuplicatesAndTheEarlierImageIsShown() {
    for (int slice = 0; slice < 5; slice++) {
      write(at(slice).set("InstanceNumber", "1").pixels(1, 1, 1, 1));
    }
    write(at(2).set("InstanceNumber", "9").pixels(9, 9, 9, 9));
    LoadedStack loaded = LoadedStack.only(folder);
    assertEquals(
        "One image lies where another already does; the earlier one is shown.",
        sentence(loaded.stack(), DefectKind.DUPLICATE_POSITION));
    assertEquals(1, loaded.volume().stored(VoxelIndex.of(0, 0, 2)));
    assertEquals(5, loaded.stack().frames().size());
  }

  @Test
  void copiesOfAnInstanceAreLeftOutAndCounted() {
    Fixture image = at(0);
    write(image);
    write(image);
    write(at(1));
    ImageStack stack = stack();
    assertEquals(2, stack.frames().size());
    assertEquals(
        "One image is there twice; the copy is left out.",
        sentence(stack, DefectKind.DUPLICATE_INSTANCE));
  }

  @Test
  void differentImagesUnderOneUidAreAllKept() {
    for (int slice = 0; slice < 3; slice++) {
      write(at(slice).set("SOPInstanceUID", "1.2.3.7.1"));
    }
    assertEquals(3, stack().frames().size());
  }

  @Test
  void missingSlicesAreNamedAndTheirPlacesKept() {
    for (int slice : List.of(0, 1, 2, 5, 6, 8)) {
      write(at(slice));
    }
    ImageStack stack = stack();
    assertEquals(
        "3 of 9 slices are missing: 4 (at 6.00 mm), 5 (at 8.00 mm), 8 (at 14.00 mm), counted and"
            + " measured from the first slice.",
        sentence(stack, DefectKind.MISSING_SLICE));
    assertEquals(9, stack.grid().orElseThrow().slices());
    assertEquals(2, stack.grid().orElseThrow().sliceSpacingMm(), 1e-9);
    assertTrue(stack.frameAt(3).isEmpty());
    assertEquals(5, stack.frameAt(5).orElseThrow().slice());
  }

  @Test
  void mixedSpacingIsNoVolume() {
    for (double z : List.of(0.0, 2.0, 4.0, 7.1, 10.4)) {
      write(Fixture.mr(2, 2).position(PatientPoint.of(0, 0, z)).pixels(new int[4]));
    }
    ImageStack stack = stack();
    assertTrue(stack.has(DefectKind.MIXED_SPACING));
    assertEquals(
        List.of(0.0, 2.0, 4.0, 7.1, 10.4),
        stack.frames().stream().map(frame -> frame.position().orElseThrow().z()).toList());
    assertEquals(Geometry.SLICES, stack.geometry());
    assertTrue(stack.grid().isEmpty());
    assertEquals(5, stack.displayGrid().slices());
  }

  @Test
  void roundedPositionsAreOneVolume() {
    for (double z : List.of(0.0, 0.33, 0.67, 1.0, 1.33, 1.67)) {
      write(
          Fixture.mr(2, 2)
              .set("SliceThickness", "0.33")
              .position(PatientPoint.of(0, 0, z))
              .pixels(new int[4]));
    }
    ImageStack stack = stack();
    assertEquals(List.of(), stack.defects());
    assertEquals(1.67 / 5, stack.grid().orElseThrow().sliceSpacingMm(), 1e-9);
  }

  @Test
  void slicesThatAreShiftedIrregularlyAreNoVolume() {
    for (int slice = 0; slice < 4; slice++) {
      double shift = slice == 2 ? 5 : 0;
      write(Fixture.mr(2, 2).position(PatientPoint.of(shift, 0, 2.0 * slice)).pixels(new int[4]));
    }
    assertTrue(stack().has(DefectKind.NOT_A_VOLUME));
  }

  @Test
  void aTiltedGantryShearsTheGridAndIsNamed() {
    for (int slice = 0; slice < 4; slice++) {
      write(
          Fixture.mr(2, 2)
              .position(PatientPoint.of(0, 0.5 * slice, 2.0 * slice))
              .pixels(new int[4]));
    }
    ImageStack stack = stack();
    assertEquals(
        "The stack leans by 14.0 degrees against its slices (gantry tilt); places and volumes are"
            + " measured with that.",
        sentence(stack, DefectKind.GANTRY_TILT));
    assertEquals(PatientVector.of(0, 0.5, 2), stack.grid().orElseThrow().sliceStep());
    assertEquals(2, stack.grid().orElseThrow().sliceSpacingMm(), 1e-9);
  }

  @Test
  void imagesWithoutGeometryAreShownButHaveNoPlace() {
    for (int image = 0; image < 3; image++) {
      write(
          Fixture.mr(2, 2)
              .without("ImagePositionPatient")
              .set("InstanceNumber", String.valueOf(3 - image))
              .pixels(image, image, image, image));
    }
    LoadedStack loaded = LoadedStack.only(folder);
    assertEquals(Geometry.NONE, loaded.stack().geometry());
    assertTrue(loaded.stack().has(DefectKind.MISSING_GEOMETRY));
    assertEquals(2, loaded.volume().stored(VoxelIndex.of(0, 0, 0)));
    assertEquals(0, loaded.volume().stored(VoxelIndex.of(0, 0, 2)));
  }

  @Test
  void directionsThatAreNoDirectionsAreNoGeometry() {
    write(
        Fixture.mr(2, 2)
            .orientation(PatientVector.of(1, 0, 0), PatientVector.of(1, 0, 0))
            .pixels(new int[4]));
    assertTrue(stack().has(DefectKind.MISSING_GEOMETRY));
  }

  @Test
  void aSingleImageIsAsThickAsItsHeaderSays() {
    write(at(0).set("SpacingBetweenSlices", "2.5"));
    assertEquals(2.5, stack().grid().orElseThrow().sliceSpacingMm());
  }

  @Test
  void phaseAloneIsNamed() {
    write(at(0).set("ImageType", "ORIGINAL", "PRIMARY", "P", "ND"));
    assertTrue(stack().has(DefectKind.PHASE_WITHOUT_MAGNITUDE));
  }

  @Test
  void idsAreTheSameOnEveryRunAndDifferBetweenStacks() {
    for (int slice = 0; slice < 2; slice++) {
      write(at(slice).set("EchoTime", "10"));
      write(at(slice).set("EchoTime", "20"));
    }
    List<String> ids = stacks().stream().map(ImageStack::id).toList();
    assertEquals(2, ids.stream().distinct().count());
    assertEquals(ids, stacks().stream().map(ImageStack::id).toList());
    assertTrue(ids.stream().allMatch(id -> id.startsWith("1.2.3.7#")));
  }

  @Test
  void theProtocolOfGeNamesTheExaminationAndNotTheSeries() {
    Fixture image =
        at(0)
            .set("SeriesDescription", "Ax BRAVO")
            .set("ProtocolName", "Brain+SWAN")
            .set("EchoTime", "3");
    write(image.set("Manufacturer", "GE MEDICAL SYSTEMS"));
    assertEquals(ImageKind.T1, stack().kind().kind());
    files = 0;
    write(image.set("Manufacturer", "Another"));
    assertEquals(ImageKind.SWI, stack().kind().kind());
  }
}
