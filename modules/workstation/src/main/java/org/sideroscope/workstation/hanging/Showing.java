package org.sideroscope.workstation.hanging;

import java.util.Optional;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.ColourMap;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.WindowPreset;
import org.sideroscope.imaging.reslice.Orientation;
import org.sideroscope.imaging.reslice.Section;
import org.sideroscope.imaging.reslice.Slab;

/**
 * How a series is shown in a viewport.
 *
 * @param cut along which planes
 * @param slab several slices as one; empty for single slices
 * @param window empty for the one the series opens with
 */
public record Showing(
    Cut cut, Optional<Slab> slab, Optional<WindowPreset> window, ColourMap colours) {

  /** Along which planes a series is cut. */
  public enum Cut {
    /** The slices as they were acquired. */
    NATIVE,
    AXIAL,
    CORONAL,
    SAGITTAL
  }

  /** As acquired, slice by slice. */
  public static final Showing NATIVE =
      new Showing(Cut.NATIVE, Optional.empty(), Optional.empty(), ColourMap.GREY);

  /** Between slices further apart than this a picture across them is made up more than measured. */
  private static final double MOST_SPACING_MM = 3;

  private static final double ROUNDING_MM = 1e-3;

  /** Across fewer millimetres than this a cut is a strip, not a picture. */
  private static final double LEAST_EXTENT_MM = 40;

  /** A slab of fewer slices tells no vein from a dot. */
  private static final int LEAST_SLICES_OF_A_SLAB = 3;

  public Showing withCut(Cut next) {
    return new Showing(next, slab, window, colours);
  }

  public Showing withSlab(Optional<Slab> next) {
    return new Showing(cut, next, window, colours);
  }

  public Showing withSlab(Slab next) {
    return withSlab(Optional.of(next));
  }

  public Showing withWindow(Optional<WindowPreset> next) {
    return new Showing(cut, slab, next, colours);
  }

  public Showing withColours(ColourMap next) {
    return new Showing(cut, slab, window, next);
  }

  /** How the volume is cut for it. */
  public Section section() {
    return Section.NATIVE.withOrientation(orientation()).withSlab(slab);
  }

  private Orientation orientation() {
    return switch (cut) {
      case NATIVE -> new Orientation.Native();
      case AXIAL -> new Orientation.Standard(AnatomicalPlane.AXIAL);
      case CORONAL -> new Orientation.Standard(AnatomicalPlane.CORONAL);
      case SAGITTAL -> new Orientation.Standard(AnatomicalPlane.SAGITTAL);
    };
  }

  /** Whether a stack has slices close enough together, and in their places, to be shown so. */
  public boolean suits(ImageStack stack) {
    if (cut == Cut.NATIVE && slab.isEmpty()) {
      return true;
    }
    if (stack.geometry() != Geometry.VOLUME) {
      return false;
    }
    double spacingMm = stack.displayGrid().sliceSpacingMm();
    double extentMm = spacingMm * stack.displayGrid().slices();
    boolean closeEnough =
        cut == Cut.NATIVE
            || (spacingMm <= MOST_SPACING_MM + ROUNDING_MM && extentMm >= LEAST_EXTENT_MM);
    return closeEnough
        && slab.map(s -> s.thicknessMm() >= LEAST_SLICES_OF_A_SLAB * spacingMm).orElse(true);
  }
}
