package org.sideroscope.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import org.sideroscope.app.window.Workbench;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.awt.PngEncoder;
import org.sideroscope.workstation.picture.Picture;

/** A picture of the window, once everything in it is loaded and drawn. */
final class Snapshot {

  /** So many pulses without work: the last frames have reached the screen. */
  private static final int QUIET_PULSES = 45;

  private final Path file;
  private final Workbench workbench;

  Snapshot(Path file, Workbench workbench) {
    this.file = file;
    this.workbench = workbench;
  }

  /** Waits for quiet, writes the picture, and tells how that went. */
  void takeWhenSettled(Scene scene, Consumer<Result<Path>> onDone) {
    new AnimationTimer() {
      private int quiet;

      @Override
      public void handle(long now) {
        quiet = workbench.isSettled() ? quiet + 1 : 0;
        if (quiet == QUIET_PULSES) {
          stop();
          onDone.accept(write(picture(scene)));
        }
      }
    }.start();
  }

  private static Picture picture(Scene scene) {
    double scale = scene.getWindow().getRenderScaleX();
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    WritableImage image = scene.getRoot().snapshot(parameters, null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return Picture.of(width, height, argb);
  }

  private Result<Path> write(Picture picture) {
    try {
      return Result.success(Files.write(file, PngEncoder.encode(picture)));
    } catch (IOException e) {
      return Result.failure(
          FailureReason.IO,
          file.toString(),
          "The picture cannot be written here; choose another folder.");
    }
  }
}
