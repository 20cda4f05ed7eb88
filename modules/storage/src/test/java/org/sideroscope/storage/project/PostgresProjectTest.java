package org.sideroscope.storage.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.cohort.port.PasswordPrompt;
import org.sideroscope.cohort.port.ProjectStore;
import org.sideroscope.cohort.port.ServerAddress;
import org.sideroscope.cohort.port.TlsMode;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** A project on a server, shared by the folders of several machines. */
@ExtendWith(WithPostgres.class)
class PostgresProjectTest extends ProjectStoreContract {

  private final PostgresServer server;
  private final PostgresProject projects;
  private final String schema =
      "p" + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toLowerCase(Locale.ROOT);

  PostgresProjectTest(PostgresServer server) {
    this.server = server;
    this.projects = new PostgresProject(CLOCK, server.prompt());
  }

  private ServerAddress address() {
    return server.address(schema, PostgresServer.COORDINATOR);
  }

  @Override
  Result<ProjectStore> create(Path in) {
    return projects.create(in, address(), PROTOCOL, "lead");
  }

  @Override
  Result<ProjectStore> open(Path from) {
    return PostgresProject.isIn(from)
        ? projects.open(from)
        : Result.failure(FailureReason.MISSING, "There is no project in this folder.");
  }

  @Override
  void byHand(String statement) throws SQLException {
    server.run("SET search_path = " + schema, statement);
  }

  @Override
  String nul() {
    return "'\\x00'::bytea";
  }

  @Test
  void anotherMachineJoinsAProjectThatIsThere(@TempDir Path machine) {
    made().close();

    Failure refusal = create(machine).toFailure().orElseThrow();
    assertEquals(FailureReason.CONFLICT, refusal.reason());
    assertTrue(refusal.message().contains("project join"), refusal.message());
    assertFalse(PostgresProject.isIn(machine));
    try (ProjectStore joined = projects.join(machine, address()).orThrow()) {
      assertEquals(PROTOCOL, joined.protocol().orThrow());
    }
    try (ProjectStore again = projects.open(machine).orThrow()) {
      assertEquals(2, again.studies().orThrow().size());
    }
  }

  @Test
  void aSchemaMayBeCalledAsAWordOfSql() throws SQLException {
    ServerAddress address = server.address("user", PostgresServer.COORDINATOR);
    try (ProjectStore store = projects.create(folder, address, PROTOCOL, "coordinator").orThrow()) {
      assertEquals(PROTOCOL, store.protocol().orThrow());
    } finally {
      server.run("DROP SCHEMA IF EXISTS \"user\" CASCADE");
    }
  }

  @Test
  void whatIsNotThereCannotBeJoined(@TempDir Path machine) {
    Failure refusal = projects.join(machine, address()).toFailure().orElseThrow();

    assertTrue(refusal.message().contains("no such project"), refusal.message());
    assertFalse(PostgresProject.isIn(machine));
  }

  /** Neither in the file of the folder nor in any sentence. */
  @Test
  void thePasswordIsKeptNowhere() throws IOException {
    made().close();

    String file = Files.readString(folder.resolve(ServerFile.NAME));
    assertFalse(file.contains("rust"), file);
    String sentence =
        new PostgresProject(CLOCK, _ -> Optional.of("no such word"))
            .open(folder)
            .toFailure()
            .orElseThrow()
            .describe();
    assertFalse(sentence.contains("no such word"), sentence);
    assertTrue(sentence.contains("password"), sentence);
    Path written =
        Files.writeString(
            folder.resolve("a.json"), file.replace("\"tls\"", "\"password\": \"x\", \"tls\""));
    assertTrue(ServerFile.read(written).toFailure().orElseThrow().message().contains("~/.pgpass"));
  }

  @Test
  void aPasswordInTheUsersOwnFileIsNotAskedFor(@TempDir Path home) throws IOException {
    made().close();
    String property = "org.postgresql.pgpassfile";

    System.setProperty(property, server.passwordFile(home).toString());
    try (ProjectStore store =
        new PostgresProject(CLOCK, PasswordPrompt.NOBODY).open(folder).orThrow()) {
      assertEquals(PROTOCOL, store.protocol().orThrow());
    } finally {
      System.clearProperty(property);
    }
  }

  @Test
  void aStoreGoesOnWhenTheServerIsThereAgain() throws SQLException {
    try (ProjectStore store = made()) {
      server.dropConnections();

      assertEquals(2, store.work().orThrow().size());
    }
  }

  @Test
  void onlyAServerOfThisMachineIsAskedInTheClear() {
    ServerAddress far = new ServerAddress("db.example.org", 5432, "d", "s", "u", TlsMode.DISABLE);

    assertEquals(
        Optional.of("Without TLS only a server on this machine is asked."), far.complaint());
  }
}
