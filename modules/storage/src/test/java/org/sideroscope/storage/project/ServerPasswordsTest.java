package org.sideroscope.storage.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sideroscope.cohort.port.ServerAddress;
import org.sideroscope.cohort.port.TlsMode;

class ServerPasswordsTest {

  private static final ServerAddress SERVER =
      new ServerAddress("db.example.org", 5432, "trials", "study1", "r1", TlsMode.VERIFY_FULL);

  private final List<String> tried = new ArrayList<>();
  private final List<ServerAddress> asked = new ArrayList<>();
  private String right = "first";
  private Optional<String> answer = Optional.of("first");

  private Connection enter(@Nullable String password) throws SQLException {
    tried.add(String.valueOf(password));
    if (right.equals(password)) {
      return (Connection)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {Connection.class},
              (_, method, _) -> method.getName().equals("hashCode") ? 1 : null);
    }
    throw new SQLException("no", "28P01");
  }

  private ServerPasswords passwords(@Nullable String ofTheEnvironment) {
    return new ServerPasswords(
        server -> {
          asked.add(server);
          return answer;
        },
        ofTheEnvironment);
  }

  @Test
  void whatWasTypedInIsAskedOnce() throws SQLException {
    ServerPasswords passwords = passwords(null);

    assertNotNull(passwords.through(this::enter, SERVER));
    assertNotNull(passwords.through(this::enter, SERVER));

    assertEquals(List.of(SERVER), asked);
    assertEquals(List.of("null", "first", "first"), tried);
  }

  @Test
  void aPasswordThatWasChangedOnTheServerIsAskedForAgain() throws SQLException {
    ServerPasswords passwords = passwords(null);
    passwords.through(this::enter, SERVER);

    right = "second";
    answer = Optional.of("second");
    passwords.through(this::enter, SERVER);

    assertEquals(2, asked.size());
    assertEquals(List.of("null", "first", "first", "second"), tried);
  }

  @Test
  void aWrongAnswerIsNotRemembered() throws SQLException {
    ServerPasswords passwords = passwords(null);
    answer = Optional.of("wrong");
    assertThrows(SQLException.class, () -> passwords.through(this::enter, SERVER));

    answer = Optional.of("first");
    passwords.through(this::enter, SERVER);

    assertEquals(List.of("null", "wrong", "null", "first"), tried);
  }

  @Test
  void nobodyIsAskedWhereTheEnvironmentKnows() throws SQLException {
    assertNotNull(passwords("first").through(this::enter, SERVER));

    assertEquals(List.of(), asked);
  }

  @Test
  void otherTroubleAsksNobody() {
    ServerPasswords passwords = passwords(null);

    SQLException thrown =
        assertThrows(
            SQLException.class,
            () ->
                passwords.through(
                    _ -> {
                      throw new SQLException("away", "08001");
                    },
                    SERVER));

    assertEquals("08001", thrown.getSQLState());
    assertEquals(List.of(), asked);
  }
}
