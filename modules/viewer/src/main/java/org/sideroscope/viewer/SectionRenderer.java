package org.sideroscope.viewer;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.reslice.Cut;
import org.sideroscope.imaging.reslice.Interpolation;
import org.sideroscope.imaging.reslice.Orientation;
import org.sideroscope.imaging.reslice.PlaneRenderer;
import org.sideroscope.imaging.reslice.Resampler;
import org.sideroscope.imaging.reslice.Section;
import org.sideroscope.imaging.reslice.Slab;
import org.sideroscope.imaging.reslice.SlidingSlab;

/** Draws pictures that are computed: slabs, and cuts across the slices. */
final class SectionRenderer {

  /** Coarse pictures have a pixel for each square of so many. */
  private static final int COARSE = 3;

  /** Longer than this and the hand would feel it; coarse pictures take a fraction of it. */
  private static final double SLOW_NANOS = 8e6;

  /** What a pixel of one cut takes on a slow machine: across the grain, and along it. */
  private static final double OBLIQUE_NANOS = 20;

  private static final double ALONG_GRAIN_NANOS = 2;

  private final Resampler resampler = new Resampler();
  private final SlidingSlab slabs = new SlidingSlab();
  private float[] values = new float[0];
  private int[] coarse = new int[0];

  static boolean isSlow(FrameRequest request) {
    Section section = request.state().section();
    if (section.isNative()) {
      return false;
    }
    VolumeGrid pictures = request.pictures();
    double perPixel =
        section.orientation() instanceof Orientation.Oblique ? OBLIQUE_NANOS : ALONG_GRAIN_NANOS;
    int cuts = section.slab().map(slab -> 2 * slab.reach(pictures.sliceSpacingMm()) + 1).orElse(1);
    return perPixel * cuts * pictures.voxelsPerSlice() > SLOW_NANOS;
  }

  /**
   * @param overtaken asked now and then while drawing finely; where it says yes the picture is left
   *     as it is
   */
  void render(FrameRequest request, Detail detail, BooleanSupplier overtaken, int[] target) {
    if (request.state().section().isNative()) {
      renderNativeSlab(request, target);
      return;
    }
    release();
    if (detail == Detail.COARSE) {
      renderCoarsely(request, target);
      return;
    }
    Cut cut = Cut.of(request.pictures(), request.state().slice());
    if (sample(request, cut, request.pictures().sliceStep(), overtaken)) {
      toArgb(request, cut.pixels(), target);
    }
  }

  /** Lets go what is kept from slab to slab. */
  void release() {
    slabs.release();
  }

  private void renderNativeSlab(FrameRequest request, int[] target) {
    Greys greys = request.state().greys();
    slabs.render(
        request.volume(),
        request.state().slice(),
        request.state().section().slab().orElseThrow(),
        greys.window(),
        greys.inverted(),
        greys.colours(),
        target);
  }

  /** False if it was given up. */
  private boolean sample(
      FrameRequest request, Cut cut, PatientVector step, BooleanSupplier overtaken) {
    Volume volume = request.volume();
    Interpolation interpolation = request.state().section().interpolation();
    Optional<Slab> slab = request.state().section().slab();
    float[] plane = valuesFor(cut.pixels());
    if (slab.isPresent()) {
      return resampler.project(volume, cut, step, slab.get(), interpolation, plane, overtaken);
    }
    resampler.sample(volume, cut, interpolation, plane);
    return true;
  }

  /** Fewer pixels, and fewer cuts of a slab. */
  private void renderCoarsely(FrameRequest request, int[] target) {
    Cut fine = Cut.of(request.pictures(), request.state().slice());
    double half = (COARSE - 1) / 2.0;
    Cut cut =
        new Cut(
            (fine.columns() + COARSE - 1) / COARSE,
            (fine.rows() + COARSE - 1) / COARSE,
            fine.toPatient(half, half),
            fine.rightStep().times(COARSE),
            fine.downStep().times(COARSE));
    sample(request, cut, request.pictures().sliceStep().times(COARSE), () -> false);
    if (coarse.length < cut.pixels()) {
      coarse = new int[cut.pixels()];
    }
    toArgb(request, cut.pixels(), coarse);
    for (int row = 0; row < fine.rows(); row++) {
      int from = row / COARSE * cut.columns();
      int at = row * fine.columns();
      for (int column = 0; column < fine.columns(); column++) {
        target[at + column] = coarse[from + column / COARSE];
      }
    }
  }

  private void toArgb(FrameRequest request, int count, int[] target) {
    Greys greys = request.state().greys();
    boolean lowIsLight = request.volume().storedPixels().lowIsLight() != greys.inverted();
    PlaneRenderer.render(values, count, greys.window(), lowIsLight, greys.colours(), target);
  }

  private float[] valuesFor(int count) {
    if (values.length < count) {
      values = new float[count];
    }
    return values;
  }
}
