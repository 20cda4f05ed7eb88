package org.sideroscope.dicomobjects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.pixelmed.validate.DicomSRValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.dicomobjects.part10.Part10Reader;
import org.sideroscope.dicomobjects.part10.Part10Writer;

/**
 * PixelMed's check of the templates of PS3.16, in a process of its own because of its memory.
 *
 * <p>It judges all measurement groups by TID 1411 as soon as one refers to a segment, where TID
 * 1500 lets each follow its own template. A report that mixes them is therefore judged twice: with
 * the groups that have a segment, and with those that have none.
 */
final class Templates {

  private static final String MEASUREMENTS = "126010";
  private static final String REFERENCED_SEGMENT = "121191";

  private Templates() {}

  /** Prints what a validator says of each file; one remembers what it found in the last. */
  public static void main(String[] files) throws Exception {
    for (String file : files) {
      System.out.println(new DicomSRValidator().validate(file, false, true, true, true, true));
    }
  }

  /** What is wrong with a report, a line each. */
  static List<String> judge(Path report) {
    try {
      List<Path> variants = variants(report);
      List<String> command = new ArrayList<>(JAVA);
      variants.forEach(file -> command.add(file.toString()));
      List<String> lines = Peer.run("a Java runtime", command);
      assertEquals(
          variants.size(),
          lines.stream().filter(line -> line.contains("IOD validation complete")).count(),
          () -> "The validator did not come to its end: " + lines);
      return lines;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static final List<String> JAVA =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-Xmx3g",
          "-Xss64m",
          "-Djdk.xml.xpathExprOpLimit=0",
          "-Djdk.xml.xpathExprGrpLimit=0",
          "-Djdk.xml.xpathTotalOpLimit=0",
          "-cp",
          System.getProperty("java.class.path"),
          Templates.class.getName());

  private static List<Path> variants(Path report) throws IOException {
    boolean mixed = groups(read(report), true) > 0 && groups(read(report), false) > 0;
    if (!mixed) {
      return List.of(report);
    }
    return List.of(only(report, true), only(report, false));
  }

  private static Path only(Path report, boolean withSegment) throws IOException {
    Item item = read(report);
    measurements(item).forEach(container -> keep(container, withSegment));
    String name = report.getFileName() + (withSegment ? ".segments" : ".answers");
    return Files.write(report.resolveSibling(name), Part10Writer.bytes(item));
  }

  private static void keep(Item container, boolean withSegment) {
    container.items(
        "ContentSequence",
        container.items("ContentSequence").stream()
            .filter(group -> hasSegment(group) == withSegment)
            .toList());
  }

  private static long groups(Item item, boolean withSegment) {
    return measurements(item).stream()
        .flatMap(container -> container.items("ContentSequence").stream())
        .filter(group -> hasSegment(group) == withSegment)
        .count();
  }

  private static List<Item> measurements(Item item) {
    return item.items("ContentSequence").stream()
        .filter(child -> isNamed(child, MEASUREMENTS))
        .toList();
  }

  private static boolean hasSegment(Item group) {
    return group.items("ContentSequence").stream()
        .anyMatch(child -> isNamed(child, REFERENCED_SEGMENT));
  }

  private static boolean isNamed(Item item, String code) {
    return item.item("ConceptNameCodeSequence")
        .map(name -> name.text("CodeValue"))
        .filter(code::equals)
        .isPresent();
  }

  private static Item read(Path file) throws IOException {
    try (Part10Reader reader = new Part10Reader()) {
      return reader.read(Source.file(file)).orThrow().dataSet();
    }
  }
}
