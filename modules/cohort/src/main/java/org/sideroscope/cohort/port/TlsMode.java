package org.sideroscope.cohort.port;

import java.util.Arrays;
import java.util.Optional;

/** How a connection to a server is kept from being overheard. The words are PostgreSQL's own. */
public enum TlsMode {
  /** Encrypted, to a server whose certificate names it and is signed by a trusted authority. */
  VERIFY_FULL("verify-full"),
  /** Encrypted, to whoever answers. */
  REQUIRE("require"),
  /** In the clear; only within one machine. */
  DISABLE("disable");

  private final String key;

  TlsMode(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  public static Optional<TlsMode> parse(String key) {
    return Arrays.stream(values()).filter(mode -> mode.key.equals(key)).findFirst();
  }
}
