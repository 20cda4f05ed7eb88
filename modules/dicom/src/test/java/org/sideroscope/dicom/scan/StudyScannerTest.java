package org.sideroscope.dicom.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.Fixture;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.LoadedStack;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.StudyFacts;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.imaging.PatientPoint;

/** Folders of any sort, and what is found in them. */
class StudyScannerTest {

  @TempDir Path folder;

  @Test
  void findsFilesInFoldersOfAnyDepthAndGroupsThem() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("a/b/c/d"));
    image(0).write(folder.resolve("one"));
    image(1).write(deep.resolve("two.dcm"));
    image(0).set("StudyInstanceUID", "1.2.4").write(deep.resolve("later"));
    image(0).set("PatientID", "P2").set("PatientName", "Other^One").write(deep.resolve("other"));

    Scan scan = LoadedStack.scan(folder);

    assertEquals(List.of("Other, One", "Test, Patient"), names(scan));
    Patient patient = scan.patients().get(1);
    assertEquals(2, patient.studies().size());
    assertEquals(2, patient.studies().getFirst().stacks().getFirst().frames().size());
    assertEquals(4, scan.files());
    assertEquals(4, scan.images());
    assertEquals(List.of(), scan.defects());
  }

  @Test
  void aFileStandsForItself() {
    Path one = image(0).write(folder.resolve("one"));
    image(1).write(folder.resolve("two"));
    assertEquals(1, LoadedStack.scan(one).images());
  }

  @Test
  void headersBecomeFacts() {
    image(0)
        .set("PatientBirthDate", "19561203")
        .set("PatientSex", "F")
        .set("StudyDate", "20240131")
        .set("StudyTime", "0915")
        .set("AccessionNumber", "A7")
        .set("StudyDescription", "Head")
        .set("SeriesDescription", "t2_swi_tra")
        .set("MagneticFieldStrength", "3")
        .set("FlipAngle", "15")
        .write(folder.resolve("one"));
    Scan scan = LoadedStack.scan(folder);
    Patient patient = scan.patients().getFirst();
    assertEquals(Optional.of(LocalDate.of(1956, 12, 3)), patient.facts().birthDate());
    StudyFacts study = patient.studies().getFirst().facts();
    assertEquals(
        new StudyFacts(
            "1.2.3",
            Optional.of(LocalDate.of(2024, 1, 31)),
            Optional.of(LocalTime.of(9, 15)),
            "A7",
            "Head",
            ""),
        study);
    ImageStack stack = scan.stacks().getFirst();
    assertEquals("t2_swi_tra", stack.series().description());
    assertEquals(3, stack.acquisition().fieldStrengthTesla().orElseThrow());
    assertEquals(15, stack.acquisition().flipAngleDegrees().orElseThrow());
    assertEquals(20, stack.acquisition().echoTimeMs().orElseThrow());
  }

  @Test
  void factsThatAreWrittenWronglyAreMissingAndDoNoHarm() {
    image(0)
        .set("PatientBirthDate", "19561399")
        .set("StudyTime", "99")
        .set("SeriesNumber", "99999999999")
        .write(folder.resolve("one"));
    Scan scan = LoadedStack.scan(folder);
    assertEquals(Optional.empty(), scan.patients().getFirst().facts().birthDate());
    assertTrue(scan.stacks().getFirst().series().number().isEmpty());
  }

  @Test
  void namesAreDecodedFromTheirCharacterSets() throws IOException {
    image(0)
        .setIn("ISO_IR 192", "PatientName", "Müller^Jörg")
        .set("PatientID", "1")
        .write(folder.resolve("utf8"));
    image(0)
        .setIn("ISO_IR 144", "PatientName", "Иванов^Пётр")
        .set("PatientID", "2")
        .write(folder.resolve("cyrillic"));
    writeNamed(
        "ISO 2022 IR 87", "Yamada^Tarou=山田^太郎=やまだ^たろう".getBytes(Charset.forName("ISO-2022-JP")));
    assertEquals(
        List.of("Müller, Jörg", "Yamada, Tarou (山田 太郎, やまだ たろう)", "Иванов, Пётр"),
        names(LoadedStack.scan(folder)));
  }

  @Test
  void aNameWithoutACharacterSetIsTakenAsUtf8OrLatin1() throws IOException {
    writeNamed("", "Jörg^A".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(List.of("Jörg, A"), names(LoadedStack.scan(folder)));
    writeNamed("", "Jörg^B ".getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("Jörg, B"), names(LoadedStack.scan(folder)));
  }

  /** Writes an image and puts the bytes of the name, of even length, in place of a stand-in. */
  private void writeNamed(String secondCharacterSet, byte[] name) throws IOException {
    String standIn = "#".repeat(name.length);
    Path file =
        image(0)
            .set("SpecificCharacterSet", "", secondCharacterSet)
            .set("PatientName", standIn)
            .set("PatientID", "3")
            .write(folder.resolve("named"));
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    String named = bytes.replace(standIn, new String(name, StandardCharsets.ISO_8859_1));
    Files.writeString(file, named, StandardCharsets.ISO_8859_1);
  }

  @Test
  void otherFilesAreSkippedQuietlyAndFalseOnesNamed() throws IOException {
    image(0).write(folder.resolve("good.dcm"));
    Files.writeString(folder.resolve("notes.txt"), "not an image");
    Files.write(folder.resolve("empty"), new byte[0]);
    Files.writeString(folder.resolve("false.dcm"), "this is no image either");
    Scan scan = LoadedStack.scan(folder);
    assertEquals(1, scan.images());
    assertEquals(4, scan.files());
    assertEquals(
        List.of("It is named like a DICOM file and is none."),
        scan.defects().stream().map(Defect::sentence).toList());
  }

  @Test
  void aFileWithoutPreambleOrMetaInformationIsRead() throws IOException {
    for (String syntax : List.of(Fixture.EXPLICIT, Fixture.IMPLICIT, Fixture.BIG_ENDIAN)) {
      Path whole = image(0).write(folder.resolve("whole"), syntax);
      byte[] bytes = Files.readAllBytes(whole);
      // group 2 begins with its own length: 8 bytes of tag, VR and length, then 4 of value
      int metaLength = ByteBuffer.wrap(bytes, 140, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
      Files.write(whole, Arrays.copyOfRange(bytes, 132 + 12 + metaLength, bytes.length));
      LoadedStack loaded = LoadedStack.only(folder);
      assertEquals(4, loaded.storedRange()[1], syntax);
    }
  }

  @Test
  void aReportIsNoImageAndAnImageWithoutPixelsIsALoss() {
    Fixture.item()
        .set("SOPClassUID", "1.2.840.10008.5.1.4.1.1.88.33")
        .set("SOPInstanceUID", "1.2.5")
        .set("Modality", "SR")
        .write(folder.resolve("report"));
    image(0).without("PixelData").write(folder.resolve("image"));
    Scan scan = LoadedStack.scan(folder);
    assertEquals(0, scan.images());
    assertEquals(List.of(DefectKind.NO_PIXELS), scan.defects().stream().map(Defect::kind).toList());
  }

  @Test
  void aPathThatIsNotThereIsNamed() {
    Scan scan = LoadedStack.scan(folder.resolve("nowhere"));
    assertEquals("There is no such file or folder.", scan.defects().getFirst().sentence());
  }

  @Test
  @Timeout(20)
  void linksThatLeadInCirclesEnd() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("a/b"));
    Files.createSymbolicLink(inner.resolve("up"), folder);
    image(0).write(inner.resolve("one"));
    assertEquals(1, LoadedStack.scan(folder).images());
  }

  @Test
  void aDicomdirLeadsToItsFilesAndNoOthers() throws IOException {
    Files.createDirectories(folder.resolve("IMAGES"));
    image(0).write(folder.resolve("IMAGES/ONE"));
    image(1).write(folder.resolve("IMAGES/two"));
    image(2).write(folder.resolve("IMAGES/UNNAMED"));
    Path dicomdir =
        Fixture.item()
            .set("SOPClassUID", "1.2.840.10008.1.3.10")
            .set("SOPInstanceUID", "1.2.6")
            .sequence(
                "DirectoryRecordSequence",
                reference("IMAGES", "ONE"),
                reference("IMAGES", "TWO"),
                reference("IMAGES", "GONE"),
                reference("..", "OUTSIDE"))
            .write(folder.resolve("DICOMDIR"));
    Scan scan = LoadedStack.scan(dicomdir);
    assertEquals(2, scan.images());
    assertEquals(
        "The DICOMDIR names 2 files that are not there.", scan.defects().getFirst().sentence());
  }

  @Test
  void aDicomdirCannotNameFilesOutsideItsFolder() throws IOException {
    Path disc = Files.createDirectories(folder.resolve("disc"));
    image(0).write(folder.resolve("SECRET"));
    Path dicomdir =
        Fixture.item()
            .set("SOPClassUID", "1.2.840.10008.1.3.10")
            .set("SOPInstanceUID", "1.2.6")
            .sequence("DirectoryRecordSequence", reference("..", "SECRET"))
            .write(disc.resolve("DICOMDIR"));
    assertEquals(0, LoadedStack.scan(dicomdir).images());
  }

  @Test
  void cancellingIsAFailureAndNothingElse() {
    image(0).write(folder.resolve("one"));
    Progress cancelled =
        new Progress() {
          @Override
          public void report(String what, long done, long total) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertEquals(
        FailureReason.CANCELLED,
        new StudyScanner().scan(List.of(folder), cancelled).toFailure().orElseThrow().reason());
  }

  private static Fixture reference(String... components) {
    return Fixture.item().set("ReferencedFileID", components);
  }

  private static Fixture image(int slice) {
    return Fixture.mr(2, 2).position(PatientPoint.of(0, 0, slice)).pixels(1, 2, 3, 4);
  }

  private static List<String> names(Scan scan) {
    return scan.patients().stream().map(patient -> patient.facts().name().display()).toList();
  }
}
