package org.sideroscope.cli;

import java.time.Clock;
import java.time.ZoneId;
import org.sideroscope.workstation.Workstation;

/** Where commands find the readings of whoever runs them. */
final class OwnReadings {

  private OwnReadings() {}

  static Workstation workstation() {
    return Workstation.ofUser(
        new ProgramVersion().getVersion()[0],
        Clock.system(ZoneId.systemDefault()),
        Runnable::run,
        new TerminalPassword());
  }
}
