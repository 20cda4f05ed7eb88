package org.sideroscope.workstation.hanging;

import java.util.List;
import org.sideroscope.dicom.Study;

/**
 * How a study hangs by a protocol.
 *
 * @param study the study as it was when this was planned
 * @param layout with room for all of {@code viewports}
 * @param viewports in the order of the layout's viewports; the rest of the layout is empty
 * @param score how well the protocol suits the study; the higher the better
 * @param spokeFor the words found that speak for the protocol
 * @param spokeAgainst the series found that speak against it
 */
public record HangingPlan(
    HangingProtocol protocol,
    Study study,
    Layout layout,
    List<Hung> viewports,
    double score,
    List<String> spokeFor,
    List<SeriesPattern> spokeAgainst) {

  public HangingPlan {
    viewports = List.copyOf(viewports);
    spokeFor = List.copyOf(spokeFor);
    spokeAgainst = List.copyOf(spokeAgainst);
  }
}
