package org.sideroscope.cli;

import java.io.Console;
import java.util.Optional;
import org.sideroscope.cohort.port.PasswordPrompt;
import org.sideroscope.cohort.port.ServerAddress;

/**
 * Asks for a password on the terminal, without showing it; where there is none, nobody is asked.
 */
final class TerminalPassword implements PasswordPrompt {

  @Override
  public Optional<String> ask(ServerAddress server) {
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .map(
            console -> console.readPassword("Password of %s at %s: ", server.user(), server.host()))
        .map(String::new);
  }
}
