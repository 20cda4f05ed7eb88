package org.sideroscope.storage.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.ReadingEvent;
import org.sideroscope.review.port.LoggedEvent;

/**
 * Turns events into JSON and back: {@code {"seq": 7, "at": "...", "type": "place-answered", "v": 1,
 * "data": {...}}}. Members of {@code data} are the components of the event's record. Safe for use
 * by several threads.
 */
public final class EventCodec {

  private final ObjectMapper json = mapper();
  private final List<EventType> types;
  private final List<Upcaster> upcasters;

  /** For the events as they are today, and as they were. */
  public EventCodec() {
    this(EventType.ALL, Upcaster.ALL);
  }

  /**
   * @throws IllegalStateException if an earlier version of an event could not be read
   */
  EventCodec(List<EventType> types, List<Upcaster> upcasters) {
    this.types = List.copyOf(types);
    this.upcasters = List.copyOf(upcasters);
    for (EventType type : types) {
      IntStream.range(1, type.version()).forEach(version -> upcaster(type, version));
    }
  }

  /** The bytes of an event: UTF-8 that begins with its number. */
  public byte[] encode(LoggedEvent logged) {
    EventType type = typeOf(logged.event());
    ObjectNode envelope =
        json.createObjectNode()
            .put("seq", logged.sequence())
            .put("at", logged.at().toString())
            .put("type", type.name())
            .put("v", type.version());
    envelope.set("data", json.valueToTree(logged.event()));
    return envelope.toString().getBytes(UTF_8);
  }

  /**
   * @return {@code UNSUPPORTED} for an event of a later version of the program, {@code PARSING} for
   *     what is no event
   */
  public Result<LoggedEvent> decode(byte[] bytes) {
    try {
      return decode(json.readTree(bytes));
    } catch (IOException | DateTimeException e) {
      return unreadable();
    }
  }

  private Result<LoggedEvent> decode(JsonNode envelope) throws JsonProcessingException {
    Optional<EventType> type = find(envelope.path("type").asText());
    int version = envelope.path("v").asInt();
    if (!(envelope.path("data") instanceof ObjectNode data) || version < 1) {
      return unreadable();
    }
    if (type.isEmpty() || version > type.get().version()) {
      return Result.failure(
          FailureReason.UNSUPPORTED,
          "This reading holds steps of a later version of the program: open it with that one.");
    }
    ReadingEvent event = json.treeToValue(upcast(type.get(), version, data), type.get().type());
    return Result.success(
        new LoggedEvent(
            envelope.path("seq").asLong(), Instant.parse(envelope.path("at").asText()), "", event));
  }

  private Optional<EventType> find(String name) {
    return types.stream().filter(type -> type.name().equals(name)).findFirst();
  }

  private EventType typeOf(ReadingEvent event) {
    return types.stream()
        .filter(type -> type.type() == event.getClass())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(event.getClass() + " has no name in logs."));
  }

  private ObjectNode upcast(EventType type, int written, ObjectNode data) {
    ObjectNode upcast = data;
    for (int version = written; version < type.version(); version++) {
      upcast = upcaster(type, version).change().apply(upcast);
    }
    return upcast;
  }

  private Upcaster upcaster(EventType type, int from) {
    return upcasters.stream()
        .filter(upcaster -> upcaster.type().equals(type.name()) && upcaster.from() == from)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "Nobody says how version %d of %s becomes the next.".formatted(from, type.name())));
  }

  private static Result<LoggedEvent> unreadable() {
    return Result.failure(FailureReason.PARSING, "A step of this reading cannot be understood.");
  }

  private static ObjectMapper mapper() {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();
    return JsonMapper.builder(factory)
        .addModule(new DomainModule())
        .visibility(PropertyAccessor.GETTER, Visibility.NONE)
        .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
        .visibility(PropertyAccessor.FIELD, Visibility.ANY)
        // Exact both ways: any change of a record shows at once and asks for a version.
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }
}
