package org.sideroscope.dicom.deidentify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sideroscope.dicom.SharedData;
import org.sideroscope.dicom.dataset.DataSet;
import org.sideroscope.dicom.dataset.WholeFile;
import org.sideroscope.dicom.header.DicomFile;
import org.sideroscope.dicom.header.HeaderReader;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicom.source.SourceReader;

/** Real files of every way of writing them. */
class FileDeidentificationTest {

  @TempDir Path folder;

  /** Classic and enhanced, explicit and implicit, big endian, deflated, compressed in many ways. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "01_swip_philips_mag_phase",
        "04_siemens_xa30_enh_gre_magnitude",
        "09_siemens_mosaic",
        "11_spine_siemens_t2_jpegll",
        "13_enhanced_philips_b0",
        "20_compressed_same_image",
        "21_compressed_enhanced_mf",
        "22_compressed_other",
        "30_charsets",
        "40_malformed",
        "50_dicomdir",
        "60_seg_dcmqi_liver",
        "61_sr_tid1500_dcmqi"
      })
  void pixelsAreTheSameInTheSameTransferSyntax(String set) throws IOException {
    int compared = 0;
    for (Path file : files(SharedData.set(set))) {
      compared += isTheSame(file) ? 1 : 0;
    }
    assertTrue(compared > 0, "something was written");
  }

  private boolean isTheSame(Path file) throws IOException {
    Path out = Files.createTempDirectory(folder, "out");
    try (FileDeidentification files =
        new FileDeidentification(
            new Deidentifier(EnumSet.noneOf(Keep.class), _ -> false, "Test 1"),
            new UidMap(Secret.random()),
            new Removals(),
            true)) {
      var outcome = files.write(Source.file(file), new Pseudonym("P1", new DateShift(-400)), out);
      if (outcome.leftOut().isPresent()) {
        assertEquals(List.of(), files(out), "nothing is left behind");
        return false;
      }
    }
    Path written = files(out).getFirst();
    DicomFile before = header(file);
    DicomFile after = header(written);
    assertEquals(before.transferSyntax().uid().isEmpty(), after.transferSyntax().uid().isEmpty());
    assertEquals(before.transferSyntax().encapsulated(), after.transferSyntax().encapsulated());
    assertArrayEquals(pixels(before), pixels(after), file.getFileName().toString());
    return true;
  }

  private static DicomFile header(Path file) throws IOException {
    try (SourceReader sources = new SourceReader()) {
      return new HeaderReader(sources).read(Source.file(file)).orThrow().orElseThrow();
    }
  }

  /** Nothing but the pixels, written under an empty data set. */
  private static byte[] pixels(DicomFile file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SourceReader sources = new SourceReader();
        WholeFile whole = WholeFile.open(sources, file)) {
      whole.copyPixelsUnder(DataSet.EMPTY, bytes);
    }
    return bytes.toByteArray();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void aFileThatEndsEarlyIsLeftOutAndLeavesNothing() throws IOException {
    Path whole = files(SharedData.set("01_swip_philips_mag_phase")).getFirst();
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.dcm");
    Files.write(cut, Arrays.copyOf(bytes, bytes.length - 1000));
    Removals removals = new Removals();
    try (FileDeidentification files =
        new FileDeidentification(
            new Deidentifier(EnumSet.noneOf(Keep.class), _ -> false, "Test 1"),
            new UidMap(Secret.random()),
            removals,
            false)) {
      assertEquals(
          Optional.of(LeftOut.UNREADABLE),
          files
              .write(
                  Source.file(cut),
                  new Pseudonym("P1", new DateShift(-400)),
                  Files.createDirectory(folder.resolve("out")))
              .leftOut());
    }
    assertEquals(List.of(), files(folder.resolve("out")));
    assertEquals(List.of(), removals.lines());
  }
}
