package org.sideroscope.dicomobjects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The validators of dicom3tools, with the warnings that have a reason. */
public final class Conformance {

  private static final String DICOM3TOOLS = "Debian package dicom3tools";

  private Conformance() {}

  /** One object has neither an error nor a warning without a reason. */
  public static void assertConforms(Path file) {
    assertEquals(
        List.of(),
        Peer.run(DICOM3TOOLS, List.of("dciodvfy", "-new", file.toString())).stream()
            .filter(line -> line.startsWith("Error") || line.startsWith("Warning"))
            .filter(line -> line.startsWith("Error") || !isAccepted(line))
            .toList(),
        String.valueOf(file.getFileName()));
  }

  /** The objects and images agree about their patient, study, series and frame of reference. */
  public static void assertConsistent(List<Path> files) {
    List<String> command = new ArrayList<>(List.of("dcentvfy"));
    files.forEach(file -> command.add(file.toString()));
    assertEquals(
        List.of(),
        Peer.run(DICOM3TOOLS, command).stream().filter(line -> !isAccepted(line)).toList());
  }

  /**
   * DCMTK can print the content tree: its structure and relationships are those of the SOP class.
   */
  public static void assertDumps(Path file) {
    assertEquals(
        List.of(),
        Peer.run("Debian package dcmtk", List.of("dsrdump", file.toString())).stream()
            .filter(line -> line.startsWith("E:") || line.startsWith("W:"))
            .filter(line -> line.startsWith("Error") || !isAccepted(line))
            .toList());
  }

  /** PixelMed finds every row, code and relationship of the templates where PS3.16 has them. */
  public static void assertFollowsTemplates(Path file) {
    assertEquals(
        List.of(),
        Templates.judge(file).stream()
            .filter(line -> line.contains("Error") || line.contains("Warning"))
            .filter(line -> line.startsWith("Error") || !isAccepted(line))
            .toList());
  }

  private static boolean isAccepted(String warning) {
    return accepted().stream().anyMatch(known -> known.matcher(warning).find());
  }

  /** Patterns of the warnings that have a reason in the list beside this class. */
  private static List<Pattern> accepted() {
    try (InputStream in = Conformance.class.getResourceAsStream("accepted-warnings.tsv")) {
      return new String(in == null ? new byte[0] : in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .filter(cells -> cells.length == 2 && !cells[1].isBlank())
          .map(cells -> Pattern.compile(cells[0]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
