package org.sideroscope.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a program keeps its user's data by the customs of the operating system. */
public final class ApplicationHome {

  /** The environment variable that says so outright. */
  public static final String VARIABLE = "SIDEROSCOPE_HOME";

  private ApplicationHome() {}

  /** For the machine that this runs on. */
  public static Path locate() {
    return locate(
        System.getenv(),
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home")));
  }

  /**
   * {@code SIDEROSCOPE_HOME} where it is set; else the folder that Windows, macOS or the XDG base
   * directory specification means for data of a program.
   */
  static Path locate(Map<String, String> environment, String system, Path userHome) {
    Optional<Path> told = folder(environment, VARIABLE);
    if (told.isPresent()) {
      return told.get().toAbsolutePath();
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return folder(environment, "APPDATA")
          .orElseGet(() -> userHome.resolve("AppData").resolve("Roaming"))
          .resolve("Sideroscope");
    }
    if (name.startsWith("mac")) {
      return userHome.resolve("Library").resolve("Application Support").resolve("Sideroscope");
    }
    return folder(environment, "XDG_DATA_HOME")
        .filter(Path::isAbsolute)
        .orElseGet(() -> userHome.resolve(".local").resolve("share"))
        .resolve("sideroscope");
  }

  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of);
  }
}
