package org.sideroscope.testimages.anatomy;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.testimages.shape.Bounds;
import org.sideroscope.testimages.shape.Shape;

/** Solids of one tissue each, painted in the order in which they were added. */
final class Layers {

  private record Layer(Tissue tissue, Shape shape, Bounds bounds) {}

  private final List<Layer> layers = new ArrayList<>();

  Layers add(Tissue tissue, Shape... shapes) {
    for (Shape shape : shapes) {
      layers.add(new Layer(tissue, shape, shape.bounds()));
    }
    return this;
  }

  void paint(double x, double y, double z, double softMm, Sample out) {
    for (Layer layer : layers) {
      if (layer.bounds.holds(x, y, z, softMm)) {
        out.paint(layer.tissue, Cover.of(layer.shape.distance(x, y, z), softMm));
      }
    }
  }
}
