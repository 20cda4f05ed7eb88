package org.sideroscope.storage.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Distribution;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.review.event.DistributionCalled;
import org.sideroscope.review.event.ReadingEvent;

class EventCodecTest {

  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00.123456789Z");

  /** Shared: a codec learns the records it meets, and that takes longer than all the rest. */
  private static final EventCodec CODEC = new EventCodec();

  @RepeatedTest(40)
  void everyEventThereIsComesBack(RepetitionInfo repetition) {
    SampleEvents samples = new SampleEvents(repetition.getCurrentRepetition());
    for (Class<? extends ReadingEvent> type : SampleEvents.types()) {
      ReadingEvent event = samples.any(type);
      String text = CODEC.encode(event);
      assertEquals(event, CODEC.decode(text).orThrow(), type::getSimpleName);
      assertEquals(text, CODEC.encode(CODEC.decode(text).orThrow()));
    }
  }

  @Test
  void everyEventHasANameOfItsOwn() {
    Set<String> names = new HashSet<>();
    EventType.ALL.forEach(type -> assertTrue(names.add(type.name()), type.name()));

    assertEquals(
        Set.copyOf(SampleEvents.types()),
        Set.copyOf(EventType.ALL.stream().map(EventType::type).toList()));
  }

  @Test
  void anEventIsReadableAsText() {
    assertEquals(
        "{\"type\":\"distribution-called\",\"v\":2,\"data\":{\"distribution\":\"SYMMETRIC\"}}",
        CODEC.encode(new DistributionCalled(Distribution.SYMMETRIC)));
  }

  @Test
  void anEventOfAFormerLogComesWithNumberAndTime() {
    FormerEvent former =
        CODEC
            .decodeFormer(
                ("{\"seq\":3,\"at\":\"2026-05-01T12:00:00.123456789Z\",\"type\":"
                        + "\"distribution-called\",\"v\":2,"
                        + "\"data\":{\"distribution\":\"SYMMETRIC\"}}")
                    .getBytes(UTF_8))
            .orThrow();

    DistributionCalled event = new DistributionCalled(Distribution.SYMMETRIC);
    assertEquals(new FormerEvent(3, NOON, CODEC.encode(event), event), former);
  }

  @Test
  void anEarlierVersionIsUpcastStepByStepWhenItIsRead() {
    List<EventType> types = List.of(new EventType(DistributionCalled.class, "distribution", 3));
    Upcaster first =
        new Upcaster("distribution", 1, data -> data.put("word", data.remove("w").asText()));
    Upcaster second =
        new Upcaster(
            "distribution",
            2,
            data ->
                data.put("distribution", data.remove("word").asText().toUpperCase(Locale.ROOT)));
    EventCodec later = new EventCodec(types, List.of(second, first));

    assertEquals(
        new DistributionCalled(Distribution.SYMMETRIC),
        later.decode(json("distribution", 1, "{\"w\":\"symmetric\"}")).orThrow());
    assertThrows(
        IllegalStateException.class,
        () -> new EventCodec(types, List.of(second)),
        "a version that nobody can read is a bug");
  }

  @Test
  void aLaterVersionIsLeftToTheProgramThatWroteIt() {
    for (String event :
        List.of(
            json("distribution-called", 3, "{\"distribution\":\"SYMMETRIC\"}"),
            json("mark-smoothed", 1, "{}"))) {
      assertEquals(
          FailureReason.UNSUPPORTED, CODEC.decode(event).toFailure().orElseThrow().reason());
    }
  }

  @Test
  void whatIsNoEventIsRefused() {
    for (String event :
        List.of(
            "",
            "[]",
            "{\"type\":",
            json("distribution-called", 1, "{}x"),
            json("distribution-called", 1, "{\"distribution\":\"LOPSIDED\"}"),
            json("distribution-called", 1, "{\"distribution\":\"SYMMETRIC\",\"more\":1}"),
            json("undone", 1, "{}"),
            json("mark-erased", 1, "{\"place\":\"nowhere\",\"edits\":[]}"))) {
      assertEquals(
          FailureReason.PARSING, CODEC.decode(event).toFailure().orElseThrow().reason(), event);
    }
  }

  @RepeatedTest(50)
  void runsOfVoxelsComeBackFromText(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VoxelRuns.Builder voxels = VoxelRuns.builder();
    for (int i = random.nextInt(40); i > 0; i--) {
      long start = random.nextLong(random.nextBoolean() ? 400 : 1L << 40);
      voxels.add(start, start + 1 + random.nextInt(1 + random.nextInt(3000)));
    }
    VoxelRuns runs = voxels.build();

    assertEquals(runs, VoxelText.read(VoxelText.write(runs)));
  }

  @Test
  void aStrokeOfABrushTakesFewBytes() {
    VoxelRuns.Builder disc = VoxelRuns.builder();
    for (int row = 0; row < 10; row++) {
      long start = 512L * 512 * 80 + 512L * (200 + row) + 300;
      disc.add(start, start + 10);
    }

    assertTrue(VoxelText.write(disc.build()).length() < 50);
  }

  @Test
  void textThatHoldsNoVoxelsIsRefused() {
    for (String text : List.of("!", "gA", "AAA", "AAAAAA", "////////////////")) {
      assertThrows(RuntimeException.class, () -> VoxelText.read(text), text);
    }
  }

  private static String json(String type, int version, String data) {
    return "{\"type\":\"%s\",\"v\":%d,\"data\":%s}".formatted(type, version, data);
  }
}
