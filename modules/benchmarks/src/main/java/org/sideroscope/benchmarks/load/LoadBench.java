package org.sideroscope.benchmarks.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.sideroscope.benchmarks.Contestant;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.Progress;
import org.sideroscope.imaging.Volume;

/**
 * Loads a series of 160 slices of 512 x 512 pixels and indexes a folder of 1,000 files, beside
 * ImageJ, dcm2niix and the mere reading of the bytes, in turns within one run; prints times and
 * ratios. It makes its own input and takes the warm case: everything is in the disk cache.
 */
public final class LoadBench {

  private static final int SLICES = 160;
  private static final int SIZE = 512;
  private static final int WARM_UP = 5;
  private static final int ROUNDS = 15;

  private final Path series;
  private final Path folder;
  private final Path target;

  private LoadBench(Path work) throws IOException {
    series = work.resolve("series");
    folder = work.resolve("folder");
    target = Files.createDirectories(work.resolve("out"));
    SeriesOnDisk.write(series, 1, SLICES, SIZE);
    for (int i = 1; i <= 10; i++) {
      SeriesOnDisk.write(folder.resolve("series" + i), i, 100, 256);
    }
  }

  public static void main(String[] arguments) throws Exception {
    System.setProperty("java.awt.headless", "true");
    Path work = Files.createTempDirectory("sideroscope-bench");
    try {
      new LoadBench(work).run();
    } finally {
      try (Stream<Path> all = Files.walk(work)) {
        all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      }
    }
  }

  private void run() throws Exception {
    ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20);
    Contestant bytes = new Contestant("reading the bytes", 1, _ -> Peers.readBytes(series, buffer));
    ImageStack stack = scan(series).stacks().getFirst();
    List<Contestant> all =
        new ArrayList<>(
            List.of(
                bytes,
                new Contestant("Sideroscope, slices", 1, _ -> load(stack)),
                new Contestant(
                    "Sideroscope, headers and slices",
                    1,
                    _ -> load(scan(series).stacks().getFirst())),
                new Contestant("ImageJ FolderOpener", 1, _ -> Peers.imageJ(series, SLICES))));
    boolean dcm2niix = Peers.hasDcm2niix();
    if (dcm2niix) {
      all.add(new Contestant("dcm2niix -z n, process", 1, _ -> Peers.dcm2niix(series, target)));
    }
    Contestant.takeTurns(all, WARM_UP, ROUNDS);
    print(
        "%d slices of %d x %d, median of %d rounds, ratio to reading the bytes"
            .formatted(SLICES, SIZE, SIZE, ROUNDS));
    all.forEach(contestant -> print(contestant.row(bytes)));
    if (!dcm2niix) {
      print("dcm2niix is not installed here; no figure for it.");
    }
    Contestant index = new Contestant("Sideroscope, 1,000 headers of ten series", 1, _ -> index());
    Contestant.takeTurns(List.of(index), WARM_UP, ROUNDS);
    print(index.row(index));
    printSingleFigures(stack);
  }

  private void index() {
    Scan scan = scan(folder);
    if (scan.stacks().size() != 10 || scan.images() != 1000) {
      throw new IllegalStateException("The folder was not indexed as it was written.");
    }
  }

  private static void printSingleFigures(ImageStack stack) {
    print("first slice of the series after %.1f ms".formatted(firstSlice(stack) / 1e6));
    print("cancelled after %.1f ms".formatted(cancelling(stack) / 1e6));
    long before = liveHeap();
    Volume volume = load(stack);
    long voxels = 2L * volume.grid().voxelsPerSlice() * volume.grid().slices();
    long more = liveHeap() - before - voxels;
    print(
        "live heap: the voxels' %.0f MB and %.1f MB more (%s)"
            .formatted(voxels / 1e6, more / 1e6, volume.isComplete() ? "complete" : "incomplete"));
  }

  /** From asking for the series to its first slice in the volume. */
  private static long firstSlice(ImageStack stack) {
    StackLoader loader = new StackLoader();
    Volume volume = loader.empty(stack);
    AtomicLong first = new AtomicLong();
    long start = System.nanoTime();
    loader.load(
        stack,
        volume,
        stack.frames().size() / 2,
        slice -> first.compareAndSet(0, System.nanoTime() - start),
        Progress.NONE);
    return first.get();
  }

  /** From the wish to stop, a few slices in, to the return. */
  private static long cancelling(ImageStack stack) {
    StackLoader loader = new StackLoader();
    AtomicLong wished = new AtomicLong();
    Progress progress = new StopAfter(20, wished);
    loader.load(stack, loader.empty(stack), 0, slice -> {}, progress);
    return System.nanoTime() - wished.get();
  }

  /** Reports being cancelled once a number of slices are read. */
  private record StopAfter(int slices, AtomicLong wished) implements Progress {
    @Override
    public void report(String what, long done, long total) {
      if (done >= slices) {
        wished.compareAndSet(0, System.nanoTime());
      }
    }

    @Override
    public boolean isCancelled() {
      return wished.get() != 0;
    }
  }

  private static long liveHeap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static Scan scan(Path path) {
    return new StudyScanner()
        .scan(List.of(path), Progress.NONE)
        .toOptional()
        .orElseThrow(() -> new CancellationException("Nobody cancelled."));
  }

  private static Volume load(ImageStack stack) {
    StackLoader loader = new StackLoader();
    Volume volume = loader.empty(stack);
    loader.load(stack, volume, stack.frames().size() / 2, slice -> {}, Progress.NONE);
    return volume;
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
