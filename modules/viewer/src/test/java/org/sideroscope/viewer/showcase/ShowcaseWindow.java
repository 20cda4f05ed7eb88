package org.sideroscope.viewer.showcase;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.viewer.CornerTexts;
import org.sideroscope.viewer.Placement;
import org.sideroscope.viewer.PointerReading;
import org.sideroscope.viewer.SliceViewport;
import org.sideroscope.viewer.ViewportCommand;
import org.sideroscope.viewer.ViewportContent;

/** The window of the showcase. */
public final class ShowcaseWindow extends Application {

  private final Executor drawing =
      Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("drawing-", 0).factory());

  @Override
  public void start(Stage stage) {
    List<String> words = getParameters().getUnnamed();
    Label readout = new Label();
    BorderPane root =
        new BorderPane(content(words.isEmpty() ? "axial" : words.getFirst(), readout));
    root.setBottom(readout);
    root.setStyle("-fx-base: #14181E; -fx-background: #0E1116;");
    stage.setScene(new Scene(root, size("width", 900), size("height", 700)));
    stage.setTitle("Viewport");
    stage.show();
    String file = getParameters().getNamed().get("snapshot");
    if (file != null) {
      SceneSnapshot.writeThenExit(stage.getScene(), Path.of(file));
    }
  }

  private double size(String side, double usual) {
    return Double.parseDouble(getParameters().getNamed().getOrDefault(side, "" + usual));
  }

  private GridPane content(String scene, Label readout) {
    List<SliceViewport> viewports =
        switch (scene) {
          case "four" ->
              List.of(
                  slices("axial", readout),
                  slices("sagittal", readout),
                  slices("coronal", readout),
                  slices("oblique", readout));
          case "states" ->
              List.of(
                  message(
                      new ViewportContent.Empty(
                          "No series here",
                          "Drop a folder, DICOM files or a series from the list.")),
                  message(
                      new ViewportContent.Busy(
                          "Reading the series", "38 of 96 images", OptionalDouble.of(0.4))),
                  message(
                      new ViewportContent.Failed(
                          "This series cannot be shown",
                          "Its pixels are compressed with HTJ2K, which this program cannot read.",
                          "Ask the archive to send it uncompressed, or choose another series.")),
                  loading());
          case "cuts" ->
              List.of(
                  slices("axial", readout),
                  performed(ViewportCommand.CORONAL, readout),
                  performed(ViewportCommand.SAGITTAL, readout),
                  performed(ViewportCommand.SLAB, readout));
          case "inverted" -> List.of(inverted(readout));
          default -> List.of(slices(scene, readout));
        };
    GridPane grid = new GridPane(2, 2);
    for (int i = 0; i < viewports.size(); i++) {
      grid.add(viewports.get(i), i % 2, i / 2);
      GridPane.setHgrow(viewports.get(i), Priority.ALWAYS);
      GridPane.setVgrow(viewports.get(i), Priority.ALWAYS);
      viewports.get(i).setPrefSize(800, 700);
    }
    viewports.getFirst().setActive(true);
    return grid;
  }

  private SliceViewport message(ViewportContent content) {
    SliceViewport viewport = new SliceViewport(drawing);
    viewport.setContent(content);
    return viewport;
  }

  private SliceViewport slices(String scene, Label readout) {
    SliceViewport viewport = new SliceViewport(drawing);
    Volume volume = ShowcaseHead.fill(grid(scene));
    viewport.setContent(
        new ViewportContent.Slices(
            volume,
            texts(scene),
            volume.grid().slices() * 2 / 5,
            Optional.empty(),
            ViewportContent.Slices.MR_PRESETS));
    ShowcaseMarks marks = new ShowcaseMarks(viewport, volume.grid());
    viewport.strokes().setListener(marks);
    viewport.setPointerListener(
        reading -> readout.setText(reading.map(ShowcaseWindow::line).orElse("")));
    return viewport;
  }

  /** A cut goes through the middle of the viewport, which it has once it is laid out. */
  private SliceViewport performed(ViewportCommand command, Label readout) {
    SliceViewport viewport = slices("axial", readout);
    Platform.runLater(() -> viewport.perform(command));
    return viewport;
  }

  private SliceViewport inverted(Label readout) {
    SliceViewport viewport = slices("axial", readout);
    viewport.perform(ViewportCommand.INVERT);
    viewport.setViewState(viewport.viewState().withPlacement(new Placement(2.5, -60, 0)));
    return viewport;
  }

  private SliceViewport loading() {
    SliceViewport viewport = new SliceViewport(drawing);
    VolumeGrid grid = ShowcaseGrids.axial();
    Volume volume = Volume.empty(grid, Geometry.VOLUME, StoredPixels.UNSIGNED);
    viewport.setContent(ViewportContent.Slices.of(volume, texts("axial")));
    return viewport;
  }

  private static VolumeGrid grid(String scene) {
    return switch (scene) {
      case "sagittal" -> ShowcaseGrids.sagittal();
      case "coronal" -> ShowcaseGrids.coronal();
      case "oblique" -> ShowcaseGrids.oblique();
      case "feet-first" -> ShowcaseGrids.axialFeetFirst();
      case "flat-pixels" -> ShowcaseGrids.axialWithFlatPixels();
      default -> ShowcaseGrids.axial();
    };
  }

  private static CornerTexts texts(String scene) {
    return new CornerTexts(
        List.of("SHOWCASE^HEAD", "ID 000-000", "1961-07-12  64 y  F"),
        List.of("2026-05-01"),
        List.of("SWI " + scene, "Series 4"),
        List.of("3.0 mm", "TE 20 ms  3 T"));
  }

  private static String line(PointerReading reading) {
    String place = reading.place().map(ShowcaseWindow::lps).orElse("");
    return "  %s  value %s"
        .formatted(place, reading.stored().isPresent() ? reading.stored().getAsInt() : "");
  }

  private static String lps(PatientPoint p) {
    return String.format(Locale.ROOT, "%.1f %.1f %.1f mm", p.x(), p.y(), p.z());
  }
}
