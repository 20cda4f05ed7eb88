package org.sideroscope.dicom.stack;

import java.util.Optional;
import java.util.OptionalInt;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.PatientFacts;
import org.sideroscope.dicom.SeriesFacts;
import org.sideroscope.dicom.StudyFacts;
import org.sideroscope.dicom.source.FileStamp;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.imaging.StoredPixels;

/**
 * What holds for every frame of a file.
 *
 * @param enhanced whether the file describes its frames in functional groups
 * @param heldShare how much of the pixels it declares the file is long enough for, 1 for all
 * @param lossy whether compression has changed the pixels, once and for all (PS3.3 C.7.6.1.1.5)
 * @param mosaicLacks what the header of a Siemens mosaic lacks, so that its slices are still tiled
 *     into one image; else empty
 */
public record ImageFile(
    Source source,
    FileStamp stamp,
    String sopClassUid,
    String sopInstanceUid,
    OptionalInt instanceNumber,
    PatientFacts patient,
    StudyFacts study,
    SeriesFacts series,
    FramePixels pixels,
    StoredPixels storedPixels,
    boolean enhanced,
    double heldShare,
    boolean lossy,
    Optional<String> mosaicLacks) {

  ImageFile withMosaicLacks(String what) {
    return new ImageFile(
        source,
        stamp,
        sopClassUid,
        sopInstanceUid,
        instanceNumber,
        patient,
        study,
        series,
        pixels,
        storedPixels,
        enhanced,
        heldShare,
        lossy,
        Optional.of(what));
  }
}
