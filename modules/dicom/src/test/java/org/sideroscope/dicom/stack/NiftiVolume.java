package org.sideroscope.dicom.stack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;

/**
 * A NIfTI-1 file as the converter writes it, uncompressed and little endian; its world is turned
 * from RAS into LPS.
 */
record NiftiVolume(Path file, VolumeGrid grid, int type, ByteBuffer voxels) {

  private static final int SIZE = 40;
  private static final int DATA_TYPE = 70;
  private static final int FIRST_VOXEL = 108;
  private static final int FIRST_ROW_OF_AFFINE = 280;

  static NiftiVolume read(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.getInt(0) != 348) {
      throw new IOException("no NIfTI-1 header in little endian");
    }
    VolumeGrid grid =
        new VolumeGrid(
            bytes.getShort(SIZE + 2),
            bytes.getShort(SIZE + 4),
            Math.max(1, bytes.getShort(SIZE + 6)),
            PatientPoint.of(0, 0, 0).plus(column(bytes, 3)),
            column(bytes, 0),
            column(bytes, 1),
            column(bytes, 2));
    int from = (int) bytes.getFloat(FIRST_VOXEL);
    ByteBuffer voxels = bytes.slice(from, bytes.limit() - from).order(ByteOrder.LITTLE_ENDIAN);
    return new NiftiVolume(file, grid, bytes.getShort(DATA_TYPE), voxels);
  }

  private static PatientVector column(ByteBuffer bytes, int column) {
    int at = FIRST_ROW_OF_AFFINE + 4 * column;
    return PatientVector.of(-bytes.getFloat(at), -bytes.getFloat(at + 16), bytes.getFloat(at + 32));
  }

  /** Whether voxels are whole numbers of at most 16 bits, as in the files they come from. */
  boolean isStored() {
    return type == 2 || type == 4 || type == 512;
  }

  /** The value of a voxel; -1 outside the grid. */
  int stored(VoxelIndex index, int time) {
    if (!grid.contains(index)) {
      return -1;
    }
    int slices = time * grid.slices() + index.slice();
    int at = (slices * grid.rows() + index.row()) * grid.columns() + index.column();
    return switch (type) {
      case 2 -> voxels.get(at) & 0xFF;
      case 4 -> voxels.getShort(2 * at);
      default -> voxels.getShort(2 * at) & 0xFFFF;
    };
  }
}
