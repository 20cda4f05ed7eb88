package org.sideroscope.dicomobjects.sr;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicomobjects.Code;

/**
 * One item of the content tree of a structured report (PS3.3 C.17.3). Immutable.
 *
 * @param concept its name; null where it has none
 */
public record ContentItem(
    Relationship relationship, @Nullable Code concept, Value value, List<ContentItem> children) {

  /** What an item holds, by its value type. */
  public sealed interface Value {

    /**
     * @param template of PS3.16 that describes what is in it, such as {@code 1500}; may be empty
     */
    record Container(String template) implements Value {}

    record Coded(Code code) implements Value {}

    record Text(String text) implements Value {}

    record Numeric(double value, Code unit) implements Value {}

    record Uid(String uid) implements Value {}

    record Person(String name) implements Value {}

    /**
     * An image, or segments of a segmentation.
     *
     * @param frames from 1; none for all
     * @param segments from 1; none for an image
     */
    record Image(
        String sopClassUid, String sopInstanceUid, List<Integer> frames, List<Integer> segments)
        implements Value {

      public Image {
        frames = List.copyOf(frames);
        segments = List.copyOf(segments);
      }
    }

    /** A type that the program does not write, as text. */
    record Other(String valueType, String text) implements Value {}
  }

  public ContentItem {
    children = List.copyOf(children);
  }

  /** Whether it has this name. */
  public boolean is(Code name) {
    return concept != null && concept.isSame(name);
  }
}
