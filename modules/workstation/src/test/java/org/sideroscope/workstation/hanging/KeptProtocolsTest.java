package org.sideroscope.workstation.hanging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sideroscope.foundation.Failure;
import org.sideroscope.storage.settings.TextFile;

class KeptProtocolsTest {

  @TempDir Path home;

  private KeptProtocols kept;
  private Path file;

  @BeforeEach
  void atHome() {
    kept = new KeptProtocols(new TextFile(home, "protocols.json", "Your hanging protocols"));
    file = home.resolve("protocols.json");
  }

  @Test
  void untilSomebodyChangesThemTheyAreThoseOfTheProgram() {
    assertEquals(SuppliedProtocols.all(), kept.load().protocols());
    assertFalse(Files.exists(file));
  }

  @Test
  void theyComeBackAsTheyWereKept() throws IOException {
    List<HangingProtocol> changed =
        SuppliedProtocols.all().reversed().stream()
            .map(protocol -> protocol.withName("Änderung " + protocol.name()))
            .toList();
    assertEquals(Optional.empty(), kept.keep(changed).orThrow());
    assertEquals(changed, kept.load().protocols());
    assertTrue(Files.readString(file).contains("\"layouts\" : [ \"2x2\", \"2x3\" ]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"weight\" : 10 | \"weight\" : 11 | viewports[0].series[0].weight: Here belongs a whole",
        "\"plane\" : \"axial\" | \"plane\" : \"flat\" | viewports[0].series[0].plane: Here belongs one of",
        "\"otherwise\" : | \"otherwize\" : | viewports[0].otherwize: Nothing is known by this name",
        "\"3+1\" | \"5x5\" | layouts[0]: A layout is",
        "\"version\" : 1 | \"version\" : 2 | version: A newer version",
        "\"mm\" : 10.0 | \"mm\" : 0 | series[1].show.slab.mm: Here belongs a number above 0",
      })
  void aBrokenFileIsRefusedWholeAtItsPlace(String good, String bad, String sentence)
      throws IOException {
    kept.keep(SuppliedProtocols.all()).orThrow();
    String text = Files.readString(file);
    assertTrue(text.contains(good), text);
    Files.writeString(file, text.replaceFirst(java.util.regex.Pattern.quote(good), bad));

    Failure trouble = kept.load().trouble().orElseThrow();
    assertTrue(trouble.message().contains(sentence), trouble.message());
    assertEquals(file.toString(), trouble.place());
    assertEquals(SuppliedProtocols.all(), kept.load().protocols());
  }

  @Test
  void aBrokenFileStaysUntilSomethingIsKeptAndIsPutAsideThen() throws IOException {
    Files.writeString(file, "{ \"format\": \n nonsense");
    Failure trouble = kept.load().trouble().orElseThrow();
    assertTrue(trouble.message().contains("line 2, column"), trouble.message());
    assertTrue(Files.exists(file));

    String aside = kept.keep(SuppliedProtocols.all()).orThrow().orElseThrow();
    assertTrue(Files.readString(home.resolve(aside)).contains("nonsense"));
    assertEquals(Optional.empty(), kept.load().trouble());
  }
}
