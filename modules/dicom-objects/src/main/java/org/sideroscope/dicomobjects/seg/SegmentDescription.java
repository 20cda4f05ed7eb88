package org.sideroscope.dicomobjects.seg;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sideroscope.dicomobjects.Code;
import org.sideroscope.dicomobjects.part10.Item;

/**
 * One segment as its maker describes it (PS3.3 C.8.20.4); what is not said is empty.
 *
 * @param category such as "Anatomical structure"
 * @param type such as "Liver"
 * @param region where in the body
 * @param algorithmType {@code MANUAL}, {@code SEMIAUTOMATIC} or {@code AUTOMATIC}
 * @param rgb the recommended colour, {@code 0xRRGGBB}
 * @param trackingId of this program the label of the reading format
 */
public record SegmentDescription(
    int number,
    String label,
    String description,
    Optional<Code> category,
    Optional<Code> type,
    Optional<Code> region,
    String algorithmType,
    String algorithmName,
    OptionalInt rgb,
    String trackingId) {

  static SegmentDescription of(Item segment) {
    return new SegmentDescription(
        segment.integer("SegmentNumber").orElse(0),
        segment.text("SegmentLabel"),
        segment.text("SegmentDescription"),
        segment.item("SegmentedPropertyCategoryCodeSequence").map(Code::of),
        segment.item("SegmentedPropertyTypeCodeSequence").map(Code::of),
        segment.item("AnatomicRegionSequence").map(Code::of),
        segment.text("SegmentAlgorithmType"),
        segment.text("SegmentAlgorithmName"),
        colour(segment.numbers("RecommendedDisplayCIELabValue")),
        segment.text("TrackingID"));
  }

  /** Of a segment that has pixels and that its maker left undescribed. */
  public static SegmentDescription none(int number) {
    return of(new Item().number("SegmentNumber", number));
  }

  private static OptionalInt colour(List<Double> lab) {
    return lab.size() == 3
        ? OptionalInt.of(CieLab.toRgb(lab.get(0), lab.get(1), lab.get(2)))
        : OptionalInt.empty();
  }
}
