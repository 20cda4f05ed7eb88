package org.sideroscope.workstation.project;

import java.nio.file.Path;
import org.sideroscope.cohort.port.ProjectStore;

/**
 * A project that is open.
 *
 * @param folder that holds it
 * @param who acts, as the log names them: an account, or a reader's id
 */
public record Project(Path folder, ProjectStore store, String who) implements AutoCloseable {

  /** A path as the project keeps it: relative where it lies inside, so that the folder can move. */
  String placeOf(Path path) {
    Path root = folder.toAbsolutePath().normalize();
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.startsWith(root)
        ? root.relativize(absolute).toString().replace('\\', '/')
        : absolute.toString();
  }

  /** Where something lies that the project keeps by this place. */
  public Path at(String place) {
    return folder.resolve(place);
  }

  @Override
  public void close() {
    store.close();
  }
}
