package org.sideroscope.workstation.render;

import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.SliceRenderer;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.imaging.reslice.Cut;
import org.sideroscope.imaging.reslice.Interpolation;
import org.sideroscope.imaging.reslice.PlaneRenderer;
import org.sideroscope.imaging.reslice.Resampler;
import org.sideroscope.imaging.reslice.Slab;
import org.sideroscope.imaging.reslice.SlabProjector;
import org.sideroscope.workstation.picture.GreyPicture;

/**
 * Draws one picture of a volume.
 *
 * @param pictures where all pictures of the asked plane lie
 */
record SliceDrawing(Volume volume, VolumeGrid pictures, SliceRequest request) {

  Result<GreyPicture> draw() {
    if (request.window().isPresent()) {
      return Result.success(through(request.window().get()));
    }
    if (request.plane().isPresent()) {
      return Result.failure(
          FailureReason.INVALID,
          "In another plane most pixels lie between stored values; say which window to show them"
              + " through.");
    }
    return request.slab().isPresent()
        ? StoredSlab.of(volume, slice(), request.slab().get()).map(this::stored)
        : Result.success(stored(volume.storedSlice(slice())));
  }

  private int slice() {
    return request.number() - 1;
  }

  private GreyPicture stored(short[] bits) {
    return GreyPicture.of16Bits(pictures.columns(), pictures.rows(), bits);
  }

  private GreyPicture through(WindowLevel window) {
    int count = pictures.voxelsPerSlice();
    int[] argb = new int[count];
    if (request.needsVolume()) {
      float[] values = new float[count];
      sample(values);
      PlaneRenderer.render(values, count, window, volume.storedPixels().lowIsLight(), argb);
    } else {
      new SliceRenderer().render(volume, slice(), window, false, argb);
    }
    return GreyPicture.of8Bits(pictures.columns(), pictures.rows(), argb);
  }

  private void sample(float[] values) {
    Interpolation interpolation = Interpolation.TRILINEAR;
    if (request.plane().isEmpty()) {
      new SlabProjector().project(volume, slice(), request.slab().orElseThrow(), values);
    } else if (request.slab().isEmpty()) {
      new Resampler().sample(volume, Cut.of(pictures, slice()), interpolation, values);
    } else {
      Slab slab = request.slab().get();
      new Resampler()
          .project(
              volume, Cut.of(pictures, slice()), pictures.sliceStep(), slab, interpolation, values);
    }
  }
}
