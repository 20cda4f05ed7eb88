package org.sideroscope.dicomobjects.seg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicomobjects.Conformance;
import org.sideroscope.dicomobjects.ImagesOnDisk;
import org.sideroscope.dicomobjects.Peer;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.testimages.Deposit;
import org.sideroscope.testimages.PhantomCase;
import org.sideroscope.testimages.PhantomSize;
import org.sideroscope.testimages.PhantomStudy;
import org.sideroscope.testimages.acquisition.Acquisition;
import org.sideroscope.testimages.acquisition.ScannerPlane;
import org.sideroscope.testimages.dicom.PatientPosition;

/** Segmentations before the validators and unpackers of others. */
class SegmentationTest {

  /** No multiple of eight pixels across, so that frames begin within bytes. */
  private static final double PIXEL_MM = 2.7;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(ScannerPlane.class)
  void theMarksOfThePhantomComeOutWhereTheyAre(ScannerPlane plane) throws IOException {
    PhantomCase phantom = PhantomCase.TYPE_2_SECONDARY;
    Acquisition acquisition = new Acquisition(PatientPosition.HFS, plane, PIXEL_MM, 5);
    Path images = Files.createDirectory(folder.resolve("images"));
    List<List<PatientPoint>> rims =
        acquisition.write(PhantomStudy.of(phantom, PhantomSize.SMALL), images);
    ImageStack stack = ImagesOnDisk.firstStack(images);

    WrittenSegmentation written =
        WrittenSegmentation.write(stack, masks(phantom, rims, stack), folder.resolve("seg.dcm"));

    assertJudgedWell(written);
    List<Path> all = new ArrayList<>(ImagesOnDisk.files(images));
    all.add(written.file());
    Conformance.assertConsistent(all);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "02_siemens_gre_magnitude_2echo",
        "04_siemens_xa30_enh_gre_magnitude",
        "07_philips_sag_t1_subvolume"
      })
  void theMarksOnRealImagesComeOutWhereTheyAre(String set) {
    ImageStack stack = ImagesOnDisk.firstStack(ImagesOnDisk.shared(set));

    assertJudgedWell(
        WrittenSegmentation.write(
            stack,
            WrittenSegmentation.scattered(stack.displayGrid(), 11),
            folder.resolve("seg.dcm")));
  }

  private static Map<String, Mask> masks(
      PhantomCase phantom, List<List<PatientPoint>> rims, ImageStack stack) {
    VolumeGrid grid = stack.displayGrid();
    Map<String, Mask> masks = new TreeMap<>();
    for (int i = 0; i < rims.size(); i++) {
      Deposit deposit = phantom.deposits().get(i);
      VoxelRuns.Builder runs = VoxelRuns.builder();
      for (PatientPoint point : rims.get(i)) {
        VoxelIndex voxel = grid.toVoxel(point).nearest();
        long index =
            voxel.column()
                + (long) grid.columns() * (voxel.row() + (long) grid.rows() * voxel.slice());
        runs.add(index, index + 1);
      }
      if (!rims.get(i).isEmpty()) {
        masks.put("sulci/deposit-" + deposit.site(), Mask.of(grid, runs.build()));
      }
    }
    return masks;
  }

  private void assertJudgedWell(WrittenSegmentation written) {
    assertEquals(written.masks(), written.masksReadBack());
    Conformance.assertConforms(written.file());
    assertEquals(
        framesOf(written).stream().sorted().toList(),
        Peer.run(
                "Debian package python3-pydicom",
                List.of("/usr/bin/python3", script().toString(), written.file().toString()))
            .stream()
            .sorted()
            .toList());
  }

  private Path script() {
    try (InputStream in = SegmentationTest.class.getResourceAsStream("unpack.py")) {
      return Files.write(folder.resolve("unpack.py"), in == null ? new byte[0] : in.readAllBytes());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What the masks say, as the script prints what it unpacked. */
  private static List<String> framesOf(WrittenSegmentation written) {
    List<String> frames = new ArrayList<>();
    written
        .masks()
        .forEach((label, mask) ->
            mask.markedSlices()
                .forEach(slice -> {
                  StackFrame image = written.stack().frameAt(slice).orElseThrow();
                  frames.add(
                      String.join(
                          " ",
                          label,
                          image.sopInstanceUid(),
                          String.valueOf(image.frameNumber()),
                          sha1(mask, slice)));
                }));
    return frames;
  }

  /** Of one slice, a byte a pixel. */
  static String sha1(Mask mask, int slice) {
    byte[] pixels = new byte[mask.grid().voxelsPerSlice()];
    mask.forEachRun(
        slice,
        (row, from, to) ->
            java.util.Arrays.fill(
                pixels,
                row * mask.grid().columns() + from,
                row * mask.grid().columns() + to,
                (byte) 1));
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(pixels));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(new String(pixels, StandardCharsets.UTF_8), e);
    }
  }
}
