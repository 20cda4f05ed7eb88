package org.sideroscope.dicomobjects.tree;

import java.util.List;
import java.util.Optional;

/** What an item of a content tree holds, by its value type (PS3.3 C.17.3.2.1). */
public sealed interface ItemValue {

  /**
   * Items under a heading.
   *
   * @param template of PS3.16 that describes them, such as {@code 1500}; may be empty
   */
  record Container(String template) implements ItemValue {}

  record Coded(Concept code) implements ItemValue {}

  record Text(String text) implements ItemValue {}

  /**
   * A measured number.
   *
   * @param number as it is written; empty where nothing could be measured
   * @param unit empty where nothing was measured
   * @param qualifier why there is no number, or what is special about it
   */
  record Numeric(String number, Optional<Concept> unit, Optional<Concept> qualifier)
      implements ItemValue {}

  /** A person's name as DICOM writes it; patient data, or those of who read. */
  record PersonName(String name) implements ItemValue {}

  /**
   * A date, a time or both, as they are written.
   *
   * @param type {@code DATE}, {@code TIME} or {@code DATETIME}
   */
  record Moment(String type, String text) implements ItemValue {}

  record Uid(String uid) implements ItemValue {}

  /**
   * Another object.
   *
   * @param type {@code IMAGE}, {@code COMPOSITE} or {@code WAVEFORM}
   * @param frames from 1; none for all
   * @param segments of a segmentation; none for an image
   */
  record Reference(
      String type,
      String sopClassUid,
      String sopInstanceUid,
      List<Integer> frames,
      List<Integer> segments)
      implements ItemValue {

    public Reference {
      frames = List.copyOf(frames);
      segments = List.copyOf(segments);
    }
  }

  /**
   * A figure drawn on an image, or in the patient (PS3.3 C.18.6, C.18.9).
   *
   * @param type such as {@code POLYLINE}
   * @param dimensions 2: columns and rows of an image; 3: mm in the patient
   * @param coordinates of one point after another
   * @param frameOfReferenceUid of a figure in the patient; else empty
   */
  record Figure(String type, int dimensions, List<Double> coordinates, String frameOfReferenceUid)
      implements ItemValue {

    public Figure {
      coordinates = List.copyOf(coordinates);
    }

    public int points() {
      return coordinates.size() / dimensions;
    }
  }

  /**
   * A part of the time of a recording (PS3.3 C.18.7).
   *
   * @param range such as {@code SEGMENT}
   */
  record Span(String range, List<String> times) implements ItemValue {

    public Span {
      times = List.copyOf(times);
    }
  }

  /** The item that stands elsewhere in the tree. */
  record Elsewhere(List<Integer> position) implements ItemValue {

    public Elsewhere {
      position = List.copyOf(position);
    }

    public String place() {
      return TreeItem.place(position);
    }
  }

  /** A value type that is not known here. */
  record Unknown(String type) implements ItemValue {}
}
