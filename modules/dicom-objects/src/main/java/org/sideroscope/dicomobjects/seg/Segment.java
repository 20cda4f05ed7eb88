package org.sideroscope.dicomobjects.seg;

import org.sideroscope.dicomobjects.FindingSite;
import org.sideroscope.marking.Mask;

/**
 * The marks of one site, to be written.
 *
 * @param label of the reading format, such as {@code brainstem/pons.left}
 * @param rgb its colour, {@code 0xRRGGBB}
 * @param mask on the voxels of the series
 */
public record Segment(String label, FindingSite site, int rgb, Mask mask) {}
