package org.sideroscope.storage.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.cohort.port.ProjectStore;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.foundation.Result;

/** A project in a folder. */
class SqliteProjectTest extends ProjectStoreContract {

  @Override
  Result<ProjectStore> create(Path in) {
    return SqliteProject.create(in, PROTOCOL, "lead", CLOCK);
  }

  @Override
  Result<ProjectStore> open(Path from) {
    return SqliteProject.open(from, CLOCK);
  }

  @Override
  void byHand(String statement) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(SqliteProject.FILE));
        Statement prepared = connection.createStatement()) {
      prepared.execute(statement);
    }
  }

  @Override
  String nul() {
    return "x'00'";
  }

  @Test
  void aProjectIsOpenedWhereItsFolderWasMovedTo(@TempDir Path elsewhere) throws IOException {
    try (ProjectStore store = made()) {
      store.submit(reading(FIRST, "{}"), 1, "r1").orThrow();
    }
    Path moved = elsewhere.resolve("moved");
    Files.createDirectories(moved);
    for (String file : List.of(SqliteProject.FILE)) {
      Files.move(folder.resolve(file), moved.resolve(file));
    }

    try (ProjectStore store = SqliteProject.open(moved, CLOCK).orThrow()) {
      assertEquals(PROTOCOL, store.protocol().orThrow());
      assertEquals(
          List.of("S0001", "S0002"),
          store.studies().orThrow().stream().map(ProjectStudy::code).toList());
      assertEquals(List.of(), store.verify().orThrow());
    }
  }
}
