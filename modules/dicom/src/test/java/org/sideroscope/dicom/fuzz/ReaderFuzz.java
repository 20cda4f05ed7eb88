package org.sideroscope.dicom.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Jazzer calls with files that it made up, guided by the code they reach. */
public final class ReaderFuzz {

  private final Mutants mutants;

  private ReaderFuzz(Path folder) {
    mutants = new Mutants(folder, "input");
  }

  private static final ReaderFuzz FUZZ = inTemporaryFolder();

  private static ReaderFuzz inTemporaryFolder() {
    try {
      return new ReaderFuzz(Files.createTempDirectory("fuzz"));
    } catch (IOException e) {
      throw new IllegalStateException("There is no temporary folder.", e);
    }
  }

  /** The name and shape that Jazzer looks for. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    FUZZ.mutants.open(input);
  }
}
