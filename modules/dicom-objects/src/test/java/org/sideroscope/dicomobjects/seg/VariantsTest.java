package org.sideroscope.dicomobjects.seg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sideroscope.dicom.TransferSyntax;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicomobjects.ImagesOnDisk;
import org.sideroscope.dicomobjects.Peer;
import org.sideroscope.dicomobjects.part10.Part10Reader;
import org.sideroscope.foundation.Progress;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.Mask;

/**
 * Segmentations of every sort that pydicom makes: 7 x 5 pixels, so that frames begin within bytes;
 * frames in any order and slices left out; no image is named.
 */
class VariantsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"BINARY", "FRACTIONAL", "FRACTIONAL-RLE", "LABELMAP"})
  void everyMarkedPixelIsReadWhereItLies(String sort) throws IOException {
    Path file = folder.resolve("seg.dcm");
    List<String> told =
        Peer.run(
            "Debian package python3-pydicom",
            List.of("/usr/bin/python3", script().toString(), sort, file.toString()));

    SegmentationFile opened = SegmentationFile.open(Source.file(file)).orThrow();
    SegmentedFrames read = opened.read(Progress.NONE).orThrow();

    assertEquals(told.stream().sorted().toList(), pixels(read.onOwnVoxels().orElseThrow()));
    assertEquals(6, read.grid().orElseThrow().slices(), "with the two that were left out");
    assertEquals(0.5 * 1.5 * 2, read.voxelVolumeMm3().orElseThrow(), 1e-9);
    assertEquals(
        told.stream().filter(line -> line.startsWith("2:")).count(), read.count(2), "voxels");
    assertEquals("noise", opened.segments().getFirst().algorithmName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dcmcjpeg", "dcmcjpls", "dcmcrle"})
  void compressedFractionsAreReadAsThePlainOnes(String compressor) throws IOException {
    Path plain = folder.resolve("plain.dcm");
    Path packed = folder.resolve("packed.dcm");
    Peer.run(
        "Debian package python3-pydicom",
        List.of("/usr/bin/python3", script().toString(), "FRACTIONAL", plain.toString()));
    Peer.run("Debian package dcmtk", List.of(compressor, plain.toString(), packed.toString()));

    assertEquals(pixels(own(plain)), pixels(own(packed)));
    assertTrue(transferSyntax(packed).encapsulated(), "it was compressed");
  }

  private static TransferSyntax transferSyntax(Path file) throws IOException {
    try (Part10Reader reader = new Part10Reader()) {
      return reader.read(Source.file(file)).orThrow().file().transferSyntax();
    }
  }

  private static Map<Integer, Mask> own(Path file) {
    return SegmentationFile.open(Source.file(file))
        .flatMap(opened -> opened.read(Progress.NONE))
        .orThrow()
        .onOwnVoxels()
        .orElseThrow();
  }

  private Path script() throws IOException {
    try (InputStream in = VariantsTest.class.getResourceAsStream("variant.py")) {
      return Files.write(
          folder.resolve("variant.py"), in == null ? new byte[0] : in.readAllBytes());
    }
  }

  private static List<String> pixels(Map<Integer, Mask> masks) {
    List<String> lines = new ArrayList<>();
    masks.forEach((number, mask) ->
        mask.markedSlices()
            .forEach(slice ->
                mask.forEachRun(
                    slice,
                    (row, from, end) -> {
                      double z = mask.grid().toPatient(VoxelIndex.of(0, 0, slice)).z();
                      for (int column = from; column < end; column++) {
                        lines.add(
                            String.format(Locale.ROOT, "%d: %d %d %.1f", number, column, row, z));
                      }
                    })));
    return lines.stream().sorted().toList();
  }

  @Test
  void coloursComeBackAsTheyWereStored() {
    for (int rgb : new int[] {0xE69F00, 0x009E73, 0x000000, 0xFFFFFF, 0x123456}) {
      double[] lab = CieLab.ofRgb(rgb);
      assertEquals(rgb, CieLab.toRgb(lab[0], lab[1], lab[2]));
    }
  }

  @Test
  void aSegmentationOfAnotherMakerIsDescribed() {
    Path set = ImagesOnDisk.shared("61_sr_tid1500_dcmqi");
    SegmentationFile file = SegmentationFile.open(Source.file(set.resolve("seg.dcm"))).orThrow();
    SegmentedFrames read = file.read(Progress.NONE).orThrow();

    SegmentDescription segment = file.segments().getFirst();
    assertEquals("Neoplasm, Primary", segment.label());
    assertEquals("Morphologically Altered Structure", segment.category().orElseThrow().meaning());
    assertEquals("MANUAL", segment.algorithmType());
    // the report beside it says that the volume is 33.5824 ml
    double millilitres = read.count(1) * read.voxelVolumeMm3().orElseThrow() / 1000;
    assertEquals(33.5824, millilitres, 0.001);
  }
}
