package org.sideroscope.storage.project;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.postgresql.util.GT;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;

/**
 * What went wrong in a database, in a sentence. Told from SQL's state codes (PostgreSQL's manual,
 * appendix A) and quoting nothing of the database, which may tell of a patient.
 */
record DatabaseTrouble(SQLException cause) {

  /** The state of what this user may not do. */
  static final String NOT_ALLOWED = "42501";

  /** The server ends the connection, is starting or is stopping. */
  private static final Set<String> GOING_DOWN = Set.of("57P01", "57P02", "57P03", "57P05", "25P03");

  /** A password is missing (the driver's own) or wrong. */
  private static final Set<String> PASSWORD = Set.of("08004", "28P01");

  /**
   * Two refusals that the driver marks as it marks a missing password and a network that is away.
   */
  private static final String NO_TLS = "The server does not support SSL.";

  private static final String NAME_CHECK = "PgjdbcHostnameVerifier";

  /** Whether the server wants a password, or another one. */
  boolean isAboutThePassword() {
    return PASSWORD.contains(state()) && !isAboutTls();
  }

  /** Whether the server may be there again later. */
  boolean isUnreachable() {
    return !isAboutThePassword()
        && !isAboutTls()
        && (state().startsWith("08") || GOING_DOWN.contains(state()));
  }

  private boolean isAboutTls() {
    String said = Objects.requireNonNullElse(cause.getMessage(), "");
    return said.equals(GT.tr(NO_TLS)) || said.contains(NAME_CHECK) || hasTlsCause();
  }

  private boolean hasTlsCause() {
    return Stream.iterate((Throwable) cause, Objects::nonNull, Throwable::getCause)
        .limit(5)
        .anyMatch(SSLException.class::isInstance);
  }

  private String state() {
    return Objects.requireNonNullElse(cause.getSQLState(), "");
  }

  Failure failure() {
    return Failure.of(
        FailureReason.IO, "The project could not be read or changed: " + sentence() + ".");
  }

  private String sentence() {
    if (isAboutThePassword()) {
      return "the server wants another password than it was given, or one at all; it is taken from"
          + " ~/.pgpass, PGPASSFILE or PGPASSWORD, or asked for";
    }
    if (isAboutTls()) {
      return "the server's certificate is not its own or not one that ~/.postgresql/root.crt vouches for,"
          + " or the server does not encrypt";
    }
    if (isUnreachable()) {
      return "the server cannot be reached";
    }
    return switch (state()) {
      case "28000", NOT_ALLOWED -> "the server does not allow it to this user";
      case "3D000" -> "the server has no such database";
      case "42P01", "3F000" -> "the server holds no such project, or not for this user";
      case "55P03" -> "others are changing it; try again";
      default -> "the database refuses; check that there is room and that you may write";
    };
  }
}
