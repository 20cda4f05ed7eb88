package org.sideroscope.dicomobjects;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program of others that judges what was written. */
public final class Peer {

  private Peer() {}

  /**
   * What a program prints, without empty lines; skips the test where it is not installed.
   *
   * @param where to get it
   */
  public static List<String> run(String where, List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      List<String> lines =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank())
              .toList();
      process.waitFor();
      return lines;
    } catch (IOException _) {
      assumeTrue(false, command.getFirst() + " (" + where + ") is not installed");
      return List.of();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
