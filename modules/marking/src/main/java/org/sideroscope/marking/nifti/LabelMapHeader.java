package org.sideroscope.marking.nifti;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;

/**
 * What the header of a label map says.
 *
 * @param volumes 1 for a 3-D map
 * @param voxelOffset bytes before the voxels
 */
record LabelMapHeader(
    ByteOrder order,
    int columns,
    int rows,
    int slices,
    int volumes,
    NiftiType type,
    long voxelOffset,
    NiftiAffine affine) {

  /** Extensions beyond this are not worth reading past. */
  private static final int MAX_VOXEL_OFFSET = 16 << 20;

  static Result<LabelMapHeader> read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(NiftiHeader.SIZE);
    if (bytes.length < NiftiHeader.SIZE) {
      throw new EOFException();
    }
    ByteBuffer header = ByteBuffer.wrap(bytes);
    if (header.order(ByteOrder.LITTLE_ENDIAN).getInt(0) != NiftiHeader.SIZE
        && header.order(ByteOrder.BIG_ENDIAN).getInt(0) != NiftiHeader.SIZE) {
      return Result.failure(FailureReason.PARSING, "This is no NIfTI-1 file.");
    }
    String magic = new String(bytes, NiftiHeader.MAGIC, 3, StandardCharsets.US_ASCII);
    if (!magic.equals("n+1")) {
      return Result.failure(
          FailureReason.UNSUPPORTED, "Only NIfTI-1 in a single file holds a label map.");
    }
    return parse(header);
  }

  private static Result<LabelMapHeader> parse(ByteBuffer header) {
    int dimensions = header.getShort(NiftiHeader.DIM);
    Optional<NiftiType> type = NiftiType.parse(header.getShort(NiftiHeader.DATATYPE));
    Optional<NiftiAffine> affine = NiftiAffine.parse(header);
    float offset = header.getFloat(NiftiHeader.VOX_OFFSET);
    int volumes = dim(header, 4);
    if (dimensions < 3 || dimensions > 7 || dim(header, 5) * dim(header, 6) * dim(header, 7) != 1) {
      return refuse("A label map has three dimensions, or four where sites overlap.");
    }
    if (volumes < 1 || volumes > LabelMap.MAX_LABEL) {
      return refuse("A label map holds 1 to %d volumes.".formatted(LabelMap.MAX_LABEL));
    }
    if (type.isEmpty() || isScaled(header)) {
      return refuse("The voxels of a label map are unscaled whole numbers.");
    }
    if (!(offset >= NiftiHeader.VOXEL_OFFSET && offset <= MAX_VOXEL_OFFSET)) {
      return refuse("The label map does not say where its voxels begin.");
    }
    if (affine.isEmpty()) {
      return refuse("The label map does not say where it lies in the patient.");
    }
    return Result.success(
        new LabelMapHeader(
            header.order(),
            dim(header, 1),
            dim(header, 2),
            dim(header, 3),
            volumes,
            type.get(),
            (long) offset,
            affine.get()));
  }

  /** The size along a dimension; 1 beyond the ones the file has. */
  private static int dim(ByteBuffer header, int index) {
    return index > header.getShort(NiftiHeader.DIM)
        ? 1
        : header.getShort(NiftiHeader.DIM + 2 * index);
  }

  /** A slope of 0 means no scaling. */
  private static boolean isScaled(ByteBuffer header) {
    float slope = header.getFloat(NiftiHeader.SCL_SLOPE);
    return slope != 0 && (slope != 1 || header.getFloat(NiftiHeader.SCL_INTER) != 0);
  }

  private static Result<LabelMapHeader> refuse(String sentence) {
    return Result.failure(FailureReason.INVALID, sentence);
  }

  /** The order in which the file has the grid's voxels, if it has them. */
  VoxelOrder order(VolumeGrid grid) {
    return VoxelOrder.nearest(affine, grid);
  }

  /** Why the map cannot lie on the grid's voxels; empty where it does. */
  Optional<String> mismatch(VolumeGrid grid) {
    VoxelOrder order = order(grid);
    if (columns != order.count(grid, 0)
        || rows != order.count(grid, 1)
        || slices != order.count(grid, 2)) {
      return Optional.of(
          "The label map has %d x %d x %d voxels, and its series %d x %d x %d."
              .formatted(columns, rows, slices, grid.columns(), grid.rows(), grid.slices()));
    }
    double off = furthestCornerMm(grid, order);
    double smallest =
        Math.min(Math.min(grid.columnSpacingMm(), grid.rowSpacingMm()), grid.sliceStep().length());
    return off <= smallest / 10
        ? Optional.empty()
        : Optional.of(
            ("The label map lies elsewhere in the patient than its series, up to %.1f mm off: it"
                    + " was made for another series, or its voxels were made anew.")
                .formatted(off));
  }

  private double furthestCornerMm(VolumeGrid grid, VoxelOrder order) {
    double furthest = 0;
    for (int corner = 0; corner < 8; corner++) {
      int i = (corner & 1) * (columns - 1);
      int j = (corner >> 1 & 1) * (rows - 1);
      int k = (corner >> 2) * (slices - 1);
      PatientPoint here = affine.toPatient(VoxelIndex.of(i, j, k));
      furthest = Math.max(furthest, here.distanceMm(grid.toPatient(order.inGrid(grid, i, j, k))));
    }
    return Double.isNaN(furthest) ? Double.POSITIVE_INFINITY : furthest;
  }
}
