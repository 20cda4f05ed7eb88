package org.sideroscope.marking.nifti;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.Mask;

/**
 * Writes a label map as {@code .nii.gz} or {@code .nii} on the voxels of its series, in their
 * order: 3-D with the label number in each voxel, or, where labels overlap, 4-D with one volume a
 * label, label n being the n-th. Same map, same bytes.
 */
public final class LabelMapWriter {

  private static final int BUFFER = 1 << 16;

  /** The file's bytes. */
  public byte[] write(LabelMap map) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(map, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail to write.", e);
    }
    return bytes.toByteArray();
  }

  /** The file's bytes without compression, as {@code .nii} has them. */
  public byte[] writePlain(LabelMap map) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writeVoxels(map, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail to write.", e);
    }
    return bytes.toByteArray();
  }

  /** Writes the file's bytes and leaves the stream open. */
  public void write(LabelMap map, OutputStream out) throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(out, BUFFER);
    writeVoxels(map, zip);
    zip.finish();
  }

  private static void writeVoxels(LabelMap map, OutputStream out) throws IOException {
    if (map.hasOverlaps()) {
      writeVolumes(map, out);
    } else {
      writeNumbers(map, out);
    }
  }

  private static void writeNumbers(LabelMap map, OutputStream out) throws IOException {
    NiftiType type = highest(map) > 255 ? NiftiType.UINT16 : NiftiType.UINT8;
    out.write(NiftiHeader.of(map.grid(), 1, type));
    byte[] slice = new byte[map.grid().voxelsPerSlice() * type.bytes()];
    for (int s = 0; s < map.grid().slices(); s++) {
      Arrays.fill(slice, (byte) 0);
      for (var entry : map.masks().entrySet()) {
        draw(entry.getValue(), s, entry.getKey(), type.bytes(), slice);
      }
      out.write(slice);
    }
  }

  private static void writeVolumes(LabelMap map, OutputStream out) throws IOException {
    int volumes = highest(map);
    VolumeGrid grid = map.grid();
    out.write(NiftiHeader.of(grid, volumes, NiftiType.UINT8));
    byte[] slice = new byte[grid.voxelsPerSlice()];
    Mask none = Mask.empty(grid);
    for (int number = 1; number <= volumes; number++) {
      Mask mask = map.masks().getOrDefault(number, none);
      for (int s = 0; s < grid.slices(); s++) {
        Arrays.fill(slice, (byte) 0);
        draw(mask, s, 1, 1, slice);
        out.write(slice);
      }
    }
  }

  private static int highest(LabelMap map) {
    return map.masks().isEmpty() ? 0 : map.masks().lastKey();
  }

  private static void draw(Mask mask, int slice, int number, int bytes, byte[] target) {
    int columns = mask.grid().columns();
    mask.forEachRun(
        slice,
        (row, from, to) -> {
          for (int at = row * columns + from; at < row * columns + to; at++) {
            target[at * bytes] = (byte) number;
            if (bytes > 1) {
              target[at * bytes + 1] = (byte) (number >> 8);
            }
          }
        });
  }
}
