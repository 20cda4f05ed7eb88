package org.sideroscope.dicom;

import java.nio.file.Path;
import org.sideroscope.imaging.ValueScale;

/**
 * One image of a stack.
 *
 * @param frameNumber from 1 in a multi-frame object, 0 where the file is the image
 * @param slice which slice of the stack's volume it is, from 0
 */
public record StackFrame(
    Path file,
    String sopClassUid,
    String sopInstanceUid,
    int frameNumber,
    int slice,
    ValueScale scale,
    FramePixels pixels) {}
