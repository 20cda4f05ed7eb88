package org.sideroscope.testimages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.sideroscope.foundation.Progress;
import org.sideroscope.testimages.writing.PhantomWriter;

class PhantomWriterTest {

  @TempDir Path folder;

  @Test
  void refusesFolderWithSomethingInIt() throws IOException {
    Path note = Files.writeString(folder.resolve("note.txt"), "mine");
    Failure failure = write(folder, Progress.NONE);
    assertEquals(FailureReason.CONFLICT, failure.reason());
    assertEquals(List.of(Path.of("note.txt")), files(folder));
    assertEquals("mine", Files.readString(note));
  }

  @Test
  void refusesFileInPlaceOfFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    assertEquals(FailureReason.CONFLICT, write(file, Progress.NONE).reason());
    assertEquals(FailureReason.IO, write(file.resolve("below"), Progress.NONE).reason());
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void leavesNothingWhenStopped() throws IOException {
    Path fresh = folder.resolve("fresh");
    assertEquals(FailureReason.CANCELLED, write(fresh, stoppingAfter(9)).reason());
    assertFalse(Files.exists(fresh));

    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals(FailureReason.CANCELLED, write(empty, stoppingAfter(58)).reason());
    assertTrue(Files.isDirectory(empty));
    assertEquals(List.of(), files(empty));
  }

  private static Failure write(Path to, Progress progress) {
    return new PhantomWriter()
        .write(PhantomCase.TYPE_1_CLASSICAL, PhantomSize.SMALL, to, progress)
        .toFailure()
        .orElse(Failure.of(FailureReason.INVALID, "no failure"));
  }

  private static Progress stoppingAfter(int slices) {
    return new Progress() {
      private long done;

      @Override
      public void report(String what, long now, long total) {
        done = now;
      }

      @Override
      public boolean isCancelled() {
        return done >= slices;
      }
    };
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).map(root::relativize).sorted().toList();
    }
  }
}
