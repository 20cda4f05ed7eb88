package org.sideroscope.dicomobjects.presentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.Turn;
import org.sideroscope.dicomobjects.ObjectContext;
import org.sideroscope.dicomobjects.ObjectContext.Kind;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.findings.Annotation;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/**
 * Arrows, circles and measurements as a Grayscale Softcopy Presentation State (PS3.3 A.33.1), each
 * on the image it was drawn on. Grey values are left as the image has them.
 */
public final class PresentationState {

  private static final String LAYER = "READER";

  private PresentationState() {}

  /** An annotation with the image it lies on. */
  private record Drawn(Annotation annotation, ImageStack stack, StackFrame frame) {}

  /**
   * The data set of a presentation state.
   *
   * @param stacks of the study; what was drawn on other images is left out
   * @return {@code MISSING} if nothing was drawn on these images
   */
  public static Result<Item> write(
      List<Annotation> annotations, List<ImageStack> stacks, ObjectContext context) {
    List<Drawn> drawn = annotations.stream().flatMap(each -> find(each, stacks).stream()).toList();
    if (drawn.isEmpty()) {
      return Result.failure(
          FailureReason.MISSING,
          "Nothing is drawn on the images: no arrow, circle or measurement.");
    }
    Item item = context.head(Kind.PRESENTATION_STATE, "", context.uids().version());
    item.put("ContentLabel", "POINTERS")
        .put("ContentDescription", "Arrows, circles and measurements of the reader")
        .put("ContentCreatorName")
        .put("PresentationCreationDate", item.text("ContentDate"))
        .put("PresentationCreationTime", item.text("ContentTime"))
        .remove("ContentDate")
        .remove("ContentTime")
        .items("ReferencedSeriesSequence", series(drawn))
        .items("DisplayedAreaSelectionSequence", areas(drawn))
        .items("GraphicAnnotationSequence", drawn.stream().map(each -> graphic(each)).toList())
        .items(
            "GraphicLayerSequence",
            new Item().put("GraphicLayer", LAYER).number("GraphicLayerOrder", 1))
        .put("PresentationLUTShape", "IDENTITY");
    String bodyPart = drawn.getFirst().stack().series().bodyPart();
    return Result.success(
        bodyPart.isEmpty() ? item.put("Laterality") : item.put("BodyPartExamined", bodyPart));
  }

  private static Optional<Drawn> find(Annotation annotation, List<ImageStack> stacks) {
    String uid = annotation.image().sopInstanceUid();
    Integer frame = annotation.image().frame();
    int number = frame == null ? 0 : frame;
    return stacks.stream()
        .flatMap(stack ->
            stack.frames().stream()
                .filter(each -> each.sopInstanceUid().equals(uid) && each.frameNumber() == number)
                .filter(each -> each.tile().isEmpty() && each.turn().equals(Turn.NONE))
                .map(each -> new Drawn(annotation, stack, each)))
        .findFirst();
  }

  private static List<Item> series(List<Drawn> drawn) {
    Map<String, Map<String, Item>> bySeries = new LinkedHashMap<>();
    for (Drawn each : drawn) {
      bySeries
          .computeIfAbsent(each.stack().series().seriesInstanceUid(), _ -> new LinkedHashMap<>())
          .put(each.frame().sopInstanceUid() + "/" + each.frame().frameNumber(), image(each));
    }
    List<Item> items = new ArrayList<>();
    bySeries.forEach((uid, images) ->
        items.add(
            new Item()
                .put("SeriesInstanceUID", uid)
                .items("ReferencedImageSequence", List.copyOf(images.values()))));
    return items;
  }

  private static Item image(Drawn drawn) {
    Item image =
        new Item()
            .put("ReferencedSOPClassUID", drawn.frame().sopClassUid())
            .put("ReferencedSOPInstanceUID", drawn.frame().sopInstanceUid());
    return drawn.frame().frameNumber() > 0
        ? image.number("ReferencedFrameNumber", drawn.frame().frameNumber())
        : image;
  }

  /** The whole of every image. */
  private static List<Item> areas(List<Drawn> drawn) {
    return List.copyOf(
        new LinkedHashSet<>(drawn.stream().map(Drawn::stack).toList())
            .stream().map(stack -> area(stack, drawn)).toList());
  }

  private static Item area(ImageStack stack, List<Drawn> drawn) {
    Map<String, Item> images = new LinkedHashMap<>();
    drawn.stream()
        .filter(each -> each.stack().equals(stack))
        .forEach(each ->
            images.put(
                each.frame().sopInstanceUid() + "/" + each.frame().frameNumber(), image(each)));
    return new Item()
        .items("ReferencedImageSequence", List.copyOf(images.values()))
        .number("DisplayedAreaTopLeftHandCorner", 1, 1)
        .number(
            "DisplayedAreaBottomRightHandCorner",
            stack.displayGrid().columns(),
            stack.displayGrid().rows())
        .put("PresentationSizeMode", "SCALE TO FIT")
        .number(
            "PresentationPixelSpacing",
            stack.displayGrid().rowSpacingMm(),
            stack.displayGrid().columnSpacingMm());
  }

  private static Item graphic(Drawn drawn) {
    Item item =
        new Item()
            .items("ReferencedImageSequence", image(drawn))
            .put("GraphicLayer", LAYER)
            .items(
                "GraphicObjectSequence",
                Graphics.of(drawn.annotation(), drawn.stack().displayGrid()));
    Graphics.text(drawn.annotation(), drawn.stack().displayGrid())
        .ifPresent(text -> item.items("TextObjectSequence", text));
    return item;
  }
}
