package org.sideroscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.Progress;

/**
 * Pictures without a window hold exactly the values that another toolkit decoded: its digests of
 * all frames of each file, uncompressed and compressed.
 */
class RenderTruthTest {

  private static final String LOSSY_JPEG_2000 = "1.2.840.10008.1.2.4.91";

  @TempDir Path folder;

  /** A frame of a file and the options that draw it. */
  private record Drawable(StackFrame frame, ImageStack stack, int number) {}

  @TestFactory
  Stream<DynamicTest> picturesHoldTheStoredValues() throws IOException {
    SharedData shared = SharedData.open();
    return shared.sets().stream()
        .filter(set -> !shared.truth(set).path("pixel_sha1_as_int32le").isEmpty())
        .map(set -> dynamicTest(set, () -> check(shared, set)));
  }

  private void check(SharedData shared, String set) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, JsonNode> expected :
        shared.truth(set).path("pixel_sha1_as_int32le").properties()) {
      Path file = find(shared.set(set), expected.getKey());
      List<Drawable> frames = frames(file);
      if (!frames.isEmpty() && !digest(file, frames).equals(expected.getValue().asText())) {
        wrong.add(expected.getKey());
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static Path find(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }
  }

  /** In the order of the file; none where the file is refused, lossy, or a mosaic taken apart. */
  private static List<Drawable> frames(Path file) {
    List<Drawable> frames = new ArrayList<>();
    List<ImageStack> stacks =
        new StudyScanner().scan(List.of(file), Progress.NONE).orThrow().stacks();
    for (int i = 0; i < stacks.size(); i++) {
      for (StackFrame frame : stacks.get(i).frames()) {
        if (isComparable(stacks.get(i), frame)) {
          frames.add(new Drawable(frame, stacks.get(i), i + 1));
        }
      }
    }
    frames.sort(Comparator.comparingInt(drawable -> drawable.frame().frameNumber()));
    return frames;
  }

  private static boolean isComparable(ImageStack stack, StackFrame frame) {
    return frame.tile().isEmpty()
        && !stack.has(DefectKind.UNDECODABLE)
        && !frame.pixels().transferSyntax().uid().equals(LOSSY_JPEG_2000);
  }

  private String digest(Path file, List<Drawable> frames) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      for (Drawable drawable : frames) {
        digest.update(int32(draw(file, drawable)));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-1", e);
    }
  }

  private int[] draw(Path file, Drawable drawable) throws IOException {
    Path out = folder.resolve("x.png");
    CommandRun run =
        CommandRun.of(
            "render",
            file.toString(),
            "--series",
            drawable.stack().series().seriesInstanceUid(),
            "--stack",
            Integer.toString(drawable.number()),
            "--slice",
            Integer.toString(drawable.frame().slice() + 1),
            "--out",
            out.toString());
    return run.status() == 0
        ? Png.read(out).stored(drawable.stack().storedPixels().signed())
        : new int[0];
  }

  private static byte[] int32(int[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(values);
    return bytes.array();
  }
}
