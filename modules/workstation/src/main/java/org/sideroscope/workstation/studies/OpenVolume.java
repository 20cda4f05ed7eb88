package org.sideroscope.workstation.studies;

import org.sideroscope.dicom.ImageStack;
import org.sideroscope.imaging.Volume;

/**
 * A volume that somebody looks at. As long as it is not closed, it stays in memory and is filled;
 * after that it stays as long as there is room.
 */
public final class OpenVolume implements AutoCloseable {

  private final Volumes owner;
  private final StackLoad load;
  private final LoadListener listener;

  OpenVolume(Volumes owner, StackLoad load, LoadListener listener) {
    this.owner = owner;
    this.load = load;
    this.listener = listener;
  }

  public ImageStack stack() {
    return load.stack();
  }

  /** May still be filling: ask it which slices are loaded. */
  public Volume volume() {
    return load.volume();
  }

  /** Stops loading the stack, for everyone who looks at it. Opening it again begins anew. */
  public void cancelLoading() {
    owner.cancel(load);
  }

  /** Tells no more, and lets the volume go when room is needed. Closing twice does nothing. */
  @Override
  public void close() {
    owner.close(this);
  }

  StackLoad load() {
    return load;
  }

  LoadListener listener() {
    return listener;
  }
}
