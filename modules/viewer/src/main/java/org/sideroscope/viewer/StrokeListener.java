package org.sideroscope.viewer;

import java.util.List;
import java.util.Optional;
import org.sideroscope.imaging.VoxelPosition;

/**
 * Told about strokes on the JavaFX thread. A stroke that was started is either finished or
 * cancelled; only a finished one is meant.
 */
public interface StrokeListener {

  /** Nobody paints. */
  StrokeListener NONE =
      new StrokeListener() {
        @Override
        public Optional<ShownMark> started(Stroke beginning) {
          return Optional.empty();
        }

        @Override
        public void finished(Stroke stroke) {}
      };

  /**
   * Asked when the button goes down.
   *
   * @return the mark the stroke is going to edit, which may be an empty mask on the volume's grid;
   *     the viewport shows it as the stroke would leave it. Empty refuses the stroke, for instance
   *     because no site is picked
   */
  Optional<ShownMark> started(Stroke beginning);

  /** The button went down where nothing can be painted: on a slab or a cut across the slices. */
  default void notHere(ViewportTool tool) {}

  /** The path has grown by these positions. */
  default void extended(List<VoxelPosition> added) {}

  /**
   * The button was released: the whole stroke. What it would leave is shown until the next {@link
   * SliceViewport#setMarks}, so that the mark does not flicker while the edit is made.
   */
  void finished(Stroke stroke);

  /** The user gave it up, or what was being painted on has gone. */
  default void cancelled() {}
}
