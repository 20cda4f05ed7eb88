package org.sideroscope.testimages.scan;

import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.testimages.Deposit;
import org.sideroscope.testimages.anatomy.Head;

/**
 * The susceptibility-weighted gradient echo. Haemosiderin takes magnitude away around itself and
 * turns the phase down, with a faint upturn further out; the image shown is magnitude times the
 * fourth power of the phase mask (Haacke 2004).
 */
public final class SwiScan {

  /** The stored value of phase 0; 4096 values make a full turn. */
  public static final int PHASE_ZERO = 2048;

  private static final int MAX_STORED = 4095;
  private static final double STORED_PER_UNIT = 2.4;
  private static final double NOISE = 13;
  private static final double NEAR_MM = 0.65;
  private static final double FAR_MM = 2.0;
  private static final double LOSS = 3.4;
  private static final double TURN_NEAR = 2.2;
  private static final double TURN_FAR = 0.9;

  /** Takes finished slices in order. */
  @FunctionalInterface
  public interface Sink {
    void accept(SwiSlice slice) throws IOException;
  }

  private final VolumeGrid grid;
  private final TissuePainter painter;
  private final Noise noise;

  public SwiScan(Head head, List<Deposit> deposits, VolumeGrid grid, long seed) {
    this.grid = grid;
    this.painter = new TissuePainter(head, new Rims(deposits), grid);
    this.noise = new Noise(seed + 101, NOISE);
  }

  /**
   * Makes the slices in order, feet to head.
   *
   * @param goOn asked before each slice, with its index, whether to make it
   * @return false when stopped before the last slice
   */
  public boolean run(IntPredicate goOn, Sink sink) throws IOException {
    Blooming blooming =
        new Blooming(
            grid.columns(),
            grid.rows(),
            grid.columnSpacingMm(),
            grid.sliceSpacingMm(),
            NEAR_MM,
            FAR_MM);
    int done = 0;
    for (int slice = 0; slice < grid.slices(); slice++) {
      if (!goOn.test(slice)) {
        return false;
      }
      blooming.push(painter.paint(slice));
      done = drain(blooming, done, sink);
    }
    blooming.end();
    drain(blooming, done, sink);
    return true;
  }

  private int drain(Blooming blooming, int from, Sink sink) throws IOException {
    int slice = from;
    for (var ready = blooming.poll(); ready.isPresent(); ready = blooming.poll()) {
      sink.accept(scan(slice++, ready.get()));
    }
    return slice;
  }

  private SwiSlice scan(int slice, Blooming.Bloomed bloomed) {
    short[] swi = new short[grid.voxelsPerSlice()];
    short[] phase = new short[grid.voxelsPerSlice()];
    IntStream.range(0, grid.rows())
        .parallel()
        .forEach(row -> scanRow(slice, row, bloomed, swi, phase));
    return new SwiSlice(slice, swi, phase, bloomed.tissue.labels);
  }

  private void scanRow(int slice, int row, Blooming.Bloomed bloomed, short[] swi, short[] phase) {
    TissueSlice tissue = bloomed.tissue;
    for (int column = 0; column < grid.columns(); column++) {
      int i = row * grid.columns() + column;
      PatientPoint at = grid.toPatient(new VoxelIndex(column, row, slice));
      double magnitude =
          tissue.gradientEcho[i] * Coil.gain(at) * StrictMath.exp(-LOSS * bloomed.near[i]);
      double turn = tissue.phaseRad[i] - TURN_NEAR * bloomed.near[i] + TURN_FAR * bloomed.far[i];
      long voxel = (long) slice * grid.voxelsPerSlice() + i;
      double real = magnitude * StrictMath.cos(turn) + noise.real(voxel);
      double imaginary = magnitude * StrictMath.sin(turn) + noise.imaginary(voxel);
      double measured = StrictMath.atan2(imaginary, real);
      double mask = 1 + Math.min(measured, 0) / Math.PI;
      double shown = Math.sqrt(real * real + imaginary * imaginary) * mask * mask * mask * mask;
      swi[i] = (short) Math.clamp(Math.round(STORED_PER_UNIT * shown), 0, MAX_STORED);
      phase[i] =
          (short) Math.clamp(Math.round(PHASE_ZERO + measured * 2048 / Math.PI), 0, MAX_STORED);
    }
  }
}
