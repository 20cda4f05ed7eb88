package org.sideroscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sideroscope.readingformat.FormatSchema;

class SideroscopeCommandTest {

  @Test
  void helpListsTheCommandsAndSaysWhatTheProgramIsNot() {
    CommandRun run = CommandRun.of("--help");
    assertEquals(0, run.status());
    assertTrue(run.out().contains("classify"));
    assertTrue(run.out().contains("not a medical device"));
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    CommandRun run = CommandRun.of("--version");
    assertEquals(0, run.status());
    assertTrue(run.out().matches("sideroscope \\d+\\.\\d+\\.\\d+.*\\R"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "qqqqqq", "classify", "classify --yaml a.json", "schema nonsense"})
  void aWrongCommandLineIsExplainedOnStandardError(String line) {
    CommandRun run = CommandRun.of(line.isEmpty() ? new String[0] : line.split(" "));
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("Usage: sideroscope"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @Test
  void theSchemasArePrinted() {
    assertEquals(FormatSchema.READING.text(), CommandRun.of("schema").out());
    assertEquals(
        FormatSchema.CLASSIFICATION.text(), CommandRun.of("schema", "classification").out());
  }

  @Test
  void whenNobodyListensItEndsQuietly() {
    StringWriter err = new StringWriter();
    assertEquals(141, runInto(new Refusing("Broken pipe"), err));
    assertEquals("", err.toString());
  }

  @Test
  void whenTheDiskIsFullItSaysSo() {
    StringWriter err = new StringWriter();
    assertEquals(2, runInto(new Refusing("No space left on device"), err));
    assertTrue(err.toString().startsWith("The answer could not be written"), err.toString());
    assertEquals(1, err.toString().lines().count());
  }

  @Test
  void aFaultOfTheProgramIsOneSentence() {
    StringWriter err = new StringWriter();
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("inner words");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            return read();
          }
        };
    Streams streams =
        new Streams(broken, OutputStream.nullOutputStream(), new PrintWriter(err, true));
    assertEquals(1, SideroscopeCommand.run(streams, "classify", "--jsonl", "-"));
    assertEquals(
        "This is a fault of the program; please report what you did and with which files.\n",
        err.toString());
  }

  private static int runInto(OutputStream out, StringWriter err) {
    Streams streams = new Streams(InputStream.nullInputStream(), out, new PrintWriter(err, true));
    return SideroscopeCommand.run(streams, "classify", "-");
  }

  private static final class Refusing extends OutputStream {

    private final String words;

    Refusing(String words) {
      this.words = words;
    }

    @Override
    public void write(int each) throws IOException {
      throw new IOException(words);
    }
  }
}
