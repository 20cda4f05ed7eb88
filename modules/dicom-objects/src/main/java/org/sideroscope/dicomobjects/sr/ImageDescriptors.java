package org.sideroscope.dicomobjects.sr;

import java.util.OptionalDouble;
import org.sideroscope.dicom.AcquisitionFacts;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicomobjects.sr.ContentItem.Value;

/** What the images of a library group have in common (PS3.16 TID 1602, TID 1604). */
final class ImageDescriptors {

  private ImageDescriptors() {}

  static void write(Content content, ImageStack stack) {
    content
        .codes()
        .find("modality/" + stack.series().modality())
        .ifPresent(
            code -> content.add(Relationship.HAS_ACQ_CONTEXT, "modality", new Value.Coded(code)));
    String frameOfReference = stack.series().frameOfReferenceUid();
    if (!frameOfReference.isEmpty()) {
      content.add(
          Relationship.HAS_ACQ_CONTEXT, "frame-of-reference-uid", new Value.Uid(frameOfReference));
    }
    AcquisitionFacts facts = stack.acquisition();
    number(content, "pixel-data-rows", OptionalDouble.of(facts.rows()), "{pixels}");
    number(content, "pixel-data-columns", OptionalDouble.of(facts.columns()), "{pixels}");
    number(content, "horizontal-pixel-spacing", facts.columnSpacingMm(), "mm");
    number(content, "vertical-pixel-spacing", facts.rowSpacingMm(), "mm");
    number(content, "spacing-between-slices", facts.sliceSpacingMm(), "mm");
    number(content, "slice-thickness", facts.sliceThicknessMm(), "mm");
  }

  private static void number(Content content, String concept, OptionalDouble value, String unit) {
    value.ifPresent(given ->
        content.add(
            Relationship.HAS_ACQ_CONTEXT,
            concept,
            new Value.Numeric(given, content.codes().get("unit/" + unit))));
  }
}
