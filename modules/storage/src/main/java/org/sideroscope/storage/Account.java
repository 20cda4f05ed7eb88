package org.sideroscope.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Under which account of which machine a program runs. */
public record Account(String user, String machine) {

  private static final String UNKNOWN = "unknown";

  /** The one that this program runs under. */
  public static Account here() {
    return new Account(System.getProperty("user.name", UNKNOWN), machine(System.getenv()));
  }

  /** Who reads: {@code id (user@machine)}. */
  public String reading(String readerId) {
    return "%s (%s)".formatted(readerId, this);
  }

  /** {@code user@machine}. */
  @Override
  public String toString() {
    return user + "@" + machine;
  }

  /** What the machine calls itself; the network is asked last, since it may take its time. */
  private static String machine(Map<String, String> environment) {
    return Stream.of("COMPUTERNAME", "HOSTNAME")
        .flatMap(name -> Optional.ofNullable(environment.get(name)).stream())
        .filter(name -> !name.isBlank())
        .findFirst()
        .or(Account::told)
        .orElseGet(Account::asked);
  }

  private static Optional<String> told() {
    try {
      return Optional.of(Files.readString(Path.of("/etc/hostname")).strip())
          .filter(name -> !name.isEmpty());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String asked() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException e) {
      return UNKNOWN;
    }
  }
}
