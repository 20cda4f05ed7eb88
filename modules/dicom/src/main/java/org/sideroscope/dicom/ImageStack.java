package org.sideroscope.dicom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.WindowLevel;

/**
 * Images that belong together: one kind, one echo, one orientation, one matrix, one time point,
 * sorted along the normal of the slices.
 *
 * @param id the same on every run for the same images
 * @param timePoint from 1 where the series holds several, else 0
 * @param displayGrid where the slices lie, as far as {@code geometry} says it can be believed;
 *     slices are counted with the missing ones
 * @param frames in the order of their slices; a missing slice has none
 * @param headerWindow the window the scanner proposes, in real values
 */
public record ImageStack(
    String id,
    SeriesFacts series,
    AcquisitionFacts acquisition,
    KindOfImage kind,
    int timePoint,
    Geometry geometry,
    VolumeGrid displayGrid,
    StoredPixels storedPixels,
    Optional<WindowLevel> headerWindow,
    List<StackFrame> frames,
    List<Defect> defects) {

  public ImageStack {
    frames = List.copyOf(frames);
    defects = List.copyOf(defects);
  }

  /** The grid if the slices form a volume in the patient. */
  public Optional<VolumeGrid> grid() {
    return geometry == Geometry.VOLUME ? Optional.of(displayGrid) : Optional.empty();
  }

  /** The frame that shows a slice; empty where the slice is missing. */
  public Optional<StackFrame> frameAt(int slice) {
    return frames.stream().filter(frame -> frame.slice() == slice).findFirst();
  }

  /** Whether it shows which pixels of other images belong to what, rather than the patient. */
  public boolean isSegmentation() {
    return frames.stream()
        .anyMatch(f -> ObjectKind.ofSopClass(f.sopClassUid()) == ObjectKind.SEGMENTATION);
  }

  /** Whether a defect of this kind was found. */
  public boolean has(DefectKind defectKind) {
    return defects.stream().anyMatch(defect -> defect.kind() == defectKind);
  }

  /** The same stack, called otherwise. */
  public ImageStack withKind(KindOfImage next) {
    return new ImageStack(
        id,
        series,
        acquisition,
        next,
        timePoint,
        geometry,
        displayGrid,
        storedPixels,
        headerWindow,
        frames,
        defects);
  }

  /** The same stack with more defects. */
  public ImageStack withDefects(List<Defect> more) {
    List<Defect> all = new ArrayList<>(defects);
    all.addAll(more);
    return new ImageStack(
        id,
        series,
        acquisition,
        kind,
        timePoint,
        geometry,
        displayGrid,
        storedPixels,
        headerWindow,
        frames,
        all);
  }
}
