package org.sideroscope.workstation.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.findings.Distribution;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.event.DistributionCalled;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.storage.sqlite.SqliteReadingArchive;

/** The logs of a project's folder, copied as often as one likes. */
class ReplicateLogsTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-02-03T04:05:06Z"));

  @TempDir Path folder;

  private void read(String study, String reader, Distribution called) {
    try (SqliteReadingArchive archive =
            SqliteReadingArchive.at(folder.resolve(Seat.READINGS), CLOCK);
        ReadingSession session =
            ReadingSession.open(
                    archive.open(new ReadingKey(study, reader)).orThrow(), CLOCK, Runnable::run)
                .orThrow()) {
      session.apply(new DistributionCalled(called)).orThrow();
    }
  }

  @Test
  void eachReadingOfTheProjectIsCopiedOnce() {
    try (Project project =
        new Projects(CLOCK, "lead")
            .create(folder, Projects.proposal("p", "criteria", List.of("r1")))
            .orThrow()) {
      project.store().addStudies(List.of(new ProjectStudy("", "1.2.3", "a")), "lead").orThrow();
      project
          .store()
          .assign(
              List.of(new Assignment("S0001", "r1", 1), new Assignment("S0001", "r1", 2)), "lead")
          .orThrow();
      assertEquals(0, ReplicateLogs.replicate(project).orThrow().readings());
      read("1.2.3", "r1", Distribution.SYMMETRIC);
      read("1.2.3", "r1-again", Distribution.SYMMETRIC);
      read("9.9.9", "r1", Distribution.SYMMETRIC);

      assertEquals(
          new ReplicateLogs.Replicated(2, 2, List.of()),
          ReplicateLogs.replicate(project).orThrow());
      assertEquals(
          new ReplicateLogs.Replicated(2, 0, List.of()),
          ReplicateLogs.replicate(project).orThrow());
      read("1.2.3", "r1", Distribution.ASYMMETRIC);
      assertEquals(
          new ReplicateLogs.Replicated(2, 1, List.of()),
          ReplicateLogs.replicate(project).orThrow());
      assertEquals(List.of(), project.store().verify().orThrow());
    }
  }
}
