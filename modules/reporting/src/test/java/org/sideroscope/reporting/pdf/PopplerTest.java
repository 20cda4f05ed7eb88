package org.sideroscope.reporting.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.reporting.ReportModel;
import org.sideroscope.reporting.SamplePictures;
import org.sideroscope.reporting.Samples;

/** What another maker's reader of PDF says of the file. */
class PopplerTest {

  @TempDir Path folder;

  @Test
  void popplerReadsATaggedA4DocumentOfThisTitle() throws Exception {
    String info = run("pdfinfo", report().toString());

    assertTrue(info.matches("(?s).*Title:\\s+Superficial siderosis reading: Phantom, Ada.*"), info);
    assertTrue(info.matches("(?s).*Tagged:\\s+yes.*"), info);
    assertTrue(info.matches("(?s).*Encrypted:\\s+no.*"), info);
    assertTrue(info.contains("(A4)"), info);
  }

  /** Ligatures look better, and hide a word from those who search for it. */
  @Test
  void wordsAreFoundAsTheyAreWritten() throws Exception {
    String text = run("pdftotext", report().toString(), "-");

    for (String word : List.of("Superficial", "flocculus", "Confidence", "haemosiderin")) {
      assertTrue(text.contains(word), word);
    }
  }

  @Test
  void popplerDrawsEveryPage() throws Exception {
    Path report = report();
    String drawn =
        run("pdftoppm", "-r", "40", "-gray", report.toString(), folder.resolve("p").toString());

    assertEquals("", drawn);
    try (Stream<Path> pages = Files.list(folder)) {
      assertTrue(pages.filter(page -> page.toString().endsWith(".pgm")).count() > 2);
    }
  }

  private Path report() throws IOException {
    ReportModel model =
        ReportModel.of(Samples.source(Samples.classical(), SamplePictures.keyImages(), Locale.UK));
    return Files.write(
        folder.resolve("report.pdf"),
        new PdfReport(new ReportFonts(List.of())).write(model).bytes());
  }

  private static String run(String... command) throws Exception {
    assumeTrue(
        Stream.of("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, command[0]))),
        command[0] + " of poppler-utils is not installed");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }
}
