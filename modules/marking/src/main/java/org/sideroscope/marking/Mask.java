package org.sideroscope.marking;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;

/**
 * A set of marked voxels on one grid. Immutable and safe to share between threads; an edited
 * version shares what it did not change, so that both an edit and a kept version cost in proportion
 * to what was marked, not to the volume.
 */
public final class Mask {

  private final VolumeGrid grid;
  private final int firstSlice;
  private final @Nullable SliceMask[] slices;
  private final long count;

  private Mask(VolumeGrid grid, int firstSlice, @Nullable SliceMask[] slices) {
    this.grid = grid;
    this.firstSlice = firstSlice;
    this.slices = slices;
    this.count = Arrays.stream(slices).mapToLong(slice -> slice == null ? 0 : slice.count()).sum();
  }

  public static Mask empty(VolumeGrid grid) {
    return new Mask(grid, 0, new SliceMask[0]);
  }

  /**
   * @throws IllegalArgumentException if a voxel lies outside the grid
   */
  public static Mask of(VolumeGrid grid, VoxelRuns voxels) {
    return empty(grid).apply(MaskDelta.adding(voxels));
  }

  public VolumeGrid grid() {
    return grid;
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /** Number of marked voxels. */
  public long count() {
    return count;
  }

  /** Number of marked voxels of one slice. */
  public int count(int slice) {
    SliceMask mask = slice(slice);
    return mask == null ? 0 : mask.count();
  }

  /** False also for an index outside the grid. */
  public boolean contains(VoxelIndex index) {
    SliceMask mask = slice(index.slice());
    return mask != null && mask.contains(index.column(), index.row());
  }

  /** The slices that hold marked voxels, ascending. */
  public IntStream markedSlices() {
    return IntStream.range(firstSlice, firstSlice + slices.length).filter(s -> count(s) > 0);
  }

  /**
   * A voxel of the mark that stands for it on one slice: the middle one in reading order.
   *
   * @throws IllegalArgumentException if nothing is marked on the slice
   */
  public VoxelIndex middleVoxel(int slice) {
    SliceMask.Cell middle = sliceOrEmpty(slice).middle();
    return VoxelIndex.of(middle.column(), middle.row(), slice);
  }

  /** Every marked voxel. */
  public VoxelRuns voxels() {
    VoxelRuns.Builder runs = VoxelRuns.builder();
    markedSlices().forEach(slice -> forEachRun(slice, addTo(runs, slice)));
    return runs.build();
  }

  /** Sees the marked columns of one row: {@code from} inclusive, {@code to} exclusive. */
  @FunctionalInterface
  public interface RowVisitor {
    void run(int row, int from, int to);
  }

  /** Visits the marked voxels of one slice row by row, left to right. */
  public void forEachRun(int slice, RowVisitor visitor) {
    SliceMask mask = slice(slice);
    if (mask != null) {
      mask.forEachRun(visitor);
    }
  }

  /**
   * The exact edit that marks {@code voxels}: those not marked yet.
   *
   * @throws IllegalArgumentException if a voxel lies outside the grid
   */
  public MaskDelta adding(VoxelRuns voxels) {
    return MaskDelta.adding(differing(voxels, true));
  }

  /**
   * The exact edit that clears {@code voxels}: those marked now.
   *
   * @throws IllegalArgumentException if a voxel lies outside the grid
   */
  public MaskDelta removing(VoxelRuns voxels) {
    return MaskDelta.removing(differing(voxels, false));
  }

  /** Those of {@code voxels} that are not yet as {@code marked} says. */
  private VoxelRuns differing(VoxelRuns voxels, boolean marked) {
    VoxelRuns.Builder changed = VoxelRuns.builder();
    GridRows.forEach(
        grid,
        voxels,
        (slice, row, from, to) -> {
          SliceMask mask = sliceOrEmpty(slice);
          RowVisitor out = addTo(changed, slice);
          int column = marked ? mask.nextClear(row, from) : mask.nextMarked(row, from);
          while (column < to) {
            int end = marked ? mask.nextMarked(row, column) : mask.nextClear(row, column);
            out.run(row, column, Math.min(to, end));
            column = marked ? mask.nextClear(row, end) : mask.nextMarked(row, end);
          }
        });
    return changed.build();
  }

  private RowVisitor addTo(VoxelRuns.Builder runs, int slice) {
    return (row, from, to) -> {
      long start = GridRows.linear(grid, from, row, slice);
      runs.add(start, start + (to - from));
    };
  }

  /**
   * The mask after an edit.
   *
   * @throws IllegalArgumentException if a voxel lies outside the grid
   */
  public Mask apply(MaskDelta delta) {
    MaskEditor editor = new MaskEditor(this);
    GridRows.forEach(
        grid, delta.removed(), (s, row, from, to) -> editor.set(s, row, from, to, false));
    GridRows.forEach(grid, delta.added(), (s, row, from, to) -> editor.set(s, row, from, to, true));
    return editor.build();
  }

  /** The marks of one slice, null where there are none. */
  @Nullable SliceMask slice(int slice) {
    int at = slice - firstSlice;
    return at < 0 || at >= slices.length ? null : slices[at];
  }

  SliceMask sliceOrEmpty(int slice) {
    SliceMask mask = slice(slice);
    return mask == null ? SliceMask.empty(grid.columns(), grid.rows()) : mask;
  }

  /** Where the marks of one slice are, null where there are none. */
  SliceMask.@Nullable Extent extent(int slice) {
    SliceMask mask = slice(slice);
    return mask == null ? null : mask.extent();
  }

  int firstSlice() {
    return firstSlice;
  }

  int endSlice() {
    return firstSlice + slices.length;
  }

  /** A mask of the given slices; empty ones are dropped, and so is the room around the rest. */
  static Mask ofSlices(VolumeGrid grid, int firstSlice, @Nullable SliceMask[] slices) {
    int from = 0;
    int to = slices.length;
    while (from < to && isBlank(slices[from])) {
      from++;
    }
    while (to > from && isBlank(slices[to - 1])) {
      to--;
    }
    return from == to
        ? empty(grid)
        : new Mask(grid, firstSlice + from, Arrays.copyOfRange(slices, from, to));
  }

  private static boolean isBlank(@Nullable SliceMask slice) {
    return slice == null || slice.count() == 0;
  }

  /** Equal grids and equal voxels. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Mask mask
            && count == mask.count
            && firstSlice == mask.firstSlice
            && grid.equals(mask.grid)
            && Arrays.equals(slices, mask.slices));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(slices);
  }

  @Override
  public String toString() {
    return count + " marked voxels";
  }
}
