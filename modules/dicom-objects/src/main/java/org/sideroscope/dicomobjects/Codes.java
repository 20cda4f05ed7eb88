package org.sideroscope.dicomobjects;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sideroscope.dicomobjects.part10.Item;

/**
 * The codes of all concepts, by the program's own keys such as {@code brainstem/pons}. They stand
 * in one data file, so that a code can be replaced without a change of the program.
 */
public final class Codes {

  /** The scheme of concepts that no published scheme has a code for. */
  public static final String PRIVATE_SCHEME = "99SIDEROSCOPE";

  private static final String FILE = "codes.tsv";

  private final Map<String, Code> byKey;

  private Codes(Map<String, Code> byKey) {
    this.byKey = Collections.unmodifiableMap(byKey);
  }

  /** Reads the data file of the program. */
  public static Codes load() {
    try (InputStream in = Codes.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its codes.");
      }
      return new Codes(
          parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException("The program's codes cannot be read.", e);
    }
  }

  private static Map<String, Code> parse(BufferedReader lines) {
    Map<String, Code> codes = new LinkedHashMap<>();
    lines
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .forEach(cells -> codes.put(cells[0], new Code(cells[1], cells[2], cells[3])));
    return codes;
  }

  /**
   * @throws IllegalArgumentException if no concept has this key
   */
  public Code get(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException(key + " has no code."));
  }

  public Optional<Code> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Every key with its code, in the order of the file. */
  public Map<String, Code> all() {
    return byKey;
  }

  /** The word behind {@code family/} whose code this is, such as {@code yes} of {@code answer}. */
  public Optional<String> wordOf(String family, Code code) {
    String start = family + "/";
    return byKey.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(start) && entry.getValue().isSame(code))
        .map(entry -> entry.getKey().substring(start.length()))
        .findFirst();
  }

  /** The item that declares the private scheme (PS3.3 C.12.1, Coding Scheme Identification). */
  public static Item declaration() {
    return new Item()
        .put("CodingSchemeDesignator", PRIVATE_SCHEME)
        .put("CodingSchemeName", "Sideroscope concepts of superficial siderosis")
        .put("CodingSchemeResponsibleOrganization", "Sideroscope");
  }
}
