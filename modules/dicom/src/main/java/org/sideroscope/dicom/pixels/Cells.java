package org.sideroscope.dicom.pixels;

import java.nio.ByteBuffer;
import java.util.function.IntToDoubleFunction;
import org.sideroscope.imaging.ValueScale;

/**
 * Turns numbers of any width into the 16-bit values of a slice. Numbers of 8 and 16 bits stay as
 * they are. Wider ones stay exact where they are whole and those of the slice lie within 65,536 of
 * each other; else they are rounded to that many steps from the slice's lowest to its highest, so
 * that every real value is right to half a step.
 */
public final class Cells {

  /**
   * The value of a pixel that is no measurement, in slices of floating-point numbers: not a number,
   * infinite, or beyond what can be reckoned with. No measurement has it.
   */
  public static final int NO_MEASUREMENT = 0;

  /** Physics has no use for more, and differences of such numbers still are numbers. */
  private static final double LARGEST = 1e300;

  private Cells() {}

  /**
   * @param cells one slice's, from position to limit, in the buffer's byte order
   * @param scale from the numbers to real values
   * @return with the scale adjusted to the values
   */
  public static SlicePixels toSlice(ByteBuffer cells, CellType type, ValueScale scale) {
    short[] values = new short[cells.remaining() / type.bytes()];
    if (type.isNarrow()) {
      copy(cells, type, values, 0);
      return new SlicePixels(values, scale);
    }
    IntToDoubleFunction numbers = numbers(cells.slice().order(cells.order()), type);
    Quantisation quantisation = Quantisation.of(numbers, values.length, type);
    for (int i = 0; i < values.length; i++) {
      double number = numbers.applyAsDouble(i);
      values[i] = isMeasurement(number) ? quantisation.stored(number) : NO_MEASUREMENT;
    }
    return new SlicePixels(values, quantisation.adjusted(scale));
  }

  /**
   * Copies numbers of 8 or 16 bits, from position to limit.
   *
   * @param at where the first goes
   */
  public static void copy(ByteBuffer cells, CellType type, short[] values, int at) {
    int start = cells.position();
    int count = cells.remaining() / type.bytes();
    switch (type) {
      case U8 -> {
        for (int i = 0; i < count; i++) {
          values[at + i] = (short) (cells.get(start + i) & 0xFF);
        }
      }
      case I8 -> {
        for (int i = 0; i < count; i++) {
          values[at + i] = cells.get(start + i);
        }
      }
      case U16, I16 -> cells.asShortBuffer().get(values, at, count);
      case U32, I32, F32, F64 -> throw new IllegalArgumentException(type + " is too wide to copy");
    }
  }

  private static IntToDoubleFunction numbers(ByteBuffer cells, CellType type) {
    return switch (type) {
      case U32 -> i -> Integer.toUnsignedLong(cells.getInt(4 * i));
      case I32 -> i -> cells.getInt(4 * i);
      case F32 -> i -> cells.getFloat(4 * i);
      case F64 -> i -> cells.getDouble(8 * i);
      case U8, I8, U16, I16 -> throw new IllegalArgumentException(type + " needs no rounding");
    };
  }

  static boolean isMeasurement(double number) {
    return Math.abs(number) < LARGEST;
  }
}
