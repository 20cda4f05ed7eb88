package org.sideroscope.cohort.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Asks R for many statistics at once and holds ours to them. */
final class RPeer {

  /** One question and the statistics R is to answer it with. */
  private record Question(String line, List<Statistic> ours) {}

  private final List<Question> questions = new ArrayList<>();
  private double largest;

  /**
   * @param line as {@code peer.R} reads it
   */
  void ask(String line, Statistic... ours) {
    questions.add(new Question(line, List.of(ours)));
  }

  /**
   * Fails where a value or an end of an interval is off by more than the tolerance.
   *
   * @param tolerance relative to values above 1
   */
  void assertAgrees(Path folder, double tolerance) throws IOException, URISyntaxException {
    List<String> answers = answers(folder);
    assertEquals(questions.size(), answers.size(), String.join("\n", answers));
    for (int i = 0; i < answers.size(); i++) {
      assertAgrees(questions.get(i), numbers(answers.get(i)), tolerance);
    }
  }

  /** The largest deviation seen. */
  double largest() {
    return largest;
  }

  private void assertAgrees(Question question, double[] answer, double tolerance) {
    assertEquals(3 * question.ours().size(), answer.length, question.line());
    for (int i = 0; i < question.ours().size(); i++) {
      Estimate ours = question.ours().get(i).estimate().orElseThrow();
      Interval interval = ours.interval();
      assertNotNull(interval, question.line());
      same(answer[3 * i], ours.value(), tolerance, question);
      same(answer[3 * i + 1], interval.low(), tolerance, question);
      same(answer[3 * i + 2], interval.high(), tolerance, question);
    }
  }

  private void same(double theirs, double ours, double tolerance, Question question) {
    double off = Math.abs(theirs - ours) / Math.max(1, Math.abs(theirs));
    // R lets an interval of kappa end beyond 1 and -1
    if (Math.abs(theirs) <= 1 || Math.abs(ours) != 1) {
      largest = Math.max(largest, off);
      assertEquals(0, off, tolerance, question.line() + ": " + theirs + " but ours is " + ours);
    }
  }

  private List<String> answers(Path folder) throws IOException, URISyntaxException {
    Path file = folder.resolve("questions.txt");
    Files.write(file, questions.stream().map(Question::line).toList());
    URL script = RPeer.class.getResource("peer.R");
    assertNotNull(script);
    List<String> lines =
        run(List.of("Rscript", "--vanilla", Path.of(script.toURI()).toString(), file.toString()));
    assumeTrue(
        !lines.equals(List.of("not installed")),
        "R's packages psych and vcd (r-cran-psych and r-cran-vcd of Debian) are not installed");
    return lines;
  }

  private static List<String> run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return said.lines().filter(line -> !line.isBlank()).map(String::strip).toList();
    } catch (IOException _) {
      assumeTrue(false, "Rscript (r-base-core of Debian) is not installed");
      return List.of();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static double[] numbers(String line) {
    return Arrays.stream(line.strip().split("\\s+", -1)).mapToDouble(Double::parseDouble).toArray();
  }
}
