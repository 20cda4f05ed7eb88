package org.sideroscope.marking;

import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.reslice.Cut;

/**
 * Marks on other voxels than those they were drawn on: a voxel is marked where its middle lies in a
 * marked one. For looking at; what is measured is measured on the voxels of the marks.
 */
public final class MaskResampling {

  private MaskResampling() {}

  public static Mask onto(VolumeGrid target, Mask mask) {
    VoxelRuns.Builder runs = VoxelRuns.builder();
    MaskSection section = new MaskSection();
    for (int slice = 0; slice < target.slices(); slice++) {
      section.cut(mask, Cut.of(target, slice));
      long start = (long) slice * target.voxelsPerSlice();
      section.forEachRun((row, from, to) -> {
        long line = start + (long) row * target.columns();
        runs.add(line + from, line + to);
      });
    }
    return Mask.of(target, runs.build());
  }
}
