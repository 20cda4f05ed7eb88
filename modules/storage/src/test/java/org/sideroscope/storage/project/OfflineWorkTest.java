package org.sideroscope.storage.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.cohort.port.OfflineWork;
import org.sideroscope.cohort.port.ProjectStore;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.port.ServerAddress;
import org.sideroscope.cohort.port.Submission;

/** A laptop that leaves the network, and comes back. */
@ExtendWith(WithPostgres.class)
class OfflineWorkTest {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Assignment FIRST = new Assignment("S0001", "r1", 1);
  private static final Assignment SECOND = new Assignment("S0002", "r1", 1);

  @TempDir Path folder;

  private final PostgresProject projects;
  private final ServerAddress address;

  OfflineWorkTest(PostgresServer server) {
    this.projects = new PostgresProject(ProjectStoreContract.CLOCK, server.prompt());
    this.address = server.address("offline" + COUNT.incrementAndGet(), PostgresServer.COORDINATOR);
  }

  @BeforeEach
  void projectOfADeskAndALaptop() {
    try (ProjectStore desk =
        projects
            .create(folder.resolve("desk"), address, ProjectStoreContract.PROTOCOL, "lead")
            .orThrow()) {
      desk.addStudies(
              List.of(new ProjectStudy("", "1.2.3", "a"), new ProjectStudy("", "1.2.4", "b")),
              "lead")
          .orThrow();
      desk.assign(List.of(FIRST, SECOND), "lead").orThrow();
    }
    projects.join(laptop(), address).orThrow().close();
  }

  private ProjectStore desk() {
    return projects.open(folder.resolve("desk")).orThrow();
  }

  private Path laptop() {
    return folder.resolve("laptop");
  }

  /** Nothing listens at this port. */
  private void leave() {
    ServerFile.write(
        laptop(),
        new ServerAddress(
            address.host(),
            1,
            address.database(),
            address.schema(),
            address.user(),
            address.tls()));
  }

  private void comeBack() {
    ServerFile.write(laptop(), address);
  }

  private static Submission reading(Assignment of, String text) {
    return new Submission(of, 0, text, Map.of("m", new byte[] {1, 2}), 42, "window");
  }

  private void readAwayFromTheNetwork(String text) {
    leave();
    try (ProjectStore store = projects.open(laptop()).orThrow()) {
      store.begin(FIRST, "r1@laptop").orThrow();
      store.submit(reading(FIRST, text), 1, "r1@laptop").orThrow();
    }
  }

  @Test
  void whatIsDoneAwayFromTheNetworkJoinsLater() {
    leave();
    try (ProjectStore store = projects.open(laptop()).orThrow()) {
      assertEquals(2, store.studies().orThrow().size());
      store.begin(FIRST, "r1@laptop").orThrow();
      store.submit(reading(FIRST, "{}"), 1, "r1@laptop").orThrow();
      store.skip(SECOND, "no SWI", "r1@laptop").orThrow();
      store.decide(new Decision("S0001", "result", "none", "adj", "why")).orThrow();
      assertEquals(WorkState.DONE, store.work().orThrow().getFirst().state());
      assertEquals(new OfflineWork(4, List.of()), store.offline().orThrow());
    }
    try (ProjectStore desk = desk()) {
      assertEquals(Optional.empty(), desk.submission(FIRST, false).orThrow());
    }

    comeBack();
    try (ProjectStore store = projects.open(laptop()).orThrow()) {
      assertEquals(OfflineWork.NONE, store.offline().orThrow());
    }
    try (ProjectStore desk = desk()) {
      Submission joined = desk.submission(FIRST, true).orThrow().orElseThrow();
      assertEquals("{}", joined.reading());
      assertArrayEquals(new byte[] {1, 2}, joined.masks().get("m"));
      assertEquals(
          List.of(
              new Work(FIRST, WorkState.DONE, "", 42),
              new Work(SECOND, WorkState.SKIPPED, "no SWI", 0)),
          desk.work().orThrow());
      assertEquals(1, desk.decisions().orThrow().size());
      assertEquals(List.of(), desk.verify().orThrow());
    }
  }

  @Test
  void aReadingThatWasHandedInElsewhereMeanwhileIsNotReplaced() {
    readAwayFromTheNetwork("of the laptop");
    try (ProjectStore desk = desk()) {
      desk.submit(reading(FIRST, "of the desk"), 1, "r1@desk").orThrow();
    }

    comeBack();
    for (int time = 0; time < 2; time++) {
      try (ProjectStore store = projects.open(laptop()).orThrow()) {
        OfflineWork offline = store.offline().orThrow();
        assertEquals(0, offline.waiting());
        assertEquals(
            List.of(
                "S0001-r1 was handed in from elsewhere meanwhile. Nothing was replaced; the reading"
                    + " made here is kept in project-offline.db."),
            offline.conflicts());
        assertEquals(
            "of the desk", store.submission(FIRST, false).orThrow().orElseThrow().reading());
      }
    }
  }

  @Test
  void whatWasRefusedCanBeFetchedAndForgotten() {
    readAwayFromTheNetwork("of the laptop");
    try (ProjectStore desk = desk()) {
      desk.submit(reading(FIRST, "of the desk"), 1, "r1@desk").orThrow();
    }
    comeBack();

    try (ProjectStore store = projects.open(laptop()).orThrow()) {
      OfflineWork.Refused refused = store.offline().orThrow().refused().getFirst();
      Submission kept = refused.reading().orElseThrow();
      assertEquals("of the laptop", kept.reading());
      assertArrayEquals(new byte[] {1, 2}, kept.masks().get("m"));

      assertTrue(store.forgetRefused(refused.number() + 1).toFailure().isPresent());
      assertEquals(OfflineWork.NONE, store.forgetRefused(refused.number()).orThrow());
      assertTrue(store.forgetRefused(refused.number()).toFailure().isPresent());
    }
  }

  /** The program is killed and the network goes before anything was copied again. */
  @Test
  void whatTheServerHasIsKnownWithoutIt() {
    ProjectStore killed = projects.open(laptop()).orThrow();
    killed.begin(FIRST, "r1@laptop").orThrow();
    killed.submit(reading(FIRST, "first"), 1, "r1@laptop").orThrow();
    killed.begin(SECOND, "r1@laptop").orThrow();

    readAwayFromTheNetwork("second");
    try (ProjectStore store = projects.open(laptop()).orThrow()) {
      assertEquals(
          List.of(WorkState.DONE, WorkState.BEGUN),
          store.work().orThrow().stream().map(Work::state).toList());
    }

    comeBack();
    try (ProjectStore store = projects.open(laptop()).orThrow()) {
      assertEquals(OfflineWork.NONE, store.offline().orThrow());
      assertEquals("second", store.submission(FIRST, false).orThrow().orElseThrow().reading());
    }
    killed.close();
  }

  @Test
  void whatAnotherMachineHoldsMeanwhileIsRefusedAndTold() {
    readAwayFromTheNetwork("{}");
    try (ProjectStore desk = desk()) {
      desk.begin(FIRST, "r1@desk").orThrow();
    }

    comeBack();
    try (ProjectStore store = projects.open(laptop()).orThrow()) {
      List<String> conflicts = store.offline().orThrow().conflicts();
      assertEquals(2, conflicts.size(), conflicts::toString);
      assertTrue(conflicts.getFirst().contains("was begun by r1@desk"), conflicts::toString);
      assertEquals(Optional.empty(), store.submission(FIRST, false).orThrow());
    }
  }

  /** The answer to the first sending got lost on its way. */
  @Test
  void whatTheServerHasAlreadyIsNotSentTwice() {
    readAwayFromTheNetwork("{}");
    try (ProjectStore desk = desk()) {
      desk.submit(reading(FIRST, "{}"), 1, "r1@laptop").orThrow();
    }

    comeBack();
    try (ProjectStore store = projects.open(laptop()).orThrow()) {
      assertEquals(OfflineWork.NONE, store.offline().orThrow());
      assertEquals(1, store.submission(FIRST, false).orThrow().orElseThrow().revision());
    }
  }

  @Test
  void severalRevisionsMadeOfflineAllJoin() {
    readAwayFromTheNetwork("first");
    readAwayFromTheNetwork("second");

    comeBack();
    try (ProjectStore store = projects.open(laptop()).orThrow()) {
      assertEquals(OfflineWork.NONE, store.offline().orThrow());
      Submission newest = store.submission(FIRST, false).orThrow().orElseThrow();
      assertEquals(2, newest.revision());
      assertEquals("second", newest.reading());
    }
  }

  @Test
  void whereTheServerNeverWasThereIsNothingToGoOnWith() {
    Path other = folder.resolve("other");
    ServerFile.write(other, new ServerAddress("127.0.0.1", 1, "d", "s", "u", address.tls()));

    assertEquals(
        "The project could not be read or changed: the server cannot be reached.",
        projects.open(other).toFailure().orElseThrow().describe());
  }
}
