package org.sideroscope.app.overlay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.sideroscope.app.studies.StackWords;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.foundation.Failure;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.MarkStyle;
import org.sideroscope.marking.Mask;
import org.sideroscope.viewer.ShownMark;
import org.sideroscope.workstation.overlay.Lying;
import org.sideroscope.workstation.overlay.OverlaySegment;
import org.sideroscope.workstation.overlay.SegmentationOverlay;

/**
 * One segmentation that is laid over the images: which of its segments are seen, and where they lie
 * on each stack. How one looks, and no part of the reading.
 */
public final class OverlayViewModel {

  private final String id;
  private final SegmentationOverlay overlay;
  private final TaskExecutor tasks;
  private final Texts texts;
  private final Set<Integer> hidden = new HashSet<>();
  private final Map<String, Optional<Lying>> byStack = new HashMap<>();
  private final Set<String> resampledOn = new TreeSet<>();
  private final Set<String> asked = new HashSet<>();
  private final List<Runnable> listeners = new ArrayList<>();

  /**
   * Every segment is seen at first.
   *
   * @param id tells it from others that lie over the images at the same time
   */
  public OverlayViewModel(String id, SegmentationOverlay overlay, TaskExecutor tasks, Texts texts) {
    this.id = id;
    this.overlay = overlay;
    this.tasks = tasks;
    this.texts = texts;
  }

  public SegmentationOverlay overlay() {
    return overlay;
  }

  public String id() {
    return id;
  }

  /** What its maker calls it, or what it is. */
  public String name() {
    return overlay.name().isBlank() ? texts.get("object.segmentation") : overlay.name();
  }

  /** Tells when something else is to be seen of it. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  private void changed() {
    listeners.forEach(Runnable::run);
  }

  public boolean isSeen(int segment) {
    return !hidden.contains(segment);
  }

  public void toggle(int segment) {
    if (!hidden.remove(segment)) {
      hidden.add(segment);
    }
    changed();
  }

  /** All of them, or none. */
  public void showAll(boolean seen) {
    hidden.clear();
    if (!seen) {
      overlay.segments().forEach(segment -> hidden.add(segment.number()));
    }
    changed();
  }

  /** Where it lies on a stack, where that is known by now; else it is found out. */
  Optional<Lying> on(ImageStack stack) {
    Optional<Lying> known = byStack.get(stack.id());
    if (known != null) {
      return known;
    }
    if (overlay.whyNotOn(stack).isPresent()) {
      byStack.put(stack.id(), Optional.empty());
    } else if (asked.add(stack.id())) {
      find(stack, _ -> changed());
    }
    return Optional.empty();
  }

  private void find(ImageStack stack, Consumer<Lying> then) {
    tasks.start(
        texts.get("task.overlay"),
        _ -> overlay.on(stack),
        lying -> {
          byStack.put(stack.id(), Optional.of(lying));
          if (lying.fit() == Lying.Fit.RESAMPLED) {
            resampledOn.add(new StackWords(texts).title(stack));
          }
          then.accept(lying);
        },
        (Failure _) -> byStack.put(stack.id(), Optional.empty()));
  }

  /** What a reader of its outlines must know, in sentences. */
  public String note() {
    List<String> sentences = new ArrayList<>(List.of(texts.get("overlay.read-only")));
    overlay.remark().ifPresent(sentences::add);
    if (!resampledOn.isEmpty()) {
      sentences.add(texts.get("overlay.resampled-on", String.join("; ", resampledOn)));
    }
    return String.join(" ", sentences);
  }

  /** What is drawn over a stack, the first segment topmost. */
  List<ShownMark> marksOn(ImageStack stack) {
    List<ShownMark> marks = new ArrayList<>();
    on(stack)
        .ifPresent(lying -> {
          for (OverlaySegment segment : overlay.segments().reversed()) {
            Mask mask = lying.masks().get(segment.number());
            if (mask != null && isSeen(segment.number())) {
              marks.add(
                  new ShownMark(
                      MarkLabel.of("overlay " + id + " " + segment.number()),
                      mask,
                      MarkStyle.dotted(segment.rgb())));
            }
          }
        });
    return marks;
  }

  /** What a viewport says of it beside a stack; empty where it does not lie. */
  Optional<String> legendOn(ImageStack stack) {
    return on(stack)
        .map(lying ->
            texts.get(
                lying.fit() == Lying.Fit.RESAMPLED ? "overlay.legend-resampled" : "overlay.legend",
                name()));
  }

  /** A slice of a segment to look at. */
  public enum Slice {
    FIRST,
    LARGEST
  }

  /** A place on a stack. */
  public record Sight(ImageStack stack, PatientPoint place) {}

  /**
   * Finds the place of a segment on a stack.
   *
   * @param onFound told the place, maybe later; not told where the segment is not on the stack
   */
  public void find(int segment, Slice slice, ImageStack stack, Consumer<Sight> onFound) {
    Consumer<Lying> tell = lying -> sight(segment, slice, stack, lying).ifPresent(onFound);
    on(stack)
        .ifPresentOrElse(
            tell,
            () -> {
              if (overlay.whyNotOn(stack).isEmpty()) {
                find(stack, tell);
              }
            });
  }

  private static Optional<Sight> sight(int segment, Slice slice, ImageStack stack, Lying lying) {
    Mask mask = lying.masks().getOrDefault(segment, Mask.empty(stack.displayGrid()));
    return mask.markedSlices()
        .boxed()
        .reduce((best, next) ->
            slice == Slice.LARGEST && mask.count(next) > mask.count(best) ? next : best)
        .map(found -> new Sight(stack, stack.displayGrid().toPatient(mask.middleVoxel(found))));
  }
}
