package org.sideroscope.dicom.jpegls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The encoder and decoder of dcmtk, which are CharLS; tests are skipped where they are missing. */
final class CharLs {

  private static final int PIXEL_DATA = 0x7FE00010;
  private static final int ITEM = 0xFFFEE000;

  private CharLs() {}

  static Path encode(Path file, String... options) {
    return run("dcmcjpls", file, file.resolveSibling("encoded.dcm"), options);
  }

  static Path decode(Path file) {
    return run("dcmdjpls", file, file.resolveSibling("decoded.dcm"));
  }

  private static Path run(String tool, Path in, Path out, String... options) {
    assumeTrue(isInstalled(tool), "dcmtk's " + tool + " is not installed");
    List<String> command =
        Stream.of(Stream.of(tool), Stream.of(options), Stream.of(in.toString(), out.toString()))
            .flatMap(part -> part)
            .toList();
    try {
      Process process = new ProcessBuilder(command).inheritIO().start();
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), tool + " does not end");
      assertEquals(0, process.exitValue(), tool);
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isInstalled(String tool) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }

  /** The frames of a file that has one fragment for each. */
  static List<byte[]> streams(Path encoded) {
    ByteBuffer file = bytes(encoded);
    file.position(pixelData(file) + 12);
    List<byte[]> items = new ArrayList<>();
    while (tag(file, file.position()) == ITEM) {
      byte[] item = new byte[file.getInt(file.position() + 4)];
      file.position(file.position() + 8);
      file.get(item);
      items.add(item);
    }
    return items.subList(1, items.size());
  }

  /** The bytes of uncompressed pixel data in a file with explicit VR. */
  static ByteBuffer pixels(Path uncompressed) {
    ByteBuffer file = bytes(uncompressed);
    int at = pixelData(file);
    return file.slice(at + 12, file.getInt(at + 8)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static ByteBuffer bytes(Path file) {
    try {
      return ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int pixelData(ByteBuffer file) {
    int at = 0;
    while (tag(file, at) != PIXEL_DATA || file.get(at + 4) != 'O') {
      at++;
    }
    return at;
  }

  private static int tag(ByteBuffer file, int at) {
    return Short.toUnsignedInt(file.getShort(at)) << 16
        | Short.toUnsignedInt(file.getShort(at + 2));
  }
}
