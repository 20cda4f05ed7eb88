package org.sideroscope.viewer;

import java.util.List;
import org.sideroscope.marking.measure.Figure;
import org.sideroscope.marking.measure.Quantity;

/**
 * Told on the JavaFX thread about finished gestures with measuring and pointing tools. What is to
 * be seen afterwards is for {@link ViewportFigures#setFigures} to say.
 */
public interface FigureListener {

  /** Nobody measures: what was drawn is gone when the button is released. */
  FigureListener NONE =
      new FigureListener() {
        @Override
        public void drawn(Figure figure, List<Quantity> values) {}

        @Override
        public void changed(String id, Figure figure, List<Quantity> values) {}
      };

  /** A figure is complete. */
  void drawn(Figure figure, List<Quantity> values);

  /** A figure that was shown has been moved or pulled. */
  void changed(String id, Figure figure, List<Quantity> values);
}
