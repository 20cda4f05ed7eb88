package org.sideroscope.marking;

import org.jspecify.annotations.Nullable;

/** Makes the edited version of a mask, slice by slice. Used once. */
final class MaskEditor {

  private final Mask original;
  private final SliceMask.@Nullable Editor[] editors;

  MaskEditor(Mask original) {
    this.original = original;
    this.editors = new SliceMask.Editor[original.grid().slices()];
  }

  void set(int slice, int row, int from, int to, boolean marked) {
    SliceMask.Editor editor = editors[slice];
    if (editor == null) {
      editor = original.sliceOrEmpty(slice).edit();
      editors[slice] = editor;
    }
    editor.set(row, from, to, marked);
  }

  Mask build() {
    int from = original.firstSlice();
    int to = original.endSlice();
    for (int slice = 0; slice < editors.length; slice++) {
      if (editors[slice] != null) {
        from = from == to ? slice : Math.min(from, slice);
        to = Math.max(to, slice + 1);
      }
    }
    @Nullable SliceMask[] slices = new SliceMask[to - from];
    for (int slice = from; slice < to; slice++) {
      SliceMask.Editor editor = editors[slice];
      SliceMask edited = editor == null ? original.slice(slice) : editor.build();
      slices[slice - from] = edited == null || edited.count() == 0 ? null : edited;
    }
    return Mask.ofSlices(original.grid(), from, slices);
  }
}
