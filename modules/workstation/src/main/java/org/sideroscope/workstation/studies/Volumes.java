package org.sideroscope.workstation.studies;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.imaging.VolumeGrid;

/**
 * The volumes at hand. Each stack is loaded once, in the background, and stays for the next look at
 * it; when the volumes together take more than the limit, those that nobody looks at go, the one
 * not used for longest first. Volumes that are being looked at always stay, so that the limit may
 * be passed by them. Safe for several threads.
 */
public final class Volumes {

  private final StackLoader loader;
  private final Executor executor;
  private final long softLimitBytes;

  /** By stack id, least recently opened first. */
  private final Map<String, StackLoad> loads = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * @param executor runs the loads, and may run several at a time
   * @param softLimitBytes what the pixels may take before unused volumes go; no single stack is
   *     loaded that needs more
   */
  public Volumes(StackLoader loader, Executor executor, long softLimitBytes) {
    this.loader = loader;
    this.executor = executor;
    this.softLimitBytes = softLimitBytes;
  }

  /**
   * The volume of a stack, at once and still empty if it was not at hand; loading goes on in the
   * background, whoever closes it. A stack that is being loaded for someone else is shared.
   *
   * @param firstSlice the slice to read first, if the load begins now
   * @param listener is not told of slices that were settled before; their volume tells
   */
  public OpenVolume open(ImageStack stack, int firstSlice, LoadListener listener) {
    StackLoad fresh = null;
    OpenVolume opened;
    @Nullable LoadEnd before;
    synchronized (this) {
      StackLoad load = loads.get(stack.id());
      if (load == null || load.isSpent()) {
        load = new StackLoad(stack, loader.empty(stack));
        fresh = load;
        keep(load);
      }
      opened = new OpenVolume(this, load, listener);
      before = load.join(opened);
      makeRoom();
    }
    if (fresh != null) {
      begin(fresh, firstSlice);
    } else if (before != null) {
      LoadEnd end = before;
      executor.execute(() -> listener.ended(end));
    }
    return opened;
  }

  private void keep(StackLoad load) {
    if (!isTooLarge(load)) {
      loads.put(load.stack().id(), load);
    }
  }

  private void begin(StackLoad load, int firstSlice) {
    if (isTooLarge(load)) {
      executor.execute(() -> load.finish(new LoadEnd.Failed(tooLarge(load.stack()))));
    } else {
      executor.execute(() -> load.run(loader, firstSlice));
    }
  }

  private boolean isTooLarge(StackLoad load) {
    return load.bytes() > softLimitBytes;
  }

  private Failure tooLarge(ImageStack stack) {
    VolumeGrid grid = stack.displayGrid();
    return Failure.of(
        FailureReason.UNSUPPORTED,
        ("This series of %d images of %d x %d needs more memory than the %,d MB there are for"
                + " images; give the program more memory.")
            .formatted(grid.slices(), grid.columns(), grid.rows(), softLimitBytes >> 20));
  }

  /** Whether a stack can be loaded without passing the limit by volumes that are looked at. */
  public synchronized boolean hasRoomFor(ImageStack stack) {
    long others =
        loads.values().stream()
            .filter(load -> !load.viewers().isEmpty() && !load.stack().id().equals(stack.id()))
            .mapToLong(StackLoad::bytes)
            .sum();
    return others + StackLoad.bytes(stack.displayGrid()) <= softLimitBytes;
  }

  /** What the pixels of all volumes at hand take once they are loaded. */
  public synchronized long bytes() {
    return loads.values().stream().mapToLong(StackLoad::bytes).sum();
  }

  /** Lets go of all volumes that nobody looks at, and stops loading them. */
  public synchronized void closeUnused() {
    letGo(0);
  }

  synchronized void cancel(StackLoad load) {
    load.cancel();
  }

  synchronized void close(OpenVolume viewer) {
    viewer.load().viewers().remove(viewer);
    makeRoom();
  }

  private void makeRoom() {
    letGo(softLimitBytes);
  }

  private void letGo(long limitBytes) {
    long bytes = bytes();
    Iterator<StackLoad> leastRecent = loads.values().iterator();
    while (bytes > limitBytes && leastRecent.hasNext()) {
      StackLoad load = leastRecent.next();
      if (load.viewers().isEmpty()) {
        load.cancel();
        bytes -= load.bytes();
        leastRecent.remove();
      }
    }
  }
}
