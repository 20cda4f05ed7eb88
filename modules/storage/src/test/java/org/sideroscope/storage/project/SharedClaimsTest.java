package org.sideroscope.storage.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.cohort.port.LogEntry;
import org.sideroscope.cohort.port.ProjectStore;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.port.ServerAddress;
import org.sideroscope.storage.sqlite.OtherProcess;

/** Two machines that take work from one server at the same time, killed in between. */
@ExtendWith(WithPostgres.class)
@Timeout(90)
class SharedClaimsTest {

  private static final int READINGS = 80;
  private static final int KILLS = 4;

  @TempDir Path folder;

  @Test
  void noReadingIsTakenTwiceAndNoneIsLost(PostgresServer server) throws Exception {
    PostgresProject projects = new PostgresProject(ProjectStoreContract.CLOCK, server.prompt());
    ServerAddress address = server.address("claims", PostgresServer.COORDINATOR);
    List<Path> machines = List.of(folder.resolve("desk-1"), folder.resolve("desk-2"));
    List<String> environment = List.of("env", "PGPASSFILE=" + server.passwordFile(folder));
    try (ProjectStore store =
        projects
            .create(machines.getFirst(), address, ProjectStoreContract.PROTOCOL, "lead")
            .orThrow()) {
      projects.join(machines.getLast(), address).orThrow().close();
      fill(store);
      List<Thread> hands = new ArrayList<>();
      Map<String, Throwable> trouble = Collections.synchronizedMap(new HashMap<>());
      for (Path machine : machines) {
        hands.add(
            Thread.ofPlatform()
                .uncaughtExceptionHandler((_, e) -> trouble.put(machine.toString(), e))
                .start(() -> work(environment, machine)));
      }
      for (Thread hand : hands) {
        hand.join();
      }

      assertEquals(Map.of(), trouble);
      assertEquals(
          Set.of(WorkState.DONE),
          store.work().orThrow().stream().map(work -> work.state()).collect(Collectors.toSet()));
      assertEquals(List.of(), store.verify().orThrow());
      assertEachHadOneMachine(store.log().orThrow());
    }
  }

  private static void fill(ProjectStore store) {
    store
        .addStudies(
            IntStream.range(0, READINGS)
                .mapToObj(number -> new ProjectStudy("", "1.2." + number, "s" + number))
                .toList(),
            "lead")
        .orThrow();
    store
        .assign(
            store.studies().orThrow().stream()
                .map(study -> new Assignment(study.code(), "r1", 1))
                .toList(),
            "lead")
        .orThrow();
  }

  /**
   * Starts the machine's program and kills it some readings later, a few times; then lets it be.
   */
  private static void work(List<String> environment, Path machine) {
    for (int life = 0; life <= KILLS / 2; life++) {
      try (OtherProcess program = OtherProcess.start(environment, TakingProgram.class, machine)) {
        String line = program.line();
        int left = life < KILLS / 2 ? 7 + 6 * life : READINGS;
        while (left > 0 && line.startsWith("took ")) {
          left--;
          line = program.line();
        }
        program.kill();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void assertEachHadOneMachine(List<LogEntry> log) {
    Map<String, Set<String>> holders = new TreeMap<>();
    Map<String, Integer> submissions = new TreeMap<>();
    for (LogEntry entry : log) {
      String name = new Scanner(entry.detail()).next();
      if (entry.what().equals("begin") || entry.what().equals("submit")) {
        holders.computeIfAbsent(name, _ -> new HashSet<>()).add(entry.who());
      }
      if (entry.what().equals("submit")) {
        submissions.merge(name, 1, Integer::sum);
      }
    }
    holders.forEach((name, who) -> assertEquals(1, who.size(), () -> name + " " + who));
    submissions.forEach((name, count) -> assertEquals(1, count, name));
    assertEquals(READINGS, submissions.size());
  }
}
