package org.sideroscope.marking;

/**
 * Draws marks over one slice at its native resolution: an opaque outline of the voxels at a mark's
 * edge, and a translucent fill within. Draws over a rendered slice as well as onto a transparent
 * buffer, since both are premultiplied ARGB. Same mask, same pixels.
 *
 * @param fillOpacity 0 for the outline alone, to 1
 */
public record OverlayPainter(double fillOpacity) {

  /**
   * @throws IllegalArgumentException if the opacity is not between 0 and 1
   */
  public OverlayPainter {
    if (!(fillOpacity >= 0 && fillOpacity <= 1)) {
      throw new IllegalArgumentException("An opacity lies between 0 and 1.");
    }
  }

  /**
   * Draws one mark.
   *
   * @param argbPre columns x rows premultiplied pixels of the mask's grid, row by row
   * @throws IllegalArgumentException if the buffer holds less than one slice
   */
  public void paint(Mask mask, int slice, MarkStyle style, int[] argbPre) {
    requireRoom(mask, argbPre);
    SliceMask marked = mask.slice(slice);
    if (marked == null) {
      return;
    }
    int fill = fillColour(style);
    int outline = premultiplied(style.rgb(), 255);
    int columns = mask.grid().columns();
    mask.forEachRun(
        slice,
        (row, from, to) -> {
          for (int column = from; column < to; column++) {
            boolean edge = isEdge(marked, column, row) && !(style.dashed() && isGap(column, row));
            int at = row * columns + column;
            argbPre[at] = over(edge ? outline : fill, argbPre[at]);
          }
        });
  }

  /**
   * Tints a mark and leaves its outline to others, such as a viewport that draws it between the
   * voxels instead of on them.
   *
   * @param argbPre as for {@link #paint}
   * @throws IllegalArgumentException if the buffer holds less than one slice
   */
  public void fill(Mask mask, int slice, MarkStyle style, int[] argbPre) {
    requireRoom(mask, argbPre);
    int fill = fillColour(style);
    int columns = mask.grid().columns();
    mask.forEachRun(
        slice,
        (row, from, to) -> {
          for (int at = row * columns + from; at < row * columns + to; at++) {
            argbPre[at] = over(fill, argbPre[at]);
          }
        });
  }

  /**
   * Tints where a cut meets a mark.
   *
   * @param argbPre columns x rows premultiplied pixels of the cut, row by row
   * @throws IllegalArgumentException if the buffer holds less than the cut
   */
  public void fill(MaskSection section, MarkStyle style, int[] argbPre) {
    if (argbPre.length < section.columns() * section.rows()) {
      throw new IllegalArgumentException("The buffer holds less than one picture.");
    }
    int fill = fillColour(style);
    int columns = section.columns();
    section.forEachRun((row, from, to) -> {
      for (int at = row * columns + from; at < row * columns + to; at++) {
        argbPre[at] = over(fill, argbPre[at]);
      }
    });
  }

  private static void requireRoom(Mask mask, int[] argbPre) {
    if (argbPre.length < mask.grid().voxelsPerSlice()) {
      throw new IllegalArgumentException("The buffer holds less than one slice.");
    }
  }

  private int fillColour(MarkStyle style) {
    return premultiplied(style.rgb(), (int) Math.round(fillOpacity * 255));
  }

  private static boolean isEdge(SliceMask marked, int column, int row) {
    return !marked.contains(column - 1, row)
        || !marked.contains(column + 1, row)
        || !marked.contains(column, row - 1)
        || !marked.contains(column, row + 1);
  }

  /** Breaks lines of every direction: no step to a neighbour is a multiple of ten here. */
  private static boolean isGap(int column, int row) {
    return (2 * column + row) % 10 >= 6;
  }

  private static int premultiplied(int rgb, int alpha) {
    int red = times(rgb >> 16 & 0xFF, alpha);
    int green = times(rgb >> 8 & 0xFF, alpha);
    int blue = times(rgb & 0xFF, alpha);
    return alpha << 24 | red << 16 | green << 8 | blue;
  }

  private static int over(int source, int target) {
    int kept = 255 - (source >>> 24);
    int alpha = (source >>> 24) + times(target >>> 24, kept);
    int red = (source >> 16 & 0xFF) + times(target >> 16 & 0xFF, kept);
    int green = (source >> 8 & 0xFF) + times(target >> 8 & 0xFF, kept);
    int blue = (source & 0xFF) + times(target & 0xFF, kept);
    return alpha << 24 | red << 16 | green << 8 | blue;
  }

  /** Product of two fractions of 255, rounded. */
  private static int times(int a, int b) {
    return (a * b + 127) / 255;
  }
}
