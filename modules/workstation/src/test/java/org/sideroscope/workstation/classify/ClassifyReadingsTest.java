package org.sideroscope.workstation.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.readingformat.ReadingReader;

class ClassifyReadingsTest {

  private final ClassifyReadings classify =
      new ClassifyReadings(new ReadingReader(), new Classifier(), 3);

  @Test
  void answersAreInTheOrderOfTheReadings() throws IOException {
    String text =
        IntStream.range(0, 5_000)
            .mapToObj(ClassifyReadingsTest::withSulci)
            .collect(Collectors.joining("\n"));
    List<String> answers = lines(text);
    assertEquals(5_000, answers.size());
    for (int i = 0; i < answers.size(); i++) {
      assertTrue(answers.get(i).contains("\"sulcusCount\":" + i % 7 + ","), answers.get(i));
    }
  }

  @Test
  void aRefusedReadingIsAnsweredInItsPlace() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String text = withSulci(1) + "\r\n\n{\"format\":7}\nnonsense\n  \n" + withSulci(2);
    BatchSummary summary = classify.lines(List.of(input("cohort.jsonl", text)), out);
    List<String> answers = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(4, answers.size());
    assertTrue(answers.get(0).startsWith("{\"result\":"));
    assertTrue(answers.get(1).endsWith("\"path\":\"format\"}"));
    assertTrue(answers.get(2).startsWith("{\"error\":\"This is not JSON"));
    assertTrue(answers.get(3).contains("\"sulcusCount\":2,"));
    assertEquals(
        new BatchSummary(2, 2, List.of("cohort.jsonl, line 3", "cohort.jsonl, line 4")), summary);
  }

  @Test
  void onlyTheFirstRefusedReadingsAreNamed() throws IOException {
    BatchSummary summary =
        classify.lines(List.of(input("a", "?\n".repeat(1_000))), OutputStream.nullOutputStream());
    assertEquals(1_000, summary.refused());
    assertEquals(10, summary.firstRefused().size());
  }

  @Test
  void wholeFilesAreAnsweredOneByOne(@TempDir Path folder) throws IOException {
    Path good = folder.resolve("good.json");
    Files.writeString(good, "\uFEFF" + withSulci(3));
    String missing = folder.resolve("missing.json").toString();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BatchSummary summary =
        classify.wholes(
            List.of(
                ReadingInput.file(missing),
                ReadingInput.file(good.toString()),
                input("-", withSulci(4)),
                ReadingInput.file("\0")),
            out);
    List<String> answers = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertTrue(answers.get(0).contains(missing));
    assertTrue(answers.get(1).contains("\"sulcusCount\":3,"));
    assertTrue(answers.get(2).contains("\"sulcusCount\":4,"));
    assertTrue(answers.get(3).startsWith("{\"error\":"));
    assertEquals(new BatchSummary(2, 2, List.of(missing, "\0")), summary);
  }

  @Test
  void anInputThatCannotBeOpenedOrBreaksOffDoesNotStopTheNext(@TempDir Path folder)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BatchSummary summary =
        classify.lines(
            List.of(
                ReadingInput.file(folder.resolve("missing.jsonl").toString()),
                ReadingInput.file(folder.toString()),
                ReadingInput.stream("torn", new Torn(withSulci(1) + "\n")),
                input("good", withSulci(2) + "\n")),
            out);
    List<String> answers = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(5, answers.size());
    assertTrue(answers.get(2).contains("\"sulcusCount\":1,"));
    assertTrue(answers.get(3).contains("\"path\":\"torn\""));
    assertTrue(answers.get(4).contains("\"sulcusCount\":2,"));
    assertEquals(2, summary.classified());
  }

  @Test
  void whoeverWaitsForAnAnswerGetsItBeforeSendingMore() throws Exception {
    PipedInputStream in = new PipedInputStream();
    PipedOutputStream out = new PipedOutputStream();
    try (PipedOutputStream questions = new PipedOutputStream(in);
        BufferedReader answers =
            new BufferedReader(
                new InputStreamReader(
                    new PipedInputStream(out, 1 << 16), StandardCharsets.UTF_8))) {
      Thread.startVirtualThread(() -> lines(ReadingInput.stream("-", in), out));
      assertTimeoutPreemptively(
          Duration.ofSeconds(60),
          () -> {
            for (int i = 0; i < 5; i++) {
              questions.write((withSulci(i) + "\n").getBytes(StandardCharsets.UTF_8));
              questions.flush();
              assertTrue(answers.readLine().contains("\"sulcusCount\":" + i + ","));
            }
          });
    }
  }

  @Test
  void whenTheAnswerCannotBeWrittenItStops() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int each) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThrows(
        IOException.class,
        () -> classify.lines(List.of(input("a", (withSulci(0) + "\n").repeat(3_000))), full));
  }

  private List<String> lines(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    classify.lines(List.of(input("-", text)), out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private void lines(ReadingInput input, OutputStream out) {
    try {
      classify.lines(List.of(input), out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ReadingInput input(String name, String text) {
    return ReadingInput.stream(
        name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A reading on one line with {@code seed % 7} sulci. */
  private static String withSulci(int seed) {
    String sulci =
        IntStream.range(0, seed % 7)
            .mapToObj(id ->
                "{\"id\":\"s%d\",\"hemisphere\":\"left\",\"convexity\":true,\"state\":\"present\"}"
                    .formatted(id))
            .collect(Collectors.joining(","));
    return "{\"format\":\"sideroscope-reading/1\",\"regions\":{\"sulci\":{\"state\":\"indeterminate\"}},"
        + "\"sulci\":["
        + sulci
        + "]}";
  }

  /** Breaks off after its text. */
  private static final class Torn extends InputStream {

    private final InputStream text;

    Torn(String text) {
      this.text = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int read() throws IOException {
      throw new IOException("the disk is gone");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = text.read(bytes, offset, length);
      return read < 0 ? read() : read;
    }
  }
}
