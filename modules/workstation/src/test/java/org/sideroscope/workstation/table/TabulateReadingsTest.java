package org.sideroscope.workstation.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.foundation.Progress;
import org.sideroscope.readingformat.ReadingReader;

class TabulateReadingsTest {

  private final ReadingReader parser = new ReadingReader();

  @TempDir Path folder;

  @Test
  void everyReadingIsALineInEachTableAndOneThatIsRefusedIsNamed() throws IOException {
    Path one = reading("one", "\"regions\":{\"vermis\":{\"state\":\"present\"}}");
    Path bad = reading("bad", "\"regions\":{\"folia\":{\"state\":1}}");
    Path two = reading("two", "\"distribution\":\"symmetric\"");
    Path out = folder.resolve("tables");

    TabulateReadings.Tabulated written =
        new TabulateReadings(parser, new Classifier())
            .write(List.of(one, bad, two), out, Locale.UK, Progress.NONE)
            .orThrow();

    assertEquals(2, written.rows());
    assertEquals(3, Files.readAllLines(out.resolve("readings.csv")).size());
    assertEquals(1, written.refused().size());
    assertTrue(written.refused().getFirst().describe().contains("bad.json: regions.folia.state"));
    List<String> lines = Files.readAllLines(out.resolve("readings.jsonl"));
    assertEquals(parser.parse(one).orThrow(), parser.parse(lines.getFirst()).orThrow());
    assertEquals(parser.parse(two).orThrow(), parser.parse(lines.getLast()).orThrow());
  }

  private Path reading(String name, String members) throws IOException {
    return Files.writeString(
        folder.resolve(name + ".json"), "{\"format\":\"sideroscope-reading/1\"," + members + "}");
  }
}
