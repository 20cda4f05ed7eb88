package org.sideroscope.app.linking;

import java.util.Optional;
import javafx.geometry.Dimension2D;
import org.sideroscope.app.viewing.ShownStack;
import org.sideroscope.app.viewing.ViewportPane;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.viewer.SliceProjection;
import org.sideroscope.viewer.SliceViewport;
import org.sideroscope.viewer.link.LinkedView;

/**
 * A viewport with a volume in it that has a place in the patient.
 *
 * @param frameOfReference of the volume
 */
record PaneView(ViewportPane pane, String frameOfReference, LinkedView view) {

  /** A viewport that has not been laid out yet is linked as if it were of this size. */
  private static final Dimension2D UNTIL_LAID_OUT = new Dimension2D(512, 512);

  /** Empty where nothing hangs, or nothing that has a place. */
  static Optional<PaneView> of(ViewportPane pane) {
    return pane.shown()
        .filter(shown -> shown.volume().geometry() == Geometry.VOLUME)
        .flatMap(shown -> of(pane, shown));
  }

  private static Optional<PaneView> of(ViewportPane pane, ShownStack shown) {
    SliceViewport viewport = pane.viewport();
    return viewport
        .pictureGrid()
        .map(pictures ->
            new PaneView(
                pane,
                shown.frameOfReference(),
                new LinkedView(
                    viewport.viewState(),
                    viewport
                        .projection()
                        .orElseGet(() ->
                            new SliceProjection(
                                pictures, UNTIL_LAID_OUT, viewport.viewState().placement())))));
  }
}
