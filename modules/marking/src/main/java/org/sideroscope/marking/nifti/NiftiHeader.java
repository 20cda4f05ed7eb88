package org.sideroscope.marking.nifti;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;

/**
 * Field offsets and codes of the 348-byte NIfTI-1 header (nifti1.h of the NIfTI Data Format Working
 * Group), and the header of a label map.
 */
final class NiftiHeader {

  static final int SIZE = 348;

  /** Where voxels begin in a single file without extensions: the header and four empty bytes. */
  static final int VOXEL_OFFSET = 352;

  static final int DIM = 40;
  static final int DATATYPE = 70;
  static final int BITPIX = 72;
  static final int PIXDIM = 76;
  static final int VOX_OFFSET = 108;
  static final int SCL_SLOPE = 112;
  static final int SCL_INTER = 116;
  static final int XYZT_UNITS = 123;
  static final int DESCRIP = 148;
  static final int QFORM_CODE = 252;
  static final int SFORM_CODE = 254;
  static final int QUATERN_B = 256;
  static final int QOFFSET_X = 268;
  static final int SROW_X = 280;
  static final int INTENT_CODE = 68;
  static final int MAGIC = 344;

  private static final short SCANNER_ANATOMICAL = 1;
  private static final short INTENT_LABEL = 1002;
  private static final byte MILLIMETRES = 2;

  private NiftiHeader() {}

  /** The header, and the four bytes after it that say that no extension follows. */
  static byte[] of(VolumeGrid grid, int volumes, NiftiType type) {
    ByteBuffer header = ByteBuffer.allocate(VOXEL_OFFSET).order(ByteOrder.LITTLE_ENDIAN);
    header.putInt(0, SIZE);
    int[] dim = {volumes > 1 ? 4 : 3, grid.columns(), grid.rows(), grid.slices(), volumes, 1, 1, 1};
    for (int i = 0; i < dim.length; i++) {
      header.putShort(DIM + 2 * i, (short) dim[i]);
    }
    header.putShort(INTENT_CODE, INTENT_LABEL);
    header.putShort(DATATYPE, (short) type.code());
    header.putShort(BITPIX, (short) (8 * type.bytes()));
    putSpacings(header, grid);
    header.putFloat(VOX_OFFSET, VOXEL_OFFSET);
    header.putFloat(SCL_SLOPE, 1);
    header.put(XYZT_UNITS, MILLIMETRES);
    header.put(DESCRIP, "Sideroscope marks".getBytes(StandardCharsets.US_ASCII));
    header.putShort(SFORM_CODE, SCANNER_ANATOMICAL);
    putAffine(header, grid);
    header.put(MAGIC, "n+1".getBytes(StandardCharsets.US_ASCII));
    return header.array();
  }

  private static void putSpacings(ByteBuffer header, VolumeGrid grid) {
    header.putFloat(PIXDIM, 1);
    header.putFloat(PIXDIM + 4, (float) grid.columnSpacingMm());
    header.putFloat(PIXDIM + 8, (float) grid.rowSpacingMm());
    header.putFloat(PIXDIM + 12, (float) grid.sliceStep().length());
  }

  private static void putAffine(ByteBuffer header, VolumeGrid grid) {
    PatientPoint origin = grid.origin();
    PatientVector i = grid.columnStep();
    PatientVector j = grid.rowStep();
    PatientVector k = grid.sliceStep();
    double[] rows = {
      -i.x(), -j.x(), -k.x(), -origin.x(),
      -i.y(), -j.y(), -k.y(), -origin.y(),
      i.z(), j.z(), k.z(), origin.z()
    };
    for (int n = 0; n < rows.length; n++) {
      header.putFloat(SROW_X + 4 * n, (float) rows[n]);
    }
  }
}
