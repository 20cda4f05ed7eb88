package org.sideroscope.benchmarks.cohort;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.sideroscope.foundation.Progress;
import org.sideroscope.workstation.project.Project;
import org.sideroscope.workstation.project.ProjectAnswers;
import org.sideroscope.workstation.project.Projects;

/** A process that works out all agreement of a project once, as the command line does, and ends. */
public final class AgreementOnce {

  private AgreementOnce() {}

  /** Runs it in a process of its own, with the command line's options, and waits for it. */
  static void inNewProcess(Path folder) throws IOException, InterruptedException {
    new ProcessBuilder(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                AgreementOnce.class.getName(),
                folder.toString()))
        .inheritIO()
        .start()
        .waitFor();
  }

  /**
   * @param arguments the project's folder
   */
  public static void main(String[] arguments) throws IOException {
    int bytes;
    try (Project project =
        new Projects(InstantSource.system(), "bench").open(Path.of(arguments[0])).orThrow()) {
      bytes = ProjectAnswers.load(project, Progress.NONE).orThrow().agreementCsv().length();
    }
    long since = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.printf(
        Locale.ROOT,
        "  all agreement in a new process       %,9d ms, processor %,d ms, peak %s, %,d bytes of table%n",
        since,
        ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis(),
        peakMemory(),
        bytes);
  }

  /** The most that the process has held, as Linux counts it. */
  private static String peakMemory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return "unknown";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024 + " MB")
        .findFirst()
        .orElse("unknown");
  }
}
