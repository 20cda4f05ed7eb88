package org.sideroscope.storage.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Events as the first version of the log holds them, two of each type. The file is never written
 * anew: what is in it is in the logs of readers, and must be understood for ever.
 */
class StoredEventsTest {

  private final EventCodec codec = new EventCodec();

  @Test
  void everyEventEverStoredIsStillUnderstood() throws IOException {
    List<String> stored = stored();
    for (int i = 0; i < stored.size(); i++) {
      var event = codec.decode(stored.get(i).getBytes(UTF_8)).orThrow();
      assertEquals(i + 1, event.sequence());
      EventType type =
          EventType.ALL.stream()
              .filter(each -> each.type() == event.event().getClass())
              .findFirst()
              .orElseThrow();
      if (type.version() == 1) {
        assertEquals(stored.get(i), new String(codec.encode(event), UTF_8), "written as it was");
      }
    }
  }

  @Test
  void theFileHoldsEveryTypeOfTheFirstVersion() throws IOException {
    String all = stored().stream().collect(Collectors.joining());

    assertEquals(52, stored().size());
    EventType.ALL.stream()
        .limit(26)
        .forEach(type -> assertTrue(all.contains("\"type\":\"" + type.name() + "\""), type.name()));
  }

  private static List<String> stored() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(StoredEventsTest.class.getResourceAsStream("events-1.jsonl"))) {
      return new String(file.readAllBytes(), UTF_8).lines().toList();
    }
  }
}
