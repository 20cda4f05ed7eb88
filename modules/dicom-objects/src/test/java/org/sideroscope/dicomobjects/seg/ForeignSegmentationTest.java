package org.sideroscope.dicomobjects.seg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicomobjects.ImagesOnDisk;
import org.sideroscope.dicomobjects.Peer;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.Mask;

/** Segmentations of other makers on the images they were made on. */
class ForeignSegmentationTest {

  private static final String SUM =
      "import pydicom,sys;print(int(pydicom.dcmread(sys.argv[1]).pixel_array.sum()))";

  private static final String FRAMES =
      """
      import hashlib, pydicom, sys
      seg = pydicom.dcmread(sys.argv[1])
      for frame, groups in zip(seg.pixel_array, seg.PerFrameFunctionalGroupsSequence):
          number = groups.SegmentIdentificationSequence[0].ReferencedSegmentNumber
          z = groups.PlanePositionSequence[0].ImagePositionPatient[2]
          if frame.any():
              print(number, "%.2f" % z, hashlib.sha1(frame.astype("uint8").tobytes()).hexdigest())
      """;

  @TempDir Path folder;

  @Test
  void everyPixelOfAnotherMakerFallsOnAVoxel() {
    Path set = ImagesOnDisk.shared("60_seg_dcmqi_liver");
    ImageStack stack =
        ImagesOnDisk.scan(set).stacks().stream()
            .filter(each -> !each.isSegmentation())
            .findFirst()
            .orElseThrow();

    SegmentationFile file = SegmentationFile.open(Source.file(set.resolve("liver.dcm"))).orThrow();
    Map<Integer, Mask> masks = file.masksOn(stack).orThrow();

    assertEquals(List.of(1), file.segments().stream().map(s -> s.number()).toList());
    assertEquals(stack.series().seriesInstanceUid(), file.sourceSeriesInstanceUid());
    assertEquals(
        List.of(String.valueOf(masks.values().stream().mapToLong(Mask::count).sum())),
        Peer.run(
            "Debian package python3-pydicom",
            List.of("/usr/bin/python3", "-c", SUM, set.resolve("liver.dcm").toString())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"60_seg_dcmqi_liver/liver.dcm", "61_sr_tid1500_dcmqi/seg.dcm"})
  void everyFrameHoldsThePixelsThatPydicomUnpacks(String path) {
    Path file = ImagesOnDisk.shared(path.substring(0, path.indexOf('/'))).resolveSibling(path);
    Map<Integer, Mask> masks =
        SegmentationFile.open(Source.file(file))
            .flatMap(opened -> opened.read(Progress.NONE))
            .orThrow()
            .onOwnVoxels()
            .orElseThrow();

    List<String> frames = new ArrayList<>();
    masks.forEach((number, mask) ->
        mask.markedSlices()
            .forEach(slice ->
                frames.add(
                    String.format(
                        Locale.ROOT,
                        "%d %.2f %s",
                        number,
                        mask.grid().toPatient(VoxelIndex.of(0, 0, slice)).z(),
                        SegmentationTest.sha1(mask, slice)))));
    assertEquals(
        frames.stream().sorted().toList(),
        Peer.run(
                "Debian package python3-pydicom",
                List.of("/usr/bin/python3", "-c", FRAMES, file.toString()))
            .stream()
            .sorted()
            .toList());
  }

  @Test
  void damagedAndOtherFilesAreRefusedWithASentence() throws IOException {
    Path set = ImagesOnDisk.shared("60_seg_dcmqi_liver");
    Path cut = Files.copy(set.resolve("liver.dcm"), folder.resolve("cut.dcm"));
    cut.toFile().setWritable(true);
    try (RandomAccessFile file = new RandomAccessFile(cut.toFile(), "rw")) {
      file.setLength(file.length() / 2);
    }

    assertEquals(FailureReason.PARSING, reason(cut));
    assertEquals(FailureReason.INVALID, reason(set.resolve("01.dcm")));
    assertEquals(
        FailureReason.PARSING, reason(Files.writeString(folder.resolve("text"), "no DICOM")));
  }

  private static FailureReason reason(Path file) {
    return SegmentationFile.open(Source.file(file))
        .flatMap(opened -> Result.<FailureReason>success(FailureReason.CANCELLED))
        .fold(read -> read, failure -> failure.reason());
  }
}
