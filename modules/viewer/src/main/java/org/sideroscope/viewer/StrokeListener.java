package org.sideroscope.viewer;

import java.util.Optional;

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
        public boolean finished(Stroke stroke) {
          return false;
        }
      };

  /**
   * Asked when the button goes down.
   *
   * @return the mark the stroke is going to edit, which may be an empty mask on the volume's grid;
   *     the viewport shows it as the stroke would leave it. Empty refuses the stroke, for instance
   *     because no site is picked
   */
  Optional<ShownMark> started(Stroke beginning);

  /** The button went down on a slab, where it is not known which of its slices is meant. */
  default void notHere(ViewportTool tool) {}

  /** A level was asked for where nothing is, or all is the same. */
  default void noLevelHere() {}

  /**
   * It is done: exactly the voxels that were shown. What it would leave is shown until the next
   * {@link SliceViewport#setMarks}, so that the mark does not flicker while the edit is made.
   *
   * @return false where the edit was refused, and is not to be shown any longer
   */
  boolean finished(Stroke stroke);

  /** The user gave it up, or what was being painted on has gone. */
  default void cancelled() {}
}
