package org.sideroscope.viewer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.marking.MaskDelta;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.marking.tool.PicturePlane;
import org.sideroscope.marking.tool.ThresholdBrush;

/**
 * The painting in one viewport: the stroke under way, and what is seen of it before it is an edit.
 *
 * <p>What a drag has painted is kept whenever it ends, also when the window loses the focus; Escape
 * and other images give it up. A polygon waits for its corners, through other windows too, until it
 * is closed or given up. Belongs to the JavaFX thread.
 */
public final class ViewportStrokes {

  /** A click this near to the first corner closes a polygon. */
  private static final double CLOSING_PIXELS = 7;

  private static final int LEAST_CORNERS = 3;

  /** So far the pointer moves for one step of the tolerance. */
  private static final double PIXELS_A_STEP = 3;

  /**
   * @param start where the button went down
   * @param levels in force then
   * @param released whether the button went up while what was wanted last was still growing
   */
  private record Running(
      StrokeInHand inHand, Stroke beginning, Point2D start, ToolLevels levels, boolean released) {

    Running withStart(Point2D next) {
      return new Running(inHand, beginning, next, levels, released);
    }

    Running whenReleased() {
      return new Running(inHand, beginning, start, levels, true);
    }
  }

  private final SliceViewport viewport;
  private final StrokeLine line;
  private final Executor growing;
  private final Executor onFxThread;
  private final StrokePreview preview = new StrokePreview();
  private StrokeListener listener = StrokeListener.NONE;
  private @Nullable Running running;

  /**
   * @param growing runs what is too slow for the JavaFX thread
   */
  ViewportStrokes(SliceViewport viewport, StrokeLine line, Executor growing, Executor onFxThread) {
    this.viewport = viewport;
    this.line = line;
    this.growing = growing;
    this.onFxThread = onFxThread;
    viewport
        .sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::focusedProperty)
        .addListener((_, _, focused) -> {
          if (Boolean.FALSE.equals(focused)) {
            endDrag();
          }
        });
  }

  public void setListener(StrokeListener listener) {
    viewport.cancelStroke();
    this.listener = listener;
  }

  public boolean isRunning() {
    return running != null;
  }

  // ---- the hand

  /**
   * The button went down.
   *
   * @param takesAway whether what is covered is to leave the mark, also with a tool that marks
   * @return whether a drag belongs to a stroke from now on
   */
  boolean press(Point2D at, boolean takesAway, int clicks) {
    Running before = running;
    if (before != null && before.inHand() instanceof CornersInHand corners) {
      pressCorner(corners, at, clicks);
    } else if (before == null) {
      start(at, takesAway);
    }
    return running != null;
  }

  private void start(Point2D at, boolean takesAway) {
    Hand hand = viewport.viewState().hand();
    if (viewport.viewState().section().slab().isPresent()) {
      listener.notHere(hand.tool());
      return;
    }
    Optional<PatientPoint> place = place(at);
    if (place.isEmpty() || !isLoadedAt(place.get())) {
      return;
    }
    boolean away = takesAway || hand.tool() == ViewportTool.ERASER;
    Stroke beginning = new Stroke(hand.tool(), away, VoxelRuns.EMPTY);
    listener.started(beginning).ifPresent(mark -> begin(beginning, mark, at, place.get()));
  }

  /** Nobody marks what is not seen yet. A place beside the images is on none of them. */
  private boolean isLoadedAt(PatientPoint place) {
    Volume volume = viewport.volume().orElseThrow();
    VoxelIndex voxel = volume.grid().toVoxel(place).nearest();
    return voxel.slice() < 0
        || voxel.slice() >= volume.grid().slices()
        || volume.isLoaded(voxel.slice());
  }

  private void begin(Stroke beginning, ShownMark mark, Point2D at, PatientPoint place) {
    Volume volume = viewport.volume().orElseThrow();
    ViewState state = viewport.viewState();
    VolumeGrid pictures = viewport.pictureGrid().orElseThrow();
    StrokeInHand inHand =
        HeldTool.of(state, beginning.takesAway())
            .begin(volume, new PicturePlane(pictures, state.slice()), place);
    // from now on the window may be changed without changing what is dark
    ToolLevels held = state.levels().held(state.greys().window());
    preview.start(mark, beginning.takesAway());
    running = new Running(inHand, beginning, at, held, false);
    viewport.showMarks();
    viewport.setViewState(viewport.viewState().withLevels(held));
    if (inHand instanceof RegionInHand region) {
      grow(region);
    } else {
      follow(place);
    }
  }

  private void pressCorner(CornersInHand corners, Point2D at, int clicks) {
    boolean onFirst =
        toScreen(corners.first()).filter(first -> first.distance(at) < CLOSING_PIXELS).isPresent();
    if (clicks > 1 || (onFirst && corners.size() >= LEAST_CORNERS)) {
      close(corners);
    } else {
      place(at).ifPresent(this::follow);
      corners.setCorner();
    }
  }

  private void close(CornersInHand corners) {
    if (corners.size() >= LEAST_CORNERS) {
      show(corners, corners.close());
      finish();
    }
  }

  /** The pointer moved, with or without the button. */
  void moveTo(Point2D at) {
    if (isGrowing()) {
      pull(at);
    } else if (running != null) {
      place(at).ifPresent(this::follow);
    }
  }

  /** To the right or upwards a region takes in more. */
  private void pull(Point2D at) {
    Running now = Objects.requireNonNull(running);
    if (now.released()) {
      return;
    }
    Point2D way = at.subtract(now.start());
    double steps = Math.rint((way.getX() - way.getY()) / PIXELS_A_STEP);
    ViewState state = viewport.viewState();
    WindowLevel window = state.greys().window();
    double tolerance = now.levels().tolerance(window) + steps * ToolLevels.step(window);
    viewport.setViewState(state.withLevels(now.levels().withTolerance(tolerance, window)));
  }

  private void follow(PatientPoint place) {
    Running now = running;
    if (now != null) {
      show(now.inHand(), now.inHand().follow(place));
    }
  }

  private void show(StrokeInHand inHand, MaskDelta change) {
    drawLine();
    if (!change.isEmpty()) {
      preview.follow(change, inHand.covered());
      viewport.requestFrame();
    }
  }

  /** The button was released. */
  void release() {
    Running now = running;
    if (now == null || now.inHand() instanceof CornersInHand) {
      return;
    }
    if (now.inHand() instanceof RegionInHand region && region.isGrowing()) {
      running = now.whenReleased();
    } else {
      finish();
    }
  }

  /**
   * A key while a stroke is under way: a polygon is closed by Enter, gives a corner back by
   * Backspace, and everything is given up by Escape.
   *
   * @return whether the key was for the stroke
   */
  public boolean press(KeyCode key) {
    Running now = running;
    if (now == null) {
      return false;
    }
    if (key == KeyCode.ESCAPE) {
      viewport.cancelStroke();
      return true;
    }
    if (now.inHand() instanceof CornersInHand corners) {
      if (key == KeyCode.ENTER) {
        close(corners);
        return true;
      }
      if (key == KeyCode.BACK_SPACE) {
        takeCornerBack(corners);
        return true;
      }
    }
    return false;
  }

  private void takeCornerBack(CornersInHand corners) {
    if (corners.takeCornerBack()) {
      show(corners, corners.again());
    } else {
      viewport.cancelStroke();
    }
  }

  /** Whether the wheel changes a level and not the slice. */
  boolean takesWheel(boolean withShift) {
    return isGrowing() || (withShift && viewport.viewState().hand().tool().hasLevel());
  }

  private boolean isGrowing() {
    return running != null && running.inHand() instanceof RegionInHand;
  }

  /** A level or tolerance has been chosen: a region under way grows or shrinks. */
  void levelsChanged() {
    if (running != null && running.inHand() instanceof RegionInHand region) {
      grow(region);
    }
  }

  private void grow(RegionInHand region) {
    ViewState state = viewport.viewState();
    double tolerance = state.levels().tolerance(state.greys().window());
    region.grow(tolerance, growing, onFxThread, change -> grown(region, change));
  }

  private void grown(RegionInHand region, MaskDelta change) {
    Running now = running;
    if (now != null && now.inHand() == region) {
      show(region, change);
      if (now.released() && !region.isGrowing()) {
        finish();
      }
    }
  }

  /** Changes the level of the tool in the hand, or the tolerance where it has one of these. */
  void moveLevels(int steps) {
    ViewState state = viewport.viewState();
    WindowLevel window = state.greys().window();
    ToolLevels levels = state.levels();
    switch (state.hand().tool()) {
      case THRESHOLD_BRUSH ->
          viewport.setViewState(state.withLevels(levels.withLevelMoved(steps, window)));
      case REGION_GROWING -> {
        moveStart(steps);
        double tolerance = levels.tolerance(window) + steps * ToolLevels.step(window);
        viewport.setViewState(state.withLevels(levels.withTolerance(tolerance, window)));
      }
      default -> {}
    }
  }

  /**
   * Takes into the hand the threshold brush at the level that best parts dark from light around a
   * place.
   */
  void proposeLevel(Point2D at) {
    ViewState state = viewport.viewState();
    if (state.section().slab().isPresent()) {
      listener.notHere(ViewportTool.THRESHOLD_BRUSH);
      return;
    }
    OptionalDouble level =
        place(at)
            .filter(this::isLoadedAt)
            .map(place -> levelAround(place, state))
            .orElse(OptionalDouble.empty());
    if (level.isPresent()) {
      viewport.setViewState(
          state
              .withTool(ViewportTool.THRESHOLD_BRUSH)
              .withLevels(state.levels().withLevel(level.getAsDouble())));
    } else {
      listener.noLevelHere();
    }
  }

  private OptionalDouble levelAround(PatientPoint place, ViewState state) {
    return ThresholdBrush.proposedLevel(
        viewport.volume().orElseThrow(),
        new PicturePlane(viewport.pictureGrid().orElseThrow(), state.slice()),
        place,
        state.hand().brushDiameterMm());
  }

  /** What the wheel has added to a tolerance is kept when the pointer moves on. */
  private void moveStart(int steps) {
    if (running != null) {
      running = running.withStart(running.start().subtract(steps * PIXELS_A_STEP, 0));
    }
  }

  // ---- how it ends

  /** Ends what a drag has painted as if the button were released; a polygon goes on. */
  private void endDrag() {
    Running now = running;
    if (now == null || now.inHand() instanceof CornersInHand) {
      return;
    }
    viewport.abandonDrag();
    if (now.inHand() instanceof RegionInHand region) {
      show(region, region.finish());
    }
    finish();
  }

  /**
   * The window goes: what a drag has painted is finished, a polygon that was never closed is given
   * up.
   */
  public void end() {
    endDrag();
    viewport.cancelStroke();
  }

  private void finish() {
    Running done = running;
    running = null;
    drawLine();
    if (done == null) {
      return;
    }
    Stroke beginning = done.beginning();
    Stroke stroke =
        new Stroke(beginning.tool(), beginning.takesAway(), done.inHand().covered().voxels());
    if (!listener.finished(stroke)) {
      preview.clear();
      viewport.requestFrame();
    }
  }

  /** Gives up what is running. */
  void cancel() {
    if (running != null) {
      running = null;
      preview.clear();
      drawLine();
      listener.cancelled();
    }
  }

  // ---- the picture

  /** The marks as the running stroke, or the one just finished, leaves them. */
  List<ShownMark> preview(List<ShownMark> marks) {
    return preview.over(marks);
  }

  /** The edit is among the marks now, or was not made. */
  void forgetFinished() {
    if (!isRunning()) {
      preview.clear();
    }
  }

  /** Follows what the viewport shows. */
  void placed() {
    Running now = running;
    if (now != null && now.beginning().tool() != viewport.viewState().hand().tool()) {
      viewport.cancelStroke();
    }
    drawLine();
  }

  private void drawLine() {
    line.show(
        running == null
            ? List.of()
            : running.inHand().line().stream().flatMap(place -> toScreen(place).stream()).toList());
  }

  private Optional<Point2D> toScreen(PatientPoint place) {
    return viewport
        .projection()
        .map(projection -> projection.toScreen(projection.grid().toVoxel(place)));
  }

  private Optional<PatientPoint> place(Point2D at) {
    return viewport
        .positionAt(at)
        .flatMap(position -> viewport.pictureGrid().map(grid -> grid.toPatient(position)));
  }
}
