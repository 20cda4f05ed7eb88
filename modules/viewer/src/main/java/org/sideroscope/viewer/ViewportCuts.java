package org.sideroscope.viewer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.reslice.Orientation;
import org.sideroscope.imaging.reslice.Section;
import org.sideroscope.imaging.reslice.Slab;

/** How a viewport cuts its volume: into which pictures, and how many of them are shown as one. */
public final class ViewportCuts {

  private final SliceViewport viewport;
  private final ViewportCrosshair crosshair;
  private Slab usualSlab = SlabSteps.USUAL;
  private @Nullable Pictures pictures;

  ViewportCuts(SliceViewport viewport, ViewportCrosshair crosshair) {
    this.viewport = viewport;
    this.crosshair = crosshair;
  }

  /** Cuts the volume in another orientation, through what is looked at. */
  public void cut(Orientation orientation) {
    cutting()
        .filter(cutting -> cutting.volume().geometry() == Geometry.VOLUME)
        .ifPresent(cutting -> viewport.setViewState(cutting.through(orientation)));
  }

  /** Tilts the pictures about what is looked at, by degrees about their own axes. */
  public void tilt(double aboutDown, double aboutRight) {
    cutting()
        .filter(cutting -> cutting.volume().geometry() == Geometry.VOLUME)
        .ifPresent(cutting -> viewport.setViewState(cutting.rolled(aboutDown, aboutRight)));
  }

  /** Shows several pictures as one, or single ones again. */
  public void setSlab(Optional<Slab> slab) {
    slab.ifPresent(wanted -> usualSlab = wanted);
    viewport.setViewState(viewport.viewState().withSection(section().withSlab(slab)));
  }

  void toggleSlab() {
    setSlab(section().slab().isPresent() ? Optional.empty() : Optional.of(usualSlab));
  }

  void nextProjection() {
    setSlab(SlabSteps.nextProjection(section(), usualSlab).slab());
  }

  void thickenSlab(int steps) {
    if (steps != 0) {
      viewport
          .pictureGrid()
          .map(grid -> SlabSteps.thicker(section(), steps, grid, usualSlab).slab())
          .ifPresent(this::setSlab);
    }
  }

  private Section section() {
    return viewport.viewState().section();
  }

  /** The view as it is, about the crosshair if there is one, else about its middle. */
  Optional<Cutting> cutting() {
    return viewport
        .volume()
        .flatMap(volume ->
            viewport
                .projection()
                .map(projection -> Cutting.about(volume, viewport.viewState(), projection))
                .map(cutting ->
                    crosshair.guides().crosshair().map(cutting::withFocus).orElse(cutting)));
  }

  /**
   * What a volume can be shown as when so much is asked: one that is none only in native slices,
   * none beyond its last.
   */
  ViewState possible(Volume volume, ViewState wanted) {
    Section section = Pictures.possible(volume, wanted.section());
    return wanted.withSection(section).scrollBy(0, pictures(volume, section).slices());
  }

  /** The grid whose slices are the pictures. */
  VolumeGrid pictures(Volume volume, Section section) {
    Pictures known = pictures;
    if (known == null || !known.areOf(volume, section)) {
      known = Pictures.of(volume, section);
      pictures = known;
    }
    return known.grid();
  }

  /** Another volume follows. */
  void forget() {
    pictures = null;
  }
}
