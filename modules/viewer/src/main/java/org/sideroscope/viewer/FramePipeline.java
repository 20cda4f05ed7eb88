package org.sideroscope.viewer;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;

/**
 * Draws one frame at a time away from the JavaFX thread. While one is being drawn only the newest
 * request waits, so frames are shown in the order of their requests and the last request is always
 * shown last. What is slow to draw is shown coarsely first and finely when nothing newer is wanted.
 *
 * <p>Everything but the drawing itself happens on the JavaFX thread, also the choice of the frame:
 * none is drawn on before the one before it has been presented or dropped.
 */
final class FramePipeline {

  private record Job(FrameRequest request, Detail detail) {}

  private final Executor drawing;
  private final Executor presenting;
  private final FrameDrawer drawer;
  private final Consumer<Frame> presenter;
  private final AtomicBoolean overtaken = new AtomicBoolean();
  private @Nullable FrameRing ring;
  private @Nullable Job waiting;
  private @Nullable Volume wanted;
  private boolean busy;

  /**
   * @param drawing runs the drawer, on any thread
   * @param presenting runs on the JavaFX thread
   * @param presenter shows a finished frame, on the JavaFX thread
   */
  FramePipeline(
      Executor drawing, Executor presenting, FrameDrawer drawer, Consumer<Frame> presenter) {
    this.drawing = drawing;
    this.presenting = presenting;
    this.drawer = drawer;
    this.presenter = presenter;
  }

  /** Asks for a frame; it replaces one that is still waiting. */
  void request(FrameRequest request) {
    wanted = request.volume();
    waiting = new Job(request, drawer.isSlow(request) ? Detail.COARSE : Detail.FINE);
    overtaken.set(true);
    startIfIdle();
  }

  /** Forgets what waits and shows nothing that is still being drawn. */
  void stop() {
    wanted = null;
    waiting = null;
    overtaken.set(true);
  }

  private void startIfIdle() {
    Job job = waiting;
    if (busy || job == null) {
      return;
    }
    waiting = null;
    busy = true;
    overtaken.set(false);
    Frame frame = ringFor(job.request().pictures()).idle();
    drawing.execute(() -> draw(job, frame));
  }

  private FrameRing ringFor(VolumeGrid pictures) {
    FrameRing current = ring;
    if (current == null || !current.fits(pictures)) {
      current = new FrameRing(pictures);
      ring = current;
    }
    return current;
  }

  private void draw(Job job, Frame frame) {
    boolean drawn = false;
    try {
      BooleanSupplier giveUp = isRefinement(job) ? overtaken::get : () -> false;
      drawer.draw(job.request(), frame, job.detail(), giveUp);
      drawn = true;
    } finally {
      boolean complete = drawn;
      presenting.execute(() -> finish(job, frame, complete));
    }
  }

  private void finish(Job job, Frame frame, boolean complete) {
    busy = false;
    // a frame that was overtaken while it was drawn finely may have been left half-drawn
    boolean whole = complete && (!overtaken.get() || !isRefinement(job));
    if (whole && job.request().volume() == wanted) {
      ringFor(job.request().pictures()).presented();
      presenter.accept(frame);
      refine(job);
    }
    startIfIdle();
  }

  private boolean isRefinement(Job job) {
    return job.detail() == Detail.FINE && drawer.isSlow(job.request());
  }

  private void refine(Job shown) {
    if (shown.detail() == Detail.COARSE && waiting == null) {
      waiting = new Job(shown.request(), Detail.FINE);
    }
  }
}
