package org.sideroscope.dicomobjects.seg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.sideroscope.dicom.stack.Placement;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;

/**
 * Where the frames of a segmentation lie, and which segment each is (PS3.3 C.7.6.16).
 *
 * @param sliceDistanceMm from the middle of one slice to that of the next, as far as the header
 *     says; else how thick a slice is
 */
record FrameGeometry(int columns, int rows, OptionalDouble sliceDistanceMm, List<Frame> frames) {

  private static final double SMALLEST_MM = 1e-4;
  private static final double LARGEST_MM = 1e4;

  /** The segment of a frame whose pixels say themselves which segments they are in. */
  static final int BY_PIXEL = -1;

  /**
   * @param segment its number, or {@link #BY_PIXEL}
   * @param origin centre of the first pixel
   * @param columnStep the way from a column to the next, mm
   * @param rowStep the way from a row to the next, mm
   * @param image that it was made on; empty where it does not say
   */
  record Frame(
      int segment,
      PatientPoint origin,
      PatientVector columnStep,
      PatientVector rowStep,
      Optional<SourceImage> image) {}

  /**
   * @param frame from 1; 0 for an image of its own
   */
  record SourceImage(String sopInstanceUid, int frame) {}

  FrameGeometry {
    frames = List.copyOf(frames);
  }

  long pixelsOfFrame() {
    return (long) columns * rows;
  }

  /** Empty if a frame does not say where it lies or what it shows. */
  static Optional<FrameGeometry> of(Item header, SegmentationKind kind) {
    int columns = header.integer("Columns").orElse(0);
    int rows = header.integer("Rows").orElse(0);
    Item shared = header.item("SharedFunctionalGroupsSequence").orElseGet(Item::new);
    List<Item> perFrame = header.items("PerFrameFunctionalGroupsSequence");
    List<Frame> frames = new ArrayList<>();
    for (Item own : perFrame) {
      Optional<Frame> frame = frame(own, shared, kind);
      if (frame.isEmpty()) {
        return Optional.empty();
      }
      frames.add(frame.get());
    }
    boolean whole =
        columns > 0
            && rows > 0
            && !frames.isEmpty()
            && frames.size() == header.integer("NumberOfFrames").orElse(0);
    return whole
        ? Optional.of(new FrameGeometry(columns, rows, sliceDistance(shared, perFrame), frames))
        : Optional.empty();
  }

  private static Optional<Frame> frame(Item own, Item shared, SegmentationKind kind) {
    List<Double> position = value(own, shared, "PlanePositionSequence", "ImagePositionPatient");
    List<Double> orientation =
        value(own, shared, "PlaneOrientationSequence", "ImageOrientationPatient");
    List<Double> spacing = value(own, shared, "PixelMeasuresSequence", "PixelSpacing");
    List<Double> segment =
        kind == SegmentationKind.LABELMAP
            ? List.of((double) BY_PIXEL)
            : value(own, shared, "SegmentIdentificationSequence", "ReferencedSegmentNumber");
    boolean isSpaced =
        spacing.size() >= 2 && isDistance(spacing.getFirst()) && isDistance(spacing.get(1));
    if (!isSpaced || segment.isEmpty()) {
      return Optional.empty();
    }
    return Placement.of(position, orientation)
        .map(placement ->
            new Frame(
                segment.getFirst().intValue(),
                placement.position(),
                placement.alongRow().times(spacing.get(1)),
                placement.alongColumn().times(spacing.get(0)),
                image(own)));
  }

  private static Optional<SourceImage> image(Item own) {
    return own.item("DerivationImageSequence")
        .flatMap(derivation -> derivation.item("SourceImageSequence"))
        .map(source ->
            new SourceImage(
                source.text("ReferencedSOPInstanceUID"),
                source.integer("ReferencedFrameNumber").orElse(0)));
  }

  private static OptionalDouble sliceDistance(Item shared, List<Item> perFrame) {
    Item first = perFrame.getFirst();
    return Stream.of("SpacingBetweenSlices", "SliceThickness")
        .flatMap(word -> value(first, shared, "PixelMeasuresSequence", word).stream())
        .mapToDouble(Math::abs)
        .filter(FrameGeometry::isDistance)
        .findFirst();
  }

  /** Whether pixels can lie so far apart, in mm. */
  private static boolean isDistance(double mm) {
    return mm >= SMALLEST_MM && mm <= LARGEST_MM;
  }

  private static List<Double> value(Item own, Item shared, String group, String attribute) {
    return own.item(group)
        .or(() -> shared.item(group))
        .map(item -> item.numbers(attribute))
        .orElse(List.of());
  }
}
