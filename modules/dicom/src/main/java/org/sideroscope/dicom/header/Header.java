package org.sideroscope.dicom.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The attributes of a data set, or of one item of a sequence, that the program uses. A value that
 * is missing, empty or unreadable is the same to a reader: not there.
 */
public final class Header {

  /** A data set without attributes. */
  public static final Header EMPTY = new Header();

  private final Map<Tag, Object> values = new HashMap<>(8);
  private CharacterSets characterSets = CharacterSets.UNDECLARED;

  Header() {}

  void put(Tag tag, Object value) {
    values.put(tag, value);
  }

  void setCharacterSets(CharacterSets characterSets) {
    this.characterSets = characterSets;
  }

  public boolean has(Tag tag) {
    return values.containsKey(tag);
  }

  /** The first value as text without padding; empty if there is none. */
  public String text(Tag tag) {
    List<String> texts = texts(tag);
    return texts.isEmpty() ? "" : texts.getFirst();
  }

  /** All values as text without padding, in order; empty values in between are kept. */
  public List<String> texts(Tag tag) {
    if (!(values.get(tag) instanceof byte[] bytes) || bytes.length == 0) {
      return List.of();
    }
    // decoded before it is split: in some character sets a backslash is the second half of a letter
    return split(characterSets.decode(bytes));
  }

  /** The bytes of a value; none if there is none. */
  public byte[] bytes(Tag tag) {
    return values.get(tag) instanceof byte[] bytes ? bytes.clone() : new byte[0];
  }

  /** The first value as a number, from text (DS, IS) or binary. */
  public OptionalDouble number(Tag tag) {
    List<Double> numbers = numbers(tag);
    return numbers.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(numbers.getFirst());
  }

  /** All values as numbers; none if one of them is not a finite number. */
  public List<Double> numbers(Tag tag) {
    return values.get(tag) instanceof double[] binary
        ? finite(Arrays.stream(binary).boxed().toList())
        : parsed(texts(tag));
  }

  private static List<Double> parsed(List<String> texts) {
    try {
      // a loop rather than a stream: this runs for a dozen attributes of every file
      List<Double> numbers = new ArrayList<>(texts.size());
      for (String text : texts) {
        numbers.add(Double.valueOf(text));
      }
      return finite(numbers);
    } catch (NumberFormatException _) {
      return List.of();
    }
  }

  private static List<Double> finite(List<Double> numbers) {
    for (double number : numbers) {
      if (!Double.isFinite(number)) {
        return List.of();
      }
    }
    return numbers;
  }

  /** The first value as a whole number. */
  public OptionalInt integer(Tag tag) {
    OptionalDouble number = number(tag);
    return number.isPresent() && number.getAsDouble() == (int) number.getAsDouble()
        ? OptionalInt.of((int) number.getAsDouble())
        : OptionalInt.empty();
  }

  /** The items of a sequence; none if it is missing or empty. */
  @SuppressWarnings("unchecked") // the reader puts lists of items for sequences only
  public List<Header> items(Tag tag) {
    return values.get(tag) instanceof List<?> items ? (List<Header>) items : List.of();
  }

  /** The first item of a sequence, or {@link #EMPTY}. */
  public Header item(Tag tag) {
    List<Header> items = items(tag);
    return items.isEmpty() ? EMPTY : items.getFirst();
  }

  private static List<String> split(String value) {
    int end = value.indexOf('\\');
    if (end < 0) {
      return List.of(trimmed(value));
    }
    List<String> texts = new ArrayList<>();
    int start = 0;
    while (end >= 0) {
      texts.add(trimmed(value.substring(start, end)));
      start = end + 1;
      end = value.indexOf('\\', start);
    }
    texts.add(trimmed(value.substring(start)));
    return texts;
  }

  private static String trimmed(String text) {
    return text.replace('\0', ' ').strip();
  }
}
