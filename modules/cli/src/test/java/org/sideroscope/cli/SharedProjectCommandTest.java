package org.sideroscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.cohort.port.ServerAddress;
import org.sideroscope.storage.project.PostgresServer;
import org.sideroscope.storage.project.WithPostgres;

/** A project on a server, as its coordinator and two readers type it on their machines. */
@ExtendWith(WithPostgres.class)
class SharedProjectCommandTest {

  private static final String PASSWORDS = "org.postgresql.pgpassfile";
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Path STUDIES =
      Path.of(System.getProperty("sideroscope.root", ".")).resolve("test-images/studies");

  @TempDir Path folder;

  private final PostgresServer server;
  private final String schema = "typed" + COUNT.incrementAndGet();

  SharedProjectCommandTest(PostgresServer server) {
    this.server = server;
  }

  @BeforeEach
  void projectWithAStudyThatTwoReadersRead() throws IOException, SQLException {
    System.setProperty(PASSWORDS, server.passwordFile(folder).toString());
    server.run("DROP ROLE IF EXISTS anna", "DROP ROLE IF EXISTS ben");
    server.run("CREATE ROLE anna", "CREATE ROLE ben");
    server.letIn("anna");
    server.letIn("ben");
    said("init", "lead", at(PostgresServer.COORDINATOR, "--readers", "anna,ben"));
    said("add", "lead", STUDIES.resolve("css-focal/dicom").toString());
    said("assign", "lead");
    said("join", "anna", at("anna"));
    said("join", "ben", at("ben"));
  }

  @AfterEach
  void forgetPasswordsAndRoles() throws SQLException {
    System.clearProperty(PASSWORDS);
    server.run(
        "DROP SCHEMA \"" + schema + "\" CASCADE",
        "DROP OWNED BY anna, ben CASCADE",
        "DROP ROLE anna",
        "DROP ROLE ben");
  }

  private String[] at(String user, String... more) {
    ServerAddress address = server.address(schema, user);
    List<String> words =
        new ArrayList<>(
            List.of(
                "--host",
                address.host(),
                "--port",
                String.valueOf(address.port()),
                "--database",
                address.database(),
                "--schema",
                address.schema(),
                "--user",
                address.user(),
                "--tls",
                address.tls().key()));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  private CommandRun typed(String command, String machine, String... arguments) {
    List<String> words =
        new ArrayList<>(List.of("project", command, folder.resolve(machine).toString()));
    words.addAll(List.of(arguments));
    return CommandRun.of(words.toArray(String[]::new));
  }

  private List<String> said(String command, String machine, String... arguments) {
    CommandRun run = typed(command, machine, arguments);
    assertEquals(0, run.status(), run.err());
    return run.lines();
  }

  private static String truth() {
    return STUDIES.resolve("css-focal/truth/reading.json").toString();
  }

  /** The same study, read by somebody who did not see the spine on the images. */
  private String otherwise() throws IOException {
    Path truth = Path.of(truth());
    Files.copy(truth.resolveSibling("masks.nii.gz"), folder.resolve("masks.nii.gz"));
    Path other = folder.resolve("reading.json");
    String text = Files.readString(truth);
    return Files.writeString(other, text.replace("[\"cervical\"]", "[]")).toString();
  }

  private void handIn(String reader) {
    said("add", reader, "--readings", "--reader", reader, truth());
  }

  /** Nothing listens at this port. */
  private void reach(String machine, boolean server) throws IOException {
    Path file = folder.resolve(machine).resolve("project-server.json");
    int port = this.server.address(schema, machine).port();
    String text = Files.readString(file);
    Files.writeString(file, text.replaceAll("(\"port\"\\s*:\\s*)\\d+", "$1" + (server ? port : 1)));
  }

  @Test
  void fromTwoMachinesToATable() {
    handIn("ben");
    CommandRun early = typed("agreement", "anna");
    assertFalse(early.out().contains("ben"), early.out());
    handIn("anna");

    List<String> status = said("status", "lead");
    assertTrue(status.get(1).matches("anna +\\d+ +0 +1 +0 +-"), status::toString);
    assertEquals("1 studies, 1 with a consensus, 0 disagreements to settle.", status.getLast());
    assertTrue(
        said("agreement", "lead").stream()
            .anyMatch(line -> line.startsWith("region/vermis,anna ben,percent-agreement,1.0")));
    assertEquals(List.of("Everything is as it was written."), said("verify", "lead"));
    assertEquals(List.of("Nothing was refused."), said("refused", "anna"));
    assertEquals(List.of("0 events copied, of 0 readings."), said("replicate", "anna"));
  }

  @Test
  void whatTheFolderKnowsIsSaidWithoutTheServer() throws IOException {
    handIn("anna");
    reach("anna", false);

    List<String> status = said("status", "anna");

    assertTrue(status.get(1).matches("anna +0 +0 +1 +0 +-"), status::toString);
    assertTrue(status.getLast().endsWith("the server cannot be reached."), status::toString);
  }

  @Test
  void aReadingThatWasRefusedIsGivenBack() throws IOException {
    reach("anna", false);
    handIn("anna");
    reach("anna", true);
    said("join", "anna-at-home", at("anna"));
    said("add", "anna-at-home", "--readings", "--reader", "anna", otherwise());

    CommandRun status = typed("status", "anna");
    assertTrue(status.err().contains("S0001-anna was handed in from elsewhere"), status.err());

    Path out = folder.resolve("back");
    List<String> back = said("refused", "anna", "--out", out.toString());
    Path reading = Path.of(back.getFirst());
    assertTrue(reading.startsWith(out) && Files.exists(reading), back::toString);
    assertEquals(
        List.of("1 readings added."),
        said("add", "anna", "--readings", "--reader", "anna", reading.toString()));

    String number = back.getLast().split(" ", 2)[0];
    assertEquals(List.of("Nothing was refused."), said("refused", "anna", "--forget", number));
    assertEquals(2, typed("refused", "anna", "--forget", number).status());
  }

  @Test
  void aWrongPasswordIsASentence() throws IOException {
    System.setProperty(
        PASSWORDS, Files.writeString(folder.resolve("wrong"), "*:*:*:*:no\n").toString());

    CommandRun refused = typed("status", "anna");

    assertEquals(2, refused.status());
    assertTrue(refused.err().contains("the server wants another password"), refused.err());
    assertFalse(refused.err().contains("Exception"), refused.err());
  }
}
