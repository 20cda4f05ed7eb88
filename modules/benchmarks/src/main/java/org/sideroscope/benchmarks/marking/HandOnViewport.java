package org.sideroscope.benchmarks.marking;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.viewer.SliceViewport;

/**
 * A hand that moves faster than any: the time its events take in their handlers, one turn of the
 * window's thread each, so that pictures are drawn and placed in between.
 */
final class HandOnViewport {

  private static final long BETWEEN_EVENTS_MS = 4;

  private final SliceViewport viewport;

  /**
   * What an event took.
   *
   * @param ms by the clock
   * @param processorMs of the window's thread, which a busy machine does not lengthen
   */
  record Cost(double ms, double processorMs) {}

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<Cost> taken = new ArrayList<>();

  HandOnViewport(SliceViewport viewport) {
    this.viewport = viewport;
  }

  List<Cost> taken() {
    return List.copyOf(taken);
  }

  void forget() {
    taken.clear();
  }

  /** One stroke through places of the picture that is shown. */
  void draw(List<VoxelPosition> path) throws InterruptedException, ExecutionException {
    fire(MouseEvent.MOUSE_PRESSED, path.getFirst());
    for (VoxelPosition position : path) {
      fire(MouseEvent.MOUSE_DRAGGED, position);
    }
    fire(MouseEvent.MOUSE_RELEASED, path.getLast());
  }

  private void fire(EventType<MouseEvent> type, VoxelPosition at)
      throws InterruptedException, ExecutionException {
    FutureTask<Cost> turn =
        new FutureTask<>(() -> {
          Point2D point = viewport.projection().orElseThrow().toScreen(at);
          MouseEvent event = event(type, point);
          long processor = threads.getCurrentThreadCpuTime();
          long start = System.nanoTime();
          Event.fireEvent(viewport, event);
          double ms = (System.nanoTime() - start) / 1e6;
          return new Cost(ms, (threads.getCurrentThreadCpuTime() - processor) / 1e6);
        });
    Platform.runLater(turn);
    taken.add(turn.get());
    Thread.sleep(BETWEEN_EVENTS_MS);
  }

  private static MouseEvent event(EventType<MouseEvent> type, Point2D at) {
    boolean down = type != MouseEvent.MOUSE_RELEASED;
    return new MouseEvent(
        type,
        at.getX(),
        at.getY(),
        at.getX(),
        at.getY(),
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        down,
        false,
        false,
        false,
        false,
        false,
        null);
  }
}
