package org.sideroscope.viewer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.WindowLevel;

/**
 * Shows the slices of one volume, or cuts across them, with the marks on them. What is shown is a
 * {@link ViewState}; wheel, drags and {@link ViewportCommand}s replace it by another, and so may
 * the application. Painting is the work of its {@link #strokes}, measuring and pointing that of its
 * {@link #figures}.
 *
 * <p>All methods but {@link #sliceArrived} belong to the JavaFX thread.
 */
public final class SliceViewport extends Region {

  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final WindowLevel UNTIL_KNOWN = WindowLevel.between(0, 4095);

  private final Executor onFxThread;
  private final FramePipeline pipeline;
  private final ViewportLayers layers = new ViewportLayers();
  private final ViewportPointer pointer = new ViewportPointer(this, layers);
  private final ViewportMouse mouse;
  private final ViewportCommands commands = new ViewportCommands(this);
  private final ViewportStrokes strokes;
  private final ViewportCrosshair crosshair = new ViewportCrosshair(this);
  private final ViewportCuts cuts = new ViewportCuts(this, crosshair);
  private final ViewportWindows windows;
  private final ViewportFigures figures = new ViewportFigures(this, layers.figures());
  private final ReadOnlyObjectWrapper<ViewState> viewState =
      new ReadOnlyObjectWrapper<>(this, "viewState", ViewState.of(0, UNTIL_KNOWN));
  private List<ShownMark> marks = List.of();
  private ViewportContent content = new ViewportContent.Empty("", "");

  /**
   * An empty viewport.
   *
   * @param drawing runs what is too slow for the JavaFX thread; may be shared between viewports
   */
  public SliceViewport(Executor drawing) {
    this(drawing, Platform::runLater);
  }

  SliceViewport(Executor drawing, Executor onFxThread) {
    this.onFxThread = onFxThread;
    this.strokes = new ViewportStrokes(this, layers.strokeLine(), drawing, onFxThread);
    this.windows = new ViewportWindows(this, drawing, onFxThread);
    this.pipeline = new FramePipeline(drawing, onFxThread, new FrameRenderer(), this::present);
    getStyleClass().add("slice-viewport");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    setMinSize(64, 64);
    getChildren().setAll(layers.nodes());
    layers.showContent(content);
    this.mouse = new ViewportMouse(this, pointer);
    addEventHandler(KeyEvent.KEY_PRESSED, commands::keyPressed);
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(SliceViewport.class.getResource("viewport.css")).toExternalForm();
  }

  // ---- what is shown

  public ViewportContent content() {
    return content;
  }

  /**
   * Shows something else. New slices open as their content says, with what the user holds and the
   * overlays as they were; the same volume with other texts stays where it is.
   */
  public void setContent(ViewportContent content) {
    if (isOfShownVolume(content)) {
      this.content = content;
      requestFrame();
      return;
    }
    close();
    this.content = content;
    layers.showContent(content);
    switch (content) {
      case ViewportContent.Slices slices -> open(slices);
      default -> setAccessibleText(layers.messageText());
    }
    pointer.changed();
  }

  private boolean isOfShownVolume(ViewportContent content) {
    return content instanceof ViewportContent.Slices slices
        && volume().filter(shown -> shown == slices.volume()).isPresent();
  }

  private void close() {
    cancelStroke();
    strokes.forgetFinished();
    figures.close();
    pipeline.stop();
    layers.clearImage();
    crosshair.forget();
    cuts.forget();
    windows.close();
  }

  private void open(ViewportContent.Slices slices) {
    viewState.set(opening(slices, viewState()));
    windows.open(slices);
    place();
    requestFrame();
  }

  private static ViewState opening(ViewportContent.Slices slices, ViewState before) {
    return ViewState.of(slices.openingSlice(), slices.openingWindow().orElse(UNTIL_KNOWN))
        .withOverlays(before.overlays())
        .withHand(before.hand());
  }

  /** The volume that is shown, if any. */
  public Optional<Volume> volume() {
    return content instanceof ViewportContent.Slices slices
        ? Optional.of(slices.volume())
        : Optional.empty();
  }

  /** Says that a slice of the volume has been loaded or declared missing. From any thread. */
  public void sliceArrived(int slice) {
    onFxThread.execute(() -> refresh(slice));
  }

  private void refresh(int slice) {
    windows.sliceArrived();
    if (!viewState().section().isPlainSlice() || slice == viewState().slice()) {
      requestFrame();
    }
  }

  /**
   * Replaces the marks.
   *
   * @param marks from the lowest to the topmost; those on another grid than the volume's are not
   *     drawn
   */
  public void setMarks(List<ShownMark> marks) {
    this.marks = List.copyOf(marks);
    strokes.forgetFinished();
    requestFrame();
  }

  // ---- its state

  public ReadOnlyObjectProperty<ViewState> viewStateProperty() {
    return viewState.getReadOnlyProperty();
  }

  public ViewState viewState() {
    return viewState.get();
  }

  /**
   * Replaces the state; a slice beyond the last is the last. A running stroke holds its slice. What
   * is no volume is shown in native slices whatever is asked.
   */
  public void setViewState(ViewState wanted) {
    ViewState before = viewState();
    ViewState after = volume().map(volume -> cuts.possible(volume, wanted)).orElse(wanted);
    if (isDrawing()) {
      after = after.withSection(before.section()).withSlice(before.slice());
    }
    viewState.set(after);
    Set<ViewStateChange> changes = ViewStateChange.between(before, after);
    if (changes.contains(ViewStateChange.SECTION)
        || changes.contains(ViewStateChange.SLICE)
        || changes.contains(ViewStateChange.GREYS)
        || changes.contains(ViewStateChange.OVERLAYS)
        || LevelTint.changes(before, after)) {
      requestFrame();
    }
    if (changes.contains(ViewStateChange.LEVELS)) {
      strokes.levelsChanged();
    }
    if (!changes.isEmpty()) {
      place();
    }
  }

  void scrollBy(int steps) {
    pictureGrid().ifPresent(grid -> setViewState(viewState().scrollBy(steps, grid.slices())));
  }

  // ---- how the volume is cut

  /** The grid whose slices are the pictures that are looked through; empty without a volume. */
  public Optional<VolumeGrid> pictureGrid() {
    return volume().map(volume -> cuts.pictures(volume, viewState().section()));
  }

  /** The ways to cut the volume otherwise. */
  public ViewportCuts cuts() {
    return cuts;
  }

  /** Where this viewport and others look. */
  public ViewportCrosshair crosshair() {
    return crosshair;
  }

  // ---- windows

  /** Fits the image, back to the window it opened with, not inverted. */
  void reset() {
    ViewState state = viewState();
    Greys greys = state.greys().withInverted(false);
    setViewState(state.withPlacement(Placement.FIT).withGreys(greys));
    windows.reset();
  }

  /** The windows computed from the images. */
  public ViewportWindows windows() {
    return windows;
  }

  // ---- commands and keys

  public void perform(ViewportCommand command) {
    commands.perform(command);
  }

  /** Whether the viewport listens to the keys of its commands by itself; it does at first. */
  public void setKeysEnabled(boolean keysEnabled) {
    commands.setKeysEnabled(keysEnabled);
  }

  /** Shows that this is the viewport that commands go to, also without the keyboard's focus. */
  public void setActive(boolean active) {
    pseudoClassStateChanged(ACTIVE, active);
  }

  // ---- strokes, figures and pointer

  /** The measurements and pointers over the pictures. */
  public ViewportFigures figures() {
    return figures;
  }

  /** The painting on the pictures. */
  public ViewportStrokes strokes() {
    return strokes;
  }

  /** Proposes a level at the pointer, or in the middle where that is elsewhere. */
  void proposeLevel() {
    strokes.proposeLevel(
        pointer.place().orElseGet(() -> new Point2D(getWidth() / 2, getHeight() / 2)));
  }

  public void setPointerListener(PointerListener listener) {
    pointer.setListener(listener);
  }

  /** Nobody draws what cannot be seen. */
  void showMarks() {
    setViewState(viewState().withOverlays(viewState().overlays().withMarksVisible(true)));
  }

  /** Whether a stroke or a figure is under way. */
  boolean isDrawing() {
    return strokes.isRunning() || figures.isRunning();
  }

  /** The drag under way means nothing any more. */
  void abandonDrag() {
    mouse.abandon();
  }

  /** Gives up the running stroke or figure, if there is one. */
  public void cancelStroke() {
    if (isDrawing()) {
      mouse.abandon();
      strokes.cancel();
      figures.cancel();
      requestFrame();
    }
  }

  /** Where a point of the viewport lies in the grid of the pictures. */
  Optional<VoxelPosition> positionAt(Point2D point) {
    return projection().map(projection -> projection.toVoxel(point, viewState().slice()));
  }

  // ---- drawing

  /** The way between the pictures and the screen; empty without slices or without area. */
  public Optional<SliceProjection> projection() {
    return pictureGrid()
        .filter(grid -> getWidth() > 0 && getHeight() > 0)
        .map(grid ->
            new SliceProjection(
                grid, new Dimension2D(getWidth(), getHeight()), viewState().placement()));
  }

  /** Pixels of the screen per device-independent pixel. */
  double renderScale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getRenderScaleX();
  }

  void requestFrame() {
    volume()
        .ifPresent(volume ->
            pipeline.request(
                new FrameRequest(
                    volume,
                    cuts.pictures(volume, viewState().section()),
                    viewState(),
                    strokes.preview(marks),
                    screenPlace())));
  }

  private Optional<ScreenPlace> screenPlace() {
    boolean smooth = viewState().greys().smooth();
    return projection().flatMap(shown -> ScreenPlace.of(shown, smooth, renderScale()));
  }

  private void present(Frame frame) {
    if (content instanceof ViewportContent.Slices slices) {
      layers.show(frame, slices.texts());
      place();
      setAccessibleText(layers.sliceText(frame, slices.texts()));
    }
  }

  /** What lies over the picture takes its place. */
  void place() {
    projection()
        .ifPresent(projection ->
            layers.place(volume().orElseThrow(), projection, viewState(), renderScale()));
    figures.placed();
    strokes.placed();
    pointer.changed();
  }

  @Override
  protected void layoutChildren() {
    layers.resize(getWidth(), getHeight());
    place();
  }

  ViewportLayers layers() {
    return layers;
  }
}
