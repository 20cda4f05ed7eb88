package org.sideroscope.viewer;

import java.util.List;
import java.util.Optional;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.reslice.PlaneCrossing;

/**
 * What shows where other viewports look, in the patient space of the viewport's volume.
 *
 * @param crosshair the place that was pointed at
 * @param lines where the pictures of other viewports cross this one's
 * @param note how this viewport is linked to others, in a word or two; may be empty
 */
public record Guides(Optional<PatientPoint> crosshair, List<PlaneCrossing> lines, String note) {

  public static final Guides NONE = new Guides(Optional.empty(), List.of(), "");

  public Guides {
    lines = List.copyOf(lines);
  }
}
