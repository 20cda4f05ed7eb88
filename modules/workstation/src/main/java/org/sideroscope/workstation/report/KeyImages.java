package org.sideroscope.workstation.report;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.findings.Annotation;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.ValueSample;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.reporting.source.KeyImage;
import org.sideroscope.reporting.source.Png;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.Place;
import org.sideroscope.workstation.awt.PngEncoder;
import org.sideroscope.workstation.studies.PartialVolume;

/** Reads and draws the key images of one report. Used once. */
final class KeyImages {

  /** Slices that are read beside the key images, so that one odd slice does not set the window. */
  private static final int SLICES_FOR_WINDOW = 8;

  private final StackLoader loader;
  private final KeyImagePainter painter;
  private final Names names;
  private final ResourceBundle texts;
  private final Map<String, PartialVolume> parts = new HashMap<>();
  private final Map<String, WindowLevel> windows = new HashMap<>();
  private final List<KeyImage> images = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  KeyImages(StackLoader loader, Marks marks, List<Annotation> annotations, Names names) {
    this.loader = loader;
    this.painter = new KeyImagePainter(marks, annotations);
    this.names = names;
    this.texts =
        ResourceBundle.getBundle("org.sideroscope.workstation.report.KeyImages", Locale.ROOT);
  }

  /**
   * @param notices what could not be shown, one sentence each
   */
  record Drawn(List<KeyImage> images, List<String> notices) {}

  /**
   * @return a failure only if the user cancelled
   */
  Result<Drawn> draw(KeySlices wanted, Progress progress) {
    if (wanted.absent() > 0) {
      notices.add(text("notice.absent", wanted.absent()));
    }
    Map<ImageStack, Set<Integer>> byStack = new LinkedHashMap<>();
    wanted
        .slices()
        .forEach(
            key -> byStack.computeIfAbsent(key.stack(), _ -> new TreeSet<>()).add(key.slice()));
    for (Map.Entry<ImageStack, Set<Integer>> entry : byStack.entrySet()) {
      Result<PartialVolume> part = read(entry.getKey(), entry.getValue(), progress);
      if (part instanceof Result.Failed<PartialVolume>(var failure)) {
        return Result.failure(failure);
      }
      parts.put(entry.getKey().id(), part.orThrow());
    }
    wanted.slices().forEach(this::draw);
    return Result.success(new Drawn(List.copyOf(images), List.copyOf(notices)));
  }

  private Result<PartialVolume> read(ImageStack stack, Set<Integer> keys, Progress progress) {
    Set<Integer> slices = new TreeSet<>(keys);
    int count = stack.displayGrid().slices();
    IntStream.range(0, SLICES_FOR_WINDOW)
        .forEach(i -> slices.add((2 * i + 1) * count / (2 * SLICES_FOR_WINDOW)));
    return PartialVolume.load(loader, stack, slices, progress);
  }

  private void draw(KeySlice key) {
    PartialVolume part = parts.get(key.stack().id());
    if (part == null || !part.volume().isLoaded(key.slice())) {
      notices.add(text("notice.unreadable", seriesWords(key.stack()), key.slice() + 1));
      return;
    }
    Volume volume = part.volume();
    WindowLevel window =
        windows.computeIfAbsent(
            key.stack().id(), _ -> WindowLevel.automatic(ValueSample.of(volume)));
    byte[] png = PngEncoder.encode(painter.paint(key.stack(), volume, key.slice(), window));
    images.add(
        new KeyImage(
            Png.of(png),
            key.choice() == KeySlice.Choice.PROGRAM ? texts.getString("caption.mostMarked") : "",
            key.places().stream().map(Place::label).map(Object::toString).toList(),
            source(key)));
  }

  private KeyImage.Slice source(KeySlice key) {
    return new KeyImage.Slice(
        seriesWords(key.stack()),
        key.slice() + 1,
        key.stack().displayGrid().slices(),
        key.stack().frameAt(key.slice()).map(StackFrame::sopInstanceUid).orElse(""));
  }

  private String seriesWords(ImageStack stack) {
    String kind = names.term("kind", stack.kind().kind().name());
    return stack.geometry() == Geometry.NONE
        ? kind
        : text("series", kind, texts.getString("plane." + stack.displayGrid().plane().name()));
  }

  private String text(String key, Object... values) {
    return new MessageFormat(texts.getString(key), Locale.UK).format(values);
  }
}
