package org.sideroscope.benchmarks.marking;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.sideroscope.benchmarks.marking.HandOnViewport.Cost;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.marking.tool.RoundBrush;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.storage.sqlite.SqliteReadingArchive;
import org.sideroscope.viewer.CornerTexts;
import org.sideroscope.viewer.Hand;
import org.sideroscope.viewer.SliceViewport;
import org.sideroscope.viewer.ViewportCommand;
import org.sideroscope.viewer.ViewportContent;
import org.sideroscope.viewer.ViewportTool;

/**
 * Marks on a volume of 512 x 512 x 160 in a window, from the pointer's event through tool, preview,
 * reading and database, also with 50 ms in every sync. Prints what the handlers of the events take.
 */
public final class MarkingBench {

  private static final int STROKES = 12;
  private static final int WARM_UP = 4;
  private static final int EVENTS = 60;
  private static final long SLOW_SYNC_MS = 50;

  private final Volume volume = RimmedVolume.make();
  private final ExecutorService drawing =
      Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());

  private MarkingBench() {}

  public static void main(String[] arguments) throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    Platform.setImplicitExit(false);
    Path folder = Files.createTempDirectory("sideroscope-marking");
    try {
      MarkingBench bench = new MarkingBench();
      System.out.printf(
          Locale.ROOT,
          "%d processors, %.1f busy on average over the last minute%n",
          Runtime.getRuntime().availableProcessors(),
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
      bench.run("on this disk", folder.resolve("plain"), 0);
      bench.run("with 50 ms in every sync", folder.resolve("slow"), SLOW_SYNC_MS);
    } finally {
      delete(folder);
    }
    Platform.exit();
  }

  private void run(String disk, Path home, long syncMs) throws Exception {
    SqliteReadingArchive archive =
        SqliteReadingArchive.inHome(home, InstantSource.system())
            .withSync(sync ->
                () -> {
                  sync.force();
                  pause(syncMs);
                });
    try (ReadingSession session =
        ReadingSession.open(
                archive.open(new ReadingKey("2.25.1", "bench")).orThrow(),
                InstantSource.system(),
                Platform::runLater)
            .orThrow()) {
      SliceViewport viewport = onWindowThread(() -> open(session));
      Thread.sleep(1000);
      for (ViewportCommand cut : List.of(ViewportCommand.NATIVE, ViewportCommand.CORONAL)) {
        measure(disk, viewport, cut);
      }
      onWindowThread(() -> {
        ((Stage) viewport.getScene().getWindow()).close();
        return true;
      });
    }
    archive.close();
  }

  private SliceViewport open(ReadingSession session) {
    SliceViewport viewport = new SliceViewport(drawing);
    Stage stage = new Stage();
    stage.setScene(new Scene(viewport, 900, 900));
    stage.show();
    viewport.setContent(
        new ViewportContent.Slices(
            volume,
            CornerTexts.NONE,
            RimmedVolume.SLICES / 2,
            Optional.of(WindowLevel.between(0, 1100)),
            ViewportContent.Slices.MR_PRESETS));
    viewport.strokes().setListener(new MarkedReading(viewport, session, volume.grid()));
    return viewport;
  }

  private void measure(String disk, SliceViewport viewport, ViewportCommand cut) throws Exception {
    onWindowThread(() -> {
      viewport.perform(cut);
      return true;
    });
    String where = cut.name().toLowerCase(Locale.ROOT) + ", " + disk;
    List<Cost> all = new ArrayList<>();
    for (Hand hand :
        List.of(
            Hand.of(ViewportTool.BRUSH, 3),
            Hand.of(ViewportTool.BRUSH, 20),
            new Hand(ViewportTool.BRUSH, 6, RoundBrush.Form.BALL),
            Hand.of(ViewportTool.ERASER, 6),
            Hand.of(ViewportTool.THRESHOLD_BRUSH, 6),
            Hand.of(ViewportTool.RIM_BRUSH, 4),
            Hand.of(ViewportTool.FREEHAND, 3))) {
      List<Cost> taken = strokes(viewport, hand);
      print(name(hand) + ", " + where, taken);
      all.addAll(taken);
    }
    print("all of these, " + where, all);
    print(
        "region growing, " + where,
        strokes(viewport, new Hand(ViewportTool.REGION_GROWING, 3, RoundBrush.Form.BALL)));
  }

  private static String name(Hand hand) {
    return String.format(
        Locale.ROOT,
        "%s %.0f mm%s",
        hand.tool().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        hand.brushDiameterMm(),
        hand.isBall() ? " ball" : "");
  }

  private List<Cost> strokes(SliceViewport viewport, Hand hand) throws Exception {
    onWindowThread(() -> {
      viewport.setViewState(viewport.viewState().withHand(hand));
      return true;
    });
    HandOnViewport pointer = new HandOnViewport(viewport);
    for (int stroke = 0; stroke < WARM_UP + STROKES; stroke++) {
      if (stroke == WARM_UP) {
        pointer.forget();
      }
      pointer.draw(path(viewport, stroke));
    }
    return pointer.taken();
  }

  /** Along the dark band with a trembling hand, each stroke a little further round it. */
  private static List<VoxelPosition> path(SliceViewport viewport, int stroke) {
    var pictures = viewport.pictureGrid().orElseThrow();
    int slice = viewport.viewState().slice();
    double tallness = Math.min(1, pictures.columnSpacingMm() / pictures.rowSpacingMm());
    List<VoxelPosition> path = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      double angle = 0.25 * stroke + i / 60.0;
      double radius = RimmedVolume.RADIUS + 1.5 * Math.sin(i * 1.7);
      path.add(
          VoxelPosition.of(
              pictures.columns() / 2.0 + radius * Math.cos(angle),
              pictures.rows() / 2.0 + tallness * radius * Math.sin(angle),
              slice));
    }
    return path;
  }

  private static <T> T onWindowThread(Callable<T> what)
      throws InterruptedException, ExecutionException {
    FutureTask<T> task = new FutureTask<>(what);
    Platform.runLater(task);
    return task.get();
  }

  private static void print(String what, List<Cost> costs) {
    double[] ms = costs.stream().mapToDouble(Cost::ms).sorted().toArray();
    double[] busy = costs.stream().mapToDouble(Cost::processorMs).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-58s %5d events, p50 %.2f, p99 %.2f, longest %.1f ms; processor p99 %.2f, longest %.1f ms%n",
        what,
        ms.length,
        ms[ms.length / 2],
        ms[ms.length * 99 / 100],
        ms[ms.length - 1],
        busy[busy.length * 99 / 100],
        busy[busy.length - 1]);
  }

  private static void pause(long ms) {
    try {
      Thread.sleep(ms);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
