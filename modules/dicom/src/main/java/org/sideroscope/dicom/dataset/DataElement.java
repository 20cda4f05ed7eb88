package org.sideroscope.dicom.dataset;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a data set (PS3.5 7.1).
 *
 * @param tag group and element as one number
 * @param vr value representation, as stated or else as PS3.6 has it; {@code UN} if neither says
 */
public record DataElement(int tag, String vr, Value value) {

  /** What an attribute holds. */
  public sealed interface Value {

    /** Bytes as they stand in the file, in its byte order. */
    final class Bytes implements Value {

      public static final Bytes NONE = new Bytes(new byte[0]);

      private final byte[] bytes;

      private Bytes(byte[] bytes) {
        this.bytes = bytes;
      }

      /**
       * @param bytes kept, not copied: the caller must not touch them again
       */
      public static Bytes of(byte[] bytes) {
        return bytes.length == 0 ? NONE : new Bytes(bytes);
      }

      public int length() {
        return bytes.length;
      }

      /** Whether it is empty or, as a number, zero. */
      public boolean isZero() {
        for (byte each : bytes) {
          if (each != 0) {
            return false;
          }
        }
        return true;
      }

      byte[] bytes() {
        return bytes;
      }

      @Override
      public boolean equals(@Nullable Object other) {
        return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
      }

      @Override
      public int hashCode() {
        return Arrays.hashCode(bytes);
      }

      /** Says nothing of the value, which may be somebody's name. */
      @Override
      public String toString() {
        return bytes.length + " bytes";
      }
    }

    /** The items of a sequence. */
    record Items(List<DataSet> items) implements Value {

      public Items {
        items = List.copyOf(items);
      }
    }

    /** Fragments of compressed pixels within a sequence, such as of an icon; they are not held. */
    record Fragments() implements Value {}
  }

  /** An attribute with text as its value, which is one of ASCII. */
  public static DataElement text(int tag, String vr, String text) {
    boolean odd = text.length() % 2 != 0;
    String even = odd ? text + (vr.equals("UI") ? "\0" : " ") : text;
    return new DataElement(tag, vr, Value.Bytes.of(even.getBytes(StandardCharsets.US_ASCII)));
  }

  /** An attribute without a value. */
  public static DataElement empty(int tag, String vr) {
    return new DataElement(
        tag, vr, vr.equals("SQ") ? new Value.Items(List.of()) : Value.Bytes.NONE);
  }

  public boolean isPrivate() {
    return (tag >>> 16) % 2 == 1;
  }

  public int group() {
    return tag >>> 16;
  }

  /**
   * The value as text, byte for byte a character, without padding at its ends; empty for items.
   * Characters beyond ASCII are told apart, not read.
   */
  public String text() {
    return value instanceof Value.Bytes bytes
        ? stripped(new String(bytes.bytes(), StandardCharsets.ISO_8859_1))
        : "";
  }

  /** The values of {@link #text}; none if it is empty. */
  public List<String> texts() {
    String text = text();
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split("\\\\", -1)).map(DataElement::stripped).toList();
  }

  /** The items of a sequence; none for other values. */
  public List<DataSet> items() {
    return value instanceof Value.Items(List<DataSet> items) ? items : List.of();
  }

  private static String stripped(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\0')) {
      end--;
    }
    return text.substring(0, end).stripLeading();
  }
}
