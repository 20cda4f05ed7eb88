package org.sideroscope.viewer;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.viewer.showcase.ShowcaseHead;
import org.sideroscope.viewer.showcase.ShowcaseMarks;

/**
 * Prints how long a scroll step takes from its event to the updated pixel buffer, and how long
 * JavaFX takes from frame to frame in a sweep. A program, not a test: times depend on the machine.
 */
public final class ScrollTiming {

  private static final int WARM_UP = 500;
  private static final int STEPS = 2000;
  private static final long SWEEP_NANOS = 10_000_000_000L;

  private final ExecutorService drawing =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
  private final BlockingQueue<Long> updated = new LinkedBlockingQueue<>();

  private ScrollTiming() {}

  public static void main(String[] arguments) throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    new ScrollTiming().measure();
    Platform.exit();
  }

  private void measure() throws InterruptedException {
    BlockingQueue<SliceViewport> ready = new LinkedBlockingQueue<>();
    Platform.runLater(() -> ready.add(open()));
    SliceViewport viewport = ready.take();
    Thread.sleep(1000);
    updated.clear();
    for (boolean marks : new boolean[] {false, true}) {
      Platform.runLater(() -> showMarks(viewport, marks));
      updated.take();
      steps(viewport, WARM_UP);
      print(marks ? "step with marks" : "step", steps(viewport, STEPS));
      long drawn = cpuNanos("QuantumRenderer-0");
      long handled = cpuNanos("JavaFX Application Thread");
      long[] frames = sweep(viewport);
      print(marks ? "sweep with marks" : "sweep", frames);
      printCpu("render thread", cpuNanos("QuantumRenderer-0") - drawn, frames.length);
      printCpu("JavaFX thread", cpuNanos("JavaFX Application Thread") - handled, frames.length);
    }
  }

  private SliceViewport open() {
    SliceViewport viewport = new SliceViewport(drawing, this::runAndTell);
    Stage stage = new Stage();
    stage.setScene(new Scene(viewport, 1000, 1000));
    stage.show();
    VolumeGrid grid =
        new VolumeGrid(
            512,
            512,
            16,
            PatientPoint.of(-110, -110, -32),
            PatientVector.of(0.43, 0, 0),
            PatientVector.of(0, 0.43, 0),
            PatientVector.of(0, 0, 2));
    Volume volume = ShowcaseHead.fill(grid);
    viewport.setContent(
        new ViewportContent.Slices(
            volume,
            new CornerTexts(List.of("A", "B"), List.of("C"), List.of("SWI"), List.of("2.0 mm")),
            0,
            Optional.of(WindowLevel.of(500, 1000)),
            ViewportContent.Slices.MR_PRESETS));
    return viewport;
  }

  private static void showMarks(SliceViewport viewport, boolean marks) {
    viewport.setMarks(marks ? ShowcaseMarks.of(viewport.volume().orElseThrow().grid()) : List.of());
  }

  private void runAndTell(Runnable work) {
    Platform.runLater(() -> {
      work.run();
      updated.add(System.nanoTime());
    });
  }

  private long[] steps(SliceViewport viewport, int count) throws InterruptedException {
    long[] nanos = new long[count];
    BlockingQueue<Long> began = new LinkedBlockingQueue<>();
    for (int i = 0; i < count; i++) {
      Platform.runLater(() -> {
        began.add(System.nanoTime());
        step(viewport);
      });
      long start = began.take();
      nanos[i] = updated.take() - start;
    }
    return nanos;
  }

  private static void step(SliceViewport viewport) {
    int slices = viewport.volume().orElseThrow().grid().slices();
    int slice = viewport.viewState().slice();
    viewport.setViewState(viewport.viewState().withSlice((slice + 1) % slices));
  }

  /** Intervals between pulses while every pulse moves by a slice. */
  private long[] sweep(SliceViewport viewport) throws InterruptedException {
    BlockingQueue<long[]> result = new LinkedBlockingQueue<>();
    long end = System.nanoTime() + SWEEP_NANOS;
    Platform.runLater(() ->
        new AnimationTimer() {
          private final long[] intervals = new long[2000];
          private int count;
          private long before;

          @Override
          public void handle(long now) {
            if (before != 0 && count < intervals.length) {
              intervals[count++] = now - before;
            }
            before = now;
            step(viewport);
            if (System.nanoTime() > end) {
              stop();
              result.add(Arrays.copyOf(intervals, count));
            }
          }
        }.start());
    long[] intervals = result.take();
    Thread.sleep(200);
    updated.clear();
    return intervals;
  }

  /** Processor time of a thread, which a busy machine does not lengthen as it does the clock. */
  private static long cpuNanos(String threadName) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals(threadName))
        .mapToLong(
            thread -> ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId()))
        .sum();
  }

  private static void printCpu(String what, long nanos, int frames) {
    System.out.printf(
        Locale.ROOT, "  %-18s %.2f ms of processor a frame%n", what, nanos / 1e6 / frames);
  }

  private static void print(String what, long[] nanos) {
    Arrays.sort(nanos);
    System.out.printf(
        Locale.ROOT,
        "%-20s n %d  median %.2f ms  p99 %.2f ms  max %.2f ms%n",
        what,
        nanos.length,
        nanos[nanos.length / 2] / 1e6,
        nanos[nanos.length * 99 / 100] / 1e6,
        nanos[nanos.length - 1] / 1e6);
  }
}
