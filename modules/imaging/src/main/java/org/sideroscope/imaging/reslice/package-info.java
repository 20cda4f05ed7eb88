/**
 * Volumes cut otherwise than their slices lie, and slabs of several slices seen as one. What is
 * computed are planes of real values in arrays of the caller, {@code NaN} where the volume holds
 * nothing; {@link org.sideroscope.imaging.reslice.PlaneRenderer} makes a picture of them.
 */
@NullMarked
package org.sideroscope.imaging.reslice;

import org.jspecify.annotations.NullMarked;
