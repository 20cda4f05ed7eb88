package org.sideroscope.workstation.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;

class AtomicSaveTest {

  @TempDir Path folder;

  @Test
  void writesADocumentAndItsCompanions() throws IOException {
    Path document = folder.resolve("reading.json");
    Path companion = folder.resolve("reading.nii.gz");

    AtomicSave.save(NewFile.of(document, "{}"), List.of(NewFile.of(companion, "marks"))).orThrow();

    assertEquals("{}", Files.readString(document));
    assertEquals("marks", Files.readString(companion));
    assertEquals(2, entries());
  }

  @Test
  void replacesTheFormerVersion() throws IOException {
    Path document = Files.writeString(folder.resolve("reading.json"), "former");

    AtomicSave.save(NewFile.of(document, "next")).orThrow();

    assertEquals("next", Files.readString(document));
    assertEquals(1, entries());
  }

  @Test
  void leavesNothingBehindWhenTheDocumentCannotTakeItsPlace() throws IOException {
    Path taken = folder.resolve("reading.json");
    Files.createDirectories(taken.resolve("inside"));
    NewFile companion = NewFile.of(folder.resolve("reading.nii.gz"), "marks");

    Failure failure =
        AtomicSave.save(NewFile.of(taken, "{}"), List.of(companion)).toFailure().orElseThrow();

    assertEquals(FailureReason.IO, failure.reason());
    assertTrue(failure.message().contains("choose another name"));
    assertEquals(1, entries());
  }

  @Test
  void neverOverwritesACompanionThatItDoesNotOwn() throws IOException {
    Path document = Files.writeString(folder.resolve("reading.json"), "former");
    Path foreign = Files.writeString(folder.resolve("reading.nii.gz"), "someone else's");

    assertTrue(
        AtomicSave.save(NewFile.of(document, "next"), List.of(NewFile.of(foreign, "marks")))
            .toFailure()
            .isPresent());

    assertEquals("former", Files.readString(document));
    assertEquals("someone else's", Files.readString(foreign));
    assertEquals(2, entries());
  }

  @Test
  void saysThatTheFolderIsNotThere() {
    Path document = folder.resolve("no such folder").resolve("reading.json");

    Failure failure = AtomicSave.save(NewFile.of(document, "{}")).toFailure().orElseThrow();

    assertEquals("The folder to write to is not there; choose another one.", failure.message());
  }

  @Test
  void leavesNothingBehindWhenAFileCannotEvenBeBegun() throws IOException {
    Path document = folder.resolve("reading.json");
    NewFile unwritable = NewFile.of(folder.resolve("x".repeat(255)), "marks");

    assertTrue(
        AtomicSave.save(NewFile.of(document, "{}"), List.of(unwritable)).toFailure().isPresent());

    assertEquals(0, entries());
  }

  @Test
  void tellsAFullDiskFromOtherTrouble() {
    Failure failure =
        DiskFailure.whenWriting(
            folder.resolve("reading.json"), new IOException("No space left on device"));

    assertTrue(failure.message().startsWith("The disk is full"));
  }

  private long entries() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.count();
    }
  }
}
