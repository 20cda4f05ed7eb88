package org.sideroscope.app.marking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.palette.PaletteModel;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.ShownStack;
import org.sideroscope.app.viewing.ViewingArea;
import org.sideroscope.app.viewing.ViewportPane;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.edit.FillBetween;
import org.sideroscope.marking.edit.Grow;
import org.sideroscope.marking.edit.MarkReshaping;
import org.sideroscope.marking.edit.RemoveIslands;
import org.sideroscope.marking.edit.Shrink;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.gesture.ClearMarks;
import org.sideroscope.review.gesture.ReshapeMark;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.Place;

/** What is done with whole marks of the picked site: looked for, reshaped, hidden, removed. */
public final class MarkCommands {

  /** A piece of a mark as a place to go to. */
  private record Stop(MarkedStack stack, PatientPoint point) {}

  private final ViewingArea area;
  private final OpenReading reading;
  private final PaletteModel palette;
  private final HiddenMarks hidden;
  private final BiConsumer<MarkedStack, PatientPoint> onGo;
  private final Consumer<String> tell;
  private final Texts texts;

  /**
   * @param onGo shows a place on a series
   * @param tell says a sentence to the reader
   */
  public MarkCommands(
      ViewingArea area,
      OpenReading reading,
      PaletteModel palette,
      HiddenMarks hidden,
      BiConsumer<MarkedStack, PatientPoint> onGo,
      Consumer<String> tell,
      Texts texts) {
    this.area = area;
    this.reading = reading;
    this.palette = palette;
    this.hidden = hidden;
    this.onGo = onGo;
    this.tell = tell;
    this.texts = texts;
  }

  public void bind(CommandHandlers handlers) {
    handlers
        .on(Command.NEXT_MARK, () -> step(1))
        .on(Command.PREVIOUS_MARK, () -> step(-1))
        .on(Command.FILL_BETWEEN, () -> reshape(_ -> new FillBetween()))
        .on(Command.GROW_MARK, () -> reshape(grid -> new Grow(voxelMm(grid))))
        .on(Command.SHRINK_MARK, () -> reshape(grid -> new Shrink(voxelMm(grid))))
        .on(Command.REMOVE_ISLANDS, () -> reshape(MarkCommands::islands))
        .on(Command.HIDE_SITE_MARKS, () -> hidden.toggle(palette.place().label()))
        .on(Command.CLEAR_SITE_MARKS, () -> reading.perform(new ClearMarks(palette.place())));
    handlers
        .unless(Command.NEXT_MARK, this::nothingToGoTo)
        .unless(Command.PREVIOUS_MARK, this::nothingToGoTo);
    Stream.of(
            Command.FILL_BETWEEN,
            Command.GROW_MARK,
            Command.SHRINK_MARK,
            Command.REMOVE_ISLANDS,
            Command.HIDE_SITE_MARKS,
            Command.CLEAR_SITE_MARKS)
        .forEach(command -> handlers.unless(command, this::nothingMarked));
  }

  private static double voxelMm(VolumeGrid grid) {
    return Math.min(grid.columnSpacingMm(), grid.rowSpacingMm());
  }

  /** What is smaller than a few voxels of usual size is noise rather than a deposit. */
  private static MarkReshaping islands(VolumeGrid grid) {
    return RemoveIslands.smallerThan(grid, 3);
  }

  private Optional<String> nothingMarked() {
    return marks().has(palette.place().label())
        ? Optional.empty()
        : Optional.of(texts.get("marks.none-here"));
  }

  private Optional<String> nothingToGoTo() {
    return picked().findAny().isPresent()
        ? Optional.empty()
        : Optional.of(texts.get("marks.none-to-go-to"));
  }

  private Marks marks() {
    return reading.snapshot().map(SessionSnapshot::marks).orElse(Marks.NONE);
  }

  /** Does it with the mark of the picked site on the series that the reader looks at. */
  private void reshape(Function<VolumeGrid, MarkReshaping> way) {
    ViewportPane pane = area.active();
    Optional<ShownStack> shown = pane.shown().filter(_ -> !pane.isPrior());
    Optional<Mask> mask = shown.map(stack -> marks().mask(stack.marked(), palette.place().label()));
    if (shown.isEmpty() || mask.filter(Mask::isEmpty).isPresent()) {
      tell.accept(texts.get("marks.none-here"));
      return;
    }
    MarkReshaping reshaping = way.apply(shown.get().volume().grid());
    if (reshaping.of(mask.orElseThrow()).isEmpty()) {
      tell.accept(texts.get("marks.nothing-to-change"));
    } else {
      reading.perform(new ReshapeMark(palette.place(), shown.get().source(), reshaping));
    }
  }

  // ---- from piece to piece

  private void step(int steps) {
    List<Stop> stops = stops();
    if (stops.isEmpty()) {
      tell.accept(texts.get("marks.none-to-go-to"));
      return;
    }
    ViewportPane active = area.active();
    Optional<MarkedStack> here = active.shown().map(ShownStack::marked);
    int now = active.viewport().viewState().slice();
    Comparator<Stop> order = Comparator.comparingInt(stop -> steps * picture(stop));
    List<Stop> onThis =
        stops.stream()
            .filter(stop -> here.filter(stop.stack()::equals).isPresent())
            .sorted(order)
            .toList();
    List<Stop> elsewhere = stops.stream().filter(stop -> !onThis.contains(stop)).toList();
    Stop next =
        onThis.stream()
            .filter(stop -> steps * picture(stop) > steps * now)
            .findFirst()
            .or(() -> elsewhere.stream().findFirst())
            .orElseGet(onThis::getFirst);
    onGo.accept(next.stack(), next.point());
  }

  private List<Stop> stops() {
    return picked().flatMap(MarkCommands::stops).toList();
  }

  /** The marks of the picked site and of all that lies in it. */
  private Stream<Mark> picked() {
    Place place = palette.place();
    return marks().all().stream()
        .filter(mark -> Place.parse(mark.label()).filter(place::covers).isPresent());
  }

  private static Stream<Stop> stops(Mark mark) {
    VolumeGrid grid = mark.stack().grid();
    return MarkPieces.of(mark.mask()).stream()
        .map(voxel -> new Stop(mark.stack(), grid.toPatient(voxel)));
  }

  /** Which picture of the active viewport shows it, however that is cut. */
  private int picture(Stop stop) {
    return area.active()
        .viewport()
        .pictureGrid()
        .map(pictures -> pictures.toVoxel(stop.point()).nearest().slice())
        .orElse(0);
  }
}
