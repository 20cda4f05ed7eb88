package org.sideroscope.app.window;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.linking.ViewLinks;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.ViewingArea;
import org.sideroscope.app.viewing.ViewportPane;
import org.sideroscope.viewer.Hand;
import org.sideroscope.viewer.Overlays;
import org.sideroscope.viewer.SliceViewport;
import org.sideroscope.viewer.ViewState;
import org.sideroscope.viewer.ViewportCommand;
import org.sideroscope.viewer.ViewportTool;

/** What the view and tool commands do to the viewports. The hand is one for all of them. */
final class ViewCommands {

  private static final Map<Command, ViewportCommand> ON_ACTIVE =
      Map.ofEntries(
          Map.entry(Command.PREVIOUS_SLICE, ViewportCommand.PREVIOUS_SLICE),
          Map.entry(Command.NEXT_SLICE, ViewportCommand.NEXT_SLICE),
          Map.entry(Command.TEN_SLICES_BACK, ViewportCommand.PREVIOUS_PAGE),
          Map.entry(Command.TEN_SLICES_ON, ViewportCommand.NEXT_PAGE),
          Map.entry(Command.FIRST_SLICE, ViewportCommand.FIRST_SLICE),
          Map.entry(Command.LAST_SLICE, ViewportCommand.LAST_SLICE),
          Map.entry(Command.NEXT_WINDOW_PRESET, ViewportCommand.NEXT_WINDOW_PRESET),
          Map.entry(Command.AUTOMATIC_WINDOW, ViewportCommand.AUTOMATIC_WINDOW),
          Map.entry(Command.INVERT, ViewportCommand.INVERT),
          Map.entry(Command.ZOOM_IN, ViewportCommand.ZOOM_IN),
          Map.entry(Command.ZOOM_OUT, ViewportCommand.ZOOM_OUT),
          Map.entry(Command.PAN_LEFT, ViewportCommand.PAN_LEFT),
          Map.entry(Command.PAN_RIGHT, ViewportCommand.PAN_RIGHT),
          Map.entry(Command.PAN_UP, ViewportCommand.PAN_UP),
          Map.entry(Command.PAN_DOWN, ViewportCommand.PAN_DOWN),
          Map.entry(Command.RESET_VIEW, ViewportCommand.RESET),
          Map.entry(Command.NEXT_COLOURS, ViewportCommand.NEXT_COLOURS),
          Map.entry(Command.SMOOTH, ViewportCommand.SMOOTH),
          Map.entry(Command.NATIVE_SLICES, ViewportCommand.NATIVE),
          Map.entry(Command.AXIAL, ViewportCommand.AXIAL),
          Map.entry(Command.CORONAL, ViewportCommand.CORONAL),
          Map.entry(Command.SAGITTAL, ViewportCommand.SAGITTAL),
          Map.entry(Command.OBLIQUE, ViewportCommand.OBLIQUE),
          Map.entry(Command.TILT_LEFT, ViewportCommand.TILT_LEFT),
          Map.entry(Command.TILT_RIGHT, ViewportCommand.TILT_RIGHT),
          Map.entry(Command.TILT_UP, ViewportCommand.TILT_UP),
          Map.entry(Command.TILT_DOWN, ViewportCommand.TILT_DOWN),
          Map.entry(Command.INTERPOLATION, ViewportCommand.INTERPOLATION),
          Map.entry(Command.SLAB, ViewportCommand.SLAB),
          Map.entry(Command.NEXT_PROJECTION, ViewportCommand.NEXT_PROJECTION),
          Map.entry(Command.LOWER_LEVEL, ViewportCommand.LOWER_LEVEL),
          Map.entry(Command.HIGHER_LEVEL, ViewportCommand.HIGHER_LEVEL),
          Map.entry(Command.THICKER_SLAB, ViewportCommand.THICKER),
          Map.entry(Command.THINNER_SLAB, ViewportCommand.THINNER));

  private final ViewingArea area;
  private final ViewLinks links;
  private final MainToolBar toolBar;
  private final Texts texts;
  private Hand hand = Hand.STANDARD;
  private Overlays overlays = Overlays.STANDARD;

  ViewCommands(ViewingArea area, ViewLinks links, MainToolBar toolBar, Texts texts) {
    this.area = area;
    this.links = links;
    this.toolBar = toolBar;
    this.texts = texts;
  }

  void bind(CommandHandlers handlers) {
    ON_ACTIVE.forEach((command, onViewport) ->
        handlers
            .on(command, () -> area.active().viewport().perform(onViewport))
            .unless(command, this::nothingHangs));
    HandTools.BY_COMMAND.forEach(
        (command, tool) -> handlers.on(command, () -> take(hand.withTool(tool))));
    handlers
        .on(Command.CROSSHAIR, this::toggleCrosshair)
        .on(Command.LINK, this::toggleLink)
        .on(Command.REFERENCE_LINES, () -> links.setLinesVisible(!links.areLinesVisible()))
        .on(Command.BALL, () -> take(hand.withOtherForm()))
        .on(Command.PROPOSE_LEVEL, this::proposeLevel)
        .unless(Command.PROPOSE_LEVEL, this::nothingHangs)
        .on(Command.OUTLINES_ONLY, () -> lay(overlays.withOutlinesOnly(!overlays.outlinesOnly())))
        .on(Command.MARK_OPACITY, () -> lay(overlays.withNextOpacity()))
        .on(Command.SMALLER_BRUSH, () -> take(hand.withSmallerBrush()))
        .on(Command.LARGER_BRUSH, () -> take(hand.withLargerBrush()))
        .on(Command.HIDE_MARKS, () -> lay(overlays.withMarksVisible(!overlays.marksVisible())));
    toolBar.show(hand);
    toolBar.showLink(links.isLinked());
  }

  /** The crosshair is in the hand, or both are put away. */
  private void toggleCrosshair() {
    if (hand.tool() == ViewportTool.CROSSHAIR) {
      links.hideCrosshair();
      take(hand.withTool(ViewportTool.WINDOW_LEVEL));
    } else {
      take(hand.withTool(ViewportTool.CROSSHAIR));
      links.pointAtMiddle();
    }
  }

  private void toggleLink() {
    links.setLinked(!links.isLinked());
    toolBar.showLink(links.isLinked());
  }

  /** The brush comes into the hand with it, so that the level is seen at once. */
  private void proposeLevel() {
    take(hand.withTool(ViewportTool.THRESHOLD_BRUSH));
    area.active().viewport().perform(ViewportCommand.PROPOSED_LEVEL);
  }

  private Optional<String> nothingHangs() {
    return area.active().shown().isPresent()
        ? Optional.empty()
        : Optional.of(texts.get("commands.no-series"));
  }

  void hidePatient(boolean hidden) {
    lay(overlays.withPatientDataHidden(hidden));
  }

  /** Gives every viewport what the hand holds and what is laid over the images. */
  void refresh() {
    each(state -> state.withHand(hand).withOverlays(overlays));
  }

  private void take(Hand next) {
    hand = next;
    toolBar.show(hand);
    refresh();
  }

  private void lay(Overlays next) {
    overlays = next;
    refresh();
  }

  private void each(UnaryOperator<ViewState> change) {
    List<ViewportPane> panes = area.panes();
    for (ViewportPane pane : panes) {
      SliceViewport viewport = pane.viewport();
      viewport.setViewState(change.apply(viewport.viewState()));
    }
  }
}
