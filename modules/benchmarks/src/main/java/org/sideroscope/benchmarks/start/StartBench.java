package org.sideroscope.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts windows in turns, each in a process of its own, and prints medians: Sideroscope with the
 * cache that packaging makes and without one, ImageJ likewise, so that neither is compared with the
 * other's better half. It takes the warm case: everything is in the disk cache.
 */
public final class StartBench {

  private static final int WARM_UP = 1;
  private static final int ROUNDS = 9;

  private StartBench() {}

  /**
   * @param arguments Sideroscope's cache, its study, a series in it for ImageJ, and the command
   *     that starts Sideroscope without a cache
   */
  public static void main(String[] arguments) throws Exception {
    String study = arguments[1];
    String series = arguments[2];
    List<String> plain = List.of(arguments).subList(3, arguments.length);
    List<String> imageJ =
        List.of(
            plain.getFirst(),
            "-Xmx4g",
            "-cp",
            System.getProperty("java.class.path"),
            ImageJStart.class.getName());
    Path work = Files.createTempDirectory("sideroscope-start");
    Path cache = work.resolve("imagej.aot");
    try {
      Starter sideroscope = new Starter(withStudy(plain, study));
      Starter peer = new Starter(withStudy(imageJ, series));
      peer.with("-XX:AOTCacheOutput=" + cache).start();
      compare(
          List.of(
              new Timed("Sideroscope", sideroscope.withCache(Path.of(arguments[0]))),
              new Timed("Sideroscope, no cache", sideroscope),
              new Timed("ImageJ, a cache made for it", peer.withCache(cache)),
              new Timed("ImageJ", peer)));
    } finally {
      remove(work);
    }
  }

  private static void compare(List<Timed> all) throws Exception {
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      for (Timed timed : all) {
        timed.measure(round >= WARM_UP);
      }
    }
    System.out.printf(
        "milliseconds after main() began, median of %d rounds in turns (least to most)%n", ROUNDS);
    all.forEach(timed -> System.out.println(timed.row()));
    printRatio("with their caches", all.get(0), all.get(2));
    printRatio("without", all.get(1), all.get(3));
  }

  private static void printRatio(String how, Timed one, Timed other) {
    System.out.printf(
        "Sideroscope to ImageJ, %s: window %.2f, first slice %.2f%n",
        how, one.usable() / other.usable(), one.slice() / other.slice());
  }

  private static List<String> withStudy(List<String> command, String study) {
    List<String> all = new ArrayList<>(command);
    all.add(study);
    return List.copyOf(all);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
