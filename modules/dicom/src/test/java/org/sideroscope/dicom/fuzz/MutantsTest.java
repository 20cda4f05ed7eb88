package org.sideroscope.dicom.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.Fixture;
import org.sideroscope.dicom.SharedData;

/** Some damaged files at every build; {@code packaging/fuzz} opens a million. */
class MutantsTest {

  private static final long SEED = 20261120;
  private static final int LARGEST = 1 << 17;

  @TempDir Path folder;

  @Test
  @Timeout(60)
  void damagedFixturesDoNoHarm() throws IOException {
    Path file = folder.resolve("whole.dcm");
    Fixture.mr(16, 16).pixels(IntStream.range(0, 256).toArray()).write(file);
    openMutants(file, 400);
  }

  @TestFactory
  @Timeout(120)
  Stream<DynamicTest> damagedRealFilesDoNoHarm() throws IOException {
    List<String> sets = SharedData.sets();
    assumeTrue(!sets.isEmpty(), "the shared data are not beside this repository");
    return sets.stream().map(set -> dynamicTest(set, () -> openMutantsOf(SharedData.set(set))));
  }

  private void openMutantsOf(Path set) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(set)) {
      files =
          walk.filter(Files::isRegularFile)
              .filter(file -> file.toFile().length() <= LARGEST)
              .sorted()
              .limit(12)
              .toList();
    }
    for (Path file : files) {
      openMutants(file, 6);
    }
  }

  private void openMutants(Path file, int count) throws IOException {
    Mutator mutator = new Mutator(SEED);
    byte[] original = Files.readAllBytes(file);
    Path mutant = Files.createDirectories(folder.resolve("mutants"));
    Mutants mutants = new Mutants(mutant, String.valueOf(file.getFileName()));
    for (int i = 0; i < count; i++) {
      byte[] damaged = mutator.mutate(original);
      assertDoesNotThrow(() -> mutants.open(damaged), "mutant %d of %s".formatted(i, file));
    }
  }
}
