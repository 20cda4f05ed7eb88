package org.sideroscope.dicom.stack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Severity;
import org.sideroscope.dicom.StackFrame;
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

  /**
   * @param frames of one study, in any order
   * @return stacks in the order of series number, echo time and time point
   */
  public List<ImageStack> build(List<ImageFrame> frames) {
    List<ImageFrame> sorted = new ArrayList<>(frames);
    sorted.sort(Comparator.comparing(ImageFrame::time).thenComparing(frame -> frame.file().path()));
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
    if (!key.placed()) {
      stacks.add(stack(key.id(0, 0), 0, StackGeometry.unplaced(copies.kept())));
    } else {
      List<List<ImageFrame>> orientations = orientations(copies.kept());
      for (int i = 0; i < orientations.size(); i++) {
        stacks.addAll(oneOrientation(key, i, orientations.get(i)));
      }
    }
    if (!copies.defects().isEmpty()) {
      stacks.set(0, stacks.getFirst().withDefects(copies.defects()));
    }
    return stacks;
  }

  private static List<List<ImageFrame>> orientations(List<ImageFrame> frames) {
    List<List<ImageFrame>> orientations = new ArrayList<>();
    for (ImageFrame frame : frames) {
      Placement placement = frame.placement().orElseThrow();
      orientations.stream()
          .filter(group -> group.getFirst().placement().orElseThrow().isParallelTo(placement))
          .findFirst()
          .orElseGet(() -> {
            orientations.add(new ArrayList<>());
            return orientations.getLast();
          })
          .add(frame);
    }
    return orientations;
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
      StackPlan plan = StackGeometry.fit(times.points().get(i));
      stacks.add(stack(key.id(orientation, timePoint), timePoint, plan));
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
    List<Defect> defects = new ArrayList<>(plan.defects());
    defects.addAll(PixelDefects.of(plan.frames()));
    return new ImageStack(
        id,
        first.file().series(),
        first.acquisition(),
        KindTable.kindOf(first.clues()),
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
        file.path(),
        file.sopClassUid(),
        file.sopInstanceUid(),
        frame.number(),
        slice,
        frame.scale(),
        file.pixels());
  }

  /**
   * Frames without second copies of the same instance.
   *
   * @param defects one that counts the copies, if there are any
   */
  private record Copies(List<ImageFrame> kept, List<Defect> defects) {

    static Copies of(List<ImageFrame> frames) {
      Map<Object, ImageFrame> kept = new LinkedHashMap<>();
      for (ImageFrame frame : frames) {
        kept.merge(identity(frame), frame, Copies::better);
      }
      int copies = frames.size() - kept.size();
      return new Copies(List.copyOf(kept.values()), copies == 0 ? List.of() : defect(copies));
    }

    /** The instance, and what differs where careless anonymisers gave all of them one UID. */
    private static Object identity(ImageFrame frame) {
      ImageFile file = frame.file();
      return file.sopInstanceUid().isEmpty()
          ? frame
          : List.of(
              file.sopInstanceUid(), frame.number(), file.instanceNumber(), frame.placement());
    }

    private static ImageFrame better(ImageFrame one, ImageFrame other) {
      return PixelDefects.isDecodable(one) || !PixelDefects.isDecodable(other) ? one : other;
    }

    private static List<Defect> defect(int copies) {
      return List.of(
          Defect.of(
              Severity.INFO,
              DefectKind.DUPLICATE_INSTANCE,
              copies == 1
                  ? "One image is there twice; the copy is left out."
                  : "%d images are copies of others and are left out.".formatted(copies)));
    }
  }
}
