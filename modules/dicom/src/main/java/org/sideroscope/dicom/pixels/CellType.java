package org.sideroscope.dicom.pixels;

import java.util.Optional;
import org.sideroscope.imaging.StoredPixels.StoredRange;

/** The numbers that one-sample pixels are stored as: unsigned, signed, floating-point. */
public enum CellType {
  U8(1, false),
  I8(1, true),
  U16(2, false),
  I16(2, true),
  U32(4, false),
  I32(4, true),
  F32(4, false),
  F64(8, false);

  private final int bytes;
  private final boolean signed;

  CellType(int bytes, boolean signed) {
    this.bytes = bytes;
    this.signed = signed;
  }

  public int bytes() {
    return bytes;
  }

  /** Whether the 16 bits that come of such numbers are a two's complement number. */
  public boolean isSigned() {
    return signed;
  }

  /** Whether the numbers fit in 16 bits as they are. */
  public boolean isNarrow() {
    return bytes <= 2;
  }

  public boolean isFloating() {
    return this == F32 || this == F64;
  }

  /** The stored values that are no measurement, whatever the file says of padding. */
  public Optional<StoredRange> noMeasurement() {
    return isFloating()
        ? Optional.of(new StoredRange(Cells.NO_MEASUREMENT, Cells.NO_MEASUREMENT))
        : Optional.empty();
  }
}
