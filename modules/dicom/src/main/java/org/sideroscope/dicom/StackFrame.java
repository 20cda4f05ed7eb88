package org.sideroscope.dicom;

import java.util.Optional;
import org.sideroscope.dicom.source.FileStamp;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.ValueScale;

/**
 * One image of a stack.
 *
 * @param stamp of the file when its header was read
 * @param frameNumber from 1 in a multi-frame object, 0 where the file is the image
 * @param tile the part of the frame that is this image, if not the whole
 * @param turn how its pixels are turned to make the slice
 * @param slice which slice of the stack's volume it is, from 0
 * @param position centre of its first pixel as its header says; empty where it does not
 */
public record StackFrame(
    Source file,
    FileStamp stamp,
    String sopClassUid,
    String sopInstanceUid,
    int frameNumber,
    Optional<Tile> tile,
    Turn turn,
    int slice,
    ValueScale scale,
    FramePixels pixels,
    Optional<PatientPoint> position) {}
