package org.sideroscope.benchmarks.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Scene;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.sideroscope.imaging.ColourMap;
import org.sideroscope.imaging.RigidTransform;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.reslice.Projection;
import org.sideroscope.imaging.reslice.Slab;
import org.sideroscope.viewer.CornerTexts;
import org.sideroscope.viewer.SliceViewport;
import org.sideroscope.viewer.ViewState;
import org.sideroscope.viewer.ViewportCommand;
import org.sideroscope.viewer.ViewportContent;
import org.sideroscope.viewer.link.LinkedView;
import org.sideroscope.viewer.link.Linking;

/**
 * Four viewports in a window, two by two, that follow the first by patient position: slices, the
 * minimum of 20 of them, phase in colours, and a stack of another matrix and spacing. JavaFX thread
 * only.
 */
final class LinkedViewports {

  private static final List<String> CORNER = List.of("Bench^Mark", "BENCH");

  private final List<SliceViewport> viewports = new ArrayList<>();
  private final Runnable shown;
  private int step = 1;
  private int waiting;

  /**
   * @param volumes of the four viewports
   * @param slabMm how thick the slab of the second viewport is
   * @param drawing runs what is too slow for the JavaFX thread
   * @param shown told when all viewports that have to change after a step have new pixels
   */
  LinkedViewports(List<Volume> volumes, double slabMm, Executor drawing, Runnable shown) {
    this.shown = shown;
    for (Volume each : volumes) {
      viewports.add(viewport(each, drawing));
    }
    viewports.get(1).cuts().setSlab(Optional.of(Slab.of(slabMm, Projection.MIN)));
    SliceViewport coloured = viewports.get(2);
    ViewState state = coloured.viewState();
    coloured.setViewState(state.withGreys(state.greys().withColours(ColourMap.PHASE)));
  }

  private SliceViewport viewport(Volume volume, Executor drawing) {
    SliceViewport viewport = new SliceViewport(drawing);
    viewport.setContent(
        new ViewportContent.Slices(
            volume,
            new CornerTexts(CORNER, List.of("2026"), List.of("SWI"), List.of("TE 20 ms")),
            volume.grid().slices() / 2,
            Optional.of(Drawing.WINDOW),
            ViewportContent.Slices.MR_PRESETS));
    // it names the slice, and is set when a frame has been shown
    viewport.accessibleTextProperty().addListener((text, before, after) -> frameShown());
    return viewport;
  }

  Stage open() {
    GridPane pane = new GridPane();
    for (int i = 0; i < viewports.size(); i++) {
      viewports.get(i).setPrefSize(800, 500);
      pane.add(viewports.get(i), i % 2, i / 2);
    }
    Stage stage = new Stage();
    stage.setScene(new Scene(pane, 1600, 1000));
    stage.show();
    viewports
        .getFirst()
        .viewStateProperty()
        .addListener((property, before, after) ->
            viewports.stream().skip(1).forEach(follower -> follow(before, follower)));
    return stage;
  }

  private void follow(ViewState before, SliceViewport follower) {
    follower.setViewState(
        Linking.follow(
            view(viewports.getFirst()), before, view(follower), RigidTransform.IDENTITY));
  }

  private static LinkedView view(SliceViewport viewport) {
    return new LinkedView(viewport.viewState(), viewport.projection().orElseThrow());
  }

  /** To the neighbouring slice and on, to and fro, as the key does it. */
  void scroll() {
    int slices = viewports.getFirst().volume().orElseThrow().grid().slices();
    int next = viewports.getFirst().viewState().slice() + step;
    if (next < 0 || next >= slices) {
      step = -step;
    }
    List<Integer> before = slicesShown();
    viewports
        .getFirst()
        .perform(step > 0 ? ViewportCommand.NEXT_SLICE : ViewportCommand.PREVIOUS_SLICE);
    List<Integer> after = slicesShown();
    waiting = 0;
    for (int i = 0; i < before.size(); i++) {
      waiting += before.get(i).equals(after.get(i)) ? 0 : 1;
    }
  }

  private List<Integer> slicesShown() {
    return viewports.stream().map(viewport -> viewport.viewState().slice()).toList();
  }

  private void frameShown() {
    waiting--;
    if (waiting == 0) {
      shown.run();
    }
  }
}
