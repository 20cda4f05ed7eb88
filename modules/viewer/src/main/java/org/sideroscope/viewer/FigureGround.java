package org.sideroscope.viewer;

import org.sideroscope.marking.measure.ValueUnit;

/**
 * What figures are drawn on.
 *
 * @param unit of the values that are measured
 * @param note stands beside what is being measured; may be empty
 */
public record FigureGround(ValueUnit unit, String note) {

  public static final FigureGround PLAIN = new FigureGround(ValueUnit.NONE, "");
}
