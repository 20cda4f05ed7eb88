package org.sideroscope.dicom.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.Fixture;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.LoadedStack;
import org.sideroscope.dicom.Scan;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;

/** Archives are read where they lie, and none of them can do harm. */
class ArchivesTest {

  @TempDir Path folder;

  @Test
  void aZipShowsWhatTheFolderShows() throws IOException {
    assertSameAsFolder(Packing.zip(study(), folder.resolve("study.zip")));
  }

  @Test
  void aTarShowsWhatTheFolderShows() throws IOException {
    assertSameAsFolder(Packing.tar(study(), folder.resolve("study.tar")));
  }

  @Test
  void aCompressedTarShowsWhatTheFolderShows() throws IOException {
    assertSameAsFolder(Packing.tarGz(study(), folder.resolve("study.tgz")));
  }

  @Test
  void nothingIsWrittenBesideAnArchive() throws IOException {
    Path zip =
        Packing.zip(study(), Files.createDirectory(folder.resolve("alone")).resolve("s.zip"));
    LoadedStack.all(zip);
    try (Stream<Path> beside = Files.list(folder.resolve("alone"))) {
      assertEquals(List.of(zip), beside.toList());
    }
  }

  @Test
  void anArchiveInAFolderIsLookedInto() throws IOException {
    Path study = study();
    Path incoming = Files.createDirectories(folder.resolve("incoming/today"));
    Packing.zip(study, incoming.resolve("study.zip"));
    Scan scan = LoadedStack.scan(folder.resolve("incoming"));
    assertEquals(8, scan.images());
    assertEquals(9, scan.files());
  }

  @Test
  void framesOfOneLargePackedFileAreReadInOnePass() throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    Fixture shared = Fixture.item();
    List<Fixture> frames = IntStream.range(0, 40).mapToObj(ArchivesTest::frame).toList();
    int[] pixels = new Random(4).ints(40 * 16 * 16, 0, 4000).toArray();
    Fixture.enhanced(16, 16, shared, frames).pixels(pixels).write(many.resolve("enhanced.dcm"));
    LoadedStack expected = LoadedStack.only(many);
    Packing.gzip(many.resolve("enhanced.dcm"), folder.resolve("enhanced.dcm.gz"));
    assertSamePixels(expected, LoadedStack.only(folder.resolve("enhanced.dcm.gz")));
    assertSamePixels(
        expected, LoadedStack.only(Packing.tarGz(many, folder.resolve("enhanced.tar.gz"))));
  }

  private static Fixture frame(int index) {
    return Fixture.item()
        .sequence(
            "PlanePositionSequence",
            Fixture.item().set("ImagePositionPatient", "0", "0", String.valueOf(2 * index)))
        .sequence(
            "PlaneOrientationSequence",
            Fixture.item().set("ImageOrientationPatient", "1", "0", "0", "0", "1", "0"));
  }

  @Test
  void aCutOffZipIsNamedAndTheRestOpens() throws IOException {
    Path zip = Packing.zip(study(), folder.resolve("study/cut.zip"));
    byte[] bytes = Files.readAllBytes(zip);
    Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length - 40));
    Scan scan = LoadedStack.scan(folder.resolve("study"));
    assertEquals(8, scan.images());
    assertEquals(List.of("The ZIP archive ends before its directory."), sentences(scan));
  }

  @Test
  void aTarThatIsCutOffShowsWhatItHas() throws IOException {
    Path tar = Packing.tar(study(), folder.resolve("cut.tar"));
    byte[] bytes = Files.readAllBytes(tar);
    // eight entries of a header and two blocks each; the fifth header is damaged
    int fifth = 4 * (512 + 1024);
    java.util.Arrays.fill(bytes, fifth, fifth + 512, (byte) 'x');
    Files.write(tar, bytes);
    Scan scan = LoadedStack.scan(tar);
    assertEquals(4, scan.images());
    assertEquals(
        List.of("The archive is damaged or cut off after 4 files; what follows is lost."),
        sentences(scan));
  }

  @Test
  void aCutOffCompressedTarIsNamed() throws IOException {
    Path tar = Packing.tarGz(study(), folder.resolve("cut.tar.gz"));
    byte[] bytes = Files.readAllBytes(tar);
    Files.write(tar, java.util.Arrays.copyOf(bytes, 40));
    Scan scan = LoadedStack.scan(tar);
    assertEquals(0, scan.images());
    assertEquals(List.of("It ends early or its compression is damaged."), sentences(scan));
  }

  @Test
  void entriesThatNamePlacesOutsideAreLeftOut() throws IOException {
    byte[] image = Files.readAllBytes(image(folder.resolve("one"), 0));
    Path zip = folder.resolve("slip.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("../../evil", "/etc/evil", "a/../../evil", "C:\\evil", "good")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(image);
      }
    }
    Scan scan = LoadedStack.scan(zip);
    assertEquals(1, scan.images());
    assertEquals(DefectKind.UNSAFE_NAME, scan.defects().getFirst().kind());
    assertTrue(scan.defects().getFirst().sentence().startsWith("4 of its entries"));
  }

  @Test
  void aDicomdirInAnArchiveIsNeitherFollowedNorRefused() throws IOException {
    Fixture.item()
        .sequence(
            "DirectoryRecordSequence", Fixture.item().set("ReferencedFileID", "DEEP", "ER", "IM0"))
        .write(study().resolve("DICOMDIR"));
    Scan scan = LoadedStack.scan(Packing.zip(folder.resolve("study"), folder.resolve("disc.zip")));
    assertEquals(8, scan.images());
    assertEquals(List.of(), scan.defects());
    assertEquals(List.of(), scan.others());
  }

  @Test
  void anArchiveInsideAnArchiveIsNamed() throws IOException {
    Path outer = Files.createDirectory(folder.resolve("outer"));
    Packing.zip(study(), outer.resolve("inner.zip"));
    Scan scan = LoadedStack.scan(Packing.zip(outer, folder.resolve("outer.zip")));
    assertEquals(0, scan.images());
    assertEquals(DefectKind.NESTED_ARCHIVE, scan.defects().getFirst().kind());
  }

  @Test
  @Timeout(60)
  void aBombIsRefusedBeforeItGoesOff() throws IOException {
    // claims a value of 2 GB in its header, which consists of zeros and packs to a thousandth
    Path bomb = folder.resolve("bomb.dcm.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      out.write(headOfLongValue(2_000_000_000));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        out.write(zeros);
      }
    }
    Scan scan = LoadedStack.scan(bomb);
    assertEquals(0, scan.images());
    assertEquals(List.of("It is compressed beyond belief and is not unpacked."), sentences(scan));
  }

  private static byte[] headOfLongValue(int length) {
    ByteBuffer head = ByteBuffer.allocate(128 + 4 + 12).order(ByteOrder.LITTLE_ENDIAN);
    head.position(128);
    head.put(new byte[] {'D', 'I', 'C', 'M', 8, 0, 1, 0, 'U', 'N', 0, 0}).putInt(length);
    return head.array();
  }

  @Test
  void aDirectoryThatIsTooLargeIsNotHeld() throws IOException {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    new ZipOutputStream(small).close();
    ByteBuffer end = ByteBuffer.wrap(small.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
    end.putInt(end.limit() - 22 + 12, 2_000_000_000);
    Path zip = Files.write(folder.resolve("claims.zip"), end.array());
    assertEquals(
        List.of("The archive's directory is larger than can be read."),
        sentences(LoadedStack.scan(zip)));
  }

  @Test
  void anArchiveThatChangesIsNotReadUnderItsOldHeaders() throws IOException {
    Path zip = Packing.zip(study(), folder.resolve("study.zip"));
    ImageStack stack = LoadedStack.scan(zip).stacks().getFirst();
    Files.write(zip, new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);
    LoadedStack loaded = LoadedStack.of(stack);
    assertEquals(
        "It has changed since the study was opened.", loaded.defects().getFirst().sentence());
    assertTrue(loaded.volume().isMissing(0));
  }

  private Path study() throws IOException {
    Path study = Files.createDirectories(folder.resolve("study/deep/er"));
    for (int i = 0; i < 8; i++) {
      image(study.resolve("IM" + (7 - i)), i);
    }
    return folder.resolve("study");
  }

  private static Path image(Path file, int slice) {
    return Fixture.mr(4, 4)
        .at(PatientPoint.of(0, 0, 2 * slice), PatientVector.of(1, 0, 0), PatientVector.of(0, 1, 0))
        .pixels(new Random(slice).ints(16, 0, 4096).toArray())
        .write(file);
  }

  private void assertSameAsFolder(Path archive) throws IOException {
    LoadedStack loaded = LoadedStack.only(archive);
    assertEquals(8, loaded.stack().frames().size());
    assertSamePixels(LoadedStack.only(folder.resolve("study")), loaded);
  }

  private static void assertSamePixels(LoadedStack expected, LoadedStack actual) {
    assertEquals(List.of(), actual.defects());
    for (int slice = 0; slice < expected.volume().grid().slices(); slice++) {
      assertArrayEquals(
          expected.volume().storedSlice(slice), actual.volume().storedSlice(slice), "" + slice);
    }
  }

  private static List<String> sentences(Scan scan) {
    return scan.defects().stream().map(Defect::sentence).toList();
  }
}
