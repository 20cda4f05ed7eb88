package org.sideroscope.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.reslice.Section;
import org.sideroscope.marking.measure.Figure;
import org.sideroscope.marking.measure.LineProfile;
import org.sideroscope.marking.measure.Measuring;
import org.sideroscope.marking.measure.PictureSlab;
import org.sideroscope.marking.measure.ProfileLine;
import org.sideroscope.marking.measure.Quantity;

/**
 * The measurements and pointers of one viewport: those that are shown, and the one that is being
 * drawn, moved or pulled. Values come from the volume; nothing here knows what becomes of a figure.
 * Belongs to the JavaFX thread.
 */
public final class ViewportFigures {

  /** A press and release this near to one another are a click. */
  private static final double CLICK_PIXELS = 4;

  /** Less than this was no drawing. */
  private static final double LEAST_PIXELS = 3;

  private static final String BEING_DRAWN = "";

  /**
   * A figure in the hand.
   *
   * @param handle empty where the whole figure is moved
   * @param start where it was taken hold of
   */
  private record Pull(ShownFigure before, OptionalInt handle, PatientPoint start, Figure now) {

    Pull to(PatientPoint point) {
      Figure next =
          handle.isPresent()
              ? before.figure().withHandle(handle.getAsInt(), point)
              : before.figure().movedBy(point.minus(start));
      return new Pull(before, handle, start, next);
    }
  }

  private final SliceViewport viewport;
  private final FigureLayer layer;
  private FigureListener listener = FigureListener.NONE;
  private FigureGround ground = FigureGround.PLAIN;
  private List<ShownFigure> figures = List.of();
  private @Nullable FigureDraft draft;
  private @Nullable Pull pull;
  private Point2D pressed = Point2D.ZERO;
  private @Nullable String picked;
  private @Nullable String hovered;

  ViewportFigures(SliceViewport viewport, FigureLayer layer) {
    this.viewport = viewport;
    this.layer = layer;
  }

  public void setListener(FigureListener listener) {
    this.listener = listener;
  }

  /** What is measured from now on. */
  public void setGround(FigureGround ground) {
    this.ground = ground;
  }

  /** Replaces the figures; those that do not lie in the picture that is shown are not seen. */
  public void setFigures(List<ShownFigure> figures) {
    this.figures = List.copyOf(figures);
    draw();
  }

  public List<ShownFigure> figures() {
    return figures;
  }

  /** The figure that was drawn or pressed last, as long as it is seen. */
  public Optional<ShownFigure> picked() {
    return seen().stream().filter(shown -> shown.id().equals(picked)).findFirst();
  }

  public void pick(@Nullable String id) {
    picked = id;
    draw();
  }

  /** Measures a figure on what the viewport shows. */
  public List<Quantity> measure(Figure figure) {
    return measuring().map(measuring -> measuring.of(figure)).orElse(List.of());
  }

  private Optional<Measuring> measuring() {
    return viewport.volume().map(volume -> new Measuring(volume, ground.unit(), slab()));
  }

  private Optional<PictureSlab> slab() {
    Section section = viewport.viewState().section();
    return section
        .slab()
        .flatMap(slab ->
            viewport
                .pictureGrid()
                .map(grid ->
                    new PictureSlab(grid, slab, section.interpolation(), section.isNative())));
  }

  // ---- the hand

  boolean isRunning() {
    return draft != null || pull != null;
  }

  /** Whether a press here begins something, or goes on with it. */
  boolean press(Point2D at) {
    pressed = at;
    FigureDraft running = draft;
    if (running != null) {
      place(at).ifPresent(running::follow);
      draw();
      return true;
    }
    ViewportTool tool = viewport.viewState().hand().tool();
    Optional<ShownFigure> held = tool.paints() ? Optional.empty() : at(at);
    picked = held.map(ShownFigure::id).orElse(null);
    if (held.isPresent()) {
      takeHold(held.get(), at);
    } else if (tool.draws()) {
      viewport.showMarks();
      viewport
          .pictureGrid()
          .ifPresent(
              grid -> place(at).ifPresent(point -> draft = new FigureDraft(tool, grid, point)));
    }
    draw();
    return isRunning();
  }

  private void takeHold(ShownFigure shown, Point2D at) {
    OptionalInt handle =
        shape(shown.figure()).map(shape -> shape.handleAt(at)).orElseGet(OptionalInt::empty);
    place(at).ifPresent(point -> pull = new Pull(shown, handle, point, shown.figure()));
  }

  void drag(Point2D at) {
    place(at)
        .ifPresent(point -> {
          if (draft != null) {
            draft.follow(point);
          }
          if (pull != null) {
            pull = pull.to(point);
          }
        });
    draw();
  }

  void release(Point2D at) {
    boolean click = at.distance(pressed) < CLICK_PIXELS;
    if (pull != null) {
      endPull(click);
    } else if (draft != null) {
      drag(at);
      // the press that begins a figure is no more than that until the pointer has moved
      if (isFarFromLast(draft)) {
        endPart(draft);
      }
    }
    draw();
  }

  private boolean isFarFromLast(FigureDraft running) {
    return viewport
        .projection()
        .filter(projection -> running.reachMm() * projection.pixelsPerMm() >= LEAST_PIXELS)
        .isPresent();
  }

  private void endPull(boolean click) {
    Pull pulled = Objects.requireNonNull(pull);
    pull = null;
    if (!click && !pulled.now().equals(pulled.before().figure())) {
      listener.changed(pulled.before().id(), pulled.now(), measure(pulled.now()));
    }
  }

  private void endPart(FigureDraft running) {
    if (!running.set()) {
      return;
    }
    Figure figure = running.figure();
    draft = null;
    listener.drawn(figure, measure(figure));
    picked =
        figures.stream()
            .filter(shown -> shown.figure().equals(figure))
            .reduce((_, last) -> last)
            .map(ShownFigure::id)
            .orElse(null);
  }

  /** The pointer moved without a button: a running figure follows it. */
  void hover(Point2D at) {
    FigureDraft running = draft;
    if (running != null) {
      place(at).ifPresent(running::follow);
      draw();
      return;
    }
    boolean painting = viewport.viewState().hand().tool().paints();
    String next = painting ? null : at(at).map(ShownFigure::id).orElse(null);
    if (!Objects.equals(next, hovered)) {
      hovered = next;
      draw();
    }
  }

  void leave() {
    if (hovered != null) {
      hovered = null;
      draw();
    }
  }

  /** Gives up what is running. */
  void cancel() {
    draft = null;
    pull = null;
    draw();
  }

  private Optional<ShownFigure> at(Point2D point) {
    return seen().reversed().stream()
        .filter(shown -> shape(shown.figure()).filter(shape -> shape.isAt(point)).isPresent())
        .findFirst();
  }

  private Optional<PatientPoint> place(Point2D at) {
    return viewport
        .positionAt(at)
        .flatMap(position -> viewport.pictureGrid().map(grid -> grid.toPatient(position)));
  }

  // ---- the picture

  /** Follows what the viewport shows. */
  void placed() {
    if (draft != null && draft.tool() != viewport.viewState().hand().tool()) {
      draft = null;
    }
    draw();
  }

  void close() {
    draft = null;
    pull = null;
    picked = null;
    hovered = null;
    figures = List.of();
    layer.clear();
  }

  private List<ShownFigure> seen() {
    Optional<VolumeGrid> grid = viewport.pictureGrid();
    ViewState state = viewport.viewState();
    return grid.isEmpty() || !state.overlays().marksVisible()
        ? List.of()
        : figures.stream()
            .filter(shown -> shown.figure().liesIn(grid.get(), state.slice()))
            .toList();
  }

  private Optional<FigureShape> shape(Figure figure) {
    return viewport.projection().map(projection -> FigureShape.of(figure, projection));
  }

  private void draw() {
    if (figures.isEmpty() && !isRunning() && layer.shows(List.of())) {
      return;
    }
    List<ShownFigure> shown = new ArrayList<>(seen());
    Pull pulled = pull;
    if (pulled != null) {
      shown.replaceAll(
          each -> each.id().equals(pulled.before().id()) ? inHand(pulled.now()) : each);
    }
    if (draft != null) {
      shown.add(inHand(draft.figure()));
    }
    List<FigureCanvas.Drawing> drawings = new ArrayList<>();
    for (ShownFigure each : shown) {
      shape(each.figure())
          .ifPresent(shape ->
              drawings.add(new FigureCanvas.Drawing(each, shape, isPicked(each), isHovered(each))));
    }
    if (!layer.shows(drawings)) {
      layer.draw(drawings, profileToPlot(shown));
    }
  }

  private ShownFigure inHand(Figure figure) {
    return new ShownFigure(BEING_DRAWN, figure, measure(figure), ground.note());
  }

  private boolean isPicked(ShownFigure shown) {
    return shown.id().equals(BEING_DRAWN) || shown.id().equals(picked);
  }

  private boolean isHovered(ShownFigure shown) {
    return shown.id().equals(hovered);
  }

  private Optional<LineProfile> profileToPlot(List<ShownFigure> shown) {
    return shown.stream()
        .filter(each -> isPicked(each) || isHovered(each))
        .map(ShownFigure::figure)
        .filter(ProfileLine.class::isInstance)
        .map(ProfileLine.class::cast)
        .findFirst()
        .flatMap(line -> measuring().flatMap(measuring -> measuring.profile(line)));
  }
}
