package org.sideroscope.viewer;

import java.util.List;
import org.sideroscope.marking.measure.Figure;
import org.sideroscope.marking.measure.Quantity;

/**
 * A measurement or pointer as a viewport shows it.
 *
 * @param id tells figures apart when one is pulled
 * @param values what was measured with it, as it stands beside it
 * @param note what else stands beside it, such as the kind of series it was measured on; may be
 *     empty
 */
public record ShownFigure(String id, Figure figure, List<Quantity> values, String note) {

  public ShownFigure {
    values = List.copyOf(values);
  }
}
