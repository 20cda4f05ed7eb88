package org.sideroscope.viewer;

import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.Volume;

/**
 * Draws one frame at a time away from the JavaFX thread. While one is being drawn only the newest
 * request waits, so frames are shown in the order of their requests and the last request is always
 * shown last.
 *
 * <p>Everything but the drawing itself happens on the JavaFX thread, also the choice of the frame:
 * none is drawn on before the one before it has been presented or dropped.
 */
final class FramePipeline {

  private final Executor drawing;
  private final Executor presenting;
  private final BiConsumer<FrameRequest, Frame> drawer;
  private final Consumer<Frame> presenter;
  private @Nullable FrameRing ring;
  private @Nullable FrameRequest waiting;
  private @Nullable Volume wanted;
  private boolean busy;

  /**
   * @param drawing runs the drawer, on any thread
   * @param presenting runs on the JavaFX thread
   * @param drawer fills a frame; called for one frame at a time
   * @param presenter shows a finished frame, on the JavaFX thread
   */
  FramePipeline(
      Executor drawing,
      Executor presenting,
      BiConsumer<FrameRequest, Frame> drawer,
      Consumer<Frame> presenter) {
    this.drawing = drawing;
    this.presenting = presenting;
    this.drawer = drawer;
    this.presenter = presenter;
  }

  /** Asks for a frame; it replaces one that is still waiting. */
  void request(FrameRequest request) {
    wanted = request.volume();
    waiting = request;
    startIfIdle();
  }

  /** Forgets what waits and shows nothing that is still being drawn. */
  void stop() {
    wanted = null;
    waiting = null;
  }

  private void startIfIdle() {
    FrameRequest request = waiting;
    if (busy || request == null) {
      return;
    }
    waiting = null;
    busy = true;
    Frame frame = ringFor(request.volume()).idle();
    drawing.execute(() -> draw(request, frame));
  }

  private FrameRing ringFor(Volume volume) {
    FrameRing current = ring;
    if (current == null || !current.fits(volume.grid())) {
      current = new FrameRing(volume.grid());
      ring = current;
    }
    return current;
  }

  private void draw(FrameRequest request, Frame frame) {
    boolean drawn = false;
    try {
      drawer.accept(request, frame);
      drawn = true;
    } finally {
      boolean complete = drawn;
      presenting.execute(() -> finish(request, frame, complete));
    }
  }

  private void finish(FrameRequest request, Frame frame, boolean complete) {
    busy = false;
    if (complete && request.volume() == wanted) {
      ringFor(request.volume()).presented();
      presenter.accept(frame);
    }
    startIfIdle();
  }
}
