package org.sideroscope.workstation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.findings.Region;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.event.KeyImageAdded;
import org.sideroscope.review.reading.ReadingState;
import org.sideroscope.testimages.PhantomSize;
import org.sideroscope.testimages.anatomy.Head;
import org.sideroscope.workstation.DecodedPng;
import org.sideroscope.workstation.Desk;
import org.sideroscope.workstation.Phantom;
import org.sideroscope.workstation.picture.RegionStyle;

@ExtendWith(Phantom.Shared.class)
class ReportsTest {

  private static final int WHITE = 0xFFFFFFFF;
  private static final Pattern PICTURE = Pattern.compile("data:image/png;base64,([A-Za-z0-9+/=]+)");

  @TempDir Path home;
  @TempDir Path folder;

  @Test
  void aReportShowsTheChosenKeyImageAndTheMostMarkedSliceOfEachOtherRegion(Phantom phantom)
      throws IOException {
    Report report = report(phantom);

    List<BufferedImage> pictures = pictures(report.html());
    assertEquals(List.of(), report.notices());
    assertEquals(3, pictures.size());
    for (BufferedImage picture : pictures) {
      assertTrue(Math.max(picture.getWidth(), picture.getHeight()) >= 480);
    }
    assertEquals(
        List.of("vermis/superior", "brainstem/pons.left", "sulci/s1"),
        report.model().keyImages().stream()
            .map(image -> image.image().labels().getFirst())
            .toList());
    assertEquals("", report.model().keyImages().getFirst().caption());
    assertTrue(report.model().keyImages().get(1).caption().contains("chosen by the program"));
  }

  @Test
  void marksAreDrawnInTheColourOfTheirRegion(Phantom phantom) throws IOException {
    BufferedImage pons = pictures(report(phantom).html()).get(1);

    assertTrue(count(pons, 0xFF000000 | RegionStyle.rgb(Region.BRAINSTEM)) > 100);
    assertEquals(0, count(pons, 0xFF000000 | RegionStyle.rgb(Region.CN8)));
  }

  @Test
  void leftIsLeft(Phantom phantom) throws IOException {
    Desk desk = Desk.in(home, phantom.disk());
    ImageStack swi = desk.stack(ImageKind.SWI);
    PatientPoint marker = PatientPoint.of(Head.MARKER.cx(), Head.MARKER.cy(), Head.MARKER.cz());
    int slice = swi.displayGrid().toVoxel(marker).nearest().slice();
    BufferedImage picture;
    try (ReadingSession session = desk.open()) {
      session.apply(new KeyImageAdded(null, Desk.image(swi, slice))).orThrow();
      picture = pictures(make(desk, session.snapshot().state()).html()).getFirst();
    }

    // where the writer of the phantom put the marker, not where the reader of DICOM thinks it is
    VolumeGrid written = PhantomSize.SMALL.swiGrid();
    VoxelIndex at = written.toVoxel(marker).nearest();
    int scale = picture.getWidth() / written.columns();
    int column = at.column() * scale + scale / 2;
    int row = at.row() * scale + scale / 2;
    assertTrue(column > picture.getWidth() / 2);
    assertTrue(grey(picture, column, row) > 150, "the marker is bright");
    assertTrue(grey(picture, picture.getWidth() - 1 - column, row) < 60, "the other side is dark");
    assertEquals("L", letterAt(picture, picture.getWidth() * 19 / 20, picture.getWidth()));
    assertEquals("R", letterAt(picture, 0, picture.getWidth() / 20));
  }

  @Test
  void aReportIsWrittenAsADocumentOrAsJson(Phantom phantom) throws IOException {
    Desk desk = Desk.in(home, phantom.disk());
    Report report = report(phantom);

    desk.workstation().reports().write(report, folder.resolve("report.html")).orThrow();
    desk.workstation().reports().write(report, folder.resolve("report.json")).orThrow();

    assertEquals(report.html(), Files.readString(folder.resolve("report.html")));
    assertTrue(
        Files.readString(folder.resolve("report.json")).contains("\"sideroscope-report/1\""));
  }

  @Test
  void aReportNeverReplacesAReading(Phantom phantom) throws IOException {
    Desk desk = Desk.in(home, phantom.disk());
    Path reading =
        Files.writeString(folder.resolve("case.json"), "{\"format\": \"sideroscope-reading/1\"}");

    Failure failure =
        desk.workstation().reports().write(report(phantom), reading).toFailure().orElseThrow();

    assertEquals(FailureReason.CONFLICT, failure.reason());
    assertEquals("{\"format\": \"sideroscope-reading/1\"}", Files.readString(reading));
  }

  @Test
  void aReportThatCannotBeWrittenLeavesNothing(Phantom phantom) throws IOException {
    Desk desk = Desk.in(home, phantom.disk());
    Report report = report(phantom);

    for (Path target :
        List.of(folder.resolve("none").resolve("report.html"), folder.resolve("report.doc"))) {
      assertTrue(desk.workstation().reports().write(report, target).toFailure().isPresent());
    }

    try (Stream<Path> entries = Files.list(folder)) {
      assertEquals(0, entries.count());
    }
  }

  @Test
  void theReadingOfAFileIsReportedOnItsStudy(Phantom phantom) throws IOException {
    Path out = folder.resolve("truth.html");

    ReportReadingFile.Written written =
        Desk.in(home, phantom.disk())
            .workstation()
            .reportOfFile()
            .write(subject(phantom.truth(), phantom), out, Progress.NONE)
            .orThrow();

    assertEquals(List.of(), written.notices());
    String html = Files.readString(out);
    assertTrue(html.contains("type 1, classical"));
    assertTrue(html.contains("ml, "));
    assertTrue(pictures(html).size() >= 4);
    assertFalse(Files.exists(home.resolve("readings")));
  }

  @Test
  void aReadingOfAnotherStudyIsNotReportedOnThisOne(Phantom phantom) throws IOException {
    Path other =
        Files.writeString(
            folder.resolve("other.json"),
            """
            {"format": "sideroscope-reading/1", "study": {"studyInstanceUid": "1.2.3"}}
            """);

    Failure failure =
        Desk.in(home, phantom.disk())
            .workstation()
            .reportOfFile()
            .write(subject(other, phantom), folder.resolve("report.html"), Progress.NONE)
            .toFailure()
            .orElseThrow();

    assertEquals("The study of this reading is not among the images given.", failure.message());
  }

  private static ReportReadingFile.Subject subject(Path reading, Phantom phantom) {
    return new ReportReadingFile.Subject(reading, List.of(phantom.disk().folder()), Locale.UK);
  }

  private Report report(Phantom phantom) {
    Desk desk = Desk.in(home, phantom.disk());
    try (ReadingSession session = desk.open()) {
      desk.read(session, desk.stack(ImageKind.SWI), desk.stack(ImageKind.T2));
      return make(desk, session.snapshot().state());
    }
  }

  private static Report make(Desk desk, ReadingState state) {
    return desk.workstation()
        .reports()
        .make(ReportRequest.of(state, desk.disk().patient(), desk.disk().study()), Progress.NONE)
        .orThrow();
  }

  private static List<BufferedImage> pictures(String html) {
    return PICTURE.matcher(html).results().map(found -> decoded(found.group(1))).toList();
  }

  private static BufferedImage decoded(String base64) {
    try {
      return DecodedPng.of(Base64.getDecoder().decode(base64));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static int grey(BufferedImage picture, int column, int row) {
    return picture.getRGB(column, row) & 0xFF;
  }

  private static long count(BufferedImage picture, int argb) {
    long count = 0;
    for (int row = 0; row < picture.getHeight(); row++) {
      for (int column = 0; column < picture.getWidth(); column++) {
        count += picture.getRGB(column, row) == argb ? 1 : 0;
      }
    }
    return count;
  }

  /** Tells an L, which has no stroke above and one below, from an R, which has them reversed. */
  private static String letterAt(BufferedImage picture, int fromColumn, int toColumn) {
    int middle = picture.getHeight() / 2;
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int bottom = -1;
    for (int row = middle - 10; row <= middle + 10; row++) {
      for (int column = fromColumn; column < toColumn; column++) {
        if (picture.getRGB(column, row) == WHITE) {
          left = Math.min(left, column);
          top = Math.min(top, row);
          bottom = Math.max(bottom, row);
        }
      }
    }
    boolean above = picture.getRGB(left + 4, top) == WHITE;
    boolean below = picture.getRGB(left + 2, bottom) == WHITE;
    return above && !below ? "R" : below && !above ? "L" : "neither";
  }
}
