package org.sideroscope.workstation.studies;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;

/** One stack on its way into memory, and those who look at it. */
final class StackLoad implements Progress {

  private final ImageStack stack;
  private final Volume volume;
  private final List<OpenVolume> viewers = new CopyOnWriteArrayList<>();
  private final AtomicInteger settled = new AtomicInteger();
  private volatile boolean cancelled;
  private volatile @Nullable LoadEnd end;

  StackLoad(ImageStack stack, Volume volume) {
    this.stack = stack;
    this.volume = volume;
  }

  ImageStack stack() {
    return stack;
  }

  Volume volume() {
    return volume;
  }

  List<OpenVolume> viewers() {
    return viewers;
  }

  long bytes() {
    return bytes(volume.grid());
  }

  /** What the pixels of a grid take. */
  static long bytes(VolumeGrid grid) {
    return (long) grid.voxelsPerSlice() * grid.slices() * Short.BYTES;
  }

  /** Fills the volume; blocks. */
  void run(StackLoader loader, int firstSlice) {
    LoadEnd outcome =
        new LoadEnd.Failed(
            Failure.of(
                FailureReason.IO, "Loading this series failed unexpectedly; open it again."));
    try {
      outcome =
          switch (loader.load(stack, volume, firstSlice, this::settle, this)) {
            case Result.Success<List<Defect>>(List<Defect> defects) ->
                new LoadEnd.Complete(defects);
            case Result.Failed<List<Defect>> _ -> new LoadEnd.Cancelled();
          };
    } finally {
      finish(outcome);
    }
  }

  private void settle(int slice) {
    int done = settled.incrementAndGet();
    viewers.forEach(viewer -> viewer.listener().settled(slice, done, volume.grid().slices()));
  }

  /** Whoever joins after this is told by whoever let them in. */
  void finish(LoadEnd outcome) {
    List<OpenVolume> told;
    synchronized (this) {
      end = outcome;
      told = List.copyOf(viewers);
    }
    told.forEach(viewer -> viewer.listener().ended(outcome));
  }

  /**
   * @return how the load ended, if it has ended before this viewer came; null if the viewer will be
   *     told
   */
  synchronized @Nullable LoadEnd join(OpenVolume viewer) {
    viewers.add(viewer);
    return end;
  }

  /** True once nobody can make use of it any more: it was stopped, or failed. */
  boolean isSpent() {
    LoadEnd outcome = end;
    return cancelled || (outcome != null && !(outcome instanceof LoadEnd.Complete));
  }

  void cancel() {
    cancelled = true;
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  @Override
  public void report(String what, long done, long total) {}
}
