/**
 * The tools of the hand: what a stroke, drawn in the patient on a native slice or on any cut,
 * covers on the voxels of the source. A tool never keeps a stroke; what is stored is the voxels it
 * gave, so that a better tool alters no old reading.
 */
@NullMarked
package org.sideroscope.marking.tool;

import org.jspecify.annotations.NullMarked;
