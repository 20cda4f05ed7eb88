package org.sideroscope.review.reading;

import org.sideroscope.imaging.VolumeGrid;

/**
 * The stack of images that marks lie on. Marks are kept by this whole value: when a series comes
 * back with other slices, marks made before stay with the grid they were made on.
 *
 * @param id tells stacks of one series apart, the same from run to run
 * @param grid the stack's own voxels, never those of a reslice
 */
public record MarkedStack(String id, String seriesInstanceUid, VolumeGrid grid) {}
