package org.sideroscope.dicom;

import java.util.List;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;

/** Segmentations for tests. */
public final class SegmentationFixture {

  private static final String SEGMENTATION = "1.2.840.10008.5.1.4.1.1.66.4";

  private SegmentationFixture() {}

  /** Axial, of series 8 in study 1.2.3; each frame shows a segment at a place. */
  public static Fixture of(int columns, int rows, List<Fixture> frames) {
    Fixture shared =
        Fixture.item()
            .sequence(
                "PlaneOrientationSequence",
                Fixture.item().orientation(PatientVector.of(1, 0, 0), PatientVector.of(0, 1, 0)))
            .sequence("PixelMeasuresSequence", Fixture.item().set("PixelSpacing", "1", "1"));
    return Fixture.enhanced(columns, rows, shared, frames)
        .set("SOPClassUID", SEGMENTATION)
        .set("SeriesInstanceUID", "1.2.3.8")
        .set("SeriesNumber", "8")
        .set("Modality", "SEG")
        .set("ImageType", "DERIVED", "PRIMARY");
  }

  /** A frame that shows a segment. */
  public static Fixture frame(int segment, PatientPoint position) {
    return Fixture.item()
        .sequence(
            "SegmentIdentificationSequence",
            Fixture.item().set("ReferencedSegmentNumber", String.valueOf(segment)))
        .sequence("PlanePositionSequence", Fixture.item().position(position));
  }
}
