package org.sideroscope.benchmarks.next;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.Progress;
import org.sideroscope.workstation.Workstation;
import org.sideroscope.workstation.project.Projects;
import org.sideroscope.workstation.project.SimulateCohort;
import org.sideroscope.workstation.studies.OpenStudies;

/**
 * Has the window read a cohort of phantoms for a reader and prints how long the reader waits from
 * the key to the first slice of a study that was made ready while the one before lay open, beside
 * one that was not, in turns in the same run. The files of both are in the disk cache.
 */
public final class NextBench {

  private static final Pattern LINE = Pattern.compile("(made ready|not ready): (\\d+) ms");
  private static final int SEED = 5;

  private NextBench() {}

  /**
   * @param arguments how many studies, and the command that opens the window as a reader, to which
   *     the project is added
   */
  public static void main(String[] arguments) throws Exception {
    int studies = Integer.parseInt(arguments[0]);
    Path work = Files.createTempDirectory("sideroscope-next");
    try {
      Path project = work.resolve("project");
      new SimulateCohort(
              new Projects(Clock.systemUTC(), "bench"),
              new OpenStudies(new StudyScanner()),
              Workstation.CRITERIA)
          .write(studies, studies, SEED, project, Progress.NONE)
          .orThrow();
      List<String> command = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
      command.add(project.toString());
      print(measure(command), studies);
    } finally {
      remove(work);
    }
  }

  private static Map<String, List<Double>> measure(List<String> command)
      throws IOException, InterruptedException {
    Map<String, List<Double>> times = new TreeMap<>();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
          times
              .computeIfAbsent(matcher.group(1), _ -> new ArrayList<>())
              .add(Double.valueOf(matcher.group(2)));
        }
      }
    }
    process.waitFor();
    return times;
  }

  private static void print(Map<String, List<Double>> times, int studies) {
    System.out.printf(
        "milliseconds from the key to the first slice, a project of %d studies; median (least to"
            + " most)%n",
        studies);
    times.forEach((what, each) -> {
      List<Double> sorted = each.stream().sorted().toList();
      System.out.printf(
          Locale.ROOT,
          "%-12s %5.0f (%.0f to %.0f), %d times%n",
          what,
          median(each),
          sorted.getFirst(),
          sorted.getLast(),
          each.size());
    });
    if (times.size() == 2) {
      System.out.printf(
          Locale.ROOT,
          "made ready to not ready: %.2f%n",
          median(times.getOrDefault("made ready", List.of()))
              / median(times.getOrDefault("not ready", List.of())));
    }
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
