package org.sideroscope.workstation.project;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.cohort.protocol.ReaderRole;
import org.sideroscope.foundation.Result;
import org.sideroscope.storage.project.SqliteProject;

/** Makes and opens projects. */
public final class Projects {

  private final InstantSource clock;
  private final String account;

  /**
   * @param account who uses the program, as the log names them
   */
  public Projects(InstantSource clock, String account) {
    this.clock = clock;
    this.account = account;
  }

  /** Whether a folder holds a project. */
  public static boolean isIn(Path folder) {
    return SqliteProject.isIn(folder);
  }

  /** A protocol to begin with, of some readers who each read every study. */
  public static Protocol proposal(String name, String criteria, List<String> readers) {
    List<ProjectReader> taking = new ArrayList<>();
    readers.forEach(id -> taking.add(new ProjectReader(id, "", ReaderRole.READER)));
    taking.add(new ProjectReader("adjudicator", "", ReaderRole.ADJUDICATOR));
    return Protocol.proposal(name, criteria, taking);
  }

  public Result<Project> create(Path folder, Protocol protocol) {
    return SqliteProject.create(folder, protocol, account, clock)
        .map(store -> new Project(folder, store, account));
  }

  public Result<Project> open(Path folder) {
    return SqliteProject.open(folder, clock).map(store -> new Project(folder, store, account));
  }
}
