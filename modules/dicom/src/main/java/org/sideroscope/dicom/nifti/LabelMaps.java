package org.sideroscope.dicom.nifti;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sideroscope.dicom.source.MalformedFileException;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicom.source.SourceReader;
import org.sideroscope.dicom.source.SourceStream;

/**
 * Tells NIfTI files that say which voxels belong to what from those that show the patient. Headers
 * do not: {@code intent_code} (nifti1.h) is seldom set, so the voxels are looked at.
 */
public final class LabelMaps {

  /** No image of a patient has as few grey values; no usual set of labels has more. */
  private static final int MOST_LABELS = 64;

  private static final int VOXELS_AT_ONCE = 1 << 13;

  private LabelMaps() {}

  /**
   * Whether a file holds whole numbers only and few different ones; reads it as far as it must.
   * Blocks.
   *
   * @return false also for what is no NIfTI file, or cannot be read
   */
  public static boolean isLabelMap(SourceReader sources, Source source) {
    try (SourceStream stream = sources.stream(source)) {
      byte[] head = stream.in().readNBytes(NiftiHeader.SIZE);
      if (!NiftiReader.isNifti(head)) {
        return false;
      }
      NiftiHeader header = NiftiHeader.read(head);
      Optional<NiftiType> type = NiftiType.of(header.dataType());
      if (type.isEmpty() || NiftiChecks.flaw(header, stream.size()).isPresent()) {
        return false;
      }
      stream.in().skipNBytes((long) header.offset() - NiftiHeader.SIZE);
      return hasFewNumbers(stream, header, type.get());
    } catch (MalformedFileException _) {
      return false;
    } catch (IOException _) {
      return false;
    }
  }

  private static boolean hasFewNumbers(SourceStream stream, NiftiHeader header, NiftiType type)
      throws IOException {
    long left = (long) header.columns() * header.rows() * header.slices() * header.times();
    Set<Double> met = new HashSet<>();
    while (left > 0) {
      int wanted = (int) Math.min(left, VOXELS_AT_ONCE) * type.bytes();
      ByteBuffer voxels = ByteBuffer.wrap(stream.in().readNBytes(wanted));
      if (voxels.remaining() < wanted) {
        return false;
      }
      voxels.order(header.bigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
      double last = Double.NaN;
      while (voxels.hasRemaining()) {
        double value = type.next(voxels);
        if (value != last) {
          last = value;
          met.add(value);
          if (value != Math.rint(value) || met.size() > MOST_LABELS) {
            return false;
          }
        }
      }
      left -= wanted / type.bytes();
    }
    return true;
  }
}
