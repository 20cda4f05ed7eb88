package org.sideroscope.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets of real data beside the checkout. */
final class SharedSets {

  private SharedSets() {}

  /** A set, or a file in one; the test is skipped where it is not there. */
  static Path path(String set) {
    Optional<Path> found =
        Stream.of("../shared/dicom", "../../shared/dicom")
            .map(place -> OpenWindow.ROOT.resolve(place).resolve(set).normalize())
            .filter(Files::exists)
            .findFirst();
    assumeTrue(found.isPresent(), "the real DICOM data beside the checkout has no " + set);
    return found.orElseThrow();
  }
}
