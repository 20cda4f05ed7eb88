package org.sideroscope.viewer;

import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.marking.tool.MarkingTool;
import org.sideroscope.marking.tool.Outline;
import org.sideroscope.marking.tool.PicturePlane;
import org.sideroscope.marking.tool.RimBrush;
import org.sideroscope.marking.tool.RoundBrush;
import org.sideroscope.marking.tool.ThresholdBrush;

/** What the hand holds, as it works on voxels. */
final class HeldTool {

  private final Hand hand;
  private final ToolLevels levels;
  private final WindowLevel window;
  private final boolean takesAway;

  private HeldTool(ViewState state, boolean takesAway) {
    this.hand = state.hand();
    this.levels = state.levels();
    this.window = state.greys().window();
    this.takesAway = takesAway;
  }

  /**
   * @param takesAway a round tool that takes away does so whatever the images show, or what it left
   *     too much at one level could not be taken away at another
   */
  static HeldTool of(ViewState state, boolean takesAway) {
    return new HeldTool(state, takesAway);
  }

  /** Begins a stroke at a place on a picture. */
  StrokeInHand begin(Volume volume, PicturePlane plane, PatientPoint place) {
    return switch (hand.tool()) {
      case REGION_GROWING -> RegionInHand.from(volume, plane, place, hand.isBall());
      case POLYGON -> new CornersInHand(new Outline(), volume, plane, place);
      case FREEHAND -> new PathInHand(new Outline(), volume, plane, true);
      default -> new PathInHand(round(), volume, plane, false);
    };
  }

  private MarkingTool round() {
    RoundBrush brush = new RoundBrush(hand.brushDiameterMm(), hand.form());
    if (takesAway) {
      return brush;
    }
    return switch (hand.tool()) {
      case THRESHOLD_BRUSH -> new ThresholdBrush(brush, levels.level(window));
      case RIM_BRUSH -> new RimBrush(hand.brushDiameterMm());
      default -> brush;
    };
  }
}
