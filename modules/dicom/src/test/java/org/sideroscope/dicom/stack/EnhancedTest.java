package org.sideroscope.dicom.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.Fixture;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.LoadedStack;
import org.sideroscope.dicom.SignalPart;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VoxelIndex;

/** Multi-frame objects whose frames differ in place, echo, signal part and scale. */
class EnhancedTest {

  private static final int SLICES = 3;

  @TempDir Path folder;

  @Test
  void framesAreSortedIntoStacksByTheirFunctionalGroups() {
    writeMixed();
    List<LoadedStack> loaded = LoadedStack.all(folder);

    assertEquals(3, loaded.size());
    LoadedStack early = loaded.get(0);
    LoadedStack late = loaded.get(1);
    LoadedStack phase = loaded.get(2);
    assertEquals(8.0, early.stack().acquisition().echoTimeMs().orElseThrow());
    assertEquals(24.0, late.stack().acquisition().echoTimeMs().orElseThrow());
    assertEquals(SignalPart.PHASE, phase.stack().acquisition().signalPart());
    assertEquals(ImageKind.T2_STAR, late.stack().kind().kind());
    assertEquals(650.0, late.stack().acquisition().repetitionTimeMs().orElseThrow());
    assertEquals(2.0, late.stack().acquisition().sliceThicknessMm().orElseThrow());
  }

  @Test
  void everyFrameIsAtItsOwnPlaceWithItsOwnScale() {
    writeMixed();
    LoadedStack late = LoadedStack.all(folder).get(1);
    for (int slice = 0; slice < SLICES; slice++) {
      VoxelIndex index = VoxelIndex.of(1, 1, slice);
      assertEquals(
          PatientPoint.of(10.5, 20.5, 30 + 4.0 * slice), late.volume().grid().toPatient(index));
      assertEquals(200 + slice, late.volume().stored(index));
      assertEquals((200 + slice) * (1.0 + slice) - 5, late.volume().real(index), 1e-9);
    }
  }

  @Test
  void frameNumbersCountFromOneInTheOrderOfTheFile() {
    writeMixed();
    LoadedStack late = LoadedStack.all(folder).get(1);
    // slices are written from the top down, three frames each: the lowest slice comes last
    assertEquals(
        List.of(8, 5, 2),
        late.stack().frames().stream().map(frame -> frame.frameNumber()).toList());
  }

  @Test
  void aLyingNumberOfFramesIsCutToWhatTheFileHolds() {
    Fixture.enhanced(2, 2, shared(), List.of(frame(0, 8, "MAGNITUDE", 1)))
        .set("NumberOfFrames", "1000000")
        .pixels(1, 2, 3, 4)
        .write(folder.resolve("lying.dcm"));
    LoadedStack loaded = LoadedStack.all(folder).getFirst();
    assertEquals(1, loaded.stack().frames().size());
  }

  private void writeMixed() {
    List<Fixture> frames = new ArrayList<>();
    int[] pixels = new int[SLICES * 3 * 4];
    int next = 0;
    for (int slice = SLICES - 1; slice >= 0; slice--) {
      frames.add(frame(slice, 8, "MAGNITUDE", 1));
      frames.add(frame(slice, 24, "MAGNITUDE", 1 + slice));
      frames.add(frame(slice, 24, "PHASE", 2));
      for (int kind = 1; kind <= 3; kind++) {
        java.util.Arrays.fill(pixels, next, next + 4, 100 * kind + slice);
        next += 4;
      }
    }
    Fixture.enhanced(2, 2, shared(), frames).pixels(pixels).write(folder.resolve("enhanced.dcm"));
  }

  private static Fixture shared() {
    return Fixture.item()
        .sequence(
            "PlaneOrientationSequence",
            Fixture.item().orientation(PatientVector.of(1, 0, 0), PatientVector.of(0, 1, 0)))
        .sequence(
            "PixelMeasuresSequence",
            Fixture.item().set("PixelSpacing", "0.5", "0.5").set("SliceThickness", "2"))
        .sequence(
            "MRTimingAndRelatedParametersSequence", Fixture.item().set("RepetitionTime", "650"));
  }

  private static Fixture frame(int slice, double echoTimeMs, String component, double slope) {
    return Fixture.item()
        .sequence(
            "PlanePositionSequence",
            Fixture.item().position(PatientPoint.of(10, 20, 30 + 4.0 * slice)))
        .sequence(
            "MREchoSequence", Fixture.item().set("EffectiveEchoTime", String.valueOf(echoTimeMs)))
        .sequence(
            "MRImageFrameTypeSequence",
            Fixture.item()
                .set("FrameType", "ORIGINAL", "PRIMARY", "T2_STAR", "NONE")
                .set("ComplexImageComponent", component))
        .sequence(
            "PixelValueTransformationSequence",
            Fixture.item()
                .set("RescaleSlope", String.valueOf(slope))
                .set("RescaleIntercept", "-5"));
  }
}
