package org.sideroscope.dicomobjects.part10;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.sideroscope.dicom.dataset.Dictionary;

/**
 * A data set, or one item of a sequence (PS3.5 chapter 7), by the keywords of PS3.6. Put together
 * in any order; written in ascending order of tags. Not thread-safe while it is put together.
 */
public final class Item {

  /** By tag, which ascends as an unsigned number. */
  private final TreeMap<Integer, Element> elements = new TreeMap<>(Integer::compareUnsigned);

  /** The value of one attribute, with its value representation. */
  sealed interface Element {

    /** Numbers and words alike, as text. */
    record Texts(String vr, List<String> values) implements Element {}

    /** Stored binary numbers. */
    record Numbers(String vr, List<Double> values) implements Element {}

    record Bytes(String vr, ByteBuffer value) implements Element {

      byte[] toArray() {
        byte[] bytes = new byte[value.remaining()];
        value.duplicate().get(bytes);
        return bytes;
      }
    }

    record Sequence(List<Item> items) implements Element {}

    /** A value too large to be held: written when it is asked for. */
    record Bulk(String vr, long length, BulkValue value) implements Element {}
  }

  /** Writes a large value. */
  @FunctionalInterface
  public interface BulkValue {
    void writeTo(OutputStream out) throws IOException;
  }

  Iterable<java.util.Map.Entry<Integer, Element>> elements() {
    return elements.entrySet();
  }

  void put(int tag, Element element) {
    elements.put(tag, element);
  }

  /**
   * Puts an attribute by its keyword; no values make it empty. Binary numbers are taken as text.
   *
   * @throws IllegalArgumentException if the keyword is not in the dictionary or a value is no
   *     number where one is needed
   */
  public Item put(String keyword, String... values) {
    int tag = Dictionary.tag(keyword);
    String vr = Dictionary.vr(tag);
    if (Dictionary.isBinary(vr)) {
      return number(keyword, Arrays.stream(values).mapToDouble(Double::parseDouble).toArray());
    }
    elements.put(tag, new Element.Texts(vr, List.of(values)));
    return this;
  }

  /** Puts numbers, as decimal strings where the attribute holds text. */
  public Item number(String keyword, double... values) {
    int tag = Dictionary.tag(keyword);
    String vr = Dictionary.vr(tag);
    elements.put(
        tag,
        Dictionary.isBinary(vr)
            ? new Element.Numbers(vr, Arrays.stream(values).boxed().toList())
            : new Element.Texts(vr, Arrays.stream(values).mapToObj(DecimalString::of).toList()));
    return this;
  }

  /** Puts an attribute tag as a value, such as what a dimension points at. */
  public Item pointer(String keyword, String target) {
    int tag = Dictionary.tag(keyword);
    elements.put(
        tag,
        new Element.Numbers(
            "AT", List.of((double) Integer.toUnsignedLong(Dictionary.tag(target)))));
    return this;
  }

  /** Puts bytes. */
  public Item bytes(String keyword, byte[] value) {
    int tag = Dictionary.tag(keyword);
    elements.put(tag, new Element.Bytes(Dictionary.vr(tag), ByteBuffer.wrap(value.clone())));
    return this;
  }

  /**
   * Puts a sequence.
   *
   * @param items kept, not copied: a list that makes its items when they are asked for is never
   *     held as a whole
   */
  public Item items(String keyword, List<Item> items) {
    elements.put(Dictionary.tag(keyword), new Element.Sequence(items));
    return this;
  }

  public Item items(String keyword, Item... items) {
    return items(keyword, List.of(items));
  }

  /** Puts a sequence without items. */
  public Item noItems(String keyword) {
    return items(keyword, List.of());
  }

  /**
   * Puts pixel data of 1 or 8 bits, or another large value of bytes.
   *
   * @param length in bytes, even
   */
  public Item bulk(String keyword, long length, BulkValue value) {
    elements.put(Dictionary.tag(keyword), new Element.Bulk("OB", length, value));
    return this;
  }

  /** Takes every attribute of another data set, in the place of those that are here. */
  public Item putAll(Item other) {
    elements.putAll(other.elements);
    return this;
  }

  /** Takes single attributes of another data set where it has them. */
  public Item copy(Item other, List<String> keywords) {
    for (String keyword : keywords) {
      int tag = Dictionary.tag(keyword);
      Element element = other.elements.get(tag);
      if (element != null) {
        elements.put(tag, element);
      }
    }
    return this;
  }

  public Item remove(String keyword) {
    elements.remove(Dictionary.tag(keyword));
    return this;
  }

  public boolean has(String keyword) {
    return elements.containsKey(Dictionary.tag(keyword));
  }

  /** All values as text; none if the attribute is missing or empty. */
  public List<String> texts(String keyword) {
    return switch (elements.get(Dictionary.tag(keyword))) {
      case Element.Texts(var _, List<String> values) -> values;
      case Element.Numbers(var _, List<Double> values) ->
          values.stream().map(DecimalString::of).toList();
      case null, default -> List.of();
    };
  }

  /** The first value as text; empty if there is none. */
  public String text(String keyword) {
    List<String> texts = texts(keyword);
    return texts.isEmpty() ? "" : texts.getFirst();
  }

  /** All values as numbers; none if one of them is no finite number. */
  public List<Double> numbers(String keyword) {
    return switch (elements.get(Dictionary.tag(keyword))) {
      case Element.Numbers(var _, List<Double> values) -> values;
      case Element.Texts(var _, List<String> values) -> parsed(values);
      case null, default -> List.of();
    };
  }

  private static List<Double> parsed(List<String> texts) {
    List<Double> numbers = new ArrayList<>(texts.size());
    for (String text : texts) {
      try {
        numbers.add(Double.valueOf(text.strip()));
      } catch (NumberFormatException _) {
        return List.of();
      }
    }
    return numbers.stream().allMatch(Double::isFinite) ? numbers : List.of();
  }

  public OptionalDouble number(String keyword) {
    List<Double> numbers = numbers(keyword);
    return numbers.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(numbers.getFirst());
  }

  /** The first value as a whole number. */
  public OptionalInt integer(String keyword) {
    OptionalDouble number = number(keyword);
    return number.isPresent() && number.getAsDouble() == (int) number.getAsDouble()
        ? OptionalInt.of((int) number.getAsDouble())
        : OptionalInt.empty();
  }

  /** The items of a sequence; none if it is missing. */
  public List<Item> items(String keyword) {
    return elements.get(Dictionary.tag(keyword)) instanceof Element.Sequence(List<Item> items)
        ? items
        : List.of();
  }

  /** The first item of a sequence. */
  public Optional<Item> item(String keyword) {
    return items(keyword).stream().findFirst();
  }

  /** The bytes of a value; none if there is none. */
  public byte[] bytes(String keyword) {
    return elements.get(Dictionary.tag(keyword)) instanceof Element.Bytes bytes
        ? bytes.toArray()
        : new byte[0];
  }
}
