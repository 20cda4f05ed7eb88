package org.sideroscope.dicom.stack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalDouble;
import org.sideroscope.dicom.AcquisitionFacts;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.SignalPart;

/**
 * What frames of one stack have in common, but for orientation and time, which take a look at all
 * of them.
 */
record StackKey(
    String series,
    boolean enhanced,
    boolean placed,
    List<String> imageType,
    SignalPart signalPart,
    long echoTimeUs,
    int columns,
    int rows,
    long columnSpacingUm,
    long rowSpacingUm,
    int samples,
    int bitsAllocated,
    boolean signed,
    String photometric) {

  static StackKey of(ImageFrame frame) {
    AcquisitionFacts acquisition = frame.acquisition();
    FramePixels pixels = frame.file().pixels();
    return new StackKey(
        series(frame.file()),
        frame.file().enhanced(),
        frame.placement().isPresent(),
        imageType(frame),
        acquisition.signalPart(),
        thousandths(acquisition.echoTimeMs()),
        acquisition.columns(),
        acquisition.rows(),
        thousandths(acquisition.columnSpacingMm()),
        thousandths(acquisition.rowSpacingMm()),
        pixels.samples(),
        pixels.bitsAllocated(),
        pixels.signed(),
        pixels.photometric());
  }

  /** Whether it is known where the images lie and how large they are. */
  boolean isInPatient() {
    return placed && columnSpacingUm > 0;
  }

  /** Files that name no series are taken folder by folder. */
  private static String series(ImageFile file) {
    String uid = file.series().seriesInstanceUid();
    return uid.isEmpty() ? file.source().folder() : uid;
  }

  /**
   * With the segment, since each segment of each segmentation is a stack of its own, and with the
   * loss, so that a lossy copy of a series never stands in for the series.
   */
  private static List<String> imageType(ImageFrame frame) {
    List<String> imageType = new ArrayList<>(frame.acquisition().imageType());
    if (frame.file().lossy()) {
      imageType.add("compressed with loss");
    }
    if (frame.isOfSegmentation()) {
      imageType.add(frame.file().sopInstanceUid() + " " + frame.segment());
    }
    return List.copyOf(imageType);
  }

  private static long thousandths(OptionalDouble number) {
    return number.isPresent() ? Math.round(number.getAsDouble() * 1000) : -1;
  }

  /**
   * A name for the stack that is the same on every run.
   *
   * @param orientation which of the orientations under this key, from 0
   * @param timePoint which time point, from 1, or 0
   */
  String id(int orientation, int timePoint) {
    String text = this + "|" + orientation + "|" + timePoint;
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return series + "#" + HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
