package org.sideroscope.testimages.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders as a whole. */
final class Folders {

  private Folders() {}

  /** Deletes a folder and all in it; one that is not there is fine. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> inner;
    try (Stream<Path> walk = Files.walk(folder)) {
      inner = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inner) {
      Files.deleteIfExists(path);
    }
  }
}
