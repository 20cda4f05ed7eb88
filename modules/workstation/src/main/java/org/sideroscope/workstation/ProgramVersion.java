package org.sideroscope.workstation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version the program was built as. */
public final class ProgramVersion {

  private ProgramVersion() {}

  /** Name and version, as readings and reports name the program. */
  public static String program() {
    return "Sideroscope " + number();
  }

  /** The version alone, such as {@code 0.1.0}. */
  public static String number() {
    try (InputStream in = ProgramVersion.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
