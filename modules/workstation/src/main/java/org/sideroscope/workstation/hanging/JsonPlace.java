package org.sideroscope.workstation.hanging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A value in a JSON text and where it stands, such as {@code protocols[0].name}. What is not as it
 * should be is a {@link BrokenTextException} that names the place.
 */
record JsonPlace(JsonNode node, String place) {

  /** Something in the text is not as it should be. */
  static final class BrokenTextException extends Exception {

    private static final long serialVersionUID = 1;

    private final String place;

    BrokenTextException(String place, String sentence) {
      super(sentence);
      this.place = place;
    }

    String place() {
      return place;
    }
  }

  /** Reads one value. */
  interface Reader<T> {
    T read(JsonPlace place) throws BrokenTextException;
  }

  BrokenTextException broken(String sentence) {
    return new BrokenTextException(place, sentence);
  }

  /** Members beyond the known ones are spelling mistakes that must not pass unnoticed. */
  void allow(Set<String> members) throws BrokenTextException {
    if (!node.isObject()) {
      throw broken("Here belongs an object in curly brackets.");
    }
    for (var names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!members.contains(name)) {
        throw member(name)
            .broken("Nothing is known by this name; known are " + sorted(members) + ".");
      }
    }
  }

  private static String sorted(Set<String> members) {
    return String.join(", ", new TreeSet<>(members));
  }

  private JsonPlace member(String name) {
    return new JsonPlace(node.path(name), place.isEmpty() ? name : place + "." + name);
  }

  JsonPlace required(String name) throws BrokenTextException {
    if (!node.has(name)) {
      throw member(name).broken("This is missing.");
    }
    return member(name);
  }

  Optional<JsonPlace> optional(String name) {
    return node.has(name) && !node.get(name).isNull()
        ? Optional.of(member(name))
        : Optional.empty();
  }

  String text() throws BrokenTextException {
    if (!node.isTextual()) {
      throw broken("Here belongs a text in quotes.");
    }
    return node.asText();
  }

  String text(String name, String otherwise) throws BrokenTextException {
    Optional<JsonPlace> member = optional(name);
    return member.isPresent() ? member.get().text() : otherwise;
  }

  int integer(int least, int most) throws BrokenTextException {
    if (!node.isInt() || node.asInt() < least || node.asInt() > most) {
      throw broken("Here belongs a whole number from " + least + " to " + most + ".");
    }
    return node.asInt();
  }

  double positive() throws BrokenTextException {
    if (!node.isNumber() || !(node.asDouble() > 0) || Double.isInfinite(node.asDouble())) {
      throw broken("Here belongs a number above 0.");
    }
    return node.asDouble();
  }

  /** One of the constants, written in small letters with hyphens. */
  <E extends Enum<E>> E constant(E[] constants) throws BrokenTextException {
    String text = text();
    List<String> names = new ArrayList<>();
    for (E constant : constants) {
      if (name(constant).equals(text)) {
        return constant;
      }
      names.add(name(constant));
    }
    throw broken("Here belongs one of " + String.join(", ", names) + ".");
  }

  <E extends Enum<E>> Optional<E> constant(String name, E[] constants) throws BrokenTextException {
    Optional<JsonPlace> member = optional(name);
    return member.isPresent() ? Optional.of(member.get().constant(constants)) : Optional.empty();
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A member that is a list; none where it is missing. */
  <T> List<T> list(String name, Reader<T> reader) throws BrokenTextException {
    Optional<JsonPlace> member = optional(name);
    return member.isPresent() ? member.get().items(reader) : List.of();
  }

  private <T> List<T> items(Reader<T> reader) throws BrokenTextException {
    if (!node.isArray()) {
      throw broken("Here belongs a list in square brackets.");
    }
    List<T> items = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      items.add(reader.read(new JsonPlace(node.get(i), place + "[" + i + "]")));
    }
    return items;
  }

  /** A member that is read in its own way; empty where it is missing. */
  <T> Optional<T> value(String name, Reader<T> reader) throws BrokenTextException {
    Optional<JsonPlace> member = optional(name);
    return member.isPresent() ? Optional.of(reader.read(member.get())) : Optional.empty();
  }

  /** What a parser answers, or its sentence with this place. */
  <T> T parsed(Function<String, org.sideroscope.foundation.Result<T>> parser)
      throws BrokenTextException {
    var result = parser.apply(text());
    var failure = result.toFailure();
    if (failure.isPresent()) {
      throw broken(failure.get().message());
    }
    return result.orThrow();
  }
}
