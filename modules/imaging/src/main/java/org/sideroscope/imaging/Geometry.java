package org.sideroscope.imaging;

/** How far the grid of a volume can be believed. */
public enum Geometry {
  /** Every voxel is where the grid says. */
  VOLUME,
  /** Directions and spacings within each slice hold; distances between slices do not. */
  SLICES,
  /**
   * Nothing is known: the grid is nominal, one millimetre a pixel, and has no place in a patient.
   */
  NONE
}
