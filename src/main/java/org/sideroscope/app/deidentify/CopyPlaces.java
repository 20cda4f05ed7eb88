package org.sideroscope.app.deidentify;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sideroscope.app.preferences.Preferences;
import org.sideroscope.foundation.Failure;

/**
 * Where copies go and where the key table lies, kept for the next one.
 *
 * @param parent holds the folders of all copies
 */
record CopyPlaces(Optional<Path> parent, Optional<Path> key) {

  private static final String PARENT = "deidentify.folder";
  private static final String KEY = "deidentify.key";
  private static final String NAME = "deidentified";

  static CopyPlaces from(Preferences preferences) {
    return new CopyPlaces(
        preferences.get(PARENT).flatMap(CopyPlaces::path),
        preferences.get(KEY).flatMap(CopyPlaces::path));
  }

  private static Optional<Path> path(String kept) {
    try {
      return Optional.of(Path.of(kept));
    } catch (InvalidPathException ofAnotherMachine) {
      return Optional.empty();
    }
  }

  CopyPlaces withParent(Path next) {
    return new CopyPlaces(Optional.of(next), key);
  }

  CopyPlaces withKey(Path next) {
    return new CopyPlaces(parent, Optional.of(next));
  }

  /** The folder of the next copy: one within the parent that is not there yet. */
  Optional<Path> folder() {
    return parent.flatMap(folder ->
        IntStream.iterate(1, number -> number + 1)
            .mapToObj(number -> folder.resolve(NAME + "-" + number))
            .filter(free -> !Files.exists(free))
            .findFirst());
  }

  /** Why they could not be kept. */
  Optional<Failure> keep(Preferences preferences) {
    return preferences.put(
        Map.of(PARENT, parent.map(Path::toString), KEY, key.map(Path::toString)));
  }
}
