package org.sideroscope.benchmarks.view;

import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.ColourMap;
import org.sideroscope.imaging.SliceRenderer;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.imaging.reslice.Cut;
import org.sideroscope.imaging.reslice.Interpolation;
import org.sideroscope.imaging.reslice.PlaneRenderer;
import org.sideroscope.imaging.reslice.Resampler;
import org.sideroscope.imaging.reslice.Slab;
import org.sideroscope.imaging.reslice.SlidingSlab;
import org.sideroscope.imaging.reslice.StandardView;

/** Pictures of one volume, each made into ARGB as the viewer does. */
final class Drawing {

  static final WindowLevel WINDOW = WindowLevel.between(0, 4095);

  private final Volume volume;
  private final SliceRenderer slices = new SliceRenderer();
  private final SlidingSlab sliding = new SlidingSlab();
  private final Resampler resampler = new Resampler();
  private int[] argb = new int[0];
  private float[] values = new float[0];

  Drawing(Volume volume) {
    this.volume = volume;
  }

  /** To and fro over so many places, to the neighbour with each step. */
  static int sweep(int step, int places) {
    int turn = 2 * places - 2;
    int at = turn == 0 ? 0 : step % turn;
    return at < places ? at : turn - at;
  }

  void slice(int slice) {
    slices.render(volume, slice, WINDOW, false, argbFor(volume.grid().voxelsPerSlice()));
  }

  void slab(int middle, Slab slab) {
    int[] target = argbFor(volume.grid().voxelsPerSlice());
    sliding.render(volume, middle, slab, WINDOW, false, ColourMap.GREY, target);
  }

  float[] slabValues(int middle, Slab slab) {
    float[] target = new float[volume.grid().voxelsPerSlice()];
    sliding.project(volume, middle, slab, target);
    return target;
  }

  VolumeGrid pictures(AnatomicalPlane plane) {
    return StandardView.of(volume.grid(), plane);
  }

  void cut(Cut cut) {
    sampled(cut);
    PlaneRenderer.render(values, cut.pixels(), WINDOW, false, argbFor(cut.pixels()));
  }

  /** The values of a cut, valid until the next one. */
  float[] sampled(Cut cut) {
    if (values.length < cut.pixels()) {
      values = new float[cut.pixels()];
    }
    resampler.sample(volume, cut, Interpolation.TRILINEAR, values);
    return values;
  }

  /** What was drawn last. */
  int[] argb() {
    return argb;
  }

  private int[] argbFor(int count) {
    if (argb.length < count) {
      argb = new int[count];
    }
    return argb;
  }
}
