package org.sideroscope.dicom.load;

import java.nio.file.Path;
import org.sideroscope.dicom.LoadedStack;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VoxelIndex;

/** The pixels of the only stack in a folder, for comparison. */
final class PixelsOf {

  private PixelsOf() {}

  static int[] stored(LoadedStack loaded, int slice) {
    Volume volume = loaded.volume();
    short[] bits = volume.storedSlice(slice);
    int[] values = new int[bits.length];
    for (int i = 0; i < bits.length; i++) {
      values[i] = volume.storedPixels().value(bits[i]);
    }
    return values;
  }

  static int[] stored(Path folder) {
    return stored(LoadedStack.only(folder), 0);
  }

  static double[] real(LoadedStack loaded, int slice) {
    int columns = loaded.volume().grid().columns();
    double[] values = new double[loaded.volume().grid().voxelsPerSlice()];
    for (int i = 0; i < values.length; i++) {
      values[i] = loaded.volume().real(VoxelIndex.of(i % columns, i / columns, slice));
    }
    return values;
  }
}
