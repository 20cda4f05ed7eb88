package org.sideroscope.workstation.project;

import java.time.Duration;
import java.time.InstantSource;
import org.sideroscope.findings.Versions;
import org.sideroscope.storage.sqlite.SqliteReadingArchive;
import org.sideroscope.workstation.keeping.PortableCopies;
import org.sideroscope.workstation.reading.ExportReading;
import org.sideroscope.workstation.reading.Readings;
import org.sideroscope.workstation.studies.NoRecentStudies;
import org.sideroscope.workstation.studies.RecentlyOpened;

/**
 * What is kept of readings while they are made for a project.
 *
 * @param readings in the project's folder, by study and reader
 * @param copies follow none of them, since what is done goes into the project; closing them lets
 *     the database rest
 */
public record ProjectReadings(Readings readings, PortableCopies copies, RecentlyOpened recent) {

  /** Wires them for who sits at a project; touches no disk. */
  public static ProjectReadings of(
      Seat seat, ExportReading export, Versions versions, InstantSource clock) {
    SqliteReadingArchive archive = SqliteReadingArchive.at(seat.readings(), clock);
    return new ProjectReadings(
        new Readings(archive, versions, clock, (_, _) -> {}),
        new PortableCopies(archive, export, Duration.ZERO),
        new RecentlyOpened(new NoRecentStudies(), clock));
  }
}
