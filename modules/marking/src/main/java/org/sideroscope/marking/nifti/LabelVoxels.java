package org.sideroscope.marking.nifti;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.GridRows;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;

/** Turns the voxels of a label map into runs of each label, a row at a time. Used once. */
final class LabelVoxels {

  /**
   * More separate pieces than any hand draws. A file of noise would otherwise take memory without
   * bounds, since a mask costs in proportion to its pieces.
   */
  private static final int MAX_RUNS = 2_000_000;

  private static final int NOT_A_LABEL = -1;

  private final LabelMapHeader header;
  private final VolumeGrid grid;
  private final VoxelOrder order;
  private final SortedMap<Integer, VoxelRuns.Builder> labels = new TreeMap<>();
  private final byte[] row;
  private final byte[] blank;
  private int runs;

  LabelVoxels(LabelMapHeader header, VolumeGrid grid) {
    this.header = header;
    this.grid = grid;
    this.order = header.order(grid);
    this.row = new byte[header.columns() * header.type().bytes()];
    this.blank = new byte[row.length];
  }

  Result<LabelMap> read(InputStream in) throws IOException {
    int rows = header.rows();
    for (int volume = 1; volume <= header.volumes(); volume++) {
      for (int line = 0; line < rows * header.slices(); line++) {
        if (in.readNBytes(row, 0, row.length) < row.length) {
          return Result.failure(FailureReason.PARSING, "The label map is cut short.");
        }
        if (!Arrays.equals(row, blank) && !addRow(volume, startOf(line % rows, line / rows))) {
          return Result.failure(
              FailureReason.INVALID,
              "The label map holds voxels that are no label number from 0 to %d."
                  .formatted(LabelMap.MAX_LABEL));
        }
        if (runs > MAX_RUNS) {
          return Result.failure(
              FailureReason.UNSUPPORTED,
              "The label map is broken into too many pieces to hold marks.");
        }
      }
    }
    // Decompression compares its checksum only on reaching the end.
    in.read();
    return Result.success(toMap());
  }

  /** Where in the grid a row of the file begins. */
  private long startOf(int rowOfFile, int sliceOfFile) {
    VoxelIndex first = order.inGrid(grid, 0, rowOfFile, sliceOfFile);
    return GridRows.linear(grid, first.column(), first.row(), first.slice());
  }

  /** False if a voxel holds no label number. */
  private boolean addRow(int volume, long start) {
    ByteBuffer data = ByteBuffer.wrap(row).order(header.order());
    int column = 0;
    while (column < header.columns()) {
      int label = labelAt(data, column, volume);
      int from = column;
      do {
        column++;
      } while (column < header.columns() && labelAt(data, column, volume) == label);
      if (label == NOT_A_LABEL) {
        return false;
      }
      if (label > 0) {
        add(labels.computeIfAbsent(label, _ -> VoxelRuns.builder()), start, from, column);
      }
    }
    return true;
  }

  /** Adds a part of a row of the file, which need not be one of the grid's rows. */
  private void add(VoxelRuns.Builder voxels, long start, int from, int to) {
    long step = order.step(grid);
    long first = start + from * step;
    long last = start + (to - 1) * step;
    if (Math.abs(step) == 1) {
      voxels.add(Math.min(first, last), Math.max(first, last) + 1);
      runs++;
    } else {
      for (long at = first; at != last + step; at += step) {
        voxels.add(at, at + 1);
      }
      runs += to - from;
    }
  }

  private int labelAt(ByteBuffer data, int column, int volume) {
    double value = header.type().value(data, column * header.type().bytes());
    if (!(value >= 0 && value <= LabelMap.MAX_LABEL) || value != Math.rint(value)) {
      return NOT_A_LABEL;
    }
    return value != 0 && header.volumes() > 1 ? volume : (int) value;
  }

  private LabelMap toMap() {
    SortedMap<Integer, Mask> masks = new TreeMap<>();
    labels.forEach((number, voxels) -> masks.put(number, Mask.of(grid, voxels.build())));
    return new LabelMap(grid, masks);
  }
}
