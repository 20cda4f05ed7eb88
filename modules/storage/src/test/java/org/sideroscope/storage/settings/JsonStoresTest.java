package org.sideroscope.storage.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sideroscope.findings.Reader;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.review.port.RecentStudy;
import org.sideroscope.review.port.Settings;

class JsonStoresTest {

  @TempDir Path folder;

  @Test
  void settingsComeBack() {
    Settings settings =
        Settings.NONE.withReader(new Reader("ar", "A. Reader")).withPreference("left.width", "264");

    assertEquals(Settings.NONE, new JsonSettingsStore(home()).load());
    assertEquals(Optional.empty(), new JsonSettingsStore(home()).save(settings));
    assertEquals(settings, new JsonSettingsStore(home()).load());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"readerName\": {}}", "\u0000\u0000\u0000"})
  void settingsThatCannotBeReadAreSetAsideAndNeverBlock(String text) throws IOException {
    Files.createDirectories(home());
    Files.writeString(home().resolve("settings.json"), text);
    JsonSettingsStore store = new JsonSettingsStore(home());

    assertEquals(Settings.NONE, store.load());
    assertEquals(text, Files.readString(home().resolve("settings.json.unreadable-1")));
    assertEquals(Optional.empty(), store.save(Settings.NONE.withPreference("a", "b")));
    assertEquals(Optional.of("b"), store.load().preference("a"));
  }

  @Test
  void settingsOfAnotherVersionAreReadAsFarAsTheyAreKnown() throws IOException {
    Files.createDirectories(home());
    Files.writeString(
        home().resolve("settings.json"),
        "{\"readerName\": \"A. Reader\", \"theme\": {}, \"preferences\": {\"a\": null}}");

    assertEquals(
        Settings.NONE.withReader(new Reader(null, "A. Reader")),
        new JsonSettingsStore(home()).load());
  }

  @Test
  void aSaveThatWasCutShortLeavesTheOldSettings() throws IOException {
    JsonSettingsStore store = new JsonSettingsStore(home());
    Settings settings = Settings.NONE.withPreference("a", "b");
    store.save(settings);
    Files.writeString(home().resolve("settings.json.new"), "{\"prefer");

    assertEquals(settings, store.load());
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    var failure = new JsonSettingsStore(file.resolve("home")).save(Settings.NONE).orElseThrow();

    assertEquals(FailureReason.IO, failure.reason());
    assertTrue(failure.message().startsWith("Your settings could not be saved: "));
  }

  @Test
  void theStudyOpenedLastComesFirstAndOnce() {
    JsonRecentStudies studies = new JsonRecentStudies(home());
    studies.remember(study("1.1", 1));
    studies.remember(study("1.2", 2));
    studies.remember(study("1.1", 3));

    assertEquals(List.of(study("1.1", 3), study("1.2", 2)), new JsonRecentStudies(home()).list());

    studies.forget("1.1");
    assertEquals(List.of(study("1.2", 2)), studies.list());
  }

  @Test
  void onlyTheLastTwentyStudiesAreKept() {
    JsonRecentStudies studies = new JsonRecentStudies(home());
    for (int i = 0; i < 25; i++) {
      studies.remember(study("1." + i, i));
    }

    assertEquals(20, studies.list().size());
    assertEquals("1.24", studies.list().getFirst().studyInstanceUid());
  }

  @Test
  void anEntryThatHoldsNoStudyIsPassedOver() throws IOException {
    Files.createDirectories(home());
    Files.writeString(
        home().resolve("recent-studies.json"),
        "{\"studies\": [null, {}, {\"studyInstanceUid\": \"1\", \"paths\": [\"a\"], \"openedAt\":"
            + " \"yesterday\"}, {\"studyInstanceUid\": \"1.2\", \"paths\": [\"a\"], \"openedAt\":"
            + " \"2026-05-01T00:00:00Z\"}]}");

    assertEquals(
        List.of("1.2"),
        new JsonRecentStudies(home()).list().stream().map(RecentStudy::studyInstanceUid).toList());
  }

  @Test
  void nobodyElseLooksIntoTheFolder() throws IOException {
    new JsonSettingsStore(home()).save(Settings.NONE);

    if (home().getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertEquals(3, Files.getPosixFilePermissions(home()).size());
    }
    try (Stream<Path> files = Files.list(home())) {
      assertEquals(1, files.count(), "nothing is left over");
    }
  }

  private Path home() {
    return folder.resolve("home");
  }

  private static RecentStudy study(String uid, int second) {
    return new RecentStudy(uid, List.of("/data/x"), "title", Instant.ofEpochSecond(second));
  }
}
