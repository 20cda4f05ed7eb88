package org.sideroscope.dicom.nifti;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipException;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.source.FileStamp;
import org.sideroscope.dicom.source.MalformedFileException;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicom.source.SourceReader;
import org.sideroscope.dicom.source.SourceStream;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** Recognises NIfTI-1 files and describes their images; no voxel is read. */
public final class NiftiReader {

  private static final int NIFTI_2_SIZE = 540;
  private static final int MAGIC = 344;

  private final SourceReader sources;

  /**
   * @param sources reads the files; stays open
   */
  public NiftiReader(SourceReader sources) {
    this.sources = sources;
  }

  /**
   * The stacks of a file, one for each time point.
   *
   * @return empty if it is no NIfTI file; a failure with a sentence if it is one that cannot be
   *     shown
   */
  public Optional<Result<List<ImageStack>>> read(Source source) {
    try (SourceStream stream = sources.stream(source)) {
      byte[] head = stream.in().readNBytes(NiftiHeader.SIZE);
      return isNifti(head) ? Optional.of(read(source, head, stream.size())) : Optional.empty();
    } catch (MalformedFileException e) {
      return Optional.of(Result.failure(FailureReason.PARSING, e.sentence()));
    } catch (EOFException | ZipException _) {
      return Optional.empty();
    } catch (IOException _) {
      return Optional.of(Result.failure(FailureReason.IO, "It cannot be read from the disk."));
    }
  }

  /** By its size field and its magic, in either byte order; also NIfTI-2 by its size. */
  static boolean isNifti(byte[] head) {
    if (head.length < NiftiHeader.SIZE) {
      return false;
    }
    boolean magic = head[MAGIC] == 'n' && head[MAGIC + 2] == '1' && head[MAGIC + 3] == 0;
    boolean magic2 = head[4] == 'n' && head[6] == '2' && head[7] == 0;
    return (isSize(head, NiftiHeader.SIZE) && magic) || (isSize(head, NIFTI_2_SIZE) && magic2);
  }

  private static boolean isSize(byte[] head, int size) {
    int little = (head[0] & 0xFF) | (head[1] & 0xFF) << 8 | (head[2] & 0xFF) << 16 | head[3] << 24;
    return little == size || Integer.reverseBytes(little) == size;
  }

  private Result<List<ImageStack>> read(Source source, byte[] head, OptionalLong size)
      throws IOException {
    if (isSize(head, NIFTI_2_SIZE)) {
      return unsupported("It is a NIfTI-2 file; only NIfTI-1 is read.");
    }
    if (head[MAGIC + 1] != '+') {
      return unsupported("It is half of a NIfTI pair (.hdr and .img); only single files are read.");
    }
    NiftiHeader header = NiftiHeader.read(head);
    Optional<String> flaw = NiftiChecks.flaw(header, size);
    if (flaw.isPresent()) {
      return Result.failure(FailureReason.INVALID, flaw.get());
    }
    String identity = NiftiIdentity.of(sources, source, head);
    return Result.success(new NiftiStacks(source, FileStamp.of(source), header, identity).stacks());
  }

  private static Result<List<ImageStack>> unsupported(String sentence) {
    return Result.failure(FailureReason.UNSUPPORTED, sentence);
  }
}
