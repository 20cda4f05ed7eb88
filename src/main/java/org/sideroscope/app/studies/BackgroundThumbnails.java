package org.sideroscope.app.studies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.sideroscope.app.control.PictureImage;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.picture.Picture;
import org.sideroscope.workstation.studies.Thumbnails;

/** Makes each thumbnail once, away from the window's thread, and keeps it. */
public final class BackgroundThumbnails implements ThumbnailSource {

  /** Twice the size in the list, for screens of 200 %. */
  private static final int PIXELS = 96;

  private final Thumbnails thumbnails;
  private final Executor background;
  private final Consumer<Runnable> windowThread;
  private final Map<String, Image> ready = new HashMap<>();
  private final Map<String, List<Consumer<Image>>> waiting = new HashMap<>();

  public BackgroundThumbnails(
      Thumbnails thumbnails, Executor background, Consumer<Runnable> windowThread) {
    this.thumbnails = thumbnails;
    this.background = background;
    this.windowThread = windowThread;
  }

  @Override
  public void request(ImageStack stack, Consumer<Image> onReady) {
    Image known = ready.get(stack.id());
    if (known != null) {
      onReady.accept(known);
      return;
    }
    List<Consumer<Image>> others = waiting.get(stack.id());
    if (others != null) {
      others.add(onReady);
      return;
    }
    waiting.put(stack.id(), new ArrayList<>(List.of(onReady)));
    background.execute(() -> make(stack));
  }

  private void make(ImageStack stack) {
    Result<Picture> made = thumbnails.of(stack, PIXELS);
    windowThread.accept(() -> {
      List<Consumer<Image>> asked = waiting.remove(stack.id());
      made.toOptional()
          .ifPresent(picture ->
              deliver(stack, PictureImage.of(picture), asked == null ? List.of() : asked));
    });
  }

  private void deliver(ImageStack stack, Image image, List<Consumer<Image>> asked) {
    ready.put(stack.id(), image);
    asked.forEach(listener -> listener.accept(image));
  }
}
