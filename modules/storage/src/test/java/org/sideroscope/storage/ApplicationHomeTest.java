package org.sideroscope.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicationHomeTest {

  private static final Path USER = Path.of("/home/ann").toAbsolutePath();

  @Test
  void isWhereTheSystemKeepsDataOfPrograms() {
    assertEquals(USER.resolve(".local/share/sideroscope"), locate("Linux", Map.of()));
    assertEquals(
        USER.resolve("Library/Application Support/Sideroscope"), locate("Mac OS X", Map.of()));
    assertEquals(USER.resolve("AppData/Roaming/Sideroscope"), locate("Windows 11", Map.of()));
  }

  @Test
  void followsTheEnvironment() {
    String data = USER.resolve("data").toString();

    assertEquals(USER.resolve("data/sideroscope"), locate("Linux", Map.of("XDG_DATA_HOME", data)));
    assertEquals(USER.resolve("data/Sideroscope"), locate("Windows 10", Map.of("APPDATA", data)));
    assertEquals(
        USER.resolve("data"),
        locate("Linux", Map.of("SIDEROSCOPE_HOME", data, "XDG_DATA_HOME", "/elsewhere")));
  }

  @Test
  void anEmptyOrRelativeFolderIsNone() {
    Path usual = USER.resolve(".local/share/sideroscope");

    assertEquals(usual, locate("Linux", Map.of("XDG_DATA_HOME", "", "SIDEROSCOPE_HOME", " ")));
    assertEquals(usual, locate("Linux", Map.of("XDG_DATA_HOME", "relative/data")));
  }

  private static Path locate(String system, Map<String, String> environment) {
    return ApplicationHome.locate(environment, system, USER);
  }
}
