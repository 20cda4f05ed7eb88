package org.sideroscope.dicom.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sideroscope.dicom.Fixture;
import org.sideroscope.dicom.LoadedStack;
import org.sideroscope.dicom.SharedData;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;

/**
 * Every voxel lies where a converter of another maker puts it, and has the same stored value. The
 * converter turns rows, slices and whole volumes around; places in the patient do not depend on
 * that.
 */
class AgainstDcm2niixTest {

  private static final double TOLERANCE_MM = 1e-3;

  /** Sets of which it makes single images, or volumes of what is none. */
  private static final Set<String> NO_WHOLE_VOLUMES =
      Set.of(
          "20_compressed_same_image",
          "21_compressed_enhanced_mf",
          "22_compressed_other",
          "30_charsets",
          "40_malformed",
          "41_not_a_volume",
          "42_slice_gap",
          "50_dicomdir",
          "70_nifti_gre_mag_phase",
          "71_nifti_spine_t2star");

  /**
   * A single image of a tilted gantry: the converter takes the tilt out of its rows, which makes
   * them closer together than Pixel Spacing says; ours are where PS3.3 C.7.6.2.1.1 puts them.
   */
  private static final String UNTILTED =
      "1.2.392.200036.9123.100.11.15002200303521616157144550003340146";

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> sharedSets() throws IOException {
    return SharedData.sets().stream()
        .map(set ->
            dynamicTest(
                set,
                () -> {
                  boolean whole = !NO_WHOLE_VOLUMES.contains(set);
                  check(SharedData.set(set), Files.createDirectories(folder.resolve(set)), whole);
                }));
  }

  /**
   * Stacks that lean otherwise than here are not compared: the converter straightens MR up along
   * its normal, and takes the tilt of a gantry out of the rows. Both move voxels away from where
   * Image Position (Patient) puts them; {@link StackingTest} checks such stacks against that.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // row direction / column direction / way to the next slice
    "axial,            MR, 1 0 0/0 1 0/0 0 3",
    "axial from below, MR, 1 0 0/0 1 0/0 0 -3",
    "sagittal,         MR, 0 1 0/0 0 -1/3 0 0",
    "coronal,          MR, 1 0 0/0 0 -1/0 3 0",
    "prone,            MR, -1 0 0/0 -1 0/0 0 3",
    "tilted,           MR, 1 0 0/0 0.96 -0.28/0 0.84 2.88",
    "oblique,          MR, 0.8 0.6 0/0.36 -0.48 -0.8/-1.44 1.92 -1.8",
    "leaning CT,       CT, 1 0 0/0 1 0/0 0.5 3"
  })
  void generated(String name, String modality, String directions) throws IOException {
    List<PatientVector> vectors =
        Stream.of(directions.split("/", -1)).map(AgainstDcm2niixTest::vector).toList();
    write(modality, vectors.get(0), vectors.get(1), vectors.get(2));
    check(folder.resolve("in"), Files.createDirectories(folder.resolve("out")), true);
  }

  private static PatientVector vector(String text) {
    double[] values = Stream.of(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    return PatientVector.of(values[0], values[1], values[2]);
  }

  private void write(String modality, PatientVector row, PatientVector column, PatientVector step)
      throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    for (int slice = 0; slice < 5; slice++) {
      int first = 1000 * slice;
      Fixture.mr(9, 7)
          .set("Modality", modality)
          .set("Manufacturer", "SIEMENS")
          .set("SeriesDescription", "generated")
          .set("PixelSpacing", "0.75", "1.25")
          .set("SpacingBetweenSlices", "3")
          .set("InstanceNumber", String.valueOf(slice + 1))
          .at(PatientPoint.of(12.5, -70.25, 33).plus(step.times(slice)), row, column)
          .pixels(IntStream.range(first, first + 63).toArray())
          .write(in.resolve("image" + slice + ".dcm"));
    }
  }

  private static void check(Path in, Path out, boolean whole) throws IOException {
    List<NiftiVolume> volumes = Dcm2niix.convert(in, out);
    List<LoadedStack> stacks = LoadedStack.all(in);
    int compared = 0;
    for (NiftiVolume volume : volumes) {
      List<LoadedStack> candidates = stacks.stream().filter(s -> mayBe(volume, s)).toList();
      if (!candidates.isEmpty()) {
        assertTrue(
            candidates.stream().anyMatch(stack -> isSame(volume, stack)),
            () ->
                "%s is up to %s mm off or has other values"
                    .formatted(
                        volume.file().getFileName(),
                        candidates.stream()
                            .map(stack -> furthestMm(volume.grid(), stack.volume().grid()))
                            .toList()));
        compared++;
      }
    }
    if (whole) {
      assertNotEquals(0, volumes.size());
      assertEquals(volumes.size(), compared, "volumes that have a stack");
    }
  }

  private static boolean mayBe(NiftiVolume volume, LoadedStack stack) {
    String series = stack.stack().series().seriesInstanceUid();
    return stack.stack().grid().isPresent()
        && !series.equals(UNTILTED)
        && String.valueOf(volume.file().getFileName()).startsWith(series)
        && size(volume.grid()).equals(size(stack.volume().grid()));
  }

  private static List<Integer> size(VolumeGrid grid) {
    return Stream.of(grid.columns(), grid.rows(), grid.slices()).sorted().toList();
  }

  private static boolean isSame(NiftiVolume volume, LoadedStack stack) {
    boolean place = furthestMm(volume.grid(), stack.volume().grid()) < TOLERANCE_MM;
    return place && (!volume.isStored() || hasSameValues(volume, stack));
  }

  /** How far any corner voxel lies from the nearest voxel of the other grid. */
  private static double furthestMm(VolumeGrid theirs, VolumeGrid ours) {
    double furthest = 0;
    for (int corner = 0; corner < 8; corner++) {
      PatientPoint point =
          ours.toPatient(
              VoxelIndex.of(
                  (corner & 1) * (ours.columns() - 1),
                  (corner >> 1 & 1) * (ours.rows() - 1),
                  (corner >> 2) * (ours.slices() - 1)));
      VoxelIndex nearest = theirs.toVoxel(point).nearest();
      furthest = Math.max(furthest, theirs.toPatient(nearest).distanceMm(point));
    }
    return furthest;
  }

  private static boolean hasSameValues(NiftiVolume volume, LoadedStack stack) {
    VolumeGrid grid = stack.volume().grid();
    int time = Math.max(0, stack.stack().timePoint() - 1);
    for (int slice = 0; slice < grid.slices(); slice++) {
      for (int row = 0; row < grid.rows(); row++) {
        for (int column = 0; column < grid.columns(); column++) {
          VoxelIndex index = VoxelIndex.of(column, row, slice);
          VoxelIndex there = volume.grid().toVoxel(grid.toPatient(index)).nearest();
          if (volume.stored(there, time) != stack.volume().stored(index)) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
