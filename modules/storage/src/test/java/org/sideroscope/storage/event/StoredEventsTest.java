package org.sideroscope.storage.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sideroscope.findings.History;
import org.sideroscope.findings.SetBy;
import org.sideroscope.review.event.HistoryGiven;
import org.sideroscope.review.event.MarkPainted;
import org.sideroscope.review.event.ReadingImported;
import org.sideroscope.review.event.RestAnswered;

/**
 * Events as earlier versions of the program hold them in their logs, two of each type: the first
 * file has every type there was at first, the second those that came or changed with annotations,
 * the third those that change marks as a whole, the fourth what describes both sides, the fifth
 * those that came or changed when answers began to say what set them and readings could be signed,
 * the sixth what brings marks from files, the seventh strokes that say with what they were drawn,
 * the eighth answers that can be taken back to nothing said, the ninth whether the patient of an
 * earlier reading was checked, the tenth which sulci are neighbours, the eleventh marks from files
 * that record sulci, the twelfth where regions were looked at. The files are never written anew:
 * what is in them is in the logs of readers, and must be understood for ever.
 */
class StoredEventsTest {

  private final EventCodec codec = new EventCodec();

  @ParameterizedTest
  @CsvSource({
    "events-1.jsonl, 52",
    "events-2.jsonl, 8",
    "events-3.jsonl, 4",
    "events-4.jsonl, 2",
    "events-5.jsonl, 24",
    "events-6.jsonl, 2",
    "events-7.jsonl, 4",
    "events-8.jsonl, 10",
    "events-9.jsonl, 4",
    "events-10.jsonl, 2",
    "events-11.jsonl, 2",
    "events-12.jsonl, 2"
  })
  void everyEventEverStoredIsStillUnderstood(String file, int events) throws IOException {
    List<String> stored = stored(file);
    assertEquals(events, stored.size());
    for (int i = 0; i < events; i++) {
      var event = codec.decodeFormer(stored.get(i).getBytes(UTF_8)).orThrow();
      assertEquals(i + 1, event.sequence());
      EventType type =
          EventType.ALL.stream()
              .filter(each -> each.type() == event.event().getClass())
              .findFirst()
              .orElseThrow();
      String body = "{" + stored.get(i).substring(stored.get(i).indexOf("\"type\":"));
      assertEquals(body, event.body(), "kept as it was");
      if (stored.get(i).contains("\"v\":" + type.version() + ",")) {
        assertEquals(body, codec.encode(event.event()), "written as it was");
      }
    }
  }

  @Test
  void theFilesHoldEveryType() throws IOException {
    String all =
        String.join("\n", stored("events-1.jsonl"))
            + stored("events-2.jsonl")
            + stored("events-3.jsonl")
            + stored("events-4.jsonl")
            + stored("events-5.jsonl")
            + stored("events-6.jsonl")
            + stored("events-10.jsonl")
            + stored("events-12.jsonl");

    EventType.ALL.forEach(
        type -> assertTrue(all.contains("\"type\":\"" + type.name() + "\""), type.name()));
  }

  @Test
  void aReadingTakenOverBeforeThereWereAnnotationsHasNone() throws IOException {
    String imported =
        stored("events-1.jsonl").stream()
            .filter(line -> line.contains("\"type\":\"reading-imported\""))
            .findFirst()
            .orElseThrow();

    var event = (ReadingImported) codec.decodeFormer(imported.getBytes(UTF_8)).orThrow().event();

    assertEquals(List.of(), event.reading().images().annotations());
  }

  @Test
  void aStrokeThatDidNotSayItsToolIsCalledAsBefore() throws IOException {
    for (String line : stored("events-5.jsonl")) {
      if (line.contains("\"type\":\"mark-painted\"")) {
        var event = (MarkPainted) codec.decodeFormer(line.getBytes(UTF_8)).orThrow().event();
        assertEquals("painted", event.name().key());
      }
    }
  }

  @Test
  void whatWasUnknownBeforeItCouldBeSaidIsNotSaid() throws IOException {
    int seen = 0;
    for (String line : stored("events-1.jsonl")) {
      var event = codec.decodeFormer(line.getBytes(UTF_8)).orThrow().event();
      if (event instanceof HistoryGiven(History history)) {
        assertEquals(
            line.contains("\"intracranialHaemorrhage\":\"UNKNOWN\""),
            history.haemorrhage() == null,
            line);
        seen++;
      }
    }
    assertEquals(2, seen);
  }

  @Test
  void whatWasSetWithTheRestBeforeItSaidSoSaysSoNow() throws IOException {
    for (String line : stored("events-1.jsonl")) {
      if (line.contains("\"type\":\"rest-answered\"")) {
        var event = (RestAnswered) codec.decodeFormer(line.getBytes(UTF_8)).orThrow().event();
        event
            .answers()
            .given()
            .values()
            .forEach(said -> assertEquals(SetBy.REST_ABSENT, said.setBy()));
      }
    }
  }

  private static List<String> stored(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(StoredEventsTest.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), UTF_8).lines().toList();
    }
  }
}
