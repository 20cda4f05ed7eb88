package org.sideroscope.cohort.protocol;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.field.Fields;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.json.JsonBounds;
import org.sideroscope.readingformat.json.JsonCursor;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonPrinter;
import org.sideroscope.readingformat.json.JsonTreeParser;
import org.sideroscope.readingformat.json.JsonValue;
import org.sideroscope.readingformat.json.ObjectCursor;
import org.sideroscope.readingformat.json.Range;
import org.sideroscope.readingformat.json.Refusals;
import org.sideroscope.readingformat.json.Vocabulary;

/**
 * A protocol as JSON ({@code sideroscope-protocol/1}), and back. What is wrong is refused with the
 * member's path.
 */
public final class ProtocolFile {

  public static final String FORMAT = "sideroscope-protocol/1";

  /** The JSON Schema of the file, beside this class. */
  public static final String SCHEMA = "sideroscope-protocol-1.schema.json";

  private static final Range ONE_UPWARDS = new Range(1, 1_000_000);

  private ProtocolFile() {}

  public static String write(Protocol protocol) {
    return JsonPrinter.pretty(
        JsonObject.builder()
            .text("format", FORMAT)
            .text("name", protocol.name())
            .integer("version", protocol.version())
            .text("criteria", protocol.criteria())
            .list("questions", protocol.questions(), ProtocolFile::question)
            .array("adjudicated", protocol.adjudicated(), field -> JsonValue.of(field.key()))
            .list("readers", protocol.readers(), ProtocolFile::reader)
            .integer("readersPerStudy", protocol.readersPerStudy())
            .number("repeatFraction", protocol.repeatFraction())
            .integer("seed", protocol.seed())
            .object(
                "blinding",
                JsonObject.builder()
                    .text("patient", protocol.blinding().patient().key())
                    .text("otherReaders", protocol.blinding().otherReaders().key())
                    .text("ownEarlier", protocol.blinding().ownEarlier().key())
                    .build())
            .build());
  }

  private static JsonObject question(Question question) {
    return JsonObject.builder()
        .text("field", question.field().key())
        .bool("mandatory", question.mandatory())
        .build();
  }

  private static JsonObject reader(ProjectReader reader) {
    return JsonObject.builder()
        .text("id", reader.id())
        .text("name", reader.name().isEmpty() ? null : reader.name())
        .text("role", reader.role().key())
        .build();
  }

  /**
   * @return {@code INVALID} with the path of the member that is wrong
   */
  public static Result<Protocol> read(byte[] utf8) {
    return parsed(utf8).flatMap(ProtocolFile::usable);
  }

  /**
   * @return {@code IO} if the file cannot be read, {@code INVALID} as above
   */
  public static Result<Protocol> read(Path file) {
    try {
      return read(Files.readAllBytes(file));
    } catch (IOException _) {
      return Result.failure(
          FailureReason.IO, file.toString(), "The protocol cannot be read; is it there?");
    }
  }

  /** What a project has kept, and so was looked at when it was kept. */
  public static Result<Protocol> readKept(String text) {
    return parsed(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Result<Protocol> parsed(byte[] utf8) {
    return new JsonTreeParser(JsonBounds.STANDARD)
        .parse(utf8, 0, utf8.length)
        .flatMap(ProtocolFile::parsed);
  }

  public static Result<Protocol> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Result<Protocol> parsed(JsonValue tree) {
    Refusals refusals = new Refusals();
    ObjectCursor root = JsonCursor.root(tree, refusals).object();
    boolean named = root.word("format", Vocabulary.of(List.of(FORMAT), word -> word)) != null;
    Protocol protocol = protocol(root);
    return refusals
        .first()
        .<Result<Protocol>>map(Result::failure)
        .orElseGet(() ->
            named
                ? Result.success(protocol)
                : Result.failure(FailureReason.INVALID, "format", "Expected \"" + FORMAT + "\"."));
  }

  private static Result<Protocol> usable(Protocol protocol) {
    List<Failure> complaints = protocol.complaints();
    return complaints.isEmpty() ? Result.success(protocol) : Result.failure(complaints.getFirst());
  }

  private static Protocol protocol(ObjectCursor root) {
    List<Question> questions =
        root.objects("questions", ProtocolFile::question).stream()
            .flatMap(Optional::stream)
            .toList();
    List<Field> adjudicated =
        root.list("adjudicated", ProtocolFile::field).stream().filter(Objects::nonNull).toList();
    return new Protocol(
        Objects.requireNonNullElse(root.text("name"), "Project"),
        Objects.requireNonNullElse(root.integer("version", ONE_UPWARDS), 1),
        Objects.requireNonNullElse(root.text("criteria"), ""),
        questions,
        adjudicated,
        root.objects("readers", ProtocolFile::reader),
        Objects.requireNonNullElse(root.integer("readersPerStudy", ONE_UPWARDS), 1),
        Objects.requireNonNullElse(root.number("repeatFraction", new Range(0, 1)), 0.0),
        Objects.requireNonNullElse(root.integer("seed", Range.COUNT), 1),
        root.object("blinding", ProtocolFile::blinding, Blinding.FULL));
  }

  private static Optional<Question> question(ObjectCursor object) {
    Field field = object.part("field", ProtocolFile::field);
    boolean mandatory = Boolean.TRUE.equals(object.bool("mandatory"));
    return Optional.ofNullable(field).map(known -> new Question(known, mandatory));
  }

  private static @Nullable Field field(JsonCursor cursor) {
    String key = cursor.text();
    Optional<Field> field = key == null ? Optional.empty() : Fields.find(key);
    if (key != null && field.isEmpty()) {
      cursor.refuse("a field such as region/vermis, brainstem/pons.left, distribution");
    }
    return field.orElse(null);
  }

  private static ProjectReader reader(ObjectCursor object) {
    String id = object.part("id", ProtocolFile::readerId);
    return new ProjectReader(
        Objects.requireNonNullElse(id, ""),
        Objects.requireNonNullElse(object.text("name"), ""),
        object.word(
            "role", Vocabulary.of(ReaderRole.values(), ReaderRole::key), ReaderRole.READER));
  }

  private static @Nullable String readerId(JsonCursor cursor) {
    String id = cursor.text();
    if (id != null && !ProjectReader.isId(id)) {
      cursor.refuse("letters, digits and hyphens, 31 at most");
    }
    return id;
  }

  private static Blinding blinding(ObjectCursor object) {
    Vocabulary<Reveal> words = Vocabulary.of(Reveal.values(), Reveal::key);
    return new Blinding(
        object.word("patient", words, Blinding.FULL.patient()),
        object.word("otherReaders", words, Blinding.FULL.otherReaders()),
        object.word("ownEarlier", words, Blinding.FULL.ownEarlier()));
  }
}
