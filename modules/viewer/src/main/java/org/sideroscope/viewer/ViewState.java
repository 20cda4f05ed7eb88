package org.sideroscope.viewer;

import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.imaging.reslice.Section;

/**
 * Everything that decides what a viewport shows of its volume, as one immutable value. Two
 * viewports are linked by copying parts of it.
 *
 * @param section how the volume is cut
 * @param slice of the section's pictures, counted from 0
 * @param levels belong to the volume, unlike the hand, which is the same everywhere
 */
public record ViewState(
    Section section,
    int slice,
    Greys greys,
    Placement placement,
    Overlays overlays,
    Hand hand,
    ToolLevels levels) {

  /**
   * @throws IllegalArgumentException if the slice is negative
   */
  public ViewState {
    if (slice < 0) {
      throw new IllegalArgumentException("Slices are counted from 0.");
    }
  }

  /** A fitted native slice with nothing in the hand but window and level. */
  public static ViewState of(int slice, WindowLevel window) {
    return new ViewState(
        Section.NATIVE,
        slice,
        Greys.of(window),
        Placement.FIT,
        Overlays.STANDARD,
        Hand.STANDARD,
        ToolLevels.OF_WINDOW);
  }

  /** The same slice number of other pictures. */
  public ViewState withSection(Section section) {
    return new ViewState(section, slice, greys, placement, overlays, hand, levels);
  }

  public ViewState withSlice(int slice) {
    return new ViewState(section, slice, greys, placement, overlays, hand, levels);
  }

  public ViewState withGreys(Greys greys) {
    return new ViewState(section, slice, greys, placement, overlays, hand, levels);
  }

  public ViewState withWindow(WindowLevel window) {
    return withGreys(greys.withWindow(window));
  }

  public ViewState withPlacement(Placement placement) {
    return new ViewState(section, slice, greys, placement, overlays, hand, levels);
  }

  public ViewState withOverlays(Overlays overlays) {
    return new ViewState(section, slice, greys, placement, overlays, hand, levels);
  }

  public ViewState withHand(Hand hand) {
    return new ViewState(section, slice, greys, placement, overlays, hand, levels);
  }

  public ViewState withLevels(ToolLevels levels) {
    return new ViewState(section, slice, greys, placement, overlays, hand, levels);
  }

  public ViewState withTool(ViewportTool tool) {
    return withHand(hand.withTool(tool));
  }

  /**
   * Moves through the stack and stops at its ends.
   *
   * @param steps towards the last slice, negative towards the first
   * @param slices in the stack, from 1
   */
  public ViewState scrollBy(int steps, int slices) {
    return withSlice(Math.clamp((long) slice + steps, 0, slices - 1));
  }
}
