package org.sideroscope.viewer;

import java.util.Optional;

/** Told on the JavaFX thread what lies under the pointer. */
@FunctionalInterface
public interface PointerListener {

  /** Nobody looks. */
  PointerListener NONE = reading -> {};

  /** Called when it changes; empty when the pointer has left the image. */
  void pointed(Optional<PointerReading> reading);
}
