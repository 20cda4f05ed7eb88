package org.sideroscope.dicom.nifti;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.LoadedStack;
import org.sideroscope.dicom.Scan;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;

/** NIfTI files lie in any direction; every voxel must come out where its matrix says. */
class NiftiTest {

  private static final int[] SIZE = {5, 4, 3};

  @TempDir Path folder;

  /** All ways three axes can lie along the patient's, and some between. */
  static Stream<double[][]> matrices() {
    List<double[][]> matrices = new ArrayList<>();
    Random random = new Random(7);
    int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    for (int[] order : orders) {
      for (int signs = 0; signs < 8; signs++) {
        matrices.add(matrix(order, signs, random, 0));
        matrices.add(matrix(order, signs, random, 0.3));
      }
    }
    return matrices.stream();
  }

  private static double[][] matrix(int[] order, int signs, Random random, double tilt) {
    double[][] m = new double[3][4];
    double[] spacing = {0.5, 0.75, 2};
    for (int axis = 0; axis < 3; axis++) {
      m[order[axis]][axis] = spacing[axis] * ((signs >> axis & 1) == 0 ? 1 : -1);
      m[axis][3] = random.nextDouble(-100, 100);
    }
    return rotated(m, tilt);
  }

  /** Turned about the first axis, so that right angles stay right. */
  private static double[][] rotated(double[][] m, double angle) {
    double[][] turned = new double[3][];
    turned[0] = m[0].clone();
    turned[1] = new double[4];
    turned[2] = new double[4];
    for (int i = 0; i < 4; i++) {
      turned[1][i] = Math.cos(angle) * m[1][i] - Math.sin(angle) * m[2][i];
      turned[2][i] = Math.sin(angle) * m[1][i] + Math.cos(angle) * m[2][i];
    }
    return turned;
  }

  @ParameterizedTest
  @MethodSource("matrices")
  void everyVoxelLiesWhereTheMatrixSays(double[][] ras) {
    for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
      new NiftiFile(order, SIZE).sform(ras).write(folder.resolve("image.nii"));
      LoadedStack loaded = LoadedStack.only(folder);
      assertEquals(List.of(), loaded.defects());
      for (int value = 0; value < 60; value++) {
        int i = value % 5;
        int j = value / 5 % 4;
        int k = value / 20;
        PatientPoint place =
            PatientPoint.of(
                -(ras[0][0] * i + ras[0][1] * j + ras[0][2] * k + ras[0][3]),
                -(ras[1][0] * i + ras[1][1] * j + ras[1][2] * k + ras[1][3]),
                ras[2][0] * i + ras[2][1] * j + ras[2][2] * k + ras[2][3]);
        VoxelPosition voxel = loaded.volume().grid().toVoxel(place);
        assertEquals(value, loaded.volume().stored(voxel.nearest()));
        assertEquals(Math.rint(voxel.column()), voxel.column(), 1e-3);
        assertEquals(Math.rint(voxel.row()), voxel.row(), 1e-3);
        assertEquals(Math.rint(voxel.slice()), voxel.slice(), 1e-3);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("matrices")
  void everyPlaneIsTheRightWayUp(double[][] ras) {
    new NiftiFile(ByteOrder.LITTLE_ENDIAN, SIZE).sform(ras).write(folder.resolve("image.nii"));
    VolumeGrid grid = LoadedStack.only(folder).volume().grid();
    boolean sagittal = grid.plane() == AnatomicalPlane.SAGITTAL;
    boolean axial = grid.plane() == AnatomicalPlane.AXIAL;
    PatientVector column = grid.columnStep();
    PatientVector row = grid.rowStep();
    assertTrue(sagittal ? column.y() > 0 : column.x() > 0, "columns go to the left, or the back");
    assertTrue(axial ? row.y() > 0 : row.z() < 0, "rows go to the back, or the feet");
    assertTrue(grid.sliceStep().dot(grid.normal()) > 0, "slices follow their normal");
  }

  @Test
  void aQformIsReadAsItsQuaternionSays() {
    // half a turn about the head-feet axis: right becomes left, front becomes back
    new NiftiFile(ByteOrder.LITTLE_ENDIAN, SIZE)
        .spacing(0.5, 0.75, 2)
        .qform(0, 0, 1, 1, 10, 20, 30)
        .write(folder.resolve("q.nii"));
    VolumeGrid grid = LoadedStack.only(folder).volume().grid();
    assertEquals(0, grid.origin().distanceMm(PatientPoint.of(-10, -20, 30)), 1e-5);
    assertEquals(PatientVector.of(0.5, 0, 0), rounded(grid.columnStep()));
    assertEquals(PatientVector.of(0, 0.75, 0), rounded(grid.rowStep()));
    assertEquals(PatientVector.of(0, 0, 2), rounded(grid.sliceStep()));
  }

  @Test
  void theSliceAxisOfAQformMayBeMirrored() {
    new NiftiFile(ByteOrder.LITTLE_ENDIAN, SIZE)
        .spacing(1, 1, 2)
        .qform(0, 0, 0, -1, 0, 0, 0)
        .write(folder.resolve("q.nii"));
    LoadedStack loaded = LoadedStack.only(folder);
    assertEquals(0, loaded.volume().grid().origin().distanceMm(PatientPoint.of(-4, -3, -4)), 1e-5);
    assertEquals(59, loaded.volume().storedSlice(0)[0]);
  }

  private static PatientVector rounded(PatientVector v) {
    return PatientVector.of(
        Math.rint(v.x() * 1e4) / 1e4 + 0.0,
        Math.rint(v.y() * 1e4) / 1e4 + 0.0,
        Math.rint(v.z() * 1e4) / 1e4 + 0.0);
  }

  @Test
  void withoutAMatrixNoSideIsClaimed() {
    new NiftiFile(ByteOrder.LITTLE_ENDIAN, SIZE).write(folder.resolve("image.nii"));
    LoadedStack loaded = LoadedStack.only(folder);
    assertEquals(Geometry.NONE, loaded.stack().geometry());
    assertTrue(loaded.stack().has(DefectKind.MISSING_GEOMETRY));
    assertEquals(59, loaded.volume().storedSlice(2)[19]);
  }

  @Test
  void itIsSaidThatNothingIsKnownOfThePatient() {
    write("sub-01_swi.nii", 4);
    ImageStack stack = LoadedStack.scan(folder).stacks().getFirst();
    assertTrue(stack.has(DefectKind.NO_FACTS));
    assertEquals(ImageKind.SWI, stack.kind().kind());
    assertEquals("the file name says \"swi\"", stack.kind().reason());
  }

  @Test
  void timePointsAreApart() {
    new NiftiFile(ByteOrder.LITTLE_ENDIAN, 5, 4, 3, 2)
        .sform(identity())
        .write(folder.resolve("bold.nii"));
    List<LoadedStack> stacks = LoadedStack.all(folder);
    assertEquals(List.of(1, 2), stacks.stream().map(s -> s.stack().timePoint()).toList());
    assertEquals(0, stacks.get(0).volume().grid().origin().distanceMm(PatientPoint.of(-4, -3, 0)));
    assertEquals(19, stacks.get(0).volume().storedSlice(0)[0]);
    assertEquals(79, stacks.get(1).volume().storedSlice(0)[0]);
  }

  @Test
  void slopeAndInterceptMakeRealValues() {
    new NiftiFile(ByteOrder.LITTLE_ENDIAN, SIZE)
        .sform(identity())
        .scaled(2.5, -10)
        .write(folder.resolve("scaled.nii"));
    assertEquals(19 * 2.5 - 10, realOfFirst(), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8, 16, 64, 256, 512, 768})
  void everyDataTypeGivesItsValues(int type) {
    write("image.nii", type);
    boolean floating = type == 16 || type == 64;
    assertEquals(floating ? 19 / 4.0 : 19, realOfFirst(), floating ? 20 / 4.0 / 65535 : 0);
  }

  private double realOfFirst() {
    LoadedStack loaded = LoadedStack.only(folder);
    return loaded.volume().real(org.sideroscope.imaging.VoxelIndex.of(0, 0, 0));
  }

  @Test
  void compressedOnesAreReadAlike() throws IOException {
    byte[] bytes = new NiftiFile(ByteOrder.LITTLE_ENDIAN, SIZE).sform(identity()).bytes();
    try (var out =
        new java.util.zip.GZIPOutputStream(Files.newOutputStream(folder.resolve("image.nii.gz")))) {
      out.write(bytes);
    }
    assertEquals(19, LoadedStack.only(folder).volume().storedSlice(0)[0]);
  }

  @Test
  void refusalsSayWhy() throws IOException {
    assertRefused(
        new NiftiFile(ByteOrder.LITTLE_ENDIAN, SIZE).type(4).set(42, -3).bytes(), "voxels");
    byte[] pair = new NiftiFile(ByteOrder.LITTLE_ENDIAN, SIZE).bytes();
    pair[345] = 'i';
    assertRefused(pair, "half of a NIfTI pair");
    byte[] whole = new NiftiFile(ByteOrder.LITTLE_ENDIAN, SIZE).bytes();
    assertRefused(Arrays.copyOf(whole, whole.length - 1), "cut off");
    byte[] complex = new NiftiFile(ByteOrder.LITTLE_ENDIAN, SIZE).bytes();
    complex[70] = 32;
    assertRefused(complex, "NIfTI data type 32");
  }

  private void assertRefused(byte[] file, String part) throws IOException {
    Files.write(folder.resolve("image.nii"), file);
    Scan scan = LoadedStack.scan(folder);
    assertEquals(0, scan.images());
    List<String> sentences = scan.defects().stream().map(Defect::sentence).toList();
    assertEquals(1, sentences.size());
    assertTrue(sentences.getFirst().contains(part), sentences.getFirst());
  }

  @Test
  void aReadingIsFoundAgainForTheSameImagesOnly() throws IOException {
    write("a.nii", 4);
    String uid = studyUid();
    assertEquals(uid, studyUid(), "the same on every run");
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.move(folder.resolve("a.nii"), elsewhere.resolve("renamed.nii"));
    assertEquals(uid, studyUid(), "wherever it lies");
    byte[] other = Files.readAllBytes(elsewhere.resolve("renamed.nii"));
    other[other.length / 2] ^= 1;
    Files.write(elsewhere.resolve("renamed.nii"), other);
    assertNotEquals(uid, studyUid(), "another patient's images are other ones");
  }

  private String studyUid() {
    return LoadedStack.scan(folder)
        .patients()
        .getFirst()
        .studies()
        .getFirst()
        .facts()
        .studyInstanceUid();
  }

  private void write(String name, int type) {
    new NiftiFile(ByteOrder.LITTLE_ENDIAN, SIZE)
        .sform(identity())
        .type(type)
        .write(folder.resolve(name));
  }

  private static double[][] identity() {
    return new double[][] {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}};
  }
}
