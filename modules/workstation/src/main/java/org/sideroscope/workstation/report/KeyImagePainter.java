package org.sideroscope.workstation.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.findings.Annotation;
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
import org.sideroscope.workstation.picture.FigureInk;
import org.sideroscope.workstation.picture.Picture;
import org.sideroscope.workstation.picture.RegionStyle;
import org.sideroscope.workstation.picture.SquarePixels;
import org.sideroscope.workstation.reading.AnnotatedSlices;
import org.sideroscope.workstation.reading.MarkSources;

/**
 * Draws a slice as a report shows it: its native pixels with all marks on it, enlarged by whole
 * pixels, with what was measured and pointed at, and the letters of its sides where these are
 * known.
 */
final class KeyImagePainter {

  private static final double FILL_OPACITY = 0.35;

  /** Enough for the letters and for print, and no more than native pixels hold. */
  private static final int LEAST_PIXELS = 480;

  private final OverlayPainter overlay = new OverlayPainter(FILL_OPACITY);
  private final SliceRenderer renderer = new SliceRenderer();
  private final Marks marks;
  private final List<Annotation> annotations;

  KeyImagePainter(Marks marks, List<Annotation> annotations) {
    this.marks = marks;
    this.annotations = annotations;
  }

  Picture paint(ImageStack stack, Volume volume, int slice, WindowLevel window) {
    VolumeGrid grid = volume.grid();
    Picture enlarged =
        SquarePixels.enlarged(
            slice(stack, volume, slice, window),
            grid.columnSpacingMm(),
            grid.rowSpacingMm(),
            LEAST_PIXELS);
    Picture pointed = withFigures(enlarged, stack, slice, annotations);
    return stack.geometry() == Geometry.NONE ? pointed : EdgeLetters.on(pointed, grid);
  }

  static Picture withFigures(
      Picture picture, ImageStack stack, int slice, List<Annotation> annotations) {
    return FigureInk.on(
        picture, stack.displayGrid(), AnnotatedSlices.figuresOn(stack, slice, annotations));
  }

  /** One pixel for each voxel, with the marks on it. */
  Picture slice(ImageStack stack, Volume volume, int slice, WindowLevel window) {
    VolumeGrid grid = volume.grid();
    int[] argb = new int[grid.voxelsPerSlice()];
    renderer.render(volume, slice, window, false, argb);
    for (Map.Entry<MarkLabel, Mask> mark : marks.on(MarkSources.stackOf(stack)).entrySet()) {
      Optional<Place> place = Place.parse(mark.getKey());
      overlay.paint(mark.getValue(), slice, RegionStyle.mark(place.flatMap(Place::region)), argb);
    }
    return Picture.of(grid.columns(), grid.rows(), argb);
  }
}
