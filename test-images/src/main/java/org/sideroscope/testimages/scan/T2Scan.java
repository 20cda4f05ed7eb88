package org.sideroscope.testimages.scan;

import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.testimages.Deposit;
import org.sideroscope.testimages.anatomy.Head;

/** The T2-weighted turbo spin echo, on which haemosiderin is faint and hardly blooms. */
public final class T2Scan {

  private static final int MAX_STORED = 4095;
  private static final double STORED_PER_UNIT = 1.8;
  private static final double NOISE = 14;
  private static final double BLOOM_MM = 0.6;
  private static final double LOSS = 1.5;

  private final VolumeGrid grid;
  private final TissuePainter painter;
  private final Noise noise;
  private final Kernel bloom;

  public T2Scan(Head head, List<Deposit> deposits, VolumeGrid grid, long seed) {
    this.grid = grid;
    this.painter = new TissuePainter(head, new Rims(deposits), grid);
    this.noise = new Noise(seed + 202, NOISE);
    this.bloom = Kernel.bell(BLOOM_MM, grid.columnSpacingMm());
  }

  /**
   * Makes the slices in the grid's order.
   *
   * @param goOn asked before each slice, with its index, whether to make it
   * @return false when stopped before the last slice
   */
  public boolean run(IntPredicate goOn, PixelSink sink) throws IOException {
    for (int slice = 0; slice < grid.slices(); slice++) {
      if (!goOn.test(slice)) {
        return false;
      }
      sink.accept(slice, scan(slice));
    }
    return true;
  }

  private short[] scan(int slice) {
    TissueSlice tissue = painter.paint(slice);
    float[] iron = bloom.blur(tissue.iron, grid.columns(), grid.rows());
    short[] out = new short[grid.voxelsPerSlice()];
    for (int i = 0; i < out.length; i++) {
      VoxelIndex index = new VoxelIndex(i % grid.columns(), i / grid.columns(), slice);
      double signal =
          tissue.t2[i] * Coil.gain(grid.toPatient(index)) * StrictMath.exp(-LOSS * iron[i]);
      long voxel = (long) slice * out.length + i;
      double real = signal + noise.real(voxel);
      double imaginary = noise.imaginary(voxel);
      double shown = Math.sqrt(real * real + imaginary * imaginary);
      out[i] = (short) Math.clamp(Math.round(STORED_PER_UNIT * shown), 0, MAX_STORED);
    }
    return out;
  }
}
