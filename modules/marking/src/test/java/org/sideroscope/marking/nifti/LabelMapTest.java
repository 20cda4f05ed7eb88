package org.sideroscope.marking.nifti;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.Grids;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;

class LabelMapTest {

  private static final VolumeGrid GRID = Grids.axial(10, 8, 4, 0.5, 0.6, 2);

  @RepeatedTest(100)
  void marksComeBackOnAnyGridWithOrWithoutOverlaps(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = Grids.oblique(random);
    LabelMap map = anyMap(grid, random);

    LabelMap back = read(new LabelMapWriter().write(map), grid).orThrow();

    assertEquals(map, back);
  }

  @Test
  void theSameMapIsTheSameBytes() {
    LabelMap map = anyMap(GRID, new Random(5));

    assertArrayEquals(new LabelMapWriter().write(map), new LabelMapWriter().write(map));
  }

  @Test
  void theFileSaysWhereTheVoxelsLieInRightAnteriorSuperior() throws IOException {
    VolumeGrid grid =
        new VolumeGrid(
            10,
            8,
            4,
            PatientPoint.of(11, 22, 33),
            PatientVector.of(0.5, 0, 0),
            PatientVector.of(0, 0, -0.6),
            PatientVector.of(0, 2, 0));

    ByteBuffer file =
        littleEndian(unzipped(new LabelMapWriter().write(new LabelMap(grid, new TreeMap<>()))));

    float[] sform = new float[12];
    for (int i = 0; i < 12; i++) {
      sform[i] = file.getFloat(280 + 4 * i);
    }
    assertArrayEquals(new float[] {-0.5f, 0, 0, -11, 0, 0, -2, -22, 0, -0.6f, 0, 33}, sform, 1e-6f);
    assertEquals(1, file.getShort(254), "sform code");
    assertEquals(352 + 10 * 8 * 4, file.capacity());
  }

  @Test
  void withoutOverlapsAVoxelHoldsItsLabelsNumber() throws IOException {
    TreeMap<Integer, Mask> masks = new TreeMap<>();
    masks.put(3, Mask.of(GRID, VoxelRuns.builder().add(7, 9).build()));
    masks.put(300, Mask.of(GRID, VoxelRuns.builder().add(9, 10).build()));

    ByteBuffer file = littleEndian(unzipped(new LabelMapWriter().write(new LabelMap(GRID, masks))));

    assertEquals(3, file.getShort(40), "dimensions");
    assertEquals(3, file.getShort(352 + 2 * 8));
    assertEquals(300, file.getShort(352 + 2 * 9));
  }

  @Test
  void withOverlapsLabelNumberNIsTheNthVolume() throws IOException {
    TreeMap<Integer, Mask> masks = new TreeMap<>();
    masks.put(1, Mask.of(GRID, VoxelRuns.builder().add(7, 9).build()));
    masks.put(3, Mask.of(GRID, VoxelRuns.builder().add(8, 10).build()));

    ByteBuffer file = littleEndian(unzipped(new LabelMapWriter().write(new LabelMap(GRID, masks))));

    assertEquals(4, file.getShort(40), "dimensions");
    assertEquals(3, file.getShort(48), "volumes");
    assertEquals(1, file.get(352 + 8));
    assertEquals(0, file.get(352 + 320 + 8));
    assertEquals(1, file.get(352 + 2 * 320 + 8));
  }

  @Test
  void aMapOfAnotherGridIsRefusedWithTheReason() {
    byte[] file = new LabelMapWriter().write(anyMap(GRID, new Random(1)));

    Failure size = failure(read(file, Grids.axial(10, 9, 4, 0.5, 0.6, 2)));
    Failure place = failure(read(file, Grids.axial(10, 8, 4, 0.5, 0.7, 2)));

    assertEquals("The label map has 10 x 8 x 4 voxels, and its series 10 x 9 x 4.", size.message());
    assertTrue(place.message().startsWith("The label map lies elsewhere"), place.message());
    assertEquals(FailureReason.INVALID, place.reason());
  }

  @RepeatedTest(96)
  void aMapWithItsVoxelsInAnotherOrderLiesWhereItSays(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = Grids.oblique(random);
    LabelMap map = anyMap(grid, random);
    VolumeGrid turned = turned(grid, repetition.getCurrentRepetition() % 48);

    LabelMap back = read(new LabelMapWriter().write(map), turned).orThrow();

    assertEquals(map.masks().keySet(), back.masks().keySet());
    map.masks()
        .forEach((number, mask) -> {
          Mask found = Objects.requireNonNull(back.masks().get(number));
          assertEquals(mask.count(), found.count());
          mask.markedSlices()
              .forEach(slice ->
                  mask.forEachRun(
                      slice,
                      (row, from, to) -> {
                        PatientPoint at = grid.toPatient(VoxelIndex.of(from, row, slice));
                        assertTrue(found.contains(turned.toVoxel(at).nearest()));
                        at = grid.toPatient(VoxelIndex.of(to - 1, row, slice));
                        assertTrue(found.contains(turned.toVoxel(at).nearest()));
                      }));
        });
  }

  /** The same voxels along one of the 48 other ways to count them. */
  private static VolumeGrid turned(VolumeGrid grid, int way) {
    List<PatientVector> steps = List.of(grid.columnStep(), grid.rowStep(), grid.sliceStep());
    List<Integer> counts = List.of(grid.columns(), grid.rows(), grid.slices());
    int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    int[] order = orders[way / 8];
    PatientPoint origin = grid.origin();
    PatientVector[] turned = new PatientVector[3];
    for (int axis = 0; axis < 3; axis++) {
      turned[axis] = steps.get(order[axis]);
      if ((way >> axis & 1) == 1) {
        origin = origin.plus(turned[axis].times(counts.get(order[axis]) - 1.0));
        turned[axis] = turned[axis].reversed();
      }
    }
    return new VolumeGrid(
        counts.get(order[0]),
        counts.get(order[1]),
        counts.get(order[2]),
        origin,
        turned[0],
        turned[1],
        turned[2]);
  }

  @Test
  void anyOtherFileIsRefusedWithASentence() {
    byte[] good = new LabelMapWriter().write(anyMap(GRID, new Random(1)));
    for (int length : new int[] {0, 1, 2, 9, 20, good.length / 2, good.length - 9}) {
      assertFalse(read(Arrays.copyOf(good, length), GRID).isSuccess(), "" + length);
    }
    assertFalse(read(new byte[5000], GRID).isSuccess());
    assertFalse(
        read("{\"format\": \"sideroscope-reading/1\"}".repeat(20).getBytes(UTF_8), GRID)
            .isSuccess());
  }

  @RepeatedTest(300)
  void noDamagedHeaderGetsPastAsAnException(RepetitionInfo repetition) throws IOException {
    Random random = new Random(repetition.getCurrentRepetition());
    byte[] file = unzipped(new LabelMapWriter().write(anyMap(GRID, random)));
    for (int i = 0; i < 4; i++) {
      file[random.nextInt(352)] = (byte) random.nextInt();
    }

    read(file, GRID).toFailure().ifPresent(f -> assertTrue(f.message().endsWith(".")));
  }

  @Test
  void aBigEndianFloatMapIsRead() throws IOException {
    TreeMap<Integer, Mask> masks = new TreeMap<>();
    masks.put(5, Mask.of(GRID, VoxelRuns.builder().add(2, 4).build()));
    byte[] big = asBigEndianFloats(unzipped(new LabelMapWriter().write(new LabelMap(GRID, masks))));

    assertEquals(masks, read(big, GRID).orThrow().masks());

    ByteBuffer.wrap(big).putFloat(352 + 4 * 100, 1.5f);
    assertEquals(FailureReason.INVALID, failure(read(big, GRID)).reason());
  }

  @Test
  void aMapPlacedByItsQformIsRead() throws IOException {
    LabelMap map = anyMap(GRID, new Random(3));
    byte[] bytes = unzipped(new LabelMapWriter().write(map));
    ByteBuffer file = littleEndian(bytes);
    file.putShort(254, (short) 0);
    assertEquals(
        "The label map does not say where it lies in the patient.",
        failure(read(bytes, GRID)).message());

    file.putShort(252, (short) 1);
    file.putFloat(256 + 8, 1); // half a turn about the superior axis: RAS becomes LPS
    file.putFloat(268, (float) -GRID.origin().x());
    file.putFloat(272, (float) -GRID.origin().y());
    file.putFloat(276, (float) GRID.origin().z());

    assertEquals(map, read(bytes, GRID).orThrow());
  }

  @Test
  void aLabelMapIsNumberedFromOneOnOneGrid() {
    Mask mask = Mask.empty(GRID);
    assertThrows(IllegalArgumentException.class, () -> new LabelMap(GRID, numbered(0, mask)));
    assertThrows(IllegalArgumentException.class, () -> new LabelMap(GRID, numbered(1001, mask)));
    VolumeGrid other = Grids.axial(10, 8, 4, 1, 1, 1);
    assertThrows(IllegalArgumentException.class, () -> new LabelMap(other, numbered(1, mask)));
  }

  private static SortedMap<Integer, Mask> numbered(int number, Mask mask) {
    TreeMap<Integer, Mask> masks = new TreeMap<>();
    masks.put(number, mask);
    return masks;
  }

  private static byte[] asBigEndianFloats(byte[] file) {
    ByteBuffer little = littleEndian(file);
    byte[] bytes = Arrays.copyOf(Arrays.copyOf(file, 352), 352 + 320 * 4);
    ByteBuffer big = ByteBuffer.wrap(bytes);
    big.putInt(0, 348);
    for (int i = 0; i < 8; i++) {
      big.putShort(40 + 2 * i, little.getShort(40 + 2 * i));
    }
    big.putShort(70, (short) 16).putShort(72, (short) 32).putShort(254, (short) 1);
    for (int at = 76; at <= 116; at += 4) {
      big.putFloat(at, little.getFloat(at));
    }
    for (int at = 280; at < 328; at += 4) {
      big.putFloat(at, little.getFloat(at));
    }
    for (int i = 0; i < 320; i++) {
      big.putFloat(352 + 4 * i, little.get(352 + i));
    }
    return bytes;
  }

  private static LabelMap anyMap(VolumeGrid grid, Random random) {
    TreeMap<Integer, Mask> masks = new TreeMap<>();
    int labels = random.nextInt(4);
    for (int i = 0; i < labels; i++) {
      Mask mask = Mask.of(grid, Grids.anyVoxels(grid, random));
      if (!mask.isEmpty()) {
        masks.put(1 + random.nextInt(random.nextBoolean() ? 6 : 400), mask);
      }
    }
    return new LabelMap(grid, masks);
  }

  private static Result<LabelMap> read(byte[] file, VolumeGrid grid) {
    return new LabelMapReader().read(new ByteArrayInputStream(file), grid);
  }

  private static Failure failure(Result<LabelMap> result) {
    return result.toFailure().orElseThrow();
  }

  private static byte[] unzipped(byte[] file) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(file)).readAllBytes();
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
