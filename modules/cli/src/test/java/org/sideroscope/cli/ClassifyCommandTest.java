package org.sideroscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifyCommandTest {

  private static final String CLASSICAL =
      """
      {
        "format": "sideroscope-reading/1",
        "acquisition": {"paramagneticSensitive": true},
        "regions": {
          "vermis": {"state": "present"},
          "folia": {"state": "present"},
          "brainstem": {"state": "present"},
          "craniocervicalJunction": {"state": "absent"},
          "spine": {"state": "absent"}
        },
        "distribution": "symmetric",
        "history": {"singleIntracranialHaemorrhage": "no"}
      }
      """;

  private static final String CLASSICAL_LINE = CLASSICAL.replaceAll("\\s", "") + "\n";

  @Test
  void aReadingIsClassified(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("classical.json"), CLASSICAL);
    CommandRun run = CommandRun.of("classify", file.toString());
    assertEquals(0, run.status());
    assertEquals("", run.err());
    assertEquals(1, run.lines().size());
    assertTrue(
        run.out().startsWith("{\"result\":\"iss-1-classical\",\"definite\":true,"), run.out());
  }

  @Test
  void filesAreAnsweredInOrderAndStandardInputIsOneOfThem(@TempDir Path folder) throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.json"), "");
    String missing = folder.resolve("missing.json").toString();
    CommandRun run = CommandRun.fed(CLASSICAL, "classify", missing, "-", empty.toString());
    assertEquals(2, run.status());
    assertTrue(run.lines().get(0).contains("\"path\":\"" + missing + "\""), run.out());
    assertTrue(run.lines().get(1).startsWith("{\"result\":"), run.out());
    assertTrue(run.lines().get(2).startsWith("{\"error\":\"This is empty"), run.out());
    assertEquals("Refused 2 of 3: " + missing + "; " + empty + ".\n", run.err());
  }

  @Test
  void linesAreAnsweredInOrderAndABadOneInItsPlace() {
    CommandRun run =
        CommandRun.fed(
            CLASSICAL_LINE + "{\"format\":\"sideroscope-reading/2\"}\n" + CLASSICAL_LINE,
            "classify",
            "--jsonl",
            "-");
    assertEquals(2, run.status());
    assertEquals(3, run.lines().size());
    assertTrue(run.lines().get(1).endsWith("\"path\":\"format\"}"), run.out());
    assertTrue(run.lines().get(2).startsWith("{\"result\":\"iss-1-classical\""), run.out());
    assertEquals("Refused 1 of 3: standard input, line 2.\n", run.err());
  }

  @Test
  void noLinesAreNoAnswersAndNoError() {
    assertEquals(new CommandRun(0, "", ""), CommandRun.fed("\n\n", "classify", "--jsonl", "-"));
  }

  @ParameterizedTest
  @CsvSource({"classify,-", "classify,--jsonl"})
  void aGigabyteOfBracketsIsRefused(String command, String option) {
    CommandRun run =
        option.equals("-")
            ? CommandRun.of(new Brackets(1 << 30), command, "-")
            : CommandRun.of(new Brackets(1 << 30), command, option, "-");
    assertEquals(2, run.status());
    assertEquals(
        "{\"error\":\"Expected at most 8 MB; this is larger.\",\"path\":\"\"}\n", run.out());
  }

  @Test
  void bracketsThatFitAreRefusedForTheirDepth() {
    CommandRun run = CommandRun.of(new Brackets(1 << 20), "classify", "-");
    assertEquals(2, run.status());
    assertTrue(run.out().startsWith("{\"error\":\"Expected at most 64 levels"), run.out());
  }

  @Test
  void anotherEncodingIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("utf16.json"), CLASSICAL, StandardCharsets.UTF_16);
    CommandRun run = CommandRun.of("classify", file.toString());
    assertEquals(2, run.status());
    assertTrue(run.out().contains("expected UTF-8"), run.out());
  }

  /** So many opening brackets, made as they are read. */
  private static final class Brackets extends InputStream {

    private int left;

    Brackets(int count) {
      this.left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? '[' : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = Math.min(left, length);
      Arrays.fill(bytes, offset, offset + count, (byte) '[');
      left -= count;
      return count;
    }
  }
}
