package org.sideroscope.benchmarks.view;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.sideroscope.imaging.Volume;

/**
 * Scrolls four linked viewports in a window: from the event to the last of the new pixel buffers,
 * and with the key held, from pulse to pulse of JavaFX.
 */
final class ScrollRows {

  private static final int WARM_UP = 3000;
  private static final int STEPS = 1000;
  private static final long SWEEP_NANOS = 10_000_000_000L;
  private static final String PAINTING_THREAD = "QuantumRenderer-0";
  private static final double PULSE_MS = 1000.0 / 60;

  private final ExecutorService drawing =
      Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
  private final BlockingQueue<Long> shown = new LinkedBlockingQueue<>();

  /** When the steps of a sweep began. */
  private final NavigableSet<Long> pressed = new ConcurrentSkipListSet<>();

  private ScrollRows() {}

  static void run() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    // one window is closed before the next is opened
    Platform.setImplicitExit(false);
    new ScrollRows().compare();
    Platform.exit();
  }

  private void compare() throws InterruptedException {
    measure("160 slices", 160, 1);
    measure("2048 slices, 1 GB", 2048, 160.0 / 2048);
  }

  private void measure(String what, int slices, double sliceMm) throws InterruptedException {
    Volume volume = BenchVolumes.axial(512, slices, 0.43, sliceMm);
    Volume other = BenchVolumes.axial(384, slices * 2 / 3, 0.57, sliceMm * 1.5);
    List<Volume> volumes = List.of(volume, volume, volume, other);
    BlockingQueue<LinkedViewports> ready = new LinkedBlockingQueue<>();
    BlockingQueue<Stage> open = new LinkedBlockingQueue<>();
    Platform.runLater(() -> {
      LinkedViewports viewports =
          new LinkedViewports(volumes, 20 * sliceMm, drawing, () -> shown.add(System.nanoTime()));
      open.add(viewports.open());
      ready.add(viewports);
    });
    LinkedViewports viewports = ready.take();
    Thread.sleep(2000);
    shown.clear();
    steps(viewports, WARM_UP);
    long all = processorNanos();
    long painting = nanosOf(PAINTING_THREAD);
    String linked = "2 x 2 linked, " + what + ", ";
    ViewBench.print(linked + "event to pixel buffers: " + summary(steps(viewports, STEPS)));
    double painted = (nanosOf(PAINTING_THREAD) - painting) / 1e6 / STEPS;
    double used = (processorNanos() - all) / 1e6 / STEPS;
    ViewBench.print(
        "  %.2f ms of processor a step for that, and %.2f ms for painting the window"
            .formatted(used - painted, painted));
    shown.clear();
    double[] pulses = sweep(viewports);
    ViewBench.print(
        "%s10 s with the key held: %d pulses, %d missed, %s"
            .formatted(linked, pulses.length, missed(pulses), summary(pulses)));
    double[] held = held();
    ViewBench.print(
        "%sevent to pixel buffers with the key held: %d of %d steps seen, %s"
            .formatted(linked, held.length, pulses.length, summary(held)));
    Stage stage = open.take();
    Platform.runLater(stage::close);
  }

  private double[] steps(LinkedViewports viewports, int count) throws InterruptedException {
    double[] milliseconds = new double[count];
    BlockingQueue<Long> began = new LinkedBlockingQueue<>();
    for (int i = 0; i < count; i++) {
      Platform.runLater(() -> {
        began.add(System.nanoTime());
        viewports.scroll();
      });
      long start = began.take();
      milliseconds[i] = (shown.take() - start) / 1e6;
    }
    Arrays.sort(milliseconds);
    return milliseconds;
  }

  /** From event to pixel buffers of every step of a sweep that was seen before the next came. */
  private double[] held() {
    List<Long> seen = new ArrayList<>();
    shown.drainTo(seen);
    double[] milliseconds = new double[seen.size()];
    int count = 0;
    for (long end : seen) {
      Long start = pressed.floor(end);
      if (start != null && pressed.remove(start)) {
        milliseconds[count++] = (end - start) / 1e6;
      }
    }
    pressed.clear();
    double[] sorted = Arrays.copyOf(milliseconds, count);
    Arrays.sort(sorted);
    return sorted;
  }

  /** Intervals between pulses while every pulse moves by a slice. */
  private double[] sweep(LinkedViewports viewports) throws InterruptedException {
    BlockingQueue<double[]> result = new LinkedBlockingQueue<>();
    long end = System.nanoTime() + SWEEP_NANOS;
    Platform.runLater(() ->
        new AnimationTimer() {
          private double[] intervals = new double[1000];
          private int count;
          private long before;

          @Override
          public void handle(long now) {
            if (before != 0 && count < intervals.length) {
              intervals[count++] = (now - before) / 1e6;
            }
            before = now;
            pressed.add(System.nanoTime());
            viewports.scroll();
            if (System.nanoTime() > end) {
              stop();
              result.add(Arrays.copyOf(intervals, count));
            }
          }
        }.start());
    double[] intervals = result.take();
    Arrays.sort(intervals);
    return intervals;
  }

  /** Pulses that should have come between two that came. */
  private static long missed(double[] intervals) {
    return Arrays.stream(intervals)
        .mapToLong(ms -> Math.max(0, Math.round(ms / PULSE_MS) - 1))
        .sum();
  }

  /** Which a busy machine does not lengthen as it does the clock. */
  private static long processorNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long nanosOf(String thread) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(each -> each.getName().equals(thread))
        .mapToLong(each -> ManagementFactory.getThreadMXBean().getThreadCpuTime(each.threadId()))
        .sum();
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
  }

  private static String summary(double[] sorted) {
    return "median %.2f ms, p99 %.2f ms, longest %.2f ms"
        .formatted(at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
  }
}
