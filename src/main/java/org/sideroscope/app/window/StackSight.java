package org.sideroscope.app.window;

import java.util.Optional;
import javafx.geometry.Point2D;
import org.sideroscope.app.studies.StudiesView.Choice;
import org.sideroscope.app.viewing.StudyHanging;
import org.sideroscope.app.viewing.ViewingArea;
import org.sideroscope.app.viewing.ViewportPane;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.reslice.Section;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.viewer.Placement;
import org.sideroscope.viewer.SliceProjection;
import org.sideroscope.viewer.SliceViewport;
import org.sideroscope.viewer.ViewState;
import org.sideroscope.workstation.reading.MarkSources;

/** The way back to what lies somewhere in the images of the study that is read. */
final class StackSight {

  private final ViewingArea area;
  private final StudyHanging hanging;
  private final ReadingDesk desk;

  StackSight(ViewingArea area, StudyHanging hanging, ReadingDesk desk) {
    this.area = area;
    this.hanging = hanging;
    this.desk = desk;
  }

  /** In the viewport where it hangs and is seen, else in the active one. */
  void bring(ImageStack stack) {
    Optional<ViewportPane> there =
        area.visiblePanes().stream().filter(pane -> pane.stackId().equals(stack.id())).findFirst();
    if (area.active().stackId().equals(stack.id())) {
      return;
    }
    if (there.isPresent()) {
      area.activate(there.get());
    } else {
      desk.patient()
          .ifPresent(patient ->
              desk.study()
                  .ifPresent(study -> hanging.hangInActive(new Choice(patient, study, stack))));
    }
  }

  /** Goes to a place on what marks lie on, where that is of the study that is read. */
  void goTo(MarkedStack marked, PatientPoint place) {
    find(marked)
        .ifPresent(stack -> {
          bring(stack);
          lookAt(place);
        });
  }

  /** The images that marks lie on; empty where the study has them no longer. */
  Optional<ImageStack> find(MarkedStack marked) {
    return desk.study().stream()
        .flatMap(study -> study.stacks().stream())
        .filter(stack -> MarkSources.stackOf(stack).equals(marked))
        .findFirst();
  }

  /** Shows a picture of the active viewport. */
  void look(Section section, int slice) {
    SliceViewport viewport = area.active().viewport();
    viewport.setViewState(viewport.viewState().withSection(section).withSlice(slice));
  }

  /** Goes to a slice of the stack that hangs in the active viewport, however it is cut. */
  void lookAtSlice(int slice) {
    SliceViewport viewport = area.active().viewport();
    viewport
        .volume()
        .map(Volume::grid)
        .ifPresent(grid -> {
          if (viewport.viewState().section().isNative()) {
            viewport.setViewState(viewport.viewState().withSlice(slice));
          } else {
            lookAt(grid.toPatient(VoxelIndex.of(grid.columns() / 2, grid.rows() / 2, slice)));
          }
        });
  }

  /** Goes to a place, however it is cut; a picture that is enlarged is moved to it. */
  void lookAt(PatientPoint place) {
    lookAt(area.active().viewport(), place);
  }

  /** Goes to a place in one viewport, however it is cut there. */
  static void lookAt(SliceViewport viewport, PatientPoint place) {
    VolumeGrid pictures = viewport.pictureGrid().orElse(null);
    if (pictures == null) {
      return;
    }
    VoxelPosition position = pictures.toVoxel(place);
    int slice = Math.clamp(position.nearest().slice(), 0, pictures.slices() - 1);
    ViewState state = viewport.viewState().withSlice(slice);
    viewport.setViewState(state);
    if (state.placement().zoom() > Placement.FIT.zoom()) {
      viewport
          .projection()
          .ifPresent(shown -> viewport.setViewState(state.withPlacement(about(position, shown))));
    }
  }

  private static Placement about(VoxelPosition position, SliceProjection shown) {
    Point2D middle = new Point2D(shown.viewport().getWidth() / 2, shown.viewport().getHeight() / 2);
    return shown.holding(position, middle, shown.pixelsPerMm());
  }
}
