package org.sideroscope.viewer;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.sideroscope.imaging.PictureScaler;
import org.sideroscope.imaging.SliceRenderer;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.reslice.Cut;
import org.sideroscope.imaging.reslice.SlabProjector;
import org.sideroscope.imaging.reslice.SlabProjector.SliceRange;
import org.sideroscope.marking.MaskSection;
import org.sideroscope.marking.OverlayPainter;

/**
 * Draws a frame: the picture, the fill of the marks over it, the course of their outlines, and all
 * of it in the pixels of the screen. One for each viewport, used by one thread at a time.
 */
final class FrameRenderer implements FrameDrawer {

  /** How much fainter what the reader did not mark is filled than what the reader did. */
  private static final double FAINTER = 0.5;

  private final SliceRenderer slices = new SliceRenderer();
  private final SectionRenderer sections = new SectionRenderer();
  private final MaskSection cutMark = new MaskSection();
  private final PictureScaler scaler = new PictureScaler();

  @Override
  public boolean isSlow(FrameRequest request) {
    return SectionRenderer.isSlow(request);
  }

  @Override
  public void draw(FrameRequest request, Frame frame, Detail detail, BooleanSupplier overtaken) {
    // asked before drawing: a slice that arrives in between is announced and drawn again
    Frame.SliceState sliceState = sliceState(request);
    if (request.state().section().isPlainSlice()) {
      sections.release();
      Greys greys = request.state().greys();
      slices.render(
          request.volume(),
          request.state().slice(),
          greys.window(),
          greys.inverted(),
          greys.colours(),
          frame.pixels());
    } else {
      sections.render(request, detail, overtaken, frame.pixels());
    }
    if (LevelTint.isShown(request.state())) {
      LevelTint.tint(request, frame.pixels());
    }
    frame.outlines().clear();
    if (request.state().overlays().marksVisible()) {
      drawMarks(request, frame);
    }
    frame.drawn(request, sliceState);
    request.screen().ifPresent(place -> frame.scale(place, scaler));
  }

  /** Of a slab the marks in its middle: a mark elsewhere in it has no place on the picture. */
  private void drawMarks(FrameRequest request, Frame frame) {
    VolumeGrid grid = request.volume().grid();
    boolean isNative = request.state().section().isNative();
    int slice = request.state().slice();
    double opacity = request.state().overlays().fillOpacity();
    OverlayPainter own = new OverlayPainter(opacity);
    OverlayPainter foreign = new OverlayPainter(opacity * FAINTER);
    List<ShownMark> marks = request.marks();
    for (ShownMark mark : marks) {
      if (!mark.mask().grid().equals(grid)) {
        continue;
      }
      OverlayPainter painter = mark.style().dotted() ? foreign : own;
      if (isNative) {
        painter.fill(mark.mask(), slice, mark.style(), frame.pixels());
        frame.outlines().add(mark, slice);
      } else {
        cutMark.cut(mark.mask(), Cut.of(request.pictures(), slice));
        painter.fill(cutMark, mark.style(), frame.pixels());
        frame.outlines().add(cutMark, mark.style());
      }
    }
  }

  private static Frame.SliceState sliceState(FrameRequest request) {
    Volume volume = request.volume();
    SliceRange range = slicesOf(request);
    int loaded = 0;
    int missing = 0;
    for (int slice = range.first(); slice <= range.last(); slice++) {
      loaded += volume.isLoaded(slice) ? 1 : 0;
      missing += volume.isMissing(slice) ? 1 : 0;
    }
    int wanted = range.last() - range.first() + 1;
    if (loaded == wanted) {
      return Frame.SliceState.SHOWN;
    }
    if (loaded == 0) {
      return missing == wanted ? Frame.SliceState.MISSING : Frame.SliceState.LOADING;
    }
    return loaded + missing == wanted ? Frame.SliceState.WITH_GAPS : Frame.SliceState.LOADING_REST;
  }

  /** The slices of the volume that a picture is made of; of all where it cuts across them. */
  private static SliceRange slicesOf(FrameRequest request) {
    VolumeGrid grid = request.volume().grid();
    int slice = request.state().slice();
    if (!request.state().section().isNative()) {
      return new SliceRange(0, grid.slices() - 1);
    }
    return request
        .state()
        .section()
        .slab()
        .map(slab -> SlabProjector.slices(grid, slice, slab))
        .orElseGet(() -> new SliceRange(slice, slice));
  }
}
