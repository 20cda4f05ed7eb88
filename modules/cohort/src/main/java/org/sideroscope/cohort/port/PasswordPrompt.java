package org.sideroscope.cohort.port;

import java.util.Optional;

/** Asks whoever uses the program for a password, where it is kept nowhere. */
@FunctionalInterface
public interface PasswordPrompt {

  /** Where nobody can be asked. */
  PasswordPrompt NOBODY = _ -> Optional.empty();

  /**
   * @return empty if nobody answers
   */
  Optional<String> ask(ServerAddress server);
}
