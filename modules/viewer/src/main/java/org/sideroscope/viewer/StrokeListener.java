package org.sideroscope.viewer;

import java.util.List;
import org.sideroscope.imaging.VoxelPosition;

/**
 * Told about strokes on the JavaFX thread. A stroke that was started is either finished or
 * cancelled; only a finished one is meant.
 */
public interface StrokeListener {

  /** Nobody paints. */
  StrokeListener NONE = stroke -> {};

  /**
   * Asked when the button goes down: false refuses the stroke, for instance because no site is
   * picked.
   */
  default boolean started(Stroke beginning) {
    return true;
  }

  /** The path has grown by these positions. */
  default void extended(List<VoxelPosition> added) {}

  /** The button was released: the whole stroke. */
  void finished(Stroke stroke);

  /** The user gave it up, or what was being painted on has gone. */
  default void cancelled() {}
}
