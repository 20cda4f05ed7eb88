package org.sideroscope.benchmarks.load;

import ij.ImagePlus;
import ij.plugin.FolderOpener;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Other programs that read the same series, and reading its bytes as such. */
final class Peers {

  private Peers() {}

  static void readBytes(Path folder, ByteBuffer buffer) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
          do {
            buffer.clear();
          } while (channel.read(buffer) >= 0);
        }
      }
    }
  }

  static void imageJ(Path folder, int slices) {
    ImagePlus image = FolderOpener.open(folder.toString());
    if (image == null || image.getStackSize() != slices) {
      throw new IllegalStateException("ImageJ did not open the series.");
    }
  }

  static boolean hasDcm2niix() {
    try {
      return run("dcm2niix", "--version") >= 0;
    } catch (IOException | InterruptedException _) {
      return false;
    }
  }

  /** The whole process, writing an uncompressed file. */
  static void dcm2niix(Path folder, Path target) throws IOException, InterruptedException {
    if (run(
            "dcm2niix",
            "-z",
            "n",
            "-b",
            "n",
            "-w",
            "1",
            "-f",
            "out",
            "-o",
            target.toString(),
            folder.toString())
        != 0) {
      throw new IllegalStateException("dcm2niix did not convert the series.");
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
