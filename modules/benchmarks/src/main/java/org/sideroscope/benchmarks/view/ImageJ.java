package org.sideroscope.benchmarks.view;

import ij.ImagePlus;
import ij.gui.Line;
import ij.plugin.Slicer;
import ij.plugin.ZProjector;
import ij.process.ImageProcessor;
import java.awt.image.BufferedImage;

/** What ImageJ has for the same work, on the same voxels. */
final class ImageJ {

  private final ImagePlus image;

  ImageJ(ImagePlus image) {
    this.image = image;
  }

  /** A slice as a picture of 8 bits through the window that {@link Drawing} has. */
  BufferedImage slice(int slice) {
    ImageProcessor pixels = image.getStack().getProcessor(slice + 1);
    pixels.setMinAndMax(0, 4095);
    return pixels.getBufferedImage();
  }

  /** The lowest values of the slices from {@code first} to {@code last}; no picture of them. */
  ImageProcessor lowest(int first, int last) {
    return ZProjector.run(image, "min", first + 1, last + 1).getProcessor();
  }

  /** Straight through all slices along a line on them; no picture of it. */
  ImageProcessor reslice(double fromX, double fromY, double toX, double toY) {
    image.setRoi(new Line(fromX, fromY, toX, toY));
    return new Slicer().reslice(image).getProcessor();
  }
}
