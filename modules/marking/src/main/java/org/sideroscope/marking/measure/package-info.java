/**
 * Figures drawn on images and what is measured with them. A figure lies in patient space (LPS, mm),
 * so that it means the same on every picture that cuts through it; its values are computed from the
 * voxels of a volume and never from what is on the screen.
 */
@NullMarked
package org.sideroscope.marking.measure;

import org.jspecify.annotations.NullMarked;
