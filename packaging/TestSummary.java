import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** Adds up what the test reports below a folder say: passed, failed, skipped and why. */
final class TestSummary {

  private final Map<String, Integer> reasons = new TreeMap<>();
  private int run;
  private int failed;
  private int skipped;

  public static void main(String[] arguments) throws Exception {
    var summary = new TestSummary();
    List<Path> reports = reportsBelow(Path.of(arguments[0]));
    for (Path report : reports) {
      summary.add(report);
    }
    summary.print();
    System.exit(summary.failed > 0 || summary.run == 0 ? 1 : 0);
  }

  private static List<Path> reportsBelow(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.getParent().endsWith("surefire-reports"))
          .filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
          .toList();
    }
  }

  private void add(Path report) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var cases = factory.newDocumentBuilder().parse(report.toFile()).getElementsByTagName("testcase");
    for (int i = 0; i < cases.getLength(); i++) {
      addCase((Element) cases.item(i));
    }
  }

  private void addCase(Element testCase) {
    run++;
    if (testCase.getElementsByTagName("failure").getLength() > 0
        || testCase.getElementsByTagName("error").getLength() > 0) {
      failed++;
    }
    var skips = testCase.getElementsByTagName("skipped");
    if (skips.getLength() > 0) {
      skipped++;
      reasons.merge(reason((Element) skips.item(0)), 1, Integer::sum);
    }
  }

  /** The sentence of a failed assumption, which is written as a message or as the text below. */
  private static String reason(Element skip) {
    String said = skip.hasAttribute("message") ? skip.getAttribute("message") : skip.getTextContent();
    return said.lines().findFirst().orElse("").replaceFirst("^.*Assumption failed: ", "").strip();
  }

  private void print() {
    reasons.forEach((why, count) -> System.out.println("skipped " + count + ": " + why));
    System.out.printf(
        "%d passed, %d failed, %d skipped%n", run - failed - skipped, failed, skipped);
  }
}
