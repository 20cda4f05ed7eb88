package org.sideroscope.dicom.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.Fixture;
import org.sideroscope.dicom.LoadedStack;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicom.source.SourceReader;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.PatientPoint;

/** Files that lie about themselves cost little and are refused in plain words. */
@Timeout(60)
class HostileFilesTest {

  private static final int UNDEFINED = -1;

  @TempDir Path folder;

  @Test
  void aLengthBeyondTheFileIsNotBelieved() throws IOException {
    String sentence = refusal(explicit(0x0008, 0x1030, "UT", 0x7FFFFFF0));
    assertTrue(sentence.startsWith("It declares 2,147,483,632 bytes where only 0"), sentence);
  }

  @Test
  void aSequenceBeyondTheFileIsNotBelieved() throws IOException {
    assertTrue(refusal(explicit(0x0008, 0x1140, "SQ", 4000)).startsWith("It declares 4,000 bytes"));
  }

  @Test
  void anItemEndsWhereItsSequenceEnds() throws IOException {
    // the item declares 248 bytes in a sequence of 8 + 16
    byte[] value =
        bytes(explicit(0x0008, 0x1030, "LO", 8), "position".getBytes(StandardCharsets.US_ASCII));
    byte[] file =
        bytes(
            preamble(),
            explicit(0x0008, 0x1140, "SQ", 8 + value.length),
            tagAndLength(0xFFFE, 0xE000, 248),
            value,
            explicit(0x0020, 0x0010, "SH", 2),
            "7 ".getBytes(StandardCharsets.US_ASCII));
    DicomFile read = read(file).orThrow().orElseThrow();
    assertEquals("7", read.header().text(Tag.STUDY_ID));
  }

  @Test
  void sequencesInSequencesWithoutEndAreRefused() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(preamble());
    for (int depth = 0; depth < 10_000; depth++) {
      file.write(explicit(0x0008, 0x1140, "SQ", UNDEFINED));
      file.write(tagAndLength(0xFFFE, 0xE000, UNDEFINED));
    }
    assertEquals("Its sequences are nested too deeply.", refusalOf(file.toByteArray()));
  }

  @Test
  void functionalGroupsWithoutEndAreRefused() throws IOException {
    Path file = folder.resolve("items");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(preamble());
      out.write(explicit(0x5200, 0x9230, "SQ", UNDEFINED));
      byte[] item = tagAndLength(0xFFFE, 0xE000, 0);
      byte[] many = new byte[item.length * 10_000];
      for (int i = 0; i < many.length; i += item.length) {
        System.arraycopy(item, 0, many, i, item.length);
      }
      for (int i = 0; i < 60; i++) {
        out.write(many);
      }
    }
    assertEquals(
        "Its header describes more frames than can be read.",
        new HeaderReader(new SourceReader())
            .read(Source.file(file))
            .toFailure()
            .map(Failure::message)
            .orElse(""));
  }

  @Test
  void theDeclaredByteOrderHoldsWhateverGroupComesFirst() throws IOException {
    // read the other way round, group 5200 would be the plausible 0052
    byte[] elements =
        bytes(explicit(0x5200, 0x0010, "LO", 2), new byte[2], explicit(0x5201, 0x0010, "LO", 0));
    assertEquals("not refused", refusal(elements));
  }

  @Test
  void elementsInPlaceOfItemsAreRefused() throws IOException {
    byte[] sequence =
        bytes(
            explicit(0x0008, 0x1140, "SQ", UNDEFINED),
            explicit(0x0008, 0x1030, "LO", 8),
            new byte[8]);
    assertEquals("One of its sequences does not consist of items.", refusal(sequence));
  }

  @Test
  void aFileThatEndsInItsHeaderIsRefused() throws IOException {
    byte[] cut =
        bytes(explicit(0x0008, 0x1030, "LO", 8), "cut".getBytes(StandardCharsets.US_ASCII));
    assertEquals("It declares 8 bytes where only 3 are left.", refusal(cut));
  }

  @Test
  void anImageLargerThanAnyScannerMakesIsRefused() {
    Fixture.mr(32768, 32768).pixels(1, 2).write(folder.resolve("huge.dcm"));
    assertEquals("Its image is larger than any scanner makes.", onlyDefect());
  }

  @Test
  void anImageLargerThanItsFileCostsNothingUntilItIsRead() {
    Fixture.mr(8000, 8000).pixels(1, 2).write(folder.resolve("large.dcm"));
    Scan scan = LoadedStack.scan(folder);
    assertEquals(1, scan.stacks().size());
    assertTrue(scan.stacks().getFirst().has(DefectKind.CLAIMS_BEYOND_FILE));
  }

  @Test
  void aDescriptionThatContradictsItselfIsRefused() {
    Fixture.mr(2, 2)
        .set("BitsStored", "12")
        .set("HighBit", "3")
        .pixels(0, 0, 0, 0)
        .write(folder.resolve("bits.dcm"));
    assertEquals("Its description of the pixels contradicts itself.", onlyDefect());
  }

  @Test
  void aDeflatedFileThatEndsEarlyIsRefused() throws IOException {
    Path file =
        Fixture.mr(2, 2).pixels(1, 2, 3, 4).write(folder.resolve("deflated"), Fixture.DEFLATED);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 100));
    assertEquals("It ends early or its compression is damaged.", onlyDefect());
  }

  /** Whatever single bytes turn into, nothing is thrown and the good file beside it opens. */
  @Test
  void noChangeOfBytesSinksTheStudy() throws IOException {
    Path victim = folder.resolve("victim");
    Fixture.mr(4, 4).position(PatientPoint.of(0, 0, 1)).pixels(new int[16]).write(victim);
    byte[] whole = Files.readAllBytes(victim);
    Fixture.mr(4, 4).set("PatientID", "good").pixels(new int[16]).write(folder.resolve("good"));
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      byte[] mutant = whole.clone();
      int changes = 1 + random.nextInt(4);
      for (int i = 0; i < changes; i++) {
        mutant[128 + random.nextInt(whole.length - 128)] = (byte) random.nextInt(256);
      }
      Files.write(victim, Arrays.copyOf(mutant, mutant.length - random.nextInt(8) * 20));
      Scan scan = LoadedStack.scan(folder);
      scan.stacks().forEach(LoadedStack::of);
      assertTrue(scan.patients().stream().anyMatch(patient -> patient.facts().id().equals("good")));
    }
  }

  private String onlyDefect() {
    Scan scan = LoadedStack.scan(folder);
    assertEquals(0, scan.images());
    assertEquals(1, scan.defects().size());
    return scan.defects().getFirst().sentence();
  }

  private String refusal(byte[] elements) throws IOException {
    return refusalOf(bytes(preamble(), elements));
  }

  private String refusalOf(byte[] file) throws IOException {
    return read(file).toFailure().map(Failure::message).orElse("not refused");
  }

  private Result<Optional<DicomFile>> read(byte[] file) throws IOException {
    return new HeaderReader(new SourceReader())
        .read(Source.file(Files.write(folder.resolve("file"), file)));
  }

  private static byte[] preamble() {
    byte[] preamble = new byte[132];
    System.arraycopy("DICM".getBytes(StandardCharsets.US_ASCII), 0, preamble, 128, 4);
    byte[] syntax = "1.2.840.10008.1.2.1\0".getBytes(StandardCharsets.US_ASCII);
    return bytes(preamble, explicit(0x0002, 0x0010, "UI", syntax.length), syntax);
  }

  /** Tag, value representation and length; the value is left to the caller. */
  private static byte[] explicit(int group, int element, String vr, int length) {
    boolean longForm = VrTable.hasLongLength(vr);
    ByteBuffer buffer = ByteBuffer.allocate(longForm ? 12 : 8).order(ByteOrder.LITTLE_ENDIAN);
    buffer.putShort((short) group).putShort((short) element);
    buffer.put(vr.getBytes(StandardCharsets.US_ASCII));
    return (longForm ? buffer.putShort((short) 0).putInt(length) : buffer.putShort((short) length))
        .array();
  }

  private static byte[] tagAndLength(int group, int element, int length) {
    return ByteBuffer.allocate(8)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) group)
        .putShort((short) element)
        .putInt(length)
        .array();
  }

  private static byte[] bytes(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
