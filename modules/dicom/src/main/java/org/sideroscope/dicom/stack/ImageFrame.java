package org.sideroscope.dicom.stack;

import java.util.Optional;
import org.sideroscope.dicom.AcquisitionFacts;
import org.sideroscope.dicom.ObjectKind;
import org.sideroscope.dicom.kind.KindClues;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.WindowLevel;

/**
 * One image as its header describes it.
 *
 * @param number from 1 in a multi-frame object, 0 where the file is the image
 * @param segment which segment of a segmentation it shows, from 1; 0 in other images
 */
public record ImageFrame(
    ImageFile file,
    int number,
    int segment,
    AcquisitionFacts acquisition,
    KindClues clues,
    Optional<Placement> placement,
    ValueScale scale,
    Optional<WindowLevel> window,
    FrameTime time) {

  boolean isOfSegmentation() {
    return ObjectKind.ofSopClass(file.sopClassUid()) == ObjectKind.SEGMENTATION;
  }
}
