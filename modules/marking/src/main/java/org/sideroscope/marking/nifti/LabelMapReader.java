package org.sideroscope.marking.nifti;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.VolumeGrid;

/**
 * Reads a NIfTI-1 label map, compressed or not, of either byte order and any data type that holds
 * whole numbers. The map must lie on the voxels of the series it belongs to, in whatever order the
 * file has them: along other axes or backwards, as its own affine says. Nothing is resampled. Never
 * reads more than that series' grid asks for, whatever the file claims to hold.
 */
public final class LabelMapReader {

  private static final int BUFFER = 1 << 16;
  private static final int GZIP_MAGIC = 0x1F8B;

  /**
   * Reads the map and leaves the stream open.
   *
   * @param grid the grid of the series whose marks these are; the masks will lie on it
   * @return a failure with one sentence if the file is damaged, no label map, or made for another
   *     grid
   */
  public Result<LabelMap> read(InputStream file, VolumeGrid grid) {
    try {
      InputStream in = unzipped(new BufferedInputStream(file, BUFFER));
      return switch (LabelMapHeader.read(in)) {
        case Result.Failed<LabelMapHeader>(Failure failure) -> Result.failure(failure);
        case Result.Success<LabelMapHeader>(LabelMapHeader header) -> read(in, header, grid);
      };
    } catch (EOFException | ZipException e) {
      return Result.failure(FailureReason.PARSING, "The label map is cut short or damaged.");
    } catch (IOException e) {
      return Result.failure(FailureReason.IO, "The label map could not be read from the disk.");
    }
  }

  private static Result<LabelMap> read(InputStream in, LabelMapHeader header, VolumeGrid grid)
      throws IOException {
    Optional<String> mismatch = header.mismatch(grid);
    if (mismatch.isPresent()) {
      return Result.failure(FailureReason.INVALID, mismatch.get());
    }
    in.skipNBytes(header.voxelOffset() - NiftiHeader.SIZE);
    return new LabelVoxels(header, grid).read(in);
  }

  private static InputStream unzipped(InputStream in) throws IOException {
    in.mark(2);
    int magic = in.read() << 8 | in.read();
    in.reset();
    return magic == GZIP_MAGIC ? new GZIPInputStream(in, BUFFER) : in;
  }
}
