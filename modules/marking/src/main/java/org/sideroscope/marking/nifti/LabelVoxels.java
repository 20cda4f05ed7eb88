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
  private final SortedMap<Integer, VoxelRuns.Builder> labels = new TreeMap<>();
  private final byte[] row;
  private final byte[] blank;
  private int runs;

  LabelVoxels(LabelMapHeader header, VolumeGrid grid) {
    this.header = header;
    this.grid = grid;
    this.row = new byte[grid.columns() * header.type().bytes()];
    this.blank = new byte[row.length];
  }

  Result<LabelMap> read(InputStream in) throws IOException {
    long rows = (long) grid.rows() * grid.slices();
    for (int volume = 1; volume <= header.volumes(); volume++) {
      for (long line = 0; line < rows; line++) {
        if (in.readNBytes(row, 0, row.length) < row.length) {
          return Result.failure(FailureReason.PARSING, "The label map is cut short.");
        }
        if (!Arrays.equals(row, blank) && !addRow(volume, line * grid.columns())) {
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

  /** False if a voxel holds no label number. */
  private boolean addRow(int volume, long start) {
    ByteBuffer data = ByteBuffer.wrap(row).order(header.order());
    int column = 0;
    while (column < grid.columns()) {
      int label = labelAt(data, column, volume);
      int from = column;
      do {
        column++;
      } while (column < grid.columns() && labelAt(data, column, volume) == label);
      if (label == NOT_A_LABEL) {
        return false;
      }
      if (label > 0) {
        labels
            .computeIfAbsent(label, number -> VoxelRuns.builder())
            .add(start + from, start + column);
        runs++;
      }
    }
    return true;
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
