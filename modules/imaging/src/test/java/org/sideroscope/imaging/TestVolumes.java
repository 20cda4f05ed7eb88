package org.sideroscope.imaging;

final class TestVolumes {

  private TestVolumes() {}

  static Volume empty(int columns, int rows, int slices, StoredPixels meaning) {
    VolumeGrid grid =
        new VolumeGrid(
            columns,
            rows,
            slices,
            PatientPoint.of(0, 0, 0),
            PatientVector.of(1, 0, 0),
            PatientVector.of(0, 1, 0),
            PatientVector.of(0, 0, 1));
    return Volume.empty(grid, Geometry.VOLUME, meaning);
  }

  static Volume ofOneRow(StoredPixels meaning, ValueScale scale, int... stored) {
    Volume volume = empty(stored.length, 1, 1, meaning);
    short[] pixels = new short[stored.length];
    for (int i = 0; i < stored.length; i++) {
      pixels[i] = (short) stored[i];
    }
    volume.putSlice(0, pixels, scale);
    return volume;
  }
}
