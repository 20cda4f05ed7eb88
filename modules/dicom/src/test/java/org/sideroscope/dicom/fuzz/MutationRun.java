package org.sideroscope.dicom.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Opens very many mutants of every file below some folders: {@code MUTANTS SEED FOLDER…}. Prints
 * how many, the slowest, and keeps each mutant that did what none may in the working folder.
 */
public final class MutationRun {

  /** Larger files take long and teach no more. */
  private static final long LARGEST = 1 << 22;

  private static final long LONGEST_MS = 10_000;

  private long opened;
  private long slowestMs;
  private int findings;

  private MutationRun() {}

  public static void main(String[] arguments) throws IOException {
    long wanted = Long.parseLong(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    List<Path> folders = Stream.of(arguments).skip(2).map(Path::of).toList();
    new MutationRun().run(wanted, seed, files(folders));
  }

  private static List<Path> files(List<Path> folders) throws IOException {
    List<Path> files = new java.util.ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> walk = Files.walk(folder)) {
        walk.filter(Files::isRegularFile)
            .filter(file -> file.toFile().length() <= LARGEST)
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  private void run(long wanted, long seed, List<Path> files) throws IOException {
    Path folder = Files.createTempDirectory("mutants");
    Mutator mutator = new Mutator(seed);
    while (opened < wanted) {
      for (Path file : files) {
        byte[] original = Files.readAllBytes(file);
        Mutants mutants = new Mutants(folder, String.valueOf(file.getFileName()));
        // small files are opened more often: they are as rich as large ones
        int turns = original.length < 20_000 ? 20 : original.length < 200_000 ? 6 : 1;
        for (int i = 0; i < turns && opened < wanted; i++) {
          open(mutants, mutator.mutate(original), file);
        }
        Files.deleteIfExists(folder.resolve(String.valueOf(file.getFileName())));
      }
      System.out.printf("%,d opened, slowest %d ms, %d findings%n", opened, slowestMs, findings);
    }
  }

  private void open(Mutants mutants, byte[] mutant, Path file) throws IOException {
    long start = System.nanoTime();
    opened++;
    try {
      mutants.open(mutant);
    } catch (RuntimeException | Error e) {
      keep(mutant, file, e);
    }
    long ms = (System.nanoTime() - start) / 1_000_000;
    slowestMs = Math.max(slowestMs, ms);
    if (ms > LONGEST_MS) {
      keep(mutant, file, new IllegalStateException("It took %d ms.".formatted(ms)));
    }
  }

  private void keep(byte[] mutant, Path file, Throwable reason) throws IOException {
    findings++;
    Path kept = Path.of("finding-%d-%s".formatted(findings, file.getFileName()));
    Files.write(kept, mutant);
    System.out.println(kept + ": " + reason);
    Throwable cause = reason.getCause() == null ? reason : reason.getCause();
    cause.printStackTrace(System.out);
  }
}
