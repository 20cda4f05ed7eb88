package org.sideroscope.review.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sideroscope.review.Stacks.SWI;
import static org.sideroscope.review.Stacks.T2;
import static org.sideroscope.review.Stacks.voxels;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.MaskFile;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.Stacks;
import org.sideroscope.review.gesture.Gesture;
import org.sideroscope.review.gesture.ImportReading;
import org.sideroscope.review.gesture.PaintMark;
import org.sideroscope.review.gesture.RecordSulcus;
import org.sideroscope.review.reading.MarkSource;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;
import org.sideroscope.review.reading.SourceImage;

class ReadingExchangeTest {

  private static final Place LEFT_PONS = Place.of(SiteKey.of(Site.PONS, Side.LEFT));
  private static final Place SUPERIOR_VERMIS = Place.of(SiteKey.of(Site.SUPERIOR_VERMIS));

  @Test
  void aMarkedReadingComesBackWhole() {
    ReadingState state = marked();
    PortableReading files = ReadingExport.of(state, "reading");

    OpenedReading opened = open(files.reading(), files.maskFiles(), List.of(T2, SWI));
    ReadingState back =
        apply(ReadingState.EMPTY, new ImportReading(opened.reading(), opened.marks(), ""));

    assertEquals(List.of(), opened.problems());
    assertEquals(state.marks(), back.marks());
    assertEquals(state.reading(), back.reading());
  }

  @Test
  void theReadingNamesItsMaskFilesAndTheirLabels() {
    PortableReading files = ReadingExport.of(marked(), "reading");

    assertEquals(
        Set.of("reading.masks.nii.gz", "reading.masks-2.nii.gz"), files.maskFiles().keySet());
    MaskFile swi = files.reading().masks().getFirst();
    assertEquals("1.2.3.1", swi.seriesInstanceUid());
    assertEquals(
        Map.of(1, "brainstem/pons.left", 2, "sulci/s1", 3, "vermis/superior"), swi.labels());
    Evidence evidence = LEFT_PONS.in(files.reading()).orElseThrow().evidence().getFirst();
    assertEquals(new Evidence.MaskLabel("reading.masks.nii.gz", 1), evidence.mask());
    assertEquals(List.of("1.2.3.1.2"), evidence.sopInstanceUids());
    assertNotNull(LEFT_PONS.in(files.reading()).orElseThrow().measurements());
  }

  @Test
  void theSameReadingIsTheSameFiles() {
    PortableReading once = ReadingExport.of(marked(), "reading");
    PortableReading again = ReadingExport.of(marked(), "reading");

    assertEquals(once.reading(), again.reading());
    once.maskFiles()
        .forEach((name, bytes) -> assertArrayEquals(bytes, again.maskFiles().get(name)));
  }

  @Test
  void marksWhoseSeriesIsNotOpenStayAsTheReadingNamesThem() {
    PortableReading files = ReadingExport.of(marked(), "reading");

    OpenedReading opened = open(files.reading(), files.maskFiles(), List.of(SWI));

    assertEquals(FailureReason.MISSING, opened.problems().getFirst().reason());
    assertEquals("reading.masks-2.nii.gz", opened.problems().getFirst().place());
    assertEquals(
        List.of("reading.masks-2.nii.gz"),
        opened.reading().masks().stream().map(MaskFile::file).toList());
    assertEquals(3, opened.marks().all().size());
    assertEquals(
        List.of("reading.masks-2.nii.gz"),
        SUPERIOR_VERMIS.in(opened.reading()).orElseThrow().evidence().stream()
            .map(evidence -> evidence.mask() == null ? "" : evidence.mask().file())
            .toList());

    ReadingState taken =
        apply(ReadingState.EMPTY, new ImportReading(opened.reading(), opened.marks(), ""));
    assertEquals(
        List.of("reading.masks-2.nii.gz", "reading.masks.nii.gz"),
        ReadingExport.of(taken, "reading").reading().masks().stream().map(MaskFile::file).toList());
  }

  @Test
  void aMaskFileThatWasChangedIsNotBelieved() {
    PortableReading files = ReadingExport.of(marked(), "reading");
    byte[] changed = files.maskFiles().get("reading.masks-2.nii.gz");
    assertNotNull(changed);

    OpenedReading opened =
        open(files.reading(), Map.of("reading.masks.nii.gz", changed), List.of(SWI));

    assertEquals(
        Set.of(FailureReason.CONFLICT, FailureReason.MISSING),
        Set.copyOf(opened.problems().stream().map(Failure::reason).toList()));
    assertTrue(opened.marks().isEmpty());
  }

  @Test
  void noMaskFileIsReadFromOutsideTheFolder() {
    for (String name : List.of("../x.nii.gz", "/etc/passwd", "a/../../x", "C:\\x", "..\\x")) {
      Reading reading =
          Reading.EMPTY.withMasks(List.of(new MaskFile(name, null, "1.2.3.1", new TreeMap<>())));
      OpenedReading opened =
          new ReadingImport(
                  List.of(SWI),
                  file -> {
                    throw new AssertionError("read " + file);
                  })
              .open(reading);
      assertEquals(FailureReason.INVALID, opened.problems().getFirst().reason());
    }
  }

  @Test
  void ofTwoStacksOfASeriesTheMarksLieOnTheirs() {
    MarkSource echo = Stacks.stack("echo2", "1.2.3.1", 8, 8, 5);
    PortableReading files = ReadingExport.of(marked(), "reading");

    OpenedReading opened = open(files.reading(), files.maskFiles(), List.of(echo, SWI, T2));

    assertEquals(marked().marks(), opened.marks());
  }

  @Test
  void ofTwoEchoesWithTheSameVoxelsTheMarksLieOnTheOneWhoseImagesAreNamed() {
    MarkSource other = withOtherImages(SWI);
    PortableReading files = ReadingExport.of(marked(), "reading");

    OpenedReading opened = open(files.reading(), files.maskFiles(), List.of(other, SWI, T2));

    assertEquals(marked().marks(), opened.marks());
  }

  private static MarkSource withOtherImages(MarkSource source) {
    MarkedStack stack = source.stack();
    return new MarkSource(
        new MarkedStack("another echo", stack.seriesInstanceUid(), stack.grid()),
        source.images().stream()
            .map(image -> SourceImage.of(image.sopInstanceUid() + ".2"))
            .toList());
  }

  private static ReadingState marked() {
    return apply(
        ReadingState.EMPTY,
        new PaintMark(LEFT_PONS, SWI, voxels(SWI, 1, 3, 10)),
        new PaintMark(SUPERIOR_VERMIS, SWI, voxels(SWI, 1, 8, 20)),
        new PaintMark(SUPERIOR_VERMIS, T2, voxels(T2, 0, 8, 20)),
        new RecordSulcus(
            Sulcus.of("s1", Side.LEFT, Lobe.FRONTAL, "central", AssessmentState.PRESENT)),
        new PaintMark(Place.ofSulcus("s1"), SWI, voxels(SWI, 4, 8, 20)));
  }

  private static ReadingState apply(ReadingState state, Gesture... gestures) {
    ReadingState now = state;
    for (Gesture gesture : gestures) {
      now = gesture.on(now).orThrow().applyTo(now);
    }
    assertFalse(now.said().region(Region.BRAINSTEM).sites().isEmpty());
    return now;
  }

  private static OpenedReading open(
      Reading reading, Map<String, byte[]> files, List<MarkSource> sources) {
    return new ReadingImport(
            sources,
            name -> {
              byte[] bytes = files.get(name);
              return bytes == null
                  ? Result.failure(FailureReason.MISSING, "There is no such file.")
                  : Result.success(bytes);
            })
        .open(reading);
  }
}
