package org.sideroscope.storage.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.review.port.KindCorrection;

class JsonKindCorrectionsTest {

  private static final KindCorrection FIRST = new KindCorrection("1.2", "1.2#aa", "T1");
  private static final KindCorrection OTHER_STACK = new KindCorrection("1.2", "1.2#bb", "SWI");

  @TempDir Path folder;

  @Test
  void aCorrectionComesBackInAnotherRun() {
    assertEquals(List.of(), store().load().corrections());
    assertEquals(Optional.empty(), store().keep(FIRST));
    assertEquals(Optional.empty(), store().keep(OTHER_STACK));

    assertEquals(List.of(FIRST, OTHER_STACK), store().load().corrections());
    assertEquals(Optional.empty(), store().load().trouble());
  }

  @Test
  void theLastWordOnAStackCountsAndCanBeTakenBack() {
    KindCorrection again = new KindCorrection("1.2", "1.2#aa", "QSM");
    store().keep(FIRST);
    store().keep(OTHER_STACK);
    store().keep(again);
    assertEquals(List.of(OTHER_STACK, again), store().load().corrections());

    store().forget(FIRST);
    assertEquals(List.of(OTHER_STACK), store().load().corrections());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"corrections\": 1}", "\u0000\u0000"})
  void aDamagedFileIsKeptAsideAndSaidSo(String text) throws IOException {
    write(text);

    Failure told = store().load().trouble().orElseThrow();

    assertEquals(
        "The kinds of images that were corrected could not be read; the file is kept as"
            + " kinds-of-images.json.unreadable-1.",
        told.message());
    assertEquals(text, Files.readString(home().resolve("kinds-of-images.json.unreadable-1")));
    assertEquals(Optional.empty(), store().load().trouble(), "said once");
    assertEquals(Optional.empty(), store().keep(FIRST));
    assertEquals(List.of(FIRST), store().load().corrections());
  }

  @Test
  void entriesOfALaterVersionAreWrittenBack() throws IOException {
    write(
        """
        {"corrections": [{"seriesInstanceUid": "1.9", "echo": 2}, null,
          {"seriesInstanceUid": "1.3", "stack": "1.3#cc", "kind": "SOMETHING_NEW", "by": "AR"}]}
        """);
    store().keep(FIRST);

    String text = Files.readString(home().resolve("kinds-of-images.json"));
    assertTrue(text.contains("\"echo\" : 2"), text);
    assertTrue(text.contains("\"by\" : \"AR\""), text);
    assertEquals(
        List.of(new KindCorrection("1.3", "1.3#cc", "SOMETHING_NEW"), FIRST),
        store().load().corrections());
  }

  @Test
  void aSaveThatWasCutShortLeavesTheCorrectionsBefore() throws IOException {
    store().keep(FIRST);
    Files.writeString(home().resolve("kinds-of-images.json.new"), "{\"correc");

    assertEquals(List.of(FIRST), store().load().corrections());
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    Failure failure = new JsonKindCorrections(file.resolve("home")).keep(FIRST).orElseThrow();

    assertEquals(FailureReason.IO, failure.reason());
    assertTrue(
        failure
            .message()
            .startsWith("The kinds of images that were corrected could not be saved: "),
        failure.message());
  }

  private void write(String text) throws IOException {
    Files.createDirectories(home());
    Files.writeString(home().resolve("kinds-of-images.json"), text);
  }

  private JsonKindCorrections store() {
    return new JsonKindCorrections(home());
  }

  private Path home() {
    return folder.resolve("home");
  }
}
