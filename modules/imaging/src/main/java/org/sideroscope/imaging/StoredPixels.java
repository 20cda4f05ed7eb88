package org.sideroscope.imaging;

import java.util.Optional;

/**
 * What the 16 bits of a stored pixel mean, the same for all slices of a volume.
 *
 * @param signed whether the 16 bits are a two's complement number (PixelRepresentation 1)
 * @param lowIsLight whether the lowest value is meant to be shown white (MONOCHROME1)
 * @param padding stored values that fill the space outside the image and are no measurement
 */
public record StoredPixels(boolean signed, boolean lowIsLight, Optional<StoredRange> padding) {

  /** Stored values from {@code low} to {@code high}, both included. */
  public record StoredRange(int low, int high) {

    /**
     * @throws IllegalArgumentException if {@code low} is above {@code high}
     */
    public StoredRange {
      if (low > high) {
        throw new IllegalArgumentException("A range ends below its start.");
      }
    }

    public boolean contains(int stored) {
      return stored >= low && stored <= high;
    }
  }

  public static final StoredPixels UNSIGNED = new StoredPixels(false, false, Optional.empty());
  public static final StoredPixels SIGNED = new StoredPixels(true, false, Optional.empty());

  /** The stored value of 16 bits: -32768..32767 if signed, else 0..65535. */
  public int value(short bits) {
    return signed ? bits : Short.toUnsignedInt(bits);
  }

  public boolean isPadding(int stored) {
    return padding.isPresent() && padding.get().contains(stored);
  }
}
