package org.sideroscope.dicom.source;

/** How much an archive may ask for. Far above what studies need, far below what does harm. */
final class Bounds {

  static final int MOST_ENTRIES = 200_000;

  /** Of all entries together, unpacked. */
  static final long MOST_BYTES = 1L << 38;

  /** What a ZIP file says about its entries is held in memory. */
  static final long LARGEST_DIRECTORY = 1L << 26;

  /** Any ratio may be had up to here: masks and empty images compress a thousand times. */
  private static final long FREE = 1L << 26;

  private static final long STRONGEST = 200;

  private Bounds() {}

  /** More than any series as one file; unpacking it takes seconds. */
  private static final long LARGEST_FILE = 1L << 32;

  /** How many bytes may come out of so many compressed ones. */
  static long mostInflated(long compressed) {
    return FREE + STRONGEST * Math.max(0, compressed);
  }

  /** The same for a single file. */
  static long mostInflatedOfFile(long compressed) {
    return Math.min(LARGEST_FILE, mostInflated(compressed));
  }
}
