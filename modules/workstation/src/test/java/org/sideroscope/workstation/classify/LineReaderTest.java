package org.sideroscope.workstation.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

  private static final int LONGEST = 100_000;

  @Test
  void splitsAtLineFeedsAndCounts() throws IOException {
    assertEquals(List.of("1:a", "2:", "3:bc\r", "4:d"), lines("a\n\nbc\r\nd"));
    assertEquals(List.of("1:a"), lines("a\n"));
    assertEquals(List.of(), lines(""));
  }

  @ParameterizedTest
  @ValueSource(ints = {65_535, 65_536, 65_537, 99_999, 100_000})
  void joinsALineThatSpansBuffers(int length) throws IOException {
    String line = "x".repeat(length);
    assertEquals(List.of("1:" + line, "2:y"), lines(line + "\ny"));
  }

  @ParameterizedTest
  @ValueSource(ints = {100_001, 131_072, 1_000_000})
  void skipsALineThatIsTooLong(int length) throws IOException {
    assertEquals(List.of("1:a", "2 too long", "3:b"), lines("a\n" + "x".repeat(length) + "\nb\n"));
    assertEquals(List.of("1 too long"), lines("x".repeat(length)));
  }

  @Test
  void knowsWhatIsThereWithoutWaiting() throws IOException {
    try (LineReader reader = new LineReader(new Trickle("a\nb\n", "c\n"), LONGEST)) {
      reader.next();
      assertTrue(reader.isReady());
      reader.next();
      assertTrue(!reader.isReady());
      assertEquals("c", text(reader.next()));
    }
  }

  private static List<String> lines(String text) throws IOException {
    List<String> lines = new ArrayList<>();
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try (LineReader reader = new LineReader(in, LONGEST)) {
      for (Line line = reader.next(); line != null; line = reader.next()) {
        lines.add(line.number() + (line.text() == null ? " too long" : ":" + text(line)));
      }
    }
    return lines;
  }

  private static String text(@org.jspecify.annotations.Nullable Line line) {
    byte[] text = line == null ? null : line.text();
    return text == null ? "" : new String(text, StandardCharsets.UTF_8);
  }

  /** Hands out its parts one read at a time, as a slow sender does. */
  private static final class Trickle extends InputStream {

    private final List<String> parts;

    Trickle(String... parts) {
      this.parts = new ArrayList<>(List.of(parts));
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException("lines are read in buffers");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (parts.isEmpty()) {
        return -1;
      }
      byte[] part = parts.removeFirst().getBytes(StandardCharsets.UTF_8);
      System.arraycopy(part, 0, bytes, offset, part.length);
      return part.length;
    }
  }
}
