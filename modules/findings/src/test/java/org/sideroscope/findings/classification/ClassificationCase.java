package org.sideroscope.findings.classification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One case of the case files: what is given and what is expected, as statements still. */
record ClassificationCase(String name, List<Statement> given, List<Statement> expected) {

  /** What a line is about, and what it says. */
  record Statement(String about, String says) {

    static Statement parse(String line) {
      int colon = line.indexOf(": ");
      if (colon < 0) {
        throw new IllegalArgumentException("no colon in: " + line);
      }
      return new Statement(line.substring(0, colon).strip(), line.substring(colon + 2).strip());
    }

    List<String> items(String separator) {
      return says.equals("none") ? List.of() : List.of(says.split(separator, -1));
    }
  }

  /** The cases of one file of the test resources. */
  static List<ClassificationCase> of(String file) {
    List<ClassificationCase> cases = new ArrayList<>();
    List<Statement> section = null; // in a description, which nobody has to parse
    for (String line : lines(file)) {
      if (line.startsWith("case: ")) {
        cases.add(new ClassificationCase(line.substring(6), new ArrayList<>(), new ArrayList<>()));
        section = null;
      } else if (line.equals("given:")) {
        section = cases.getLast().given;
      } else if (line.equals("expect:")) {
        section = cases.getLast().expected;
      } else if (section != null && line.startsWith("  ")) {
        section.add(Statement.parse(line));
      }
    }
    return cases;
  }

  private static List<String> lines(String file) {
    try (InputStream in = ClassificationCase.class.getResourceAsStream("cases/" + file + ".txt")) {
      byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
