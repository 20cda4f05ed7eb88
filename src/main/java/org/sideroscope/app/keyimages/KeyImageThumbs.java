package org.sideroscope.app.keyimages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.control.PictureImage;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.Annotation;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.measure.Figure;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.workstation.reading.AnnotatedSlices;
import org.sideroscope.workstation.reading.MarkSources;
import org.sideroscope.workstation.report.KeyPictures;
import org.sideroscope.workstation.report.KeyPictures.Chosen;

/**
 * Draws small pictures of key images away from the window's thread, each anew only when what is
 * marked or drawn on its slice has changed.
 */
final class KeyImageThumbs {

  /** Twice the size in the row, for screens of 200 %. */
  private static final int PIXELS = 176;

  /**
   * What a picture shows: the same content, the same picture.
   *
   * @param marks rows, first and end columns of what is marked on the slice
   */
  private record Content(
      String stackId, int slice, Map<MarkLabel, List<Integer>> marks, List<Figure> figures) {

    boolean isOfSameSlice(Content other) {
      return stackId.equals(other.stackId) && slice == other.slice;
    }
  }

  private final KeyPictures pictures;
  private final TaskExecutor tasks;
  private final Texts texts;
  private final Map<Content, Image> ready = new HashMap<>();
  private final Set<Content> asked = new HashSet<>();

  KeyImageThumbs(KeyPictures pictures, TaskExecutor tasks, Texts texts) {
    this.pictures = pictures;
    this.tasks = tasks;
    this.texts = texts;
  }

  /**
   * The picture as it was drawn last, if it ever was.
   *
   * @param onDrawn told on the window's thread when a newer one is there
   */
  @Nullable Image of(Chosen chosen, Marks marks, List<Annotation> annotations, Runnable onDrawn) {
    Content content = content(chosen, marks, annotations);
    Image known = ready.get(content);
    if (known != null) {
      return known;
    }
    if (asked.add(content)) {
      tasks.start(
          texts.get("task.key-image"),
          _ -> pictures.draw(chosen, marks, annotations, PIXELS),
          picture -> {
            keep(content, PictureImage.of(picture));
            onDrawn.run();
          },
          _ -> asked.remove(content));
    }
    return former(content);
  }

  private static Content content(Chosen chosen, Marks marks, List<Annotation> annotations) {
    Map<MarkLabel, List<Integer>> marked = new HashMap<>();
    marks
        .on(MarkSources.stackOf(chosen.stack()))
        .forEach((label, mask) -> {
          List<Integer> runs = new ArrayList<>();
          mask.forEachRun(chosen.slice(), (row, from, to) -> runs.addAll(List.of(row, from, to)));
          marked.put(label, runs);
        });
    return new Content(
        chosen.stack().id(),
        chosen.slice(),
        marked,
        AnnotatedSlices.figuresOn(chosen.stack(), chosen.slice(), annotations));
  }

  private @Nullable Image former(Content content) {
    return ready.entrySet().stream()
        .filter(entry -> entry.getKey().isOfSameSlice(content))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** One picture for each slice is enough. */
  private void keep(Content content, Image image) {
    asked.remove(content);
    for (Content other : new ArrayList<>(ready.keySet())) {
      if (other.isOfSameSlice(content)) {
        ready.remove(other);
      }
    }
    ready.put(content, image);
  }
}
