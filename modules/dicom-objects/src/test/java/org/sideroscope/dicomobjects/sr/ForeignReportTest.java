package org.sideroscope.dicomobjects.sr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.dicomobjects.ImagesOnDisk;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.dicomobjects.part10.Part10Reader;
import org.sideroscope.dicomobjects.sr.ContentItem.Value;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;

/** Structured reports of other makers. */
class ForeignReportTest {

  @Test
  void theTreeOfAnotherMakerIsReadAndIsNoReading() throws IOException {
    Item report = read();
    ContentItem tree = ContentSequence.read(report);

    assertTrue(tree.is(Codes.load().get("imaging-measurement-report")));
    assertTrue(all(tree).anyMatch(item -> item.value() instanceof Value.Numeric));
    assertTrue(
        all(tree)
            .anyMatch(
                item -> item.value() instanceof Value.Image image && !image.segments().isEmpty()));
    assertEquals(
        Optional.of(FailureReason.UNSUPPORTED),
        new ReportObject(Codes.load()).read(report).toFailure().map(Failure::reason));
  }

  private static Stream<ContentItem> all(ContentItem item) {
    return Stream.concat(Stream.of(item), item.children().stream().flatMap(ForeignReportTest::all));
  }

  private static Item read() throws IOException {
    try (Part10Reader reader = new Part10Reader()) {
      return reader
          .read(Source.file(ImagesOnDisk.shared("61_sr_tid1500_dcmqi").resolve("sr.dcm")))
          .orThrow()
          .dataSet();
    }
  }
}
