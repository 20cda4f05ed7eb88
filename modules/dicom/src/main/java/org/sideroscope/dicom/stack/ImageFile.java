package org.sideroscope.dicom.stack;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.PatientFacts;
import org.sideroscope.dicom.SeriesFacts;
import org.sideroscope.dicom.StudyFacts;
import org.sideroscope.imaging.StoredPixels;

/**
 * What holds for every frame of a file.
 *
 * @param enhanced whether the file describes its frames in functional groups
 * @param cutOff whether the file ends before all its pixel data
 * @param imagesInMosaic how many slices Siemens tiled into one image, or empty
 */
public record ImageFile(
    Path path,
    String sopClassUid,
    String sopInstanceUid,
    OptionalInt instanceNumber,
    PatientFacts patient,
    StudyFacts study,
    SeriesFacts series,
    FramePixels pixels,
    StoredPixels storedPixels,
    boolean enhanced,
    boolean cutOff,
    OptionalInt imagesInMosaic) {}
