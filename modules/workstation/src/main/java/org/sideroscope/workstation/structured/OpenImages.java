package org.sideroscope.workstation.structured;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.StudyObject;

/** The images and other objects that lie open, as a document refers to them. */
public final class OpenImages implements ReferenceWords {

  private final List<ImageStack> stacks;
  private final List<StudyObject> objects;
  private final Function<ImageStack, String> titles;

  /**
   * @param titles what a stack is called
   */
  public OpenImages(
      List<ImageStack> stacks, List<StudyObject> objects, Function<ImageStack, String> titles) {
    this.stacks = stacks.stream().filter(stack -> !stack.isSegmentation()).toList();
    this.objects = List.copyOf(objects);
    this.titles = titles;
  }

  /** A slice of a stack. */
  public record Shown(ImageStack stack, int slice) {}

  /** The first image that is meant; empty if it is not open. */
  public Optional<Shown> find(ObjectLink reference) {
    return stacks.stream()
        .flatMap(stack ->
            stack.frames().stream()
                .filter(frame -> isMeant(frame, reference))
                .map(frame -> new Shown(stack, frame.slice())))
        .findFirst();
  }

  /** The object that is meant and is no image; empty if it is not open. */
  public Optional<StudyObject> findObject(ObjectLink reference) {
    return objects.stream()
        .filter(object -> object.sopInstanceUid().equals(reference.sopInstanceUid()))
        .findFirst();
  }

  private static boolean isMeant(StackFrame frame, ObjectLink reference) {
    return frame.sopInstanceUid().equals(reference.sopInstanceUid())
        && (frame.frameNumber() == 0
            || reference.frames().isEmpty()
            || reference.frames().contains(frame.frameNumber()));
  }

  @Override
  public String of(ObjectLink reference) {
    Optional<Shown> first = find(reference);
    if (first.isEmpty()) {
      return findObject(reference)
          .map(object -> BY_CLASS.of(reference) + described(object))
          .orElseGet(() -> BY_CLASS.of(reference) + ", not open");
    }
    ImageStack stack = first.get().stack();
    List<Integer> slices =
        stack.frames().stream()
            .filter(frame -> isMeant(frame, reference))
            .map(frame -> frame.slice() + 1)
            .toList();
    String which =
        slices.size() == stack.frames().size() && slices.size() > 1
            ? "all %d images".formatted(slices.size())
            : ItemWords.counted(slices, "image");
    return which + " of " + titles.apply(stack);
  }

  private static String described(StudyObject object) {
    String description = object.series().description();
    return description.isBlank() ? "" : " (" + description + ")";
  }
}
