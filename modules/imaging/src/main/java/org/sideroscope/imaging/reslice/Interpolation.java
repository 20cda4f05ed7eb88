package org.sideroscope.imaging.reslice;

/** How the value of a place between voxels comes about. */
public enum Interpolation {
  /** That of the nearest voxel. */
  NEAREST,
  /** Of the eight voxels around, by their distance on each axis. */
  TRILINEAR
}
