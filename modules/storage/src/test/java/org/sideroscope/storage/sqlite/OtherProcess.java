package org.sideroscope.storage.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the tests in a process of its own, and what it says. */
public record OtherProcess(Process process, BufferedReader said) implements AutoCloseable {

  public static OtherProcess start(Class<?> program, Path home) throws IOException {
    return start(List.of(), program, home);
  }

  /**
   * @param before what starts it, in front of the command that runs Java
   */
  public static OtherProcess start(List<String> before, Class<?> program, Path home)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            program.getName(),
            home.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new OtherProcess(
        process, new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)));
  }

  /** The next line, once it is said. */
  public String line() throws IOException {
    return String.valueOf(said.readLine());
  }

  /** By SIGKILL, where there are signals; returns once it is gone. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
