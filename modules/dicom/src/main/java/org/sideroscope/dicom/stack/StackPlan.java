package org.sideroscope.dicom.stack;

import java.util.List;
import org.sideroscope.dicom.Defect;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.VolumeGrid;

/**
 * Which frame shows which slice of a stack, and where the slices lie.
 *
 * @param frames in the order of their slices
 * @param slices the slice of each frame, ascending from 0, with gaps where slices are missing
 */
record StackPlan(
    List<ImageFrame> frames,
    List<Integer> slices,
    Geometry geometry,
    VolumeGrid grid,
    List<Defect> defects) {}
