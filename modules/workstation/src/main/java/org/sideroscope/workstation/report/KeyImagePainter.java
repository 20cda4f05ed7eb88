package org.sideroscope.workstation.report;

import java.util.Map;
import java.util.Optional;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.SliceRenderer;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.OverlayPainter;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.Place;
import org.sideroscope.workstation.picture.EdgeLetters;
import org.sideroscope.workstation.picture.Picture;
import org.sideroscope.workstation.picture.RegionStyle;
import org.sideroscope.workstation.picture.SquarePixels;
import org.sideroscope.workstation.reading.MarkSources;

/**
 * Draws a slice as a report shows it: its native pixels with all marks on it, enlarged by whole
 * pixels, with the letters of its sides where these are known.
 */
final class KeyImagePainter {

  private static final double FILL_OPACITY = 0.35;

  /** Enough for the letters and for print, and no more than native pixels hold. */
  private static final int LEAST_PIXELS = 480;

  private final OverlayPainter overlay = new OverlayPainter(FILL_OPACITY);
  private final SliceRenderer renderer = new SliceRenderer();
  private final Marks marks;

  KeyImagePainter(Marks marks) {
    this.marks = marks;
  }

  Picture paint(ImageStack stack, Volume volume, int slice, WindowLevel window) {
    VolumeGrid grid = volume.grid();
    int[] argb = new int[grid.voxelsPerSlice()];
    renderer.render(volume, slice, window, false, argb);
    for (Map.Entry<MarkLabel, Mask> mark : marks.on(MarkSources.stackOf(stack)).entrySet()) {
      Optional<Place> place = Place.parse(mark.getKey());
      overlay.paint(mark.getValue(), slice, RegionStyle.mark(place.flatMap(Place::region)), argb);
    }
    Picture enlarged =
        SquarePixels.enlarged(
            Picture.of(grid.columns(), grid.rows(), argb),
            grid.columnSpacingMm(),
            grid.rowSpacingMm(),
            LEAST_PIXELS);
    return stack.geometry() == Geometry.NONE ? enlarged : EdgeLetters.on(enlarged, grid);
  }
}
