package org.sideroscope.marking.tool;

import org.sideroscope.imaging.Volume;

/**
 * A brush for siderosis: a stroke drawn roughly along a thin dark band covers the band and nothing
 * else.
 *
 * <p>The picture is straightened along the stroke, averaged along it, and the valley looked for
 * that runs with the stroke: what is darker than both of its sides within {@value #WIDEST_MM} mm.
 * The way along it is the best over the whole stroke, not place by place, so that a hand may
 * tremble and lie beside the band, and noise does not lead astray. Of several valleys within reach
 * the one nearest to the stroke is followed, however dark the others are. On that way the band
 * reaches to either side until half its depth is made up again, measured from the lighter side's
 * darker one; from its middle outwards, so that nothing beyond a lighter gap is ever reached. Where
 * the band is no deeper than noise, or far shallower than elsewhere under the stroke, its contrast
 * has ended and nothing is covered.
 *
 * <p>Dark areas too wide to have two sides within reach are no bands; the threshold brush paints
 * them. A click alone has no direction and covers nothing.
 *
 * @param widthMm how wide the stroke is: a band no further than half of it aside is found
 */
public record RimBrush(double widthMm) implements MarkingTool {

  /** How far from the middle of a band its two sides are looked for. */
  static final double WIDEST_MM = 2.5;

  /**
   * @throws IllegalArgumentException if the width is not a number above 0
   */
  public RimBrush {
    if (!(widthMm > 0) || Double.isInfinite(widthMm)) {
      throw new IllegalArgumentException("A rim brush needs a width above 0.");
    }
  }

  @Override
  public StrokeCover begin(Volume volume, PicturePlane plane) {
    return new RimCover(volume, plane, widthMm / 2);
  }
}
