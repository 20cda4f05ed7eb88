package org.sideroscope.dicom.awt;

import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferUShort;
import java.awt.image.Raster;
import org.sideroscope.dicom.pixels.Lightness;

/** Takes values out of decoded images. */
final class RasterValues {

  private RasterValues() {}

  /** The samples of the first band; of three bands, the lightness. */
  static short[] of(Raster raster) {
    if (raster.getNumBands() >= 3) {
      return lightness(raster);
    }
    return isAsWanted(raster)
        ? ((DataBufferUShort) raster.getDataBuffer()).getData()
        : samples(raster);
  }

  /** Whether the image holds its values in the very array that is wanted. */
  private static boolean isAsWanted(Raster raster) {
    return raster.getDataBuffer() instanceof DataBufferUShort buffer
        && raster.getSampleModel() instanceof ComponentSampleModel model
        && model.getPixelStride() == 1
        && model.getScanlineStride() == raster.getWidth()
        && buffer.getNumBanks() == 1
        && buffer.getOffset() == 0
        && buffer.getData().length == raster.getWidth() * raster.getHeight();
  }

  private static short[] samples(Raster raster) {
    int width = raster.getWidth();
    short[] values = new short[width * raster.getHeight()];
    int[] line = new int[width];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getSamples(0, y, width, 1, 0, line);
      for (int x = 0; x < width; x++) {
        values[y * width + x] = (short) line[x];
      }
    }
    return values;
  }

  private static short[] lightness(Raster raster) {
    int width = raster.getWidth();
    short[] values = new short[width * raster.getHeight()];
    int[][] lines = new int[3][width];
    for (int y = 0; y < raster.getHeight(); y++) {
      for (int band = 0; band < 3; band++) {
        raster.getSamples(0, y, width, 1, band, lines[band]);
      }
      for (int x = 0; x < width; x++) {
        values[y * width + x] = (short) Lightness.of(lines[0][x], lines[1][x], lines[2][x]);
      }
    }
    return values;
  }
}
