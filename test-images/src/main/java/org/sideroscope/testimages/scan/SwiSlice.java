package org.sideroscope.testimages.scan;

/** One finished slice of the gradient echo. Its arrays are the taker's. */
public final class SwiSlice {

  private final int index;
  private final short[] swi;
  private final short[] phase;
  private final byte[] labels;

  SwiSlice(int index, short[] swi, short[] phase, byte[] labels) {
    this.index = index;
    this.swi = swi;
    this.phase = phase;
    this.labels = labels;
  }

  /** Which slice, from 0. */
  public int index() {
    return index;
  }

  /** Stored values of the magnitude multiplied by the phase mask, row by row. */
  public short[] swi() {
    return swi;
  }

  /** Stored values of the phase; {@link SwiScan#PHASE_ZERO} is none. */
  public short[] phase() {
    return phase;
  }

  /** The truth's label per voxel, 0 where nothing is marked. */
  public byte[] labels() {
    return labels;
  }
}
