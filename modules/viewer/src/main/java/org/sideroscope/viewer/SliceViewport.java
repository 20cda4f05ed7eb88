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
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.imaging.WindowPreset;

/**
 * Shows the native slices of one volume with the marks on them. What is shown is a {@link
 * ViewState}; wheel, drags and {@link ViewportCommand}s replace it by another, and so may the
 * application. Strokes with a painting tool are handed to the {@link StrokeListener}.
 *
 * <p>All methods but {@link #sliceArrived} belong to the JavaFX thread.
 */
public final class SliceViewport extends Region {

  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final WindowLevel UNTIL_KNOWN = WindowLevel.between(0, 4095);

  private final Executor drawing;
  private final Executor onFxThread;
  private final FramePipeline pipeline;
  private final ViewportLayers layers = new ViewportLayers();
  private final ViewportPointer pointer = new ViewportPointer(this, layers);
  private final ViewportMouse mouse;
  private final ViewportCommands commands = new ViewportCommands(this);
  private final StrokeRecorder strokes = new StrokeRecorder();
  private final ReadOnlyObjectWrapper<ViewState> viewState =
      new ReadOnlyObjectWrapper<>(this, "viewState", ViewState.of(0, UNTIL_KNOWN));
  private List<ShownMark> marks = List.of();
  private ViewportContent content = new ViewportContent.Empty("", "");
  private @Nullable WindowControl windows;
  private boolean keysEnabled = true;

  /**
   * An empty viewport.
   *
   * @param drawing runs what is too slow for the JavaFX thread; may be shared between viewports
   */
  public SliceViewport(Executor drawing) {
    this(drawing, Platform::runLater);
  }

  SliceViewport(Executor drawing, Executor onFxThread) {
    this.drawing = drawing;
    this.onFxThread = onFxThread;
    FrameRenderer renderer = new FrameRenderer();
    this.pipeline = new FramePipeline(drawing, onFxThread, renderer::draw, this::present);
    getStyleClass().add("slice-viewport");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    setMinSize(64, 64);
    getChildren().setAll(layers.nodes());
    layers.showContent(content);
    this.mouse = new ViewportMouse(this, pointer);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
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
    dropStroke();
    strokes.forgetFinished();
    pipeline.stop();
    layers.clearImage();
    if (windows != null) {
      windows.close();
      windows = null;
    }
  }

  private void open(ViewportContent.Slices slices) {
    viewState.set(opening(slices, viewState()));
    windows =
        new WindowControl(
            slices,
            drawing,
            onFxThread,
            () -> viewState().greys().window(),
            window -> setViewState(viewState().withWindow(window)));
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
    if (windows != null) {
      windows.sliceArrived();
    }
    if (slice == viewState().slice()) {
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

  /** Replaces the state; a slice beyond the last is the last. A running stroke holds its slice. */
  public void setViewState(ViewState wanted) {
    ViewState before = viewState();
    ViewState after =
        volume().map(volume -> wanted.scrollBy(0, volume.grid().slices())).orElse(wanted);
    if (strokes.isRunning()) {
      after = after.withSlice(before.slice());
    }
    viewState.set(after);
    Set<ViewStateChange> changes = ViewStateChange.between(before, after);
    if (changes.contains(ViewStateChange.SLICE)
        || changes.contains(ViewStateChange.GREYS)
        || changes.contains(ViewStateChange.OVERLAYS)) {
      requestFrame();
    }
    if (!changes.isEmpty()) {
      place();
    }
  }

  void scrollBy(int steps) {
    volume().ifPresent(volume -> setViewState(viewState().scrollBy(steps, volume.grid().slices())));
  }

  /** Fits the image, back to the window it opened with, not inverted. */
  void reset() {
    ViewState state = viewState();
    Greys greys = state.greys().withInverted(false);
    setViewState(state.withPlacement(Placement.FIT).withGreys(greys));
    if (windows != null) {
      windows.reset();
    }
  }

  void chooseAutomaticWindow() {
    choosePreset(WindowPreset.AUTOMATIC);
  }

  void chooseNextPreset() {
    if (windows != null) {
      windows.chooseNext();
    }
  }

  /** Sets a window computed from the images, as soon as it is computed. */
  public void choosePreset(WindowPreset preset) {
    if (windows != null) {
      windows.choose(preset);
    }
  }

  // ---- commands and keys

  public void perform(ViewportCommand command) {
    commands.perform(command);
  }

  /** Whether the viewport listens to the keys of its commands by itself; it does at first. */
  public void setKeysEnabled(boolean keysEnabled) {
    this.keysEnabled = keysEnabled;
  }

  private void keyPressed(KeyEvent event) {
    if (!keysEnabled) {
      return;
    }
    ViewportCommand.of(event)
        // without a stroke the key is the application's
        .filter(command -> command != ViewportCommand.CANCEL_STROKE || strokes.isRunning())
        .ifPresent(command -> {
          perform(command);
          event.consume();
        });
  }

  /** Shows that this is the viewport that commands go to, also without the keyboard's focus. */
  public void setActive(boolean active) {
    pseudoClassStateChanged(ACTIVE, active);
  }

  // ---- strokes and pointer

  public void setStrokeListener(StrokeListener listener) {
    dropStroke();
    strokes.setListener(listener);
  }

  public void setPointerListener(PointerListener listener) {
    pointer.setListener(listener);
  }

  boolean startStroke(Point2D point) {
    VoxelPosition position = voxelAt(point).orElseThrow();
    boolean loaded = volume().filter(volume -> volume.isLoaded(viewState().slice())).isPresent();
    boolean started = loaded && strokes.start(viewState().hand(), position);
    if (started) {
      // nobody paints what cannot be seen
      setViewState(viewState().withOverlays(viewState().overlays().withMarksVisible(true)));
      requestFrame();
    }
    return started;
  }

  void extendStroke(Point2D point) {
    boolean grown = voxelAt(point).map(strokes::extend).orElse(false);
    if (grown) {
      requestFrame();
    }
  }

  void finishStroke() {
    strokes.finish();
  }

  /** Gives up the running stroke, if there is one. */
  public void cancelStroke() {
    dropStroke();
  }

  private void dropStroke() {
    if (strokes.isRunning()) {
      mouse.abandon();
      strokes.cancel();
      requestFrame();
    }
  }

  Optional<VoxelPosition> voxelAt(Point2D point) {
    return projection().map(projection -> projection.toVoxel(point, viewState().slice()));
  }

  // ---- drawing

  /** The way between voxels and the screen; empty without slices or without area. */
  public Optional<SliceProjection> projection() {
    return volume()
        .filter(volume -> getWidth() > 0 && getHeight() > 0)
        .map(volume ->
            new SliceProjection(
                volume.grid(), new Dimension2D(getWidth(), getHeight()), viewState().placement()));
  }

  /** Pixels of the screen per device-independent pixel. */
  double renderScale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getRenderScaleX();
  }

  private void requestFrame() {
    volume()
        .ifPresent(volume ->
            pipeline.request(new FrameRequest(volume, viewState(), strokes.preview(marks))));
  }

  private void present(Frame frame) {
    if (content instanceof ViewportContent.Slices slices) {
      layers.show(frame, slices.texts());
      setAccessibleText(layers.sliceText(frame, slices.texts()));
      place();
    }
  }

  private void place() {
    projection()
        .ifPresent(projection ->
            layers.place(volume().orElseThrow(), projection, viewState(), renderScale()));
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
