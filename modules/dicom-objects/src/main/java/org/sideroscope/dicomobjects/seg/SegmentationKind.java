package org.sideroscope.dicomobjects.seg;

/** How the pixels of a segmentation tell what is marked (PS3.3 C.8.20.2). */
public enum SegmentationKind {
  /** Each frame is of one segment; a bit says whether a pixel is in it. */
  BINARY,
  /** Each frame is of one segment; a number says how likely or to which part a pixel is in it. */
  FRACTIONAL,
  /** A pixel is the number of its segment; the padding value, or else 0, is none. */
  LABELMAP
}
