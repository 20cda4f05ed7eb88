package org.sideroscope.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The shared real data beside the repository, with the facts that another toolkit found. */
final class SharedData {

  private final Path root;
  private final JsonNode truth;

  private SharedData(Path root, JsonNode truth) {
    this.root = root;
    this.truth = truth;
  }

  /** Skips the test where the data are not there. */
  static SharedData open() throws IOException {
    Path repository = Path.of(System.getProperty("sideroscope.root", ".")).toAbsolutePath();
    Optional<Path> found =
        Stream.of("../shared/dicom", "../../shared/dicom")
            .map(relative -> repository.resolve(relative).normalize())
            .filter(folder -> Files.isReadable(folder.resolve("TRUTH.json")))
            .findFirst();
    assumeTrue(found.isPresent(), "the shared data are not beside this repository");
    Path root = found.orElseThrow();
    return new SharedData(root, new ObjectMapper().readTree(root.resolve("TRUTH.json").toFile()));
  }

  Path set(String name) {
    return root.resolve(name);
  }

  /** The names of the sets whose folder is there. */
  List<String> sets() {
    return truth.properties().stream()
        .map(Map.Entry::getKey)
        .filter(name -> Files.isDirectory(set(name)))
        .sorted()
        .toList();
  }

  JsonNode truth(String set) {
    return truth.path(set);
  }
}
