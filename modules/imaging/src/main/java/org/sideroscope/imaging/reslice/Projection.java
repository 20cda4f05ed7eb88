package org.sideroscope.imaging.reslice;

/** What is kept of the values that lie behind one another in a slab. */
public enum Projection {
  /** The lowest: veins and haemosiderin in SWI (minIP). */
  MIN,
  MEAN,
  /** The highest: bone, contrast (MIP). */
  MAX
}
