package org.sideroscope.viewer;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.WindowPreset;
import org.sideroscope.imaging.reslice.Interpolation;
import org.sideroscope.imaging.reslice.Orientation;
import org.sideroscope.imaging.reslice.Section;

/** What each command does to a viewport, and the keys they are on. */
final class ViewportCommands {

  private static final int PAGE = 10;
  private static final double ZOOM_STEP = 1.25;
  private static final double TILT_DEGREES = 3;
  private static final double PAN_STEP_PIXELS = 40;

  private final SliceViewport viewport;
  private boolean keysEnabled = true;

  ViewportCommands(SliceViewport viewport) {
    this.viewport = viewport;
  }

  void setKeysEnabled(boolean keysEnabled) {
    this.keysEnabled = keysEnabled;
  }

  /** What is being drawn comes before every command. */
  void keyPressed(KeyEvent event) {
    if (viewport.strokes().press(event.getCode())) {
      event.consume();
      return;
    }
    ViewportCommand.of(event)
        .filter(this::isForViewport)
        .ifPresent(command -> {
          perform(command);
          event.consume();
        });
  }

  /** What the hand is doing is given up here, whoever has the keys; without it they have this. */
  private boolean isForViewport(ViewportCommand command) {
    return command == ViewportCommand.CANCEL_STROKE ? viewport.isDrawing() : keysEnabled;
  }

  void perform(ViewportCommand command) {
    ViewState state = viewport.viewState();
    switch (command) {
      case PREVIOUS_SLICE -> viewport.scrollBy(-1);
      case NEXT_SLICE -> viewport.scrollBy(1);
      case PREVIOUS_PAGE -> viewport.scrollBy(-PAGE);
      case NEXT_PAGE -> viewport.scrollBy(PAGE);
      case FIRST_SLICE -> viewport.scrollBy(Integer.MIN_VALUE);
      case LAST_SLICE -> viewport.scrollBy(Integer.MAX_VALUE);
      case AUTOMATIC_WINDOW -> viewport.windows().choose(WindowPreset.AUTOMATIC);
      case NEXT_WINDOW_PRESET -> viewport.windows().chooseNext();
      case INVERT -> set(state.withGreys(state.greys().withInverted(!state.greys().inverted())));
      case SMOOTH -> set(state.withGreys(state.greys().withSmooth(!state.greys().smooth())));
      case NEXT_COLOURS -> set(state.withGreys(state.greys().withNextColours()));
      case RESET -> viewport.reset();
      case MARKS, PATIENT_DATA, OUTLINES_ONLY, NEXT_OPACITY ->
          set(state.withOverlays(toggled(command, state.overlays())));
      case NATIVE -> viewport.cuts().cut(new Orientation.Native());
      case AXIAL -> viewport.cuts().cut(new Orientation.Standard(AnatomicalPlane.AXIAL));
      case CORONAL -> viewport.cuts().cut(new Orientation.Standard(AnatomicalPlane.CORONAL));
      case SAGITTAL -> viewport.cuts().cut(new Orientation.Standard(AnatomicalPlane.SAGITTAL));
      case OBLIQUE -> viewport.cuts().tilt(0, 0);
      case TILT_LEFT -> viewport.cuts().tilt(-TILT_DEGREES, 0);
      case TILT_RIGHT -> viewport.cuts().tilt(TILT_DEGREES, 0);
      case TILT_UP -> viewport.cuts().tilt(0, TILT_DEGREES);
      case TILT_DOWN -> viewport.cuts().tilt(0, -TILT_DEGREES);
      case INTERPOLATION -> set(state.withSection(otherInterpolation(state.section())));
      case SLAB -> viewport.cuts().toggleSlab();
      case NEXT_PROJECTION -> viewport.cuts().nextProjection();
      case THICKER -> viewport.cuts().thickenSlab(1);
      case THINNER -> viewport.cuts().thickenSlab(-1);
      case CROSSHAIR_TOOL -> set(state.withTool(ViewportTool.CROSSHAIR));
      case TILT_TOOL -> set(state.withTool(ViewportTool.TILT));
      case WINDOW_LEVEL_TOOL -> set(state.withTool(ViewportTool.WINDOW_LEVEL));
      case PAN_TOOL -> set(state.withTool(ViewportTool.PAN));
      case ZOOM_TOOL -> set(state.withTool(ViewportTool.ZOOM));
      case BRUSH_TOOL -> set(state.withTool(ViewportTool.BRUSH));
      case ERASER_TOOL -> set(state.withTool(ViewportTool.ERASER));
      case THRESHOLD_BRUSH_TOOL -> set(state.withTool(ViewportTool.THRESHOLD_BRUSH));
      case RIM_BRUSH_TOOL -> set(state.withTool(ViewportTool.RIM_BRUSH));
      case REGION_GROWING_TOOL -> set(state.withTool(ViewportTool.REGION_GROWING));
      case POLYGON_TOOL -> set(state.withTool(ViewportTool.POLYGON));
      case FREEHAND_TOOL -> set(state.withTool(ViewportTool.FREEHAND));
      case BALL -> set(state.withHand(state.hand().withOtherForm()));
      case SMALLER_BRUSH -> set(state.withHand(state.hand().withSmallerBrush()));
      case LARGER_BRUSH -> set(state.withHand(state.hand().withLargerBrush()));
      case LOWER_LEVEL -> viewport.strokes().moveLevels(-1);
      case HIGHER_LEVEL -> viewport.strokes().moveLevels(1);
      case PROPOSED_LEVEL -> viewport.proposeLevel();
      case CANCEL_STROKE -> viewport.cancelStroke();
      default -> viewport.projection().ifPresent(projection -> place(command, projection));
    }
  }

  private static Section otherInterpolation(Section section) {
    return section.withInterpolation(
        section.interpolation() == Interpolation.NEAREST
            ? Interpolation.TRILINEAR
            : Interpolation.NEAREST);
  }

  private static Overlays toggled(ViewportCommand command, Overlays overlays) {
    return switch (command) {
      case MARKS -> overlays.withMarksVisible(!overlays.marksVisible());
      case OUTLINES_ONLY -> overlays.withOutlinesOnly(!overlays.outlinesOnly());
      case NEXT_OPACITY -> overlays.withNextOpacity();
      default -> overlays.withPatientDataHidden(!overlays.patientDataHidden());
    };
  }

  private void place(ViewportCommand command, SliceProjection projection) {
    Placement placement =
        switch (command) {
          case ZOOM_IN -> projection.zoomBy(ZOOM_STEP);
          case ZOOM_OUT -> projection.zoomBy(1 / ZOOM_STEP);
          case FIT -> Placement.FIT;
          case ONE_TO_ONE -> projection.oneToOne(viewport.renderScale());
          default -> panned(command, projection);
        };
    set(viewport.viewState().withPlacement(placement));
  }

  private static Placement panned(ViewportCommand command, SliceProjection projection) {
    // the arrow says where to look, so the image moves the other way
    Point2D step =
        switch (command) {
          case PAN_LEFT -> new Point2D(PAN_STEP_PIXELS, 0);
          case PAN_RIGHT -> new Point2D(-PAN_STEP_PIXELS, 0);
          case PAN_UP -> new Point2D(0, PAN_STEP_PIXELS);
          case PAN_DOWN -> new Point2D(0, -PAN_STEP_PIXELS);
          default -> Point2D.ZERO;
        };
    return projection.panBy(step.getX(), step.getY());
  }

  private void set(ViewState state) {
    viewport.setViewState(state);
  }
}
