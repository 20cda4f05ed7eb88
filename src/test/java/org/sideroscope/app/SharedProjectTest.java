package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.port.ServerAddress;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.storage.project.PostgresServer;
import org.sideroscope.storage.project.WithPostgres;
import org.sideroscope.storage.sqlite.AuditedReading;
import org.sideroscope.storage.sqlite.ReadingAudit;
import org.sideroscope.workstation.project.Project;
import org.sideroscope.workstation.project.Projects;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Reading for a project that a server holds. */
@ExtendWith(WithPostgres.class)
class SharedProjectTest extends WithWindow {

  private static final String SCHEMA = "window";

  private final PostgresServer server;
  private final Projects projects;

  SharedProjectTest(PostgresServer server) {
    this.server = server;
    this.projects = new Projects(Clock.systemUTC(), "tests", server.prompt());
  }

  @BeforeEach
  void projectThatTheFirstReaderJoined() throws SQLException {
    server.run("CREATE ROLE r1", "CREATE ROLE r2");
    server.letIn("r1");
    try (Project project =
        projects
            .create(lead(), server.address(SCHEMA, PostgresServer.COORDINATOR), protocol())
            .orThrow()) {
      SmallProject.fill(project, List.of(DEMO));
    }
    projects.join(laptop(), server.address(SCHEMA, "r1")).orThrow().close();
  }

  @AfterEach
  void dropProject() throws SQLException {
    server.run(
        "DROP SCHEMA \"" + SCHEMA + "\" CASCADE",
        "DROP OWNED BY r1, r2 CASCADE",
        "DROP ROLE r1",
        "DROP ROLE r2");
  }

  private static Protocol protocol() {
    return SmallProject.protocol();
  }

  private Path lead() {
    return folder.resolve("lead");
  }

  private Path laptop() {
    return folder.resolve("laptop");
  }

  @Test
  void thePasswordIsAskedOnceAndTheReadingGoesToTheServerWithItsLog(FxRobot robot)
      throws SQLException {
    window.files.next = laptop();
    command(robot, "open project");
    window.waitUntil(() -> window.has("password-sheet"));
    assertTrue(window.text("password-title").contains("r1 at 127.0.0.1"));
    robot.write("wrong").type(KeyCode.ENTER);
    window.waitUntil(() -> window.words("notices").contains("the server wants another password"));
    command(robot, "open project");
    window.waitUntil(() -> window.has("password-sheet"));
    enter(robot);

    answerAndHandIn(robot);

    assertFalse(window.has("password-sheet"));
    assertEquals(1, count("submission"));
    List<AuditedReading> made =
        new ReadingAudit(laptop().resolve("readings.db")).of(_ -> true).orThrow();
    assertEquals(made.getFirst().lines().size(), count("reading_event"));
    assertTrue(count("reading_event") > 0);
  }

  @Test
  void whoCoordinatesIsAskedOverTheSheetAndSeesHowFarReadersAre(FxRobot robot) {
    window.files.next = lead();
    command(robot, "coordinate a project");
    window.waitUntil(() -> window.has("password-sheet"));
    robot.write(PostgresServer.PASSWORD).type(KeyCode.ENTER);

    window.waitUntil(() -> window.has("overview-done-r1"));
    window.settle();
    assertFalse(window.has("password-sheet"));
    assertEquals("0 of 1", window.text("overview-done-r1"));
    assertTrue(window.has("project-sheet"));
    robot.type(KeyCode.ESCAPE);
    window.waitUntil(() -> !window.has("project-sheet"));
  }

  @Test
  void whatTheServerRefusedIsToldAndGivenBack(FxRobot robot) throws IOException {
    Assignment assignment = readElsewhereMeanwhile();
    window.files.next = laptop();
    command(robot, "open project");
    window.waitUntil(() -> window.has("password-sheet"));
    enter(robot);
    window.waitUntil(() -> window.text("server-refused").equals("One step was refused…"));
    assertTrue(window.words("notices").contains("was handed in from elsewhere meanwhile"));

    window.files.next = folder.resolve("back");
    window.click("server-refused");
    window.waitUntil(() -> window.has("refused-confirm"));
    window.click("refused-confirm");
    window.waitUntil(() -> window.words("notices").contains("1 refused readings saved"));
    window.settle();

    assertFalse(window.has("server-refused"));
    try (var files = Files.walk(folder.resolve("back"))) {
      Path reading = files.filter(file -> file.endsWith("reading.json")).findFirst().orElseThrow();
      assertTrue(reading.toString().contains(assignment.name()), reading::toString);
      assertEquals("{\"made\": \"away\"}", Files.readString(reading));
    }
  }

  /** Asks for the password, the reader, and lets the study come. */
  private void enter(FxRobot robot) {
    robot.write(PostgresServer.PASSWORD).type(KeyCode.ENTER);
    window.waitUntil(() -> window.has("project-seats"));
    robot.type(KeyCode.ENTER);
    window.waitUntil(() -> window.has("worklist"));
    window.settle();
  }

  private void answerAndHandIn(FxRobot robot) {
    window.waitUntil(() -> window.has("card-result"));
    robot.push(KeyCode.SHIFT, KeyCode.A);
    window.waitUntil(() -> window.has("rest-confirm"));
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.DIGIT0, KeyCode.U, KeyCode.DIGIT0, KeyCode.BACK_SPACE, KeyCode.DIGIT0);
    window.waitUntil(() -> window.text("worklist-progress").startsWith("1 of 1 done"));
    window.settle();
    List<String> texts = WaitForAsyncUtils.waitForAsyncFx(10_000, EveryText::ofAllWindows);
    assertTrue(texts.stream().noneMatch(text -> text.contains("Drop a")), texts::toString);
  }

  /** The laptop read away from the network what the desk handed in meanwhile. */
  private Assignment readElsewhereMeanwhile() throws IOException {
    Assignment assignment = new Assignment("S0001", "r1", 1);
    Path file = laptop().resolve("project-server.json");
    String kept = Files.readString(file);
    ServerAddress address = server.address(SCHEMA, "r1");
    Files.writeString(file, kept.replace(String.valueOf(address.port()), "1"));
    handIn(laptop(), assignment, "{\"made\": \"away\"}");
    Files.writeString(file, kept);
    projects.join(folder.resolve("desk"), address).orThrow().close();
    handIn(folder.resolve("desk"), assignment, "{\"made\": \"at the desk\"}");
    return assignment;
  }

  private void handIn(Path machine, Assignment assignment, String reading) {
    try (Project project = projects.open(machine).orThrow()) {
      project
          .store()
          .submit(new Submission(assignment, 0, reading, Map.of(), 1, "window"), 1, project.who())
          .orThrow();
    }
  }

  private int count(String table) throws SQLException {
    try (Connection connection = server.connect(PostgresServer.COORDINATOR);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT COUNT(*) FROM \"" + SCHEMA + "\"." + table)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
