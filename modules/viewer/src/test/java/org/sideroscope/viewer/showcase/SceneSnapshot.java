package org.sideroscope.viewer.showcase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import org.sideroscope.viewer.testing.Png;

/** A picture of what is on the screen, at the screen's own resolution. */
final class SceneSnapshot {

  private static final Duration UNTIL_DRAWN = Duration.seconds(2);

  private SceneSnapshot() {}

  static void writeThenExit(Scene scene, Path file) {
    PauseTransition pause = new PauseTransition(UNTIL_DRAWN);
    pause.setOnFinished(event -> {
      write(scene, file);
      Platform.exit();
    });
    pause.play();
  }

  private static void write(Scene scene, Path file) {
    SnapshotParameters parameters = new SnapshotParameters();
    double scale = scene.getWindow().getRenderScaleX();
    parameters.setTransform(new Scale(scale, scale));
    WritableImage image = scene.getRoot().snapshot(parameters, null);
    try {
      Files.write(file, Png.encode(image));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
