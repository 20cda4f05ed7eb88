package org.sideroscope.dicom;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The shared real data beside the repository, with the facts expected of them. */
public final class SharedData {

  private SharedData() {}

  private static Optional<Path> root() {
    Path repository = Path.of(System.getProperty("sideroscope.root", ".")).toAbsolutePath();
    return Stream.of("../shared/dicom", "../../shared/dicom")
        .map(relative -> repository.resolve(relative).normalize())
        .filter(folder -> Files.isReadable(folder.resolve("TRUTH.json")))
        .findFirst();
  }

  /** A folder of the shared data; skips the test where it is not there. */
  public static Path set(String name) {
    Path folder = root().map(root -> root.resolve(name)).orElse(Path.of(name));
    assumeTrue(Files.isDirectory(folder), "the shared data have no " + name + " here");
    return folder;
  }

  /** The names of all sets whose folder is there. */
  public static List<String> sets() throws IOException {
    if (root().isEmpty()) {
      return List.of();
    }
    return truth().properties().stream()
        .map(java.util.Map.Entry::getKey)
        .filter(name -> Files.isDirectory(root().get().resolve(name)))
        .sorted()
        .toList();
  }

  public static JsonNode truth(String set) throws IOException {
    return truth().path(set);
  }

  private static JsonNode truth() throws IOException {
    return new ObjectMapper().readTree(root().orElseThrow().resolve("TRUTH.json").toFile());
  }

  /** Whether the set holds NIfTI files, of which no truth is stated. */
  public static boolean isNifti(String set) {
    return set.contains("_nifti_");
  }
}
