package org.sideroscope.benchmarks.start;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command that opens a window, tells when it was usable and when its first slice was seen, and
 * ends.
 *
 * @param command the JVM first
 */
record Starter(List<String> command) {

  private static final Pattern LINE = Pattern.compile("(window usable|first slice): (\\d+) ms");

  private static final int PATIENCE_SECONDS = 30;

  /** Without a window manager AWT now and then leaves a window blank. */
  private static final int MOST_ATTEMPTS = 3;

  /**
   * One start, in milliseconds.
   *
   * @param usable from main() to the usable window
   * @param slice from main() to the first slice
   * @param whole from the command to the first slice
   */
  record Times(double usable, double slice, double whole) {
    boolean isWhole() {
      return !Double.isNaN(usable) && !Double.isNaN(slice);
    }
  }

  /** The same command with an option for the JVM. */
  Starter with(String option) {
    List<String> longer = new ArrayList<>(command);
    longer.add(1, option);
    return new Starter(List.copyOf(longer));
  }

  Starter withCache(Path cache) {
    return with("-XX:AOTCache=" + cache).with("-Xlog:aot*=off");
  }

  /** Starts it and waits for its end; again if nothing came of it. */
  Times start() throws IOException, InterruptedException {
    for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
      Times times = startOnce();
      if (times.isWhole()) {
        return times;
      }
    }
    Times times = startOnce();
    if (!times.isWhole()) {
      throw new IOException("A window did not start: " + String.join(" ", command));
    }
    return times;
  }

  private Times startOnce() throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    CompletableFuture.delayedExecutor(PATIENCE_SECONDS, SECONDS).execute(process::destroy);
    double usable = Double.NaN;
    double slice = Double.NaN;
    double whole = Double.NaN;
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches() && matcher.group(1).equals("window usable")) {
          usable = Double.parseDouble(matcher.group(2));
        } else if (matcher.matches()) {
          slice = Double.parseDouble(matcher.group(2));
          whole = (System.nanoTime() - begun) / 1e6;
        }
      }
    }
    process.waitFor();
    return new Times(usable, slice, whole);
  }
}
