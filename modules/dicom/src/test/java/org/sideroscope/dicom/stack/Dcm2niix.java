package org.sideroscope.dicom.stack;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a converter of another maker. */
final class Dcm2niix {

  private Dcm2niix() {}

  /**
   * The volumes it makes of a folder, named by their Series Instance UID; skips the test where the
   * converter is not installed.
   */
  static List<NiftiVolume> convert(Path folder, Path target) throws IOException {
    assumeTrue(isInstalled(), "dcm2niix is not installed");
    Process process =
        new ProcessBuilder(command(folder, target))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    awaitEnd(process);
    try (Stream<Path> files = Files.list(target)) {
      List<Path> volumes = files.filter(f -> f.toString().endsWith(".nii")).sorted().toList();
      List<NiftiVolume> read = new ArrayList<>();
      for (Path volume : volumes) {
        read.add(NiftiVolume.read(volume));
      }
      return read;
    }
  }

  /** Neither compressed nor with a description beside it. */
  private static List<String> command(Path folder, Path target) {
    String options = "dcm2niix -z n -b n -f %j -o";
    return Stream.concat(
            Stream.of(options.split(" ", -1)), Stream.of(target.toString(), folder.toString()))
        .toList();
  }

  private static void awaitEnd(Process process) throws IOException {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("dcm2niix does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static boolean isInstalled() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "dcm2niix")));
  }
}
