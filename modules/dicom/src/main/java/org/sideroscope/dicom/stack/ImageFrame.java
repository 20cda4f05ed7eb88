package org.sideroscope.dicom.stack;

import java.util.Optional;
import org.sideroscope.dicom.AcquisitionFacts;
import org.sideroscope.dicom.ObjectKind;
import org.sideroscope.dicom.Tile;
import org.sideroscope.dicom.kind.KindClues;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.WindowLevel;

/**
 * One image as its header describes it.
 *
 * @param number from 1 in a multi-frame object, 0 where the file is the image
 * @param tile the part of the file's frame it is, if not the whole
 * @param segment which segment of a segmentation it shows, from 1; 0 in other images
 */
public record ImageFrame(
    ImageFile file,
    int number,
    Optional<Tile> tile,
    int segment,
    AcquisitionFacts acquisition,
    KindClues clues,
    Optional<Placement> placement,
    ValueScale scale,
    Optional<WindowLevel> window,
    FrameTime time) {

  /** A part of this frame that is an image of its own and lies elsewhere. */
  ImageFrame withTile(Tile part, Placement place) {
    return new ImageFrame(
        file,
        number,
        Optional.of(part),
        segment,
        acquisition.withMatrix(part.columns(), part.rows()),
        clues,
        Optional.of(place),
        scale,
        window,
        time);
  }

  ImageFrame withMosaicLacks(String what) {
    return new ImageFrame(
        file.withMosaicLacks(what),
        number,
        tile,
        segment,
        acquisition,
        clues,
        placement,
        scale,
        window,
        time);
  }

  boolean isOfSegmentation() {
    return ObjectKind.ofSopClass(file.sopClassUid()) == ObjectKind.SEGMENTATION;
  }
}
