package org.sideroscope.dicom.stack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sideroscope.dicom.AcquisitionFacts;
import org.sideroscope.dicom.SignalPart;
import org.sideroscope.dicom.header.Header;
import org.sideroscope.dicom.header.Tag;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.WindowLevel;

/** Describes one frame from its attributes, the same way for classic and enhanced objects. */
final class FrameDescriber {

  private final ImageFile file;
  private final FrameAttributes frame;
  private final Header dataSet;

  FrameDescriber(ImageFile file, FrameAttributes frame, Header dataSet) {
    this.file = file;
    this.frame = frame;
    this.dataSet = dataSet;
  }

  ImageFrame describe(int number) {
    List<String> imageType = imageType();
    SignalPart part = SignalPartReader.of(frame, dataSet, imageType);
    AcquisitionFacts acquisition = acquisition(imageType, part);
    return new ImageFrame(
        file,
        number,
        Optional.empty(),
        segment(),
        acquisition,
        CluesReader.of(file.series(), acquisition, frame, dataSet),
        Placement.of(
            frame.numbers(Tag.PLANE_POSITION_SEQUENCE, Tag.IMAGE_POSITION),
            frame.numbers(Tag.PLANE_ORIENTATION_SEQUENCE, Tag.IMAGE_ORIENTATION)),
        scale(),
        window(),
        time(number));
  }

  private int segment() {
    return (int)
        frame.number(Tag.SEGMENT_IDENTIFICATION_SEQUENCE, Tag.REFERENCED_SEGMENT_NUMBER).orElse(0);
  }

  private List<String> imageType() {
    List<String> frameType = frame.group(Tag.MR_IMAGE_FRAME_TYPE_SEQUENCE).texts(Tag.FRAME_TYPE);
    if (frameType.isEmpty()) {
      frameType = frame.group(Tag.CT_IMAGE_FRAME_TYPE_SEQUENCE).texts(Tag.FRAME_TYPE);
    }
    List<String> type = frameType.isEmpty() ? dataSet.texts(Tag.IMAGE_TYPE) : frameType;
    return type.stream().map(value -> value.toUpperCase(Locale.ROOT)).toList();
  }

  private AcquisitionFacts acquisition(List<String> imageType, SignalPart part) {
    List<Double> spacing = frame.numbers(Tag.PIXEL_MEASURES_SEQUENCE, Tag.PIXEL_SPACING);
    boolean spaced = spacing.size() >= 2 && spacing.get(0) > 0 && spacing.get(1) > 0;
    return new AcquisitionFacts(
        imageType,
        part,
        echoTime(),
        positive(frame.number(Tag.MR_TIMING_SEQUENCE, Tag.REPETITION_TIME)),
        inversionTime(),
        frame.number(Tag.MR_TIMING_SEQUENCE, Tag.FLIP_ANGLE),
        positive(dataSet.number(Tag.MAGNETIC_FIELD_STRENGTH)),
        positive(frame.number(Tag.PIXEL_MEASURES_SEQUENCE, Tag.SLICE_THICKNESS)),
        positive(frame.number(Tag.PIXEL_MEASURES_SEQUENCE, Tag.SPACING_BETWEEN_SLICES)),
        file.pixels().columns(),
        file.pixels().rows(),
        spaced ? OptionalDouble.of(spacing.get(1)) : OptionalDouble.empty(),
        spaced ? OptionalDouble.of(spacing.get(0)) : OptionalDouble.empty());
  }

  private OptionalDouble echoTime() {
    OptionalDouble effective = frame.number(Tag.MR_ECHO_SEQUENCE, Tag.EFFECTIVE_ECHO_TIME);
    return effective.isPresent() ? effective : dataSet.number(Tag.ECHO_TIME);
  }

  private OptionalDouble inversionTime() {
    OptionalDouble enhanced = frame.number(Tag.MR_MODIFIER_SEQUENCE, Tag.INVERSION_TIMES);
    return positive(enhanced.isPresent() ? enhanced : dataSet.number(Tag.INVERSION_TIME));
  }

  private static OptionalDouble positive(OptionalDouble number) {
    return number.orElse(0) > 0 ? number : OptionalDouble.empty();
  }

  private ValueScale scale() {
    double slope =
        frame.number(Tag.PIXEL_VALUE_TRANSFORMATION_SEQUENCE, Tag.RESCALE_SLOPE).orElse(1);
    double intercept =
        frame.number(Tag.PIXEL_VALUE_TRANSFORMATION_SEQUENCE, Tag.RESCALE_INTERCEPT).orElse(0);
    // a slope of 0 would make all pixels equal; writers that did not fill it in mean none
    return slope == 0 ? ValueScale.IDENTITY : ValueScale.of(slope, intercept);
  }

  private Optional<WindowLevel> window() {
    OptionalDouble centre = frame.number(Tag.FRAME_VOI_LUT_SEQUENCE, Tag.WINDOW_CENTER);
    OptionalDouble width = frame.number(Tag.FRAME_VOI_LUT_SEQUENCE, Tag.WINDOW_WIDTH);
    return centre.isPresent() && width.orElse(0) > 0
        ? Optional.of(WindowLevel.of(centre.getAsDouble(), width.getAsDouble()))
        : Optional.empty();
  }

  private FrameTime time(int number) {
    int temporal =
        (int)
            frame
                .number(Tag.FRAME_CONTENT_SEQUENCE, Tag.TEMPORAL_POSITION_INDEX)
                .orElse(dataSet.number(Tag.TEMPORAL_POSITION_IDENTIFIER).orElse(0));
    String at = dataSet.text(Tag.ACQUISITION_DATE_TIME);
    return new FrameTime(
        temporal,
        dataSet.integer(Tag.ACQUISITION_NUMBER).orElse(0),
        at.isEmpty() ? dataSet.text(Tag.ACQUISITION_TIME) : at,
        dataSet.number(Tag.TRIGGER_TIME).orElse(0),
        file.instanceNumber().orElse(0),
        number);
  }
}
