package org.sideroscope.workstation.project;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sideroscope.cohort.port.PasswordPrompt;
import org.sideroscope.cohort.port.ServerAddress;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.cohort.protocol.ReaderRole;
import org.sideroscope.foundation.Result;
import org.sideroscope.storage.Account;
import org.sideroscope.storage.project.PostgresProject;
import org.sideroscope.storage.project.ServerFile;
import org.sideroscope.storage.project.SqliteProject;

/** Makes and opens projects. */
public final class Projects {

  private final InstantSource clock;
  private final String account;
  private final PostgresProject onServers;

  /**
   * @param account who uses the program, as the log names them
   */
  public Projects(InstantSource clock, String account) {
    this(clock, account, PasswordPrompt.NOBODY);
  }

  /**
   * @param account who uses the program, as the log names them
   * @param prompt who is asked for the password of a server, where it is kept nowhere
   */
  public Projects(InstantSource clock, String account, PasswordPrompt prompt) {
    this.clock = clock;
    this.account = account;
    this.onServers = new PostgresProject(clock, prompt);
  }

  /** Where the project of a file {@code sideroscope-project-server/1} is. */
  public static Result<ServerAddress> readServer(Path file) {
    return ServerFile.read(file);
  }

  /** Whether a folder holds a project. */
  public static boolean isIn(Path folder) {
    return SqliteProject.isIn(folder) || PostgresProject.isIn(folder);
  }

  /** Whether a folder holds a project that several machines share through a server. */
  public static boolean isShared(Path folder) {
    return PostgresProject.isIn(folder);
  }

  /**
   * A protocol to begin with, of some readers who each read every study and an {@code adjudicator}.
   */
  public static Protocol proposal(String name, String criteria, List<String> readers) {
    return proposal(name, criteria, readers, "adjudicator");
  }

  /**
   * A protocol to begin with, of some readers who each read every study.
   *
   * @param adjudicator the id of who settles disagreements
   */
  static Protocol proposal(String name, String criteria, List<String> readers, String adjudicator) {
    List<ProjectReader> taking = new ArrayList<>();
    readers.forEach(id -> taking.add(new ProjectReader(id, "", ReaderRole.READER)));
    taking.add(new ProjectReader(adjudicator, "", ReaderRole.ADJUDICATOR));
    return Protocol.proposal(name, criteria, taking);
  }

  public Result<Project> create(Path folder, Protocol protocol) {
    return SqliteProject.create(folder, protocol, account, clock)
        .map(store -> new Project(folder, store, account));
  }

  /** Makes a project that several machines share, and the folder of this one. */
  public Result<Project> create(Path folder, ServerAddress server, Protocol protocol) {
    return onServers
        .create(folder, server, protocol, accountHere())
        .map(store -> new Project(folder, store, accountHere()));
  }

  /** Makes the folder of this machine for a project that others share already. */
  public Result<Project> join(Path folder, ServerAddress server) {
    return onServers.join(folder, server).map(store -> new Project(folder, store, accountHere()));
  }

  /** Opens a project for one action. */
  <T> Result<T> within(Path folder, Function<Project, Result<T>> action) {
    return open(folder)
        .flatMap(project -> {
          try (project) {
            return action.apply(project);
          }
        });
  }

  public Result<Project> open(Path folder) {
    return isShared(folder)
        ? onServers.open(folder).map(store -> new Project(folder, store, accountHere()))
        : SqliteProject.open(folder, clock).map(store -> new Project(folder, store, account));
  }

  /** Tells the machines of a shared project apart: a reading is begun on one of them. */
  private String accountHere() {
    return new Account(account, Account.here().machine()).toString();
  }
}
