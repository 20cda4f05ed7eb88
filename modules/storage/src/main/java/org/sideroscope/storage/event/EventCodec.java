package org.sideroscope.storage.event;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
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

/**
 * Turns events into JSON and back: {@code {"type": "place-answered", "v": 1, "data": {...}}}.
 * Members of {@code data} are the components of the event's record. Safe for use by several
 * threads.
 */
public final class EventCodec {

  private final ObjectMapper json = mapper();

  /** Reads what more follows. */
  private final ObjectReader member =
      json.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

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

  /** The text of an event. */
  public String encode(ReadingEvent event) {
    EventType type = typeOf(event);
    ObjectNode envelope = json.createObjectNode().put("type", type.name()).put("v", type.version());
    envelope.set("data", json.valueToTree(event));
    return envelope.toString();
  }

  /**
   * @return {@code UNSUPPORTED} for an event of a later version of the program, {@code PARSING} for
   *     what is no event
   */
  public Result<ReadingEvent> decode(String text) {
    try {
      Optional<ReadingEvent> current = decodeCurrent(text);
      return current.isPresent() ? Result.success(current.get()) : decode(json.readTree(text));
    } catch (IOException e) {
      return unreadable();
    }
  }

  /**
   * An event in the form of today, as {@link #encode} lays it out, without a tree in between: a
   * reading is thousands of them. Empty for any other text.
   */
  private Optional<ReadingEvent> decodeCurrent(String text) throws IOException {
    try (JsonParser in = json.createParser(text)) {
      if (in.nextToken() != JsonToken.START_OBJECT || !"type".equals(in.nextFieldName())) {
        return Optional.empty();
      }
      Optional<EventType> type = Optional.ofNullable(in.nextTextValue()).flatMap(this::find);
      boolean current =
          type.isPresent()
              && "v".equals(in.nextFieldName())
              && in.nextIntValue(0) == type.get().version()
              && "data".equals(in.nextFieldName())
              && in.nextToken() == JsonToken.START_OBJECT;
      if (!current) {
        return Optional.empty();
      }
      ReadingEvent event = member.forType(type.get().type()).readValue(in);
      boolean whole = in.nextToken() == JsonToken.END_OBJECT && in.nextToken() == null;
      return whole ? Optional.of(event) : Optional.empty();
    }
  }

  /** An event of the logs that the first version wrote, which hold number and time as well. */
  public Result<FormerEvent> decodeFormer(byte[] bytes) {
    try {
      JsonNode envelope = json.readTree(bytes);
      Instant at = Instant.parse(envelope.path("at").asText());
      long sequence = envelope.path("seq").asLong();
      return decode(envelope)
          .map(event -> new FormerEvent(sequence, at, body((ObjectNode) envelope), event));
    } catch (IOException | DateTimeException e) {
      return unreadable();
    }
  }

  private static String body(ObjectNode envelope) {
    return envelope.deepCopy().without(List.of("seq", "at")).toString();
  }

  private Result<ReadingEvent> decode(JsonNode envelope) throws JsonProcessingException {
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
    return Result.success(json.treeToValue(upcast(type.get(), version, data), type.get().type()));
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
    // a copy: what was written is kept as it was
    ObjectNode upcast = data.deepCopy();
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

  private static <T> Result<T> unreadable() {
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
