package org.sideroscope.dicom.stack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.KindOfImage;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.Turn;
import org.sideroscope.dicom.kind.KindTable;

/** Sorts the frames of one study into stacks. The result does not depend on the order of frames. */
public final class StackBuilder {

  private static final Comparator<ImageStack> ORDER =
      Comparator.comparingInt(
              (ImageStack stack) -> stack.series().number().orElse(Integer.MAX_VALUE))
          .thenComparing(stack -> stack.series().seriesInstanceUid())
          .thenComparing(stack -> stack.acquisition().signalPart())
          .thenComparingDouble(stack -> stack.acquisition().echoTimeMs().orElse(0))
          .thenComparingInt(ImageStack::timePoint)
          .thenComparing(ImageStack::id);

  /** A stack that turns from image to image more often than this has no geometry to speak of. */
  private static final int MOST_ORIENTATIONS = 256;

  /**
   * @param frames of one study, in any order
   * @return stacks in the order of series number, echo time and time point
   */
  public List<ImageStack> build(List<ImageFrame> frames) {
    List<ImageFrame> sorted = new ArrayList<>(frames);
    sorted.sort(
        Comparator.comparing(ImageFrame::time).thenComparing(frame -> frame.file().source()));
    Map<StackKey, List<ImageFrame>> groups = new LinkedHashMap<>();
    for (ImageFrame frame : sorted) {
      groups.computeIfAbsent(StackKey.of(frame), key -> new ArrayList<>()).add(frame);
    }
    List<ImageStack> stacks = new ArrayList<>();
    groups.forEach((key, group) -> stacks.addAll(stacks(key, Copies.of(group))));
    stacks.sort(ORDER);
    return PairedPhase.check(stacks);
  }

  private static List<ImageStack> stacks(StackKey key, Copies copies) {
    List<ImageStack> stacks = new ArrayList<>();
    List<List<ImageFrame>> orientations =
        key.isInPatient() ? orientations(copies.kept()) : List.of();
    if (orientations.isEmpty()) {
      stacks.add(stack(key.id(0, 0), 0, withoutPlaces(key, copies.kept())));
    }
    for (int i = 0; i < orientations.size(); i++) {
      List<ImageStack> turnedAlike = oneOrientation(key, i, orientations.get(i));
      stacks.addAll(
          orientations.size() == 1
              ? turnedAlike
              : namedAsTurned(turnedAlike, orientations.get(i).size(), copies.kept().size()));
    }
    if (!copies.defects().isEmpty()) {
      stacks.set(0, stacks.getFirst().withDefects(copies.defects()));
    }
    return stacks;
  }

  private static StackPlan withoutPlaces(StackKey key, List<ImageFrame> frames) {
    if (!key.placed()) {
      return StackGeometry.unplaced(frames);
    }
    return key.isInPatient() ? StackGeometry.whirling(frames) : StackGeometry.unscaled(frames);
  }

  /** That a localiser shows several planes is its purpose. */
  private static List<ImageStack> namedAsTurned(List<ImageStack> stacks, int images, int all) {
    Defect defect = SpacingDefects.otherOrientations(images, all);
    return stacks.stream()
        .map(stack ->
            stack.kind().kind() == ImageKind.LOCALISER ? stack : stack.withDefects(List.of(defect)))
        .toList();
  }

  /** Frames by orientation, in order; none at all if there are too many orientations. */
  private static List<List<ImageFrame>> orientations(List<ImageFrame> frames) {
    List<List<ImageFrame>> orientations = new ArrayList<>();
    for (ImageFrame frame : frames) {
      groupFor(frame, orientations).add(frame);
      if (orientations.size() > MOST_ORIENTATIONS) {
        return List.of();
      }
    }
    return orientations;
  }

  private static List<ImageFrame> groupFor(ImageFrame frame, List<List<ImageFrame>> groups) {
    Placement placement = frame.placement().orElseThrow();
    for (List<ImageFrame> group : groups) {
      if (group.getFirst().placement().orElseThrow().isParallelTo(placement)) {
        return group;
      }
    }
    groups.add(new ArrayList<>());
    return groups.getLast();
  }

  private static List<ImageStack> oneOrientation(
      StackKey key, int orientation, List<ImageFrame> frames) {
    if (TimePoints.isOnePlace(frames)) {
      double step = StackGeometry.nominalStepMm(frames.getFirst().acquisition());
      Defect defect = SpacingDefects.onePlace(frames.size());
      StackPlan plan = StackGeometry.oneAfterAnother(frames, step, defect);
      return List.of(stack(key.id(orientation, 0), 0, plan));
    }
    TimePoints times = TimePoints.of(frames);
    boolean single = times.points().size() == 1;
    List<ImageStack> stacks = new ArrayList<>();
    for (int i = 0; i < times.points().size(); i++) {
      int timePoint = single ? 0 : i + 1;
      List<ImageFrame> point = times.points().get(i);
      ImageStack stack = stack(key.id(orientation, timePoint), timePoint, StackGeometry.fit(point));
      stacks.add(
          point.size() == times.places()
              ? stack
              : stack.withDefects(List.of(SpacingDefects.unequal(point.size(), times.places()))));
    }
    if (!times.surplus().isEmpty()) {
      Defect defect = SpacingDefects.duplicates(times.surplus().size());
      stacks.set(0, stacks.getFirst().withDefects(List.of(defect)));
    }
    return stacks;
  }

  private static ImageStack stack(String id, int timePoint, StackPlan plan) {
    ImageFrame first = plan.frames().getFirst();
    List<StackFrame> frames = new ArrayList<>();
    for (int i = 0; i < plan.frames().size(); i++) {
      frames.add(stackFrame(plan.frames().get(i), plan.slices().get(i)));
    }
    KindOfImage kind = KindTable.kindOf(first.clues());
    List<Defect> defects = new ArrayList<>(plan.defects());
    defects.addAll(SpacingDefects.overlap(plan, kind.kind()));
    defects.addAll(SpacingDefects.framesOfReference(plan.frames()));
    defects.addAll(PixelDefects.of(plan.frames()));
    return new ImageStack(
        id,
        first.file().series(),
        first.acquisition(),
        kind,
        timePoint,
        plan.geometry(),
        plan.grid(),
        first.file().storedPixels(),
        plan.frames().get(plan.frames().size() / 2).window(),
        frames,
        defects);
  }

  private static StackFrame stackFrame(ImageFrame frame, int slice) {
    ImageFile file = frame.file();
    return new StackFrame(
        file.source(),
        file.stamp(),
        file.sopClassUid(),
        file.sopInstanceUid(),
        frame.number(),
        frame.tile(),
        Turn.NONE,
        slice,
        frame.scale(),
        file.pixels(),
        frame.placement().map(Placement::position));
  }
}
