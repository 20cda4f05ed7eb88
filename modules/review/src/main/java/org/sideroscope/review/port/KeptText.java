package org.sideroscope.review.port;

import java.util.Optional;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;

/** A text that the user may read, change and carry to another machine, kept as one file. */
public interface KeptText {

  /** The file's name with its folders, to be told to the user. */
  String place();

  /** The text as it is now; empty where none is kept; a failure where it cannot be read. */
  Result<Optional<String>> load();

  /**
   * Keeps another text in the place of the one before.
   *
   * @return why it could not be kept; then the one before is still there
   */
  Optional<Failure> save(String text);

  /**
   * Gives the file another name, under which it stays.
   *
   * @return its name without folders
   */
  Result<String> putAside();
}
