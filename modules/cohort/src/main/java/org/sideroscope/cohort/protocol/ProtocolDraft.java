package org.sideroscope.cohort.protocol;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.field.Fields;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/**
 * A protocol while somebody writes it: numbers are what was typed, and it need not be right yet.
 *
 * @param version of the protocol that it was begun with
 * @param readersPerStudy a whole number, as typed
 * @param repeatPercent the share of studies that are read twice, in percent, as typed
 * @param seed a whole number, as typed
 */
public record ProtocolDraft(
    int version,
    String name,
    String criteria,
    List<Question> questions,
    List<Field> adjudicated,
    List<ProjectReader> readers,
    String readersPerStudy,
    String repeatPercent,
    String seed,
    Blinding blinding) {

  public ProtocolDraft {
    questions = List.copyOf(questions);
    adjudicated = List.copyOf(adjudicated);
    readers = List.copyOf(readers);
  }

  public static ProtocolDraft of(Protocol protocol) {
    return new ProtocolDraft(
        protocol.version(),
        protocol.name(),
        protocol.criteria(),
        protocol.questions(),
        protocol.adjudicated(),
        protocol.readers(),
        String.valueOf(protocol.readersPerStudy()),
        BigDecimal.valueOf(protocol.repeatFraction())
            .movePointRight(2)
            .stripTrailingZeros()
            .toPlainString(),
        String.valueOf(protocol.seed()),
        protocol.blinding());
  }

  /** What is wrong with it, with the path of the member in the file; empty if it can be kept. */
  public List<Failure> complaints() {
    List<Failure> complaints = new ArrayList<>();
    if (name.isBlank()) {
      complaints.add(complaint("name", "Give the project a name."));
    }
    if (seedNumber().isEmpty()) {
      complaints.add(complaint("seed", "A whole number from 0 to 2147483647."));
    }
    if (repeatFraction().isEmpty()) {
      complaints.add(complaint("repeatFraction", "A number from 0 to 100."));
    }
    typed().complaints().forEach(complaints::add);
    return List.copyOf(complaints);
  }

  private static Failure complaint(String path, String sentence) {
    return Failure.at(FailureReason.INVALID, path, sentence);
  }

  /**
   * The protocol.
   *
   * @return {@code INVALID} with the first complaint
   */
  public Result<Protocol> protocol() {
    return complaints().stream()
        .findFirst()
        .<Result<Protocol>>map(Result::failure)
        .orElseGet(() -> Result.success(typed()));
  }

  /** With numbers that are out of every range where none can be read. */
  private Protocol typed() {
    return new Protocol(
        name.strip(),
        version,
        criteria.strip(),
        questions,
        adjudicated,
        readers,
        whole(readersPerStudy).orElse(0),
        repeatFraction().orElse(BigDecimal.ZERO).doubleValue(),
        seedNumber().orElse(0),
        blinding);
  }

  private Optional<Integer> seedNumber() {
    return whole(seed).filter(number -> number >= 0);
  }

  private static Optional<Integer> whole(String text) {
    try {
      return Optional.of(Integer.valueOf(text.strip()));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private Optional<BigDecimal> repeatFraction() {
    try {
      return Optional.of(new BigDecimal(repeatPercent.strip()).movePointLeft(2))
          .filter(fraction -> fraction.signum() >= 0 && fraction.compareTo(BigDecimal.ONE) <= 0);
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /** What can be asked and is not, in the order of all fields. */
  public List<Field> notAsked() {
    return Fields.values().stream()
        .filter(Field::isAsked)
        .filter(field -> question(field).isEmpty())
        .toList();
  }

  /** What can be adjudicated: answers in categories. */
  public static Stream<Field> adjudicable() {
    return Fields.values().stream().filter(Field::isAdjudicable);
  }

  public Optional<Question> question(Field field) {
    return questions.stream().filter(question -> question.field().equals(field)).findFirst();
  }

  public ProtocolDraft withName(String text) {
    return changed(typing -> typing.name = text);
  }

  public ProtocolDraft withCriteria(String text) {
    return changed(typing -> typing.criteria = text);
  }

  public ProtocolDraft withReadersPerStudy(String text) {
    return changed(typing -> typing.readersPerStudy = text);
  }

  public ProtocolDraft withRepeatPercent(String text) {
    return changed(typing -> typing.repeatPercent = text);
  }

  public ProtocolDraft withSeed(String text) {
    return changed(typing -> typing.seed = text);
  }

  public ProtocolDraft withBlinding(Blinding other) {
    return changed(typing -> typing.blinding = other);
  }

  public ProtocolDraft withReaders(List<ProjectReader> others) {
    return changed(typing -> typing.readers = others);
  }

  public ProtocolDraft withReader(int at, ProjectReader reader) {
    return changed(typing -> {
      typing.readers = new ArrayList<>(readers);
      typing.readers.set(at, reader);
    });
  }

  public ProtocolDraft withoutReader(int at) {
    return changed(typing -> {
      typing.readers = new ArrayList<>(readers);
      typing.readers.remove(at);
    });
  }

  /** Asks a field, before those that come after it in the order of all fields, or no more. */
  public ProtocolDraft withAsked(Field field, boolean asked) {
    if (asked == question(field).isPresent()) {
      return this;
    }
    return changed(typing -> {
      typing.questions = new ArrayList<>(questions);
      if (asked) {
        List<Field> fields = questions.stream().map(Question::field).toList();
        typing.questions.add(placeOf(field, fields), new Question(field, true));
      } else {
        typing.questions.removeIf(question -> question.field().equals(field));
      }
    });
  }

  private static int placeOf(Field field, List<Field> among) {
    List<Field> all = Fields.values();
    int place = 0;
    while (place < among.size() && all.indexOf(among.get(place)) < all.indexOf(field)) {
      place++;
    }
    return place;
  }

  /** A field that is not asked stays so. */
  public ProtocolDraft withMandatory(Field field, boolean mandatory) {
    return changed(typing ->
        typing.questions =
            questions.stream()
                .map(question ->
                    question.field().equals(field) ? new Question(field, mandatory) : question)
                .toList());
  }

  /** Asks a field earlier (negative) or later by some places, as far as there are any. */
  public ProtocolDraft withMoved(Field field, int places) {
    int from = questions.stream().map(Question::field).toList().indexOf(field);
    int to = Math.clamp(from + (long) places, 0, Math.max(0, questions.size() - 1));
    return from < 0
        ? this
        : changed(typing -> {
          typing.questions = new ArrayList<>(questions);
          typing.questions.add(to, typing.questions.remove(from));
        });
  }

  /**
   * Has a field settled, before those that come after it in the order of all fields, or no more.
   */
  public ProtocolDraft withAdjudicated(Field field, boolean settled) {
    if (settled == adjudicated.contains(field)) {
      return this;
    }
    return changed(typing -> {
      typing.adjudicated = new ArrayList<>(adjudicated);
      if (settled) {
        typing.adjudicated.add(placeOf(field, adjudicated), field);
      } else {
        typing.adjudicated.remove(field);
      }
    });
  }

  private ProtocolDraft changed(Consumer<Typing> change) {
    Typing typing = new Typing(this);
    change.accept(typing);
    return typing.draft();
  }

  /** The same, one member of it another. */
  private static final class Typing {
    private final int version;
    private String name;
    private String criteria;
    private List<Question> questions;
    private List<Field> adjudicated;
    private List<ProjectReader> readers;
    private String readersPerStudy;
    private String repeatPercent;
    private String seed;
    private Blinding blinding;

    Typing(ProtocolDraft from) {
      this.version = from.version;
      this.name = from.name;
      this.criteria = from.criteria;
      this.questions = from.questions;
      this.adjudicated = from.adjudicated;
      this.readers = from.readers;
      this.readersPerStudy = from.readersPerStudy;
      this.repeatPercent = from.repeatPercent;
      this.seed = from.seed;
      this.blinding = from.blinding;
    }

    ProtocolDraft draft() {
      return new ProtocolDraft(
          version,
          name,
          criteria,
          questions,
          adjudicated,
          readers,
          readersPerStudy,
          repeatPercent,
          seed,
          blinding);
    }
  }
}
