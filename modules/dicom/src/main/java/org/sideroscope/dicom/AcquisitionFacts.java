package org.sideroscope.dicom;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How a stack was acquired, as the headers say.
 *
 * @param imageType values of Image Type, or of Frame Type in enhanced objects
 * @param columns pixels across an image
 * @param rows pixels down an image
 * @param columnSpacingMm distance between neighbouring columns; the second value of Pixel Spacing
 * @param rowSpacingMm distance between neighbouring rows; the first value of Pixel Spacing
 */
public record AcquisitionFacts(
    List<String> imageType,
    SignalPart signalPart,
    OptionalDouble echoTimeMs,
    OptionalDouble repetitionTimeMs,
    OptionalDouble inversionTimeMs,
    OptionalDouble flipAngleDegrees,
    OptionalDouble fieldStrengthTesla,
    OptionalDouble sliceThicknessMm,
    OptionalDouble sliceSpacingMm,
    int columns,
    int rows,
    OptionalDouble columnSpacingMm,
    OptionalDouble rowSpacingMm) {

  public AcquisitionFacts {
    imageType = List.copyOf(imageType);
  }

  /** The same for an image of another size. */
  public AcquisitionFacts withMatrix(int newColumns, int newRows) {
    return new AcquisitionFacts(
        imageType,
        signalPart,
        echoTimeMs,
        repetitionTimeMs,
        inversionTimeMs,
        flipAngleDegrees,
        fieldStrengthTesla,
        sliceThicknessMm,
        sliceSpacingMm,
        newColumns,
        newRows,
        columnSpacingMm,
        rowSpacingMm);
  }
}
